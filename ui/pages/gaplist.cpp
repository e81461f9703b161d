// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gaplist.h"

#include "core/base/format.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/chartcards.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QVBoxLayout>

#include <algorithm>

namespace LienKet {

namespace {

constexpr qsizetype most = 3;

/// "UTC · QA: 3 years", and "since 2024, last on 15/11/2023".
std::pair<QString, QString> wordsOf(const NamedGap &each, const ChartCards &cards, Directory &names)
{
    return {GapList::tr("%1 · %2: %n year(s)", nullptr, each.gap.years)
                .arg(names.code(each.gap.member), cards.areaName(each.gap.area)),
            GapList::tr("since %1, last on %2")
                .arg(QString::number(each.gap.from), dateText(each.last, currentLanguage()))};
}

} // namespace

GapList::GapList(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

QStringList GapList::sentences(const ChartCards &cards, Directory &names)
{
    QStringList sentences;
    for (const NamedGap &each : cards.map().gaps) {
        const auto [title, fact] = wordsOf(each, cards, names);
        sentences.append(tr("%1, %2.").arg(title, fact));
    }
    for (const NilYear &nil : cards.map().nils)
        sentences.append(tr("%1 reported “nothing to report” for %2: no gap.")
                             .arg(names.code(nil.member), QString::number(nil.year)));
    return sentences;
}

void GapList::showGaps(const ChartCards &cards, Directory &names)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // A gap's own link may have led here, so it goes later.
        if (QWidget *widget = item->widget()) {
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    auto *head = new Label;
    head->setFont(headFont());
    head->setText(tr("Silent gaps"));
    m_layout->addWidget(head);
    const QList<NamedGap> &gaps = cards.map().gaps;
    for (const NamedGap &each : gaps.first(std::min(most, gaps.size()))) {
        const auto [title, fact] = wordsOf(each, cards, names);
        addGap(title, fact, each.gap.member.uuid);
    }
    QStringList rest;
    if (gaps.isEmpty())
        rest.append(tr("No member has been silent in an area for two years or more."));
    else if (gaps.size() > most)
        rest.append(tr("%n more are framed in the map.", nullptr, int(gaps.size() - most)));
    for (const NilYear &nil : cards.map().nils)
        rest.append(tr("%1 reported “nothing to report” for %2: no gap.")
                        .arg(names.code(nil.member), QString::number(nil.year)));
    auto *words = new Label(Label::Ink::Muted);
    words->setWordWrap(true);
    words->setText(rest.join(QLatin1Char(' ')));
    m_layout->addSpacing(Measure::gap);
    m_layout->addWidget(words);
    m_layout->addStretch();
}

void GapList::addGap(const QString &title, const QString &fact, const QUuid &member)
{
    auto *gap = new QWidget;
    auto *name = new Label;
    name->setFont(bold(bodyFont()));
    name->setText(title);
    auto *last = new Label(Label::Ink::Muted);
    last->setText(fact);
    auto *open = new LinkLabel;
    open->setText(tr("Open"));
    open->setAccessibleName(tr("Open the member: %1").arg(title));
    connect(open, &LinkLabel::clicked, this, [this, member] { Q_EMIT memberRequested(member); });
    auto *second = new QHBoxLayout;
    second->addWidget(last, 1);
    second->addWidget(open);
    auto *layout = new QVBoxLayout(gap);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addLayout(second);
    m_layout->addWidget(gap);
}

} // namespace LienKet
