// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/timelineplan.h"

#include "core/services/activitytally.h"
#include "core/services/agreementstate.h"
#include "core/services/statistics.h"

#include <QSet>

#include <algorithm>

namespace LienKet {

namespace {

using State = TimelineItem::State;

State stateOf(QDate from, QDate until, QDate today)
{
    if (from > today)
        return State::Planned;
    return until.isValid() && until < today ? State::Done : State::Running;
}

State stateOf(TopicState state)
{
    switch (state) {
    case TopicState::Planned:
        return State::Planned;
    case TopicState::Running:
        return State::Running;
    case TopicState::Done:
    case TopicState::PartlyDone:
        return State::Done;
    case TopicState::Dropped:
        return State::Dropped;
    }
    return State::Planned;
}

State stateOf(ActivityState state)
{
    switch (state) {
    case ActivityState::Planned:
    case ActivityState::Postponed:
        return State::Planned;
    case ActivityState::Running:
        return State::Running;
    case ActivityState::Done:
        return State::Done;
    case ActivityState::Cancelled:
        return State::Dropped;
    }
    return State::Planned;
}

void sort(QList<TimelineItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const TimelineItem &a, const TimelineItem &b) {
        return std::tuple(a.kind, a.from, a.record.id) < std::tuple(b.kind, b.from, b.record.id);
    });
}

QList<TimelineItem> coordinators(const TimelineRecords &records, QDate today)
{
    QSet<int> held;
    for (const CoordinatorTerm &term : records.terms) {
        if (term.kind == TermKind::Actual)
            held.insert(term.year);
    }
    QList<TimelineItem> items;
    for (const CoordinatorTerm &term : records.terms) {
        if (term.kind == TermKind::Planned && held.contains(term.year))
            continue;
        const QString code = records.names.abbreviation(term.organization, term.from);
        items.append({.kind = TimelineItem::Kind::Coordinator,
                      .record = {QLatin1StringView(CoordinatorTerm::table), term.id.uuid},
                      .label = {code, code},
                      .from = term.from,
                      .until = term.until,
                      .state = term.kind == TermKind::Planned
                                   ? State::Planned
                                   : stateOf(term.from, term.until, today),
                      .illustrative = term.illustrative,
                      .members = {term.organization}});
    }
    return items;
}

/// The days on which an agreement was renewed, and the one on which it ends.
QList<TimelineMark> marksOf(const Agreement &agreement, QDate until, const TimelineRecords &records,
                            QDate today)
{
    QList<TimelineMark> marks;
    for (const AgreementRelation &relation : records.relations) {
        if (relation.kind != RelationKind::Renews || relation.other != agreement.id)
            continue;
        for (const Agreement &renewing : records.agreements) {
            if (renewing.id == relation.agreement && renewing.signedOn.isValid())
                marks.append({renewing.signedOn, {}, true, TimelineMark::What::Renewal});
        }
    }
    if (until.isValid())
        marks.append({until, {}, until < today, TimelineMark::What::Expiry});
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.on < b.on; });
    return marks;
}

QList<TimelineItem> agreements(const TimelineRecords &records, QDate today)
{
    QList<TimelineItem> items;
    QHash<Id<Agreement>, QList<Id<Organization>>> parties;
    for (const AgreementParty &party : records.parties)
        parties[party.agreement].append(party.organization);
    for (const Agreement &agreement : records.agreements) {
        if (!agreement.signedOn.isValid())
            continue;
        const bool outside = agreement.provenance == Provenance::External;
        const LocalizedText &name =
            agreement.shortTitle.isEmpty() ? agreement.title : agreement.shortTitle;
        QDate until = agreement.signedOn;
        if (!outside)
            until = agreement.terminatedOn.isValid()
                        ? agreement.terminatedOn
                        : effectiveEnd(agreement, records.agreements, records.relations);
        items.append(
            {.kind = outside ? TimelineItem::Kind::Signing : TimelineItem::Kind::Agreement,
             .record = {QLatin1StringView(Agreement::table), agreement.id.uuid},
             .label = outside && !agreement.place.isEmpty() ? agreement.place : name,
             .from = agreement.signedOn,
             .until = until,
             .state = outside ? State::Done : stateOf(agreement.signedOn, until, today),
             .marks = outside ? QList<TimelineMark>() : marksOf(agreement, until, records, today),
             .ours = agreement.scope != AgreementScope::Outside,
             .members = parties.value(agreement.id),
             .agreement = agreement.id});
    }
    return items;
}

/// A chain of yearly records as one bar: the first record is not carried over from any that exists.
class Chains
{
public:
    explicit Chains(const TimelineRecords &records) : m_top(topAreas(records.areas))
    {
        for (const Topic &topic : records.topics)
            m_byId.insert(topic.id, &topic);
        for (const Topic &topic : records.topics) {
            if (topic.carriedFrom)
                m_next.insert(topic.carriedFrom, &topic);
        }
        for (const Milestone &milestone : records.milestones)
            m_milestones[milestone.topic].append(&milestone);
        for (const ScopeItem &clause : records.clauses)
            m_agreements.insert(clause.id, clause.agreement);
    }

    const Topic *find(Id<Topic> id) const { return m_byId.value(id); }

    Id<Area> areaOf(Id<Area> area) const { return m_top.value(area, area); }

    Id<Agreement> agreementOf(const Topic &topic) const
    {
        return topic.scopeItems.isEmpty() ? Id<Agreement>()
                                          : m_agreements.value(topic.scopeItems.first());
    }

    bool begins(const Topic &topic) const { return !m_byId.contains(topic.carriedFrom); }

    TimelineItem item(const Topic &first) const
    {
        TimelineItem item;
        const Topic *last = &first;
        for (const Topic *each = &first; each; each = m_next.value(each->id)) {
            last = each;
            const QDate from = each->start.isValid() ? each->start : QDate(each->year, 1, 1);
            const QDate until = each->end.isValid() ? each->end : QDate(each->year, 12, 31);
            item.from = item.from.isValid() ? std::min(item.from, from) : from;
            item.until = item.until.isValid() ? std::max(item.until, until) : until;
            for (const Milestone *milestone : m_milestones.value(each->id))
                item.marks.append({milestone->due, milestone->title, milestone->doneOn.isValid(),
                                   TimelineMark::What::Milestone});
        }
        std::stable_sort(item.marks.begin(), item.marks.end(),
                         [](const TimelineMark &a, const TimelineMark &b) { return a.on < b.on; });
        item.record = {QLatin1StringView(Topic::table), last->id.uuid};
        item.label = last->title;
        item.state = stateOf(last->state);
        item.area = m_top.value(last->area, last->area);
        item.severalYears = item.from.year() != item.until.year();
        item.illustrative = last->illustrative;
        item.members = QList<Id<Organization>>{last->lead} + last->participants;
        item.agreement = agreementOf(*last);
        return item;
    }

private:
    QHash<Id<Area>, Id<Area>> m_top;
    QHash<Id<Topic>, const Topic *> m_byId;
    QHash<Id<Topic>, const Topic *> m_next;
    QHash<Id<Topic>, QList<const Milestone *>> m_milestones;
    QHash<Id<ScopeItem>, Id<Agreement>> m_agreements;
};

TimelineItem itemOf(const Activity &activity, const Chains &chains)
{
    TimelineItem item{.kind = TimelineItem::Kind::Activity,
                      .record = {QLatin1StringView(Activity::table), activity.id.uuid},
                      .label = activity.title,
                      .from = activity.start,
                      .until = lastDay(activity),
                      .state = stateOf(activity.state),
                      .illustrative = activity.illustrative,
                      .activityKind = activity.kind};
    if (activity.host)
        item.members.append(activity.host);
    for (const auto &each : activity.participants) {
        if (each.to != activity.host)
            item.members.append(each.to);
    }
    const Topic *topic = chains.find(activity.topic);
    if (topic) {
        item.area = chains.areaOf(topic->area);
        item.agreement = chains.agreementOf(*topic);
    } else if (!activity.areas.isEmpty()) {
        item.area = chains.areaOf(activity.areas.first());
    }
    return item;
}

/// The lanes in their order, none of them filled yet; behind them one for what belongs to none.
QList<TimelineLane> emptyLanes(const TimelineRecords &records, TimelineGrouping grouping)
{
    QList<TimelineLane> lanes;
    const auto lane = [&lanes]() -> TimelineLane & { return lanes.emplaceBack(); };
    switch (grouping) {
    case TimelineGrouping::Area:
        for (const Id<Area> &area : cooperationAreas(records.areas))
            lane().area = area;
        break;
    case TimelineGrouping::Member:
        for (const Id<Organization> &member : allMembers(records.memberships))
            lane().member = member;
        break;
    case TimelineGrouping::Agreement: {
        QList<Agreement> agreements = records.agreements;
        std::stable_sort(
            agreements.begin(), agreements.end(),
            [](const Agreement &a, const Agreement &b) { return a.signedOn < b.signedOn; });
        for (const Agreement &agreement : std::as_const(agreements)) {
            TimelineLane &own = lane();
            own.agreement = agreement.id;
            own.name = agreement.shortTitle.isEmpty() ? agreement.title : agreement.shortTitle;
        }
        break;
    }
    case TimelineGrouping::Kind:
        lane(); // the topics
        for (std::size_t kind = 0; kind < Codes<ActivityKind>::names.size(); ++kind)
            lane().activityKind = ActivityKind(kind);
        return lanes;
    }
    lane();
    return lanes;
}

bool belongs(const TimelineItem &item, const TimelineLane &lane, TimelineGrouping grouping)
{
    switch (grouping) {
    case TimelineGrouping::Area:
        return item.area == lane.area;
    case TimelineGrouping::Member:
        return item.members.value(0) == lane.member;
    case TimelineGrouping::Agreement:
        return item.agreement == lane.agreement;
    case TimelineGrouping::Kind:
        break;
    }
    return item.activityKind == lane.activityKind;
}

QList<TimelineLane> workLanes(const TimelineRecords &records, const TimelineChoice &choice)
{
    QList<TimelineLane> lanes = emptyLanes(records, choice.grouping);
    const auto add = [&](const TimelineItem &item) {
        const auto own = std::find_if(lanes.begin(), lanes.end(), [&](const TimelineLane &lane) {
            return belongs(item, lane, choice.grouping);
        });
        (own == lanes.end() ? lanes.last() : *own).items.append(item);
    };
    const Chains chains(records);
    for (const Topic &topic : records.topics) {
        if (chains.begins(topic))
            add(chains.item(topic));
    }
    for (const Activity &activity : records.activities) {
        if (choice.activities && !activity.sameAs)
            add(itemOf(activity, chains));
    }
    return lanes;
}

QList<TimelineItem> rounds(const TimelineRecords &records, QDate today)
{
    QHash<Id<ReportRound>, std::pair<int, int>> counts;
    for (const MemberReport &report : records.reports) {
        auto &[accepted, expected] = counts[report.round];
        accepted += report.state == MemberReportState::Accepted;
        ++expected;
    }
    QList<TimelineItem> items;
    for (const ReportRound &round : records.rounds) {
        const auto [accepted, expected] = counts.value(round.id);
        const QString figure =
            QStringLiteral("%1/%2").arg(QString::number(accepted), QString::number(expected));
        const QDate until =
            round.cutoff.isValid() ? std::max(round.cutoff, round.deadline) : round.deadline;
        items.append(
            {.kind = TimelineItem::Kind::Round,
             .record = {QLatin1StringView(ReportRound::table), round.id.uuid},
             .label = {figure, figure},
             .from = round.openedOn,
             .until = until,
             .state = stateOf(round.openedOn, until, today),
             .marks = {{round.deadline, {}, round.deadline < today, TimelineMark::What::Deadline}},
             .accepted = accepted,
             .expected = expected,
             .illustrative = round.illustrative});
    }
    return items;
}

QList<TimelineRelation> joins(const TimelineRecords &records)
{
    QHash<QUuid, QDate> days;
    for (const Agreement &agreement : records.agreements)
        days.insert(agreement.id.uuid, agreement.signedOn);
    QList<TimelineRelation> joins;
    for (const AgreementRelation &relation : records.relations) {
        QUuid from = relation.agreement.uuid;
        QUuid to = relation.other.uuid;
        if (!days.value(from).isValid() || !days.value(to).isValid())
            continue;
        if (days.value(to) < days.value(from))
            std::swap(from, to);
        joins.append({from, to, relation.certainty});
    }
    return joins;
}

} // namespace

TimelinePlan timelinePlan(const TimelineRecords &records, QDate today, const TimelineChoice &choice)
{
    QList<TimelineLane> lanes{
        {TimelineLane::Kind::Coordinators, {}, coordinators(records, today)},
        {TimelineLane::Kind::Agreements, {}, agreements(records, today)},
    };
    lanes += workLanes(records, choice);
    lanes.append({TimelineLane::Kind::Rounds, {}, rounds(records, today)});

    TimelinePlan plan{.begin = today,
                      .end = today,
                      .today = today,
                      .lanes = {},
                      .relations = joins(records),
                      .grouping = choice.grouping};
    for (TimelineLane &lane : lanes) {
        if (lane.items.isEmpty())
            continue;
        sort(lane.items);
        for (const TimelineItem &item : std::as_const(lane.items)) {
            plan.begin = std::min(plan.begin, item.from);
            plan.end = std::max(plan.end, item.isOpen() ? item.from : item.until);
        }
        plan.lanes.append(lane);
    }
    plan.begin = QDate(plan.begin.year(), 1, 1);
    plan.end = QDate(plan.end.year(), 12, 31);
    return plan;
}

QDate lunarNewYear(int year)
{
    static const QHash<int, QDate> days{
        {2020, {2020, 1, 25}}, {2021, {2021, 2, 12}}, {2022, {2022, 2, 1}},  {2023, {2023, 1, 22}},
        {2024, {2024, 2, 10}}, {2025, {2025, 1, 29}}, {2026, {2026, 2, 17}}, {2027, {2027, 2, 6}},
        {2028, {2028, 1, 26}}, {2029, {2029, 2, 13}}, {2030, {2030, 2, 2}}};
    return days.value(year);
}

} // namespace LienKet
