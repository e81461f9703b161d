// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/partlist.h"

#include "ui/forms/ordering.h"
#include "ui/forms/partrow.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

QToolButton *smallButton(const QString &symbol, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(symbol));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void showInScrollArea(QWidget *widget)
{
    for (QWidget *each = widget; each; each = each->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(each))
            return scroll->ensureWidgetVisible(widget);
    }
}

bool isOrdered(QLatin1StringView table)
{
    const auto &fields = fieldsOf(table);
    return std::any_of(fields.begin(), fields.end(),
                       [](const FieldInfo &field) { return field.name == "ordinal"_L1; });
}

} // namespace

PartList::PartList(Directory &names, QWidget *parent)
    : Translated<QWidget>(parent), m_names(names), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void PartList::showPartsOf(const RecordKey &whole)
{
    if (whole != m_whole)
        m_refused.reset();
    m_whole = whole;
    retranslate();
}

void PartList::retranslate()
{
    // The event that asked for it may be that of one of the buttons.
    const QUuid focused = m_content ? focusedPart() : QUuid();
    if (QWidget *old = std::exchange(m_content, nullptr)) {
        if (!focused.isNull()) // hidden with it, the keyboard would go on to what is far above
            QApplication::focusWidget()->clearFocus();
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    if (m_whole.id.isNull())
        return;
    m_content = new QWidget;
    auto *list = new QVBoxLayout(m_content);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    if (m_refused) {
        auto *why = new Label;
        why->setWordWrap(true);
        why->setTextFormat(Qt::PlainText);
        why->setTone(Tone::Late);
        why->setText(FieldText(m_names, currentLanguage()).refusal(*m_refused));
        list->addWidget(why);
    }
    FieldText text(m_names, currentLanguage());
    for (const PartKind &kind : partsOf(m_whole.table)) {
        addHead(*list, kind);
        const auto parts = partsIn(store(), kind, m_whole.id);
        for (int row = 0; parts && row < parts->size(); ++row)
            addRow(*list, kind, *parts, row, text.summary(keyOf(parts->at(row)), kind.field));
    }
    m_layout->addWidget(m_content);
    m_content->show(); // at once: a form that is shorter for a moment scrolls
    if (!focused.isNull())
        focusPart(focused);
}

void PartList::focusPart(const QUuid &part)
{
    for (PartRow *row : m_content->findChildren<PartRow *>()) {
        if (row->part().id != part)
            continue;
        row->focusWords();
        // Once it has its place.
        QMetaObject::invokeMethod(
            row, [row] { showInScrollArea(row); }, Qt::QueuedConnection);
    }
}

void PartList::addHead(QVBoxLayout &list, const PartKind &kind)
{
    auto *title = new Label;
    title->setFont(headFont());
    title->setText(entityLabel(kind.part));
    auto *add = new QPushButton(icon(u"list-add"_s), tr("Add"));
    add->setFlat(true);
    add->setAccessibleName(tr("Add: %1").arg(entityLabel(kind.part)));
    connect(add, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT partRequested(kind, {}); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, Measure::paneGap, 0, 0);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(add);
    list.addLayout(head);
}

void PartList::addRow(QVBoxLayout &list, const PartKind &kind, const QList<Record> &parts, int row,
                      const QString &summary)
{
    const RecordKey part = keyOf(parts.at(row));
    auto *line = new PartRow(part, summary, isOrdered(kind.part));
    connect(line, &PartRow::opened, this,
            [this, kind, part] { Q_EMIT partRequested(kind, part.id); });
    connect(
        line, &PartRow::moved, this,
        [this, parts, row](int by) { commit(movedTo(parts, row, row + by)); },
        Qt::QueuedConnection); // the row goes with its list
    auto *away = smallButton(u"edit-delete"_s, tr("Delete"));
    connect(away, &QAbstractButton::clicked, this, [this, part] { remove(part); });
    line->add(away);
    list.addWidget(line);
}

/// The part whose row holds the keyboard; a null id if none does.
QUuid PartList::focusedPart() const
{
    for (const PartRow *row : m_content->findChildren<PartRow *>()) {
        if (row->isAncestorOf(QApplication::focusWidget()))
            return row->part().id;
    }
    return {};
}

void PartList::remove(const RecordKey &part)
{
    Step step;
    step.act = u"delete"_s;
    const auto keys = withParts(store(), part);
    if (!keys) {
        m_refused = keys.error();
        return retranslate();
    }
    step.removed = *keys;
    commit(step);
}

void PartList::commit(const Step &step)
{
    const auto done = store().commit(step);
    m_refused = done ? std::nullopt : std::optional(done.error());
    retranslate();
}

} // namespace LienKet
