// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualfacts.h"

#include "core/services/agreementstate.h"
#include "core/services/recordofyear.h"
#include "core/services/rotation.h"

#include <algorithm>

namespace LienKet {

namespace {

constexpr int trendYears = 5;

void gatherGovernance(const ProgramRecords &records, AnnualFacts &facts)
{
    const int year = facts.year;
    facts.program = recordOf(records.all<ProgramYear>(), year);
    facts.coordinator = coordinatorTermOf(year, records.all<CoordinatorTerm>());
    facts.nextCoordinator = coordinatorTermOf(year + 1, records.all<CoordinatorTerm>());
    facts.handover = recordOf(records.all<Handover>(), year - 1);
    facts.nextHandover = recordOf(records.all<Handover>(), year);
    facts.round = recordOf(records.all<ReportRound>(), year);
    facts.report = recordOf(records.all<ConsolidatedReport>(), year);
    for (const Meeting &meeting : records.all<Meeting>()) {
        if (meeting.year == year && meeting.kind == MeetingKind::Subcommittee)
            facts.meetings.append(meeting);
    }
    std::ranges::stable_sort(facts.meetings, {}, &Meeting::date);
    for (const Proposal &proposal : records.all<Proposal>()) {
        if (proposal.year == year && proposal.state != ProposalState::Draft &&
            proposal.state != ProposalState::Withdrawn)
            facts.proposals.append(proposal);
    }
}

void gatherAgreements(const ProgramRecords &records, AnnualFacts &facts)
{
    const QList<Agreement> &all = records.all<Agreement>();
    for (const Agreement &agreement : all) {
        const AgreementState state =
            stateOn(facts.date, agreement, all, records.all<AgreementRelation>());
        if (entersAnnualReport(agreement) &&
            (state == AgreementState::InForce || state == AgreementState::Expiring))
            facts.agreements.append(agreement);
    }
    std::ranges::stable_sort(facts.agreements, {}, &Agreement::signedOn);
    for (const Agreement &agreement : std::as_const(facts.agreements)) {
        if (agreement.signedOn.year() == facts.year)
            facts.newAgreements.append(agreement);
    }
}

QList<Topic> topicsOf(const ProgramRecords &records, int year)
{
    QList<Topic> topics = records.all<Topic>();
    topics.removeIf([&](const Topic &topic) { return topic.year != year; });
    std::ranges::stable_sort(topics, {}, &Topic::number);
    return topics;
}

void gatherTopics(const ProgramRecords &records, AnnualFacts &facts)
{
    facts.topics = topicsOf(records, facts.year);
    facts.nextTopics = topicsOf(records, facts.year + 1);
    for (const Topic &topic : std::as_const(facts.topics)) {
        facts.carriedIn += topic.carriedFrom.isNull() ? 0 : 1;
        const bool goesOn = std::ranges::any_of(
            facts.nextTopics, [&](const Topic &next) { return next.carriedFrom == topic.id; });
        if (goesOn)
            facts.carriedOut.append(topic);
        switch (topic.state) {
        case TopicState::Done:
            ++facts.topicStates.done;
            break;
        case TopicState::PartlyDone:
            ++facts.topicStates.partly;
            break;
        case TopicState::Dropped:
            ++facts.topicStates.dropped;
            break;
        case TopicState::Planned:
        case TopicState::Running:
            ++facts.topicStates.open;
            break;
        }
    }
}

/// The areas of the programme that have a place in the report, in their order.
QList<Area> reportedAreas(const ProgramRecords &records, const AreaCounts &counts)
{
    QList<Area> areas = records.all<Area>();
    areas.removeIf([&](const Area &area) {
        return area.parent || (area.retiredOn.isValid() && !counts.areas.contains(area.id));
    });
    std::ranges::stable_sort(areas, {}, &Area::ordinal);
    return areas;
}

void gatherAreas(const ProgramRecords &records, AnnualFacts &facts)
{
    const QList<Activity> &activities = records.all<Activity>();
    const auto top = topAreas(records.all<Area>());
    const AreaCounts now = countByArea(activities, records.all<Area>(), facts.year);
    const AreaCounts before = countByArea(activities, records.all<Area>(), facts.year - 1);
    facts.total = now.total;
    if (before.total.all() > 0)
        facts.lastYear = before.total;
    for (const Area &area : reportedAreas(records, now)) {
        AnnualFacts::AreaFigures figures{
            .area = area, .activities = now.areas.value(area.id), .doneLastYear = {}, .topics = {}};
        if (facts.lastYear)
            figures.doneLastYear = before.areas.value(area.id).done;
        for (const Topic &topic : std::as_const(facts.topics)) {
            if (top.value(topic.area) == area.id)
                figures.topics.append(topic);
        }
        facts.areas.append(figures);
    }
}

void gatherActivities(const ProgramRecords &records, AnnualFacts &facts)
{
    const QList<Activity> &activities = records.all<Activity>();
    facts.activities = countedActivities(activities, facts.year);
    std::ranges::stable_sort(facts.activities, {}, &Activity::start);
    for (const Activity &activity : activities) {
        if (activity.start.year() != facts.year || activity.sameAs)
            continue;
        facts.cancelled += activity.state == ActivityState::Cancelled ? 1 : 0;
        facts.postponed += activity.state == ActivityState::Postponed ? 1 : 0;
    }
    for (int year = facts.year - trendYears + 1; year <= facts.year; ++year) {
        const ActivityCount count = countByArea(activities, records.all<Area>(), year).total;
        if (count.all() > 0)
            facts.trend.append({year, count});
    }
}

const MemberReport *reportOf(const ProgramRecords &records, const ReportRound *round,
                             Id<Organization> member)
{
    for (const MemberReport &report : records.all<MemberReport>()) {
        if (round && report.round == round->id && report.member == member)
            return &report;
    }
    return nullptr;
}

void gatherMembers(const ProgramRecords &records, AnnualFacts &facts)
{
    QList<Activity> done = facts.activities;
    done.removeIf([](const Activity &activity) { return activity.state != ActivityState::Done; });
    const Coverage covered = coverage(done, records.all<Area>());
    const auto counts = countByMember(records.all<Activity>(), facts.year);
    for (const Membership &membership : membersIn(records.all<Membership>(), facts.year)) {
        AnnualFacts::MemberFigures figures;
        figures.member = membership.organization;
        figures.tookPartInAll = counts.value(figures.member).tookPart.done;
        figures.hosted = counts.value(figures.member).hosted.done;
        for (const AnnualFacts::AreaFigures &area : std::as_const(facts.areas))
            figures.tookPart.append(covered.at(figures.member, area.area.id, facts.year));
        for (const Topic &topic : std::as_const(facts.topics)) {
            if (topic.lead == figures.member)
                figures.led.append(topic);
        }
        figures.report = reportOf(records, facts.round, figures.member);
        figures.onTime = figures.report && isOnTime(*figures.report, *facts.round);
        facts.members.append(figures);
    }
}

/// Only accepted reports enter (rule 1); of these, once a consolidated report names those that are
/// in it, only they.
void gatherReports(const ProgramRecords &records, AnnualFacts &facts)
{
    facts.reports = records.all<MemberReport>();
    facts.reports.removeIf([&](const MemberReport &report) {
        const bool named = !facts.report || facts.report->reports.isEmpty() ||
                           facts.report->reports.contains(report.id);
        return !facts.round || report.round != facts.round->id ||
               report.state != MemberReportState::Accepted || !named;
    });
    QHash<Id<Topic>, int> numbers;
    for (const Topic &topic : std::as_const(facts.topics))
        numbers.insert(topic.id, topic.number);
    QList<Indicator> indicators = records.all<Indicator>();
    indicators.removeIf(
        [&](const Indicator &indicator) { return !numbers.contains(indicator.topic); });
    std::ranges::stable_sort(indicators, {}, [&](const Indicator &indicator) {
        return std::pair(numbers.value(indicator.topic), indicator.ordinal);
    });
    facts.indicators = indicatorResults(indicators, records.all<ReportRound>(), facts.reports,
                                        records.all<ReportEntry>());
}

bool anyIllustrative(const AnnualFacts &facts)
{
    const auto marked = [](const auto &record) { return record.illustrative; };
    return (facts.program && facts.program->illustrative) ||
           (facts.coordinator && facts.coordinator->illustrative) ||
           std::ranges::any_of(facts.topics, marked) ||
           std::ranges::any_of(facts.activities, marked);
}

} // namespace

Result<AnnualFacts> annualFacts(const ProgramRecords &records, int year, QDate today)
{
    AnnualFacts facts;
    facts.year = year;
    gatherGovernance(records, facts);
    const bool dated = facts.report && facts.report->date.isValid();
    facts.date = dated ? facts.report->date : today;
    facts.cutoff =
        facts.round && facts.round->cutoff.isValid() ? facts.round->cutoff : QDate(year, 12, 14);
    facts.partial = facts.date < facts.cutoff;
    facts.cutoff = std::min(facts.cutoff, facts.date);
    gatherAgreements(records, facts);
    gatherTopics(records, facts);
    gatherActivities(records, facts);
    gatherAreas(records, facts);
    if (!facts.program && facts.topics.isEmpty() && facts.activities.isEmpty())
        return failure(Error::Code::NotFound, QString::number(year),
                       QStringLiteral("program_year"));
    gatherReports(records, facts);
    gatherMembers(records, facts);
    facts.illustrative = anyIllustrative(facts);
    return facts;
}

bool isReached(const Indicator &indicator, const IndicatorResult &result)
{
    if (!result.target || !result.actual)
        return false;
    return indicator.direction == Direction::Increase ? *result.actual >= *result.target
                                                      : *result.actual <= *result.target;
}

QList<Activity> activitiesIn(const ProgramRecords &records, const QList<Activity> &activities,
                             Id<Area> area)
{
    const auto top = topAreas(records.all<Area>());
    QList<Activity> found;
    for (const Activity &activity : activities) {
        const bool serves = std::ranges::any_of(
            activity.areas, [&](const Id<Area> &own) { return top.value(own, own) == area; });
        if (serves)
            found.append(activity);
    }
    return found;
}

std::optional<double> doneRate(const ActivityCount &count)
{
    return count.all() ? std::optional(100.0 * count.done / count.all()) : std::nullopt;
}

bool AnnualFacts::isLeftOut(const MemberReport *candidate) const
{
    return candidate && candidate->state == MemberReportState::Accepted && !isIn(candidate);
}

bool AnnualFacts::isIn(const MemberReport *candidate) const
{
    return candidate && std::ranges::any_of(reports, [&](const MemberReport &own) {
               return own.id == candidate->id;
           });
}

QList<ReportEntry> entriesOn(const ProgramRecords &records, const AnnualFacts &facts,
                             const Topic &topic)
{
    QList<std::pair<int, ReportEntry>> found;
    for (const ReportEntry &entry : records.all<ReportEntry>()) {
        if (entry.topic != topic.id)
            continue;
        const auto report = std::ranges::find(facts.reports, entry.report, &MemberReport::id);
        if (report == facts.reports.end())
            continue;
        const auto member =
            std::ranges::find(facts.members, report->member, &AnnualFacts::MemberFigures::member);
        const int order = report->member == topic.lead ? -1 : int(member - facts.members.begin());
        found.append({order, entry});
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, ReportEntry>::first);
    QList<ReportEntry> entries;
    for (const auto &[order, entry] : std::as_const(found))
        entries.append(entry);
    return entries;
}

EntryStatus topicStatus(const ProgramRecords &records, const AnnualFacts &facts, const Topic &topic)
{
    for (const ReportEntry &entry : entriesOn(records, facts, topic)) {
        const MemberReport *report = records.find(entry.report);
        if (report->member == topic.lead && entry.status != EntryStatus::NotReported)
            return entry.status;
    }
    switch (topic.state) {
    case TopicState::Done:
        return EntryStatus::Fully;
    case TopicState::PartlyDone:
        return EntryStatus::Partly;
    case TopicState::Dropped:
        return EntryStatus::Not;
    case TopicState::Planned:
    case TopicState::Running:
        break;
    }
    return EntryStatus::NotReported;
}

} // namespace LienKet
