// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/statistics.h"

#include <QSet>

namespace LienKet {

namespace {

void count(ActivityCount &count, const Activity &activity)
{
    ++(activity.state == ActivityState::Done ? count.done : count.planned);
}

/// The activity's areas at the top level, each once.
QSet<Id<Area>> topAreasOf(const Activity &activity, const QHash<Id<Area>, Id<Area>> &top)
{
    QSet<Id<Area>> areas;
    for (const Id<Area> &area : activity.areas)
        areas.insert(top.value(area, area));
    return areas;
}

bool counts(const Activity &activity)
{
    return activity.state != ActivityState::Cancelled && !activity.sameAs;
}

} // namespace

QList<Activity> countedActivities(const QList<Activity> &activities, int year)
{
    QList<Activity> counted;
    for (const Activity &activity : activities) {
        if (activity.start.year() == year && counts(activity))
            counted.append(activity);
    }
    return counted;
}

QHash<Id<Area>, Id<Area>> topAreas(const QList<Area> &areas)
{
    QHash<Id<Area>, Id<Area>> parents;
    for (const Area &area : areas)
        parents.insert(area.id, area.parent);
    QHash<Id<Area>, Id<Area>> top;
    for (const Area &area : areas) {
        Id<Area> highest = area.id;
        // A ring of parents ends after as many steps as there are areas.
        for (qsizetype step = 0; step < areas.size() && parents.value(highest); ++step)
            highest = parents.value(highest);
        top.insert(area.id, highest);
    }
    return top;
}

AreaCounts countByArea(const QList<Activity> &activities, const QList<Area> &areas, int year)
{
    const auto top = topAreas(areas);
    AreaCounts counts;
    for (const Activity &activity : countedActivities(activities, year)) {
        count(counts.total, activity);
        const QSet<Id<Area>> own = topAreasOf(activity, top);
        for (const Id<Area> &area : own)
            count(counts.areas[area], activity);
        if (own.isEmpty())
            count(counts.areas[Id<Area>()], activity);
    }
    return counts;
}

QHash<Id<Organization>, MemberCount> countByMember(const QList<Activity> &activities, int year)
{
    QHash<Id<Organization>, MemberCount> counts;
    for (const Activity &activity : countedActivities(activities, year)) {
        QSet<Id<Organization>> members;
        for (const auto &participant : activity.participants)
            members.insert(participant.to);
        if (activity.host) {
            members.insert(activity.host);
            count(counts[activity.host].hosted, activity);
        }
        for (const Id<Organization> &member : members)
            count(counts[member].tookPart, activity);
    }
    return counts;
}

Coverage coverage(const QList<Activity> &activities, const QList<Area> &areas)
{
    const auto top = topAreas(areas);
    Coverage result;
    for (const Activity &activity : activities) {
        if (!counts(activity))
            continue;
        QSet<Id<Organization>> members;
        for (const auto &participant : activity.participants)
            members.insert(participant.to);
        if (activity.host)
            members.insert(activity.host);
        for (const Id<Area> &area : topAreasOf(activity, top)) {
            for (const Id<Organization> &member : members)
                result.add(member, area, activity.start.year());
        }
    }
    return result;
}

MemberYears nilYears(const QList<ReportRound> &rounds, const QList<MemberReport> &reports)
{
    QHash<Id<ReportRound>, int> yearOf;
    for (const ReportRound &round : rounds)
        yearOf.insert(round.id, round.year);
    MemberYears years;
    for (const MemberReport &report : reports) {
        if (report.nil && report.state == MemberReportState::Accepted)
            years.insert({report.member, yearOf.value(report.round)});
    }
    return years;
}

QList<SilentGap> silentGaps(const Coverage &coverage, const QList<Id<Organization>> &members,
                            const QList<Id<Area>> &areas, int begin, int end,
                            const MemberYears &nil)
{
    constexpr int shortestGap = 2;
    QList<SilentGap> gaps;
    for (const Id<Organization> &member : members) {
        for (const Id<Area> &area : areas) {
            SilentGap gap{member, area, 0, end, 0};
            int year = end;
            for (; year >= begin && coverage.at(member, area, year) == 0; --year) {
                if (nil.contains({member, year}))
                    continue;
                gap.from = year;
                ++gap.years;
            }
            if (year >= begin && gap.years >= shortestGap)
                gaps.append(gap);
        }
    }
    return gaps;
}

bool isOnTime(const MemberReport &report, const ReportRound &round)
{
    const QDate deadline = report.deadline.isValid() ? report.deadline : round.deadline;
    return report.submittedOn.isValid() && report.submittedOn <= deadline;
}

std::optional<double> indicatorTotal(IndicatorKind kind, const QList<ReportedValue> &values)
{
    if (values.isEmpty())
        return std::nullopt;
    double total = 0;
    if (kind == IndicatorKind::Periodic) {
        for (const ReportedValue &each : values)
            total += each.value;
        return total;
    }
    QHash<Id<Organization>, ReportedValue> last;
    for (const ReportedValue &each : values) {
        const auto known = last.constFind(each.member);
        if (known == last.constEnd() || known->year <= each.year)
            last.insert(each.member, each);
    }
    for (const ReportedValue &each : last)
        total += each.value;
    return total;
}

std::optional<double> IndicatorResult::percent() const
{
    if (!target || !actual || *target == 0)
        return std::nullopt;
    return 100 * *actual / *target;
}

QList<IndicatorResult> indicatorResults(const QList<Indicator> &indicators,
                                        const QList<ReportRound> &rounds,
                                        const QList<MemberReport> &reports,
                                        const QList<ReportEntry> &entries)
{
    QHash<Id<ReportRound>, int> years;
    for (const ReportRound &round : rounds)
        years.insert(round.id, round.year);
    QHash<Id<MemberReport>, const MemberReport *> accepted;
    for (const MemberReport &report : reports) {
        if (report.state == MemberReportState::Accepted)
            accepted.insert(report.id, &report);
    }
    QHash<Id<Indicator>, QList<ReportedValue>> values;
    for (const ReportEntry &entry : entries) {
        const MemberReport *report = accepted.value(entry.report);
        if (!report)
            continue;
        for (const auto &value : entry.values)
            values[value.to].append({report->member, years.value(report->round), value.value});
    }
    QList<IndicatorResult> results;
    for (const Indicator &indicator : indicators)
        results.append({indicator.id, indicator.target,
                        indicatorTotal(indicator.kind, values.value(indicator.id))});
    return results;
}

} // namespace LienKet
