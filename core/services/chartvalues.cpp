// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/chartvalues.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace LienKet {

namespace {

QList<Id<Area>> cooperationAreas(QList<Area> areas)
{
    std::stable_sort(areas.begin(), areas.end(),
                     [](const Area &a, const Area &b) { return a.ordinal < b.ordinal; });
    QList<Id<Area>> top;
    for (const Area &area : std::as_const(areas)) {
        if (!area.parent)
            top.append(area.id);
    }
    return top;
}

/// Lower bounds of at most five steps with about as many counts each; small counts that fill
/// several steps make one.
QList<int> quantiles(QList<int> counts)
{
    constexpr int most = 5;
    std::sort(counts.begin(), counts.end());
    QList<int> steps{1};
    for (int i = 1; i < most && !counts.isEmpty(); ++i) {
        const int bound = counts.at(counts.size() * i / most);
        if (bound > steps.last())
            steps.append(bound);
    }
    return steps;
}

class CoverageBuilder
{
public:
    CoverageBuilder(const QList<Activity> &activities, const QList<Area> &areas)
        : m_areas(areas), m_top(topAreas(areas))
    {
        for (const Activity &activity : activities) {
            if (activity.state == ActivityState::Done)
                m_done.append(activity);
        }
        m_coverage = coverage(m_done, areas);
    }

    CoverageMap build(const QList<Membership> &memberships, const QList<ReportRound> &rounds,
                      const QList<MemberReport> &reports, const QList<int> &years)
    {
        m_map.areas = cooperationAreas(m_areas);
        m_map.years = years;
        addMembers(memberships);
        addReports(rounds, reports);
        addGaps();
        addCells();
        return m_map;
    }

private:
    void addMembers(QList<Membership> memberships)
    {
        std::stable_sort(memberships.begin(), memberships.end(),
                         [](const Membership &a, const Membership &b) {
                             return a.protocolOrder < b.protocolOrder;
                         });
        for (const Membership &membership : std::as_const(memberships)) {
            if (!m_map.members.contains(membership.organization))
                m_map.members.append(membership.organization);
        }
    }

    void addReports(const QList<ReportRound> &rounds, const QList<MemberReport> &reports)
    {
        QHash<Id<ReportRound>, int> yearOf;
        for (const ReportRound &round : rounds)
            yearOf.insert(round.id, round.year);
        for (const MemberReport &report : reports) {
            if (report.state != MemberReportState::Accepted)
                continue;
            const std::pair key(report.member, yearOf.value(report.round));
            (report.nil ? m_nil : m_accepted).insert(key);
        }
        for (const Id<Organization> &member : std::as_const(m_map.members)) {
            for (const int year : std::as_const(m_map.years)) {
                if (m_nil.contains({member, year}))
                    m_map.nils.append({member, year});
            }
        }
    }

    void addGaps()
    {
        if (m_map.years.isEmpty())
            return;
        const auto gaps = silentGaps(m_coverage, m_map.members, m_map.areas, m_map.years.first(),
                                     m_map.years.last());
        for (const SilentGap &gap : gaps) {
            int silent = 0;
            for (int year = gap.from; year <= gap.until; ++year)
                silent += !m_nil.contains({gap.member, year});
            if (silent >= 2)
                m_map.gaps.append({gap, lastActivity(gap)});
        }
        std::stable_sort(
            m_map.gaps.begin(), m_map.gaps.end(),
            [](const NamedGap &a, const NamedGap &b) { return a.gap.from < b.gap.from; });
    }

    QDate lastActivity(const SilentGap &gap) const
    {
        QDate last;
        for (const Activity &activity : m_done) {
            const bool here = std::any_of(activity.areas.begin(), activity.areas.end(),
                                          [&](Id<Area> a) { return m_top.value(a) == gap.area; });
            const bool took =
                activity.host == gap.member ||
                std::any_of(activity.participants.begin(), activity.participants.end(),
                            [&](const auto &each) { return each.to == gap.member; });
            if (here && took && !activity.sameAs && activity.start.year() < gap.from)
                last = last.isValid() ? std::max(last, activity.start) : activity.start;
        }
        return last;
    }

    CoverageCell cell(Id<Organization> member, Id<Area> area, int year) const
    {
        const int count = m_coverage.at(member, area, year);
        if (count > 0)
            return {CoverageCell::Kind::Count, count};
        if (m_nil.contains({member, year}))
            return {CoverageCell::Kind::Nil, 0};
        for (const NamedGap &each : m_map.gaps) {
            if (each.gap.member == member && each.gap.area == area && year >= each.gap.from)
                return {CoverageCell::Kind::Gap, 0};
        }
        const bool known = m_accepted.contains({member, year});
        return {known ? CoverageCell::Kind::Count : CoverageCell::Kind::Missing, 0};
    }

    void addCells()
    {
        QList<int> counts;
        for (const Id<Organization> &member : std::as_const(m_map.members)) {
            for (const Id<Area> &area : std::as_const(m_map.areas)) {
                for (const int year : std::as_const(m_map.years)) {
                    m_map.cells.append(cell(member, area, year));
                    if (m_map.cells.last().count > 0)
                        counts.append(m_map.cells.last().count);
                }
            }
        }
        m_map.steps = quantiles(counts);
    }

    QList<Area> m_areas;
    QHash<Id<Area>, Id<Area>> m_top;
    QList<Activity> m_done;
    Coverage m_coverage;
    QSet<std::pair<Id<Organization>, int>> m_nil;
    QSet<std::pair<Id<Organization>, int>> m_accepted;
    CoverageMap m_map;
};

} // namespace

bool AreaYearValues::isEmpty() const
{
    return std::all_of(totals.begin(), totals.end(), [](int total) { return total == 0; });
}

int AreaYearValues::sumOf(int area) const
{
    const QList<int> &own = counts.at(area);
    return std::accumulate(own.begin(), own.end(), 0);
}

int AreaYearValues::greatestArea() const
{
    int greatest = -1;
    for (int area = 0; area < areas.size(); ++area) {
        if (sumOf(area) > (greatest < 0 ? 0 : sumOf(greatest)))
            greatest = area;
    }
    return greatest;
}

AreaYearValues areaYearValues(const QList<Activity> &activities, const QList<Area> &areas,
                              const QList<int> &years)
{
    AreaYearValues values{.years = years,
                          .areas = cooperationAreas(areas),
                          .counts = {},
                          .totals = {},
                          .notYetDone = {}};
    QList<AreaCounts> byYear;
    bool other = false;
    for (const int year : years) {
        byYear.append(countByArea(activities, areas, year));
        values.totals.append(byYear.last().total.done);
        values.notYetDone.append(byYear.last().total.planned);
        other = other || byYear.last().areas.value(Id<Area>()).done > 0;
    }
    if (other)
        values.areas.append(Id<Area>());
    for (const Id<Area> &area : std::as_const(values.areas)) {
        QList<int> own;
        for (const AreaCounts &counts : std::as_const(byYear))
            own.append(counts.areas.value(area).done);
        values.counts.append(own);
    }
    return values;
}

QList<IndicatorResult> indicatorsOf(int year, const QList<Topic> &topics,
                                    const QList<Indicator> &indicators,
                                    const QList<ReportRound> &rounds,
                                    const QList<MemberReport> &reports,
                                    const QList<ReportEntry> &entries)
{
    QSet<Id<Topic>> ofYear;
    for (const Topic &topic : topics) {
        if (topic.year == year && topic.state != TopicState::Dropped)
            ofYear.insert(topic.id);
    }
    QList<Indicator> own;
    for (const Indicator &indicator : indicators) {
        if (indicator.target && ofYear.contains(indicator.topic))
            own.append(indicator);
    }
    QList<IndicatorResult> results = indicatorResults(own, rounds, reports, entries);
    std::stable_sort(
        results.begin(), results.end(), [](const IndicatorResult &a, const IndicatorResult &b) {
            const auto left = a.percent();
            const auto right = b.percent();
            return left && right ? *left < *right : left.has_value() > right.has_value();
        });
    return results;
}

int CoverageMap::stepOf(int count) const
{
    const auto above = std::upper_bound(steps.begin(), steps.end(), count);
    return std::max(0, int(above - steps.begin()) - 1);
}

CoverageMap coverageMap(const QList<Activity> &activities, const QList<Area> &areas,
                        const QList<Membership> &memberships, const QList<ReportRound> &rounds,
                        const QList<MemberReport> &reports, const QList<int> &years)
{
    return CoverageBuilder(activities, areas).build(memberships, rounds, reports, years);
}

} // namespace LienKet
