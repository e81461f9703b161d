// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinewords.h"

#include "core/base/format.h"

namespace LienKet {

using namespace Qt::StringLiterals;
using Kind = TimelineItem::Kind;
using State = TimelineItem::State;

QString TimelineWords::state(const TimelineItem &item)
{
    if (item.kind == Kind::Agreement || item.kind == Kind::Signing)
        return {};
    switch (item.state) {
    case State::Planned:
        return tr("planned");
    case State::Running:
        return tr("running");
    case State::Done:
        return tr("completed");
    case State::Dropped:
        return tr("cancelled");
    }
    return {};
}

QString TimelineWords::span(const TimelineItem &item, Language language)
{
    const QString from = dateText(item.from, language);
    if (item.kind == Kind::Signing)
        return tr("signed on %1, known from public pages").arg(from);
    if (item.isOpen())
        return tr("from %1; no end is stated").arg(from);
    return tr("%1 – %2").arg(from, dateText(item.until, language));
}

QStringList TimelineWords::lines(const TimelineItem &item, Language language)
{
    QString title = item.label.text(language);
    if (item.kind == Kind::Coordinator)
        title = tr("Coordinator: %1").arg(title);
    else if (item.kind == Kind::Round)
        title = tr("Q4 reports %1: %2 of %3 accepted")
                    .arg(QString::number(item.from.year()), QString::number(item.accepted),
                         QString::number(item.expected));
    QStringList lines{title, span(item, language)};
    if (const QString word = state(item); !word.isEmpty())
        lines.append(word);
    for (const TimelineMark &mark : item.marks) {
        const QString day = dateText(mark.on, language);
        if (mark.label.isEmpty())
            lines.append(tr("deadline %1").arg(day));
        else
            lines.append(mark.done ? tr("%1: %2, done").arg(day, mark.label.text(language))
                                   : tr("%1: %2").arg(day, mark.label.text(language)));
    }
    return lines;
}

QString TimelineWords::tooltip(const TimelineItem &item, Language language)
{
    QStringList escaped;
    for (const QString &line : lines(item, language))
        escaped.append(line.toHtmlEscaped());
    escaped.first() = u"<b>%1</b>"_s.arg(escaped.first());
    return u"<div style='white-space:pre'>%1</div>"_s.arg(escaped.join(u"<br>"_s));
}

QString TimelineWords::sentence(const TimelineItem &item, Language language)
{
    return lines(item, language).join(u", "_s);
}

QString TimelineWords::laneName(const TimelineLane &lane)
{
    switch (lane.kind) {
    case TimelineLane::Kind::Coordinators:
        return tr("Coordinator");
    case TimelineLane::Kind::Agreements:
        return tr("Agreements");
    case TimelineLane::Kind::Rounds:
        return tr("Q4 reports");
    case TimelineLane::Kind::Topics:
        break;
    }
    return {};
}

QString TimelineWords::laneCount(const TimelineLane &lane)
{
    const int count = int(lane.items.size());
    if (lane.kind == TimelineLane::Kind::Agreements)
        return tr("%n agreement(s)", nullptr, count);
    return lane.kind == TimelineLane::Kind::Topics ? tr("%n topic(s)", nullptr, count) : QString();
}

QString TimelineWords::today(QDate today, Language language)
{
    return tr("Today %1").arg(dayText(today, language));
}

} // namespace LienKet
