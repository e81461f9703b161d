// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinewords.h"

#include "core/base/format.h"
#include "ui/text/nouns.h"

#include <algorithm>

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

QString TimelineWords::kind(const TimelineItem &item)
{
    switch (item.kind) {
    case Kind::Coordinator:
        return tr("coordinator");
    case Kind::Agreement:
        return tr("agreement");
    case Kind::Signing:
        return tr("signing");
    case Kind::Topic:
        return tr("topic");
    case Kind::Activity:
        return item.activityKind ? word(*item.activityKind).toLower() : tr("activity");
    case Kind::Round:
        break;
    }
    return tr("report round");
}

QString TimelineWords::mark(const TimelineMark &mark, Language language)
{
    const QString day = dateText(mark.on, language);
    switch (mark.what) {
    case TimelineMark::What::Deadline:
        return tr("deadline %1").arg(day);
    case TimelineMark::What::Renewal:
        return tr("renewed on %1").arg(day);
    case TimelineMark::What::Expiry:
        return mark.done ? tr("expired on %1").arg(day) : tr("expires on %1").arg(day);
    case TimelineMark::What::Milestone:
        break;
    }
    return mark.done ? tr("%1: %2, done").arg(day, mark.label.text(language))
                     : tr("%1: %2").arg(day, mark.label.text(language));
}

QString TimelineWords::count(const TimelineCluster &cluster, Language language)
{
    return tr("%n begin(s) between %1 and %2; click to go nearer", nullptr, cluster.count)
        .arg(dateText(cluster.from, language), dateText(cluster.until, language));
}

QStringList TimelineWords::lines(const TimelineItem &item, Directory &names, Language language)
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
    if (item.kind == Kind::Activity)
        lines.append(kind(item));
    if (!item.members.isEmpty() && item.kind != Kind::Coordinator) {
        QStringList codes;
        for (const Id<Organization> &member : item.members)
            codes.append(names.code(member, item.from));
        lines.append(codes.join(u", "_s));
    }
    for (const TimelineMark &each : item.marks)
        lines.append(mark(each, language));
    return lines;
}

QString TimelineWords::tooltip(const TimelineItem &item, Directory &names, Language language)
{
    QStringList escaped;
    for (const QString &line : lines(item, names, language))
        escaped.append(line.toHtmlEscaped());
    escaped.first() = u"<b>%1</b>"_s.arg(escaped.first());
    return u"<div style='white-space:pre'>%1</div>"_s.arg(escaped.join(u"<br>"_s));
}

QString TimelineWords::sentence(const TimelineItem &item, Directory &names, Language language)
{
    return lines(item, names, language).join(u", "_s);
}

QString TimelineWords::laneName(const TimelineLane &lane, TimelineGrouping grouping,
                                Directory &names, Language language)
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
    switch (grouping) {
    case TimelineGrouping::Area:
        return lane.area ? names.shortArea(lane.area, language) : tr("No area");
    case TimelineGrouping::Member:
        return lane.member ? names.code(lane.member) : tr("No member");
    case TimelineGrouping::Agreement:
        return lane.agreement ? lane.name.text(language) : tr("No agreement");
    case TimelineGrouping::Kind:
        break;
    }
    return lane.activityKind ? word(*lane.activityKind) : tr("Topics");
}

QString TimelineWords::laneCount(const TimelineLane &lane)
{
    const int count = int(lane.items.size());
    if (lane.kind == TimelineLane::Kind::Agreements)
        return tr("%n agreement(s)", nullptr, count);
    if (lane.kind != TimelineLane::Kind::Topics)
        return {};
    const auto topics = int(std::count_if(lane.items.begin(), lane.items.end(),
                                          [](const auto &i) { return i.kind == Kind::Topic; }));
    if (topics == count)
        return tr("%n topic(s)", nullptr, topics);
    return topics == 0
               ? tr("%n activity(ies)", nullptr, count)
               : tr("%1 topics + %2").arg(QString::number(topics), QString::number(count - topics));
}

QString TimelineWords::today(QDate today, Language language)
{
    return tr("Today %1").arg(dayText(today, language));
}

} // namespace LienKet
