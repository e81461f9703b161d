// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filterbar.h"

#include "ui/i18n/languageswitch.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace LienKet {

namespace {
const QString textKey = QStringLiteral("text");
}

ChosenFacets chosenFrom(const QString &text)
{
    ChosenFacets chosen;
    for (const QString &part : text.split(QLatin1Char('&'), Qt::SkipEmptyParts)) {
        const qsizetype at = part.indexOf(QLatin1Char('='));
        chosen.insert(part.left(at), part.mid(at + 1).split(QLatin1Char(',')));
    }
    return chosen;
}

QString textOf(const ChosenFacets &chosen)
{
    QStringList parts;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        parts.append(it.key() + QLatin1Char('=') + it.value().join(QLatin1Char(',')));
    return parts.join(QLatin1Char('&'));
}

FilterBar::FilterBar(QWidget *parent) : Translated<QWidget>(parent)
{
    m_field = new SearchField;
    m_field->setMaximumWidth(260);
    m_menu = new QToolButton;
    m_menu->setIcon(icon(QStringLiteral("view-filter")));
    m_menu->setIconSize({16, 16});
    m_menu->setAutoRaise(true);
    m_chipRow = new QWidget;
    m_chips = new QVBoxLayout(m_chipRow);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(Measure::gap);
    m_clear = new LinkLabel;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::gap);
    row->addWidget(m_field, 1);
    row->addWidget(m_menu);
    row->addWidget(m_chipRow);
    row->addWidget(m_clear);
    row->addStretch();
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        Q_EMIT textChanged();
        showClear();
    });
    connect(m_clear, &QAbstractButton::clicked, this, &FilterBar::clear);
    connect(m_menu, &QToolButton::clicked, this, &FilterBar::openMenu);
    retranslate();
}

void FilterBar::setFacets(const QList<Facet> &facets, std::function<int()> records,
                          const QList<Facet> &further)
{
    m_facets = facets + further;
    m_inMenu = facets.size();
    m_records = std::move(records);
    m_menu->setVisible(!facets.isEmpty());
    showChips();
}

void FilterBar::setHint(const QString &hint)
{
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
}

void FilterBar::hideField()
{
    m_field->hide();
}

QWidget *FilterBar::takeChips(int aRow)
{
    m_chipsARow = aRow;
    m_chips->setContentsMargins(0, Measure::gap, 0, 0);
    showChips();
    return m_chipRow;
}

QString FilterBar::text() const
{
    return m_field->text();
}

bool FilterBar::isEmpty() const
{
    return m_chosen.isEmpty() && text().isEmpty();
}

QString FilterBar::shared() const
{
    ChosenFacets filters = m_chosen;
    if (!text().isEmpty())
        filters.insert(textKey, {QString::fromLatin1(QUrl::toPercentEncoding(text()))});
    return textOf(filters);
}

std::function<bool(int)> FilterBar::condition() const
{
    QList<std::pair<Facet, QStringList>> active;
    for (const Facet &facet : m_facets) {
        if (m_chosen.contains(facet.key))
            active.append({facet, m_chosen.value(facet.key)});
    }
    if (active.isEmpty())
        return {};
    return [active](int record) {
        return std::all_of(active.begin(), active.end(), [record](const auto &each) {
            const QStringList codes = each.first.codes(record);
            if (codes.isEmpty())
                return each.second.contains(QString());
            return std::any_of(codes.begin(), codes.end(),
                               [&](const QString &code) { return each.second.contains(code); });
        });
    };
}

QString FilterBar::word(const Facet &facet, const QString &code)
{
    return code.isEmpty() ? tr("none") : facet.word(code);
}

void FilterBar::setChosen(const ChosenFacets &chosen, const QString &text)
{
    m_chosen = chosen;
    const QStringList words = m_chosen.take(textKey);
    m_field->setText(words.isEmpty() ? text : QUrl::fromPercentEncoding(words.first().toLatin1()));
    showChips();
    Q_EMIT chosenChanged();
}

void FilterBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::showChips()
{
    qDeleteAll(m_chipRow->findChildren<Chip *>());
    while (QLayoutItem *row = m_chips->takeAt(0))
        delete row;
    QHBoxLayout *row = nullptr;
    int shown = 0;
    for (const Facet &facet : std::as_const(m_facets)) {
        const QStringList codes = m_chosen.value(facet.key);
        for (const QString &code : codes) {
            auto *chip = new Chip(Chip::Kind::Removable);
            chip->setText(chipText(facet, code));
            connect(
                chip, &Chip::removed, this, [this, key = facet.key, code] { toggle(key, code); },
                Qt::QueuedConnection);
            if (!row || (m_chipsARow > 0 && shown % m_chipsARow == 0)) {
                row = new QHBoxLayout;
                row->setSpacing(Measure::gap);
                row->addStretch();
                m_chips->addLayout(row);
            }
            row->insertWidget(row->count() - 1, chip);
            ++shown;
        }
    }
    showClear();
}

QString FilterBar::chipText(const Facet &facet, const QString &code) const
{
    constexpr int most = 220; // a chip says what it filters by, and the table says the rest
    return fontMetrics().elidedText(tr("%1: %2").arg(facet.name(), word(facet, code)),
                                    Qt::ElideRight, most);
}

void FilterBar::showClear()
{
    m_clear->setVisible(!isEmpty());
    if (m_chipsARow > 0)
        m_chipRow->setVisible(!m_chosen.isEmpty());
}

void FilterBar::openMenu()
{
    QMenu menu(this);
    const int records = m_records ? m_records() : 0;
    for (const Facet &facet : m_facets.first(m_inMenu)) {
        QStringList codes;
        bool none = false;
        for (int record = 0; record < records; ++record) {
            const QStringList own = facet.codes(record);
            none = none || own.isEmpty();
            for (const QString &code : own) {
                if (!codes.contains(code))
                    codes.append(code);
            }
        }
        if (none && facet.offersNone)
            codes.append(QString());
        QMenu *values = menu.addMenu(facet.name());
        for (const QString &code : std::as_const(codes)) {
            QAction *action = values->addAction(word(facet, code));
            action->setCheckable(true);
            action->setChecked(m_chosen.value(facet.key).contains(code));
            connect(action, &QAction::triggered, this,
                    [this, key = facet.key, code] { toggle(key, code); });
        }
    }
    menu.exec(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void FilterBar::toggle(const QString &facet, const QString &code)
{
    QStringList &codes = m_chosen[facet];
    if (!codes.removeOne(code))
        codes.append(code);
    if (codes.isEmpty())
        m_chosen.remove(facet);
    showChips();
    Q_EMIT chosenChanged();
}

void FilterBar::chooseOnly(const QString &facet, const QString &code)
{
    m_chosen[facet] = {code};
    showChips();
    Q_EMIT chosenChanged();
}

bool FilterBar::isWorded(const ChosenFacets &chosen) const
{
    return std::any_of(m_facets.begin(), m_facets.end(), [&](const Facet &facet) {
        return facet.worded && chosen.contains(facet.key);
    });
}

ChosenFacets FilterBar::said(const ChosenFacets &chosen, Language from) const
{
    ChosenFacets said = chosen;
    for (const Facet &facet : m_facets) {
        if (!facet.worded || !chosen.contains(facet.key))
            continue;
        const QStringList before = chosen.value(facet.key);
        QList<int> records;
        {
            const InLanguage spoken(from);
            for (int record = 0; record < m_records(); ++record) {
                const QStringList codes = facet.codes(record);
                if (std::any_of(codes.begin(), codes.end(),
                                [&](const QString &code) { return before.contains(code); }))
                    records.append(record);
            }
        }
        QStringList codes;
        for (int record : std::as_const(records))
            codes += facet.codes(record);
        if (before.contains(QString()))
            codes.append(QString());
        codes.removeDuplicates();
        // What no record has any more stays as it was worded; without it the list would show all.
        said.insert(facet.key, codes.isEmpty() ? before : codes);
    }
    return said;
}

void FilterBar::retranslate()
{
    m_clear->setText(tr("Clear filters"));
    m_menu->setToolTip(tr("Filter by…"));
    m_menu->setAccessibleName(tr("Filter by…"));
    showChips();
}

} // namespace LienKet
