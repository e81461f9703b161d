// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/chartvalues.h"

#include <algorithm>
#include <numeric>

namespace LienKet {

namespace {

class CoverageBuilder
{
public:
    CoverageBuilder(const ActivityTally &tally, const QList<ReportRound> &rounds,
                    const QList<MemberReport> &reports)
        : m_tally(tally), m_places(tally.chosenMembers()), m_nil(nilYears(rounds, reports))
    {
        m_map.years = tally.years();
        for (const Id<Area> &area : tally.areas()) {
            if (area)
                m_map.areas.append(area);
        }
        for (const qsizetype place : std::as_const(m_places))
            m_map.members.append(tally.members().at(place));
        addReports(rounds, reports);
        addGaps();
        addCells();
    }

    CoverageMap map() const { return m_map; }

private:
    void addReports(const QList<ReportRound> &rounds, const QList<MemberReport> &reports)
    {
        QHash<Id<ReportRound>, int> yearOf;
        for (const ReportRound &round : rounds)
            yearOf.insert(round.id, round.year);
        for (const MemberReport &report : reports) {
            if (report.state == MemberReportState::Accepted)
                m_accepted.insert({report.member, yearOf.value(report.round)});
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
        Coverage covered;
        for (qsizetype member = 0; member < m_places.size(); ++member) {
            for (qsizetype area = 0; area < m_map.areas.size(); ++area) {
                for (qsizetype year = 0; year < m_map.years.size(); ++year)
                    covered.add(m_map.members.at(member), m_map.areas.at(area),
                                m_map.years.at(year), count(member, area, year));
            }
        }
        const auto gaps = silentGaps(covered, m_map.members, m_map.areas, m_map.years.first(),
                                     m_map.years.last(), m_nil);
        for (const SilentGap &gap : gaps) {
            const qsizetype member = m_places.at(m_map.members.indexOf(gap.member));
            m_map.gaps.append({gap, m_tally.last(member, m_map.areas.indexOf(gap.area))});
        }
        std::stable_sort(
            m_map.gaps.begin(), m_map.gaps.end(),
            [](const NamedGap &a, const NamedGap &b) { return a.gap.years > b.gap.years; });
    }

    int count(qsizetype member, qsizetype area, qsizetype year) const
    {
        return m_tally.covered(m_places.at(member), area, year);
    }

    CoverageCell cell(qsizetype member, qsizetype area, qsizetype place) const
    {
        if (const int known = count(member, area, place); known > 0)
            return {CoverageCell::Kind::Count, known};
        const int year = m_map.years.at(place);
        const std::pair key(m_map.members.at(member), year);
        if (m_nil.contains(key))
            return {CoverageCell::Kind::Nil, 0};
        for (const NamedGap &each : m_map.gaps) {
            if (each.gap.member == key.first && each.gap.area == m_map.areas.at(area) &&
                year >= each.gap.from)
                return {CoverageCell::Kind::Gap, 0};
        }
        const bool known = m_accepted.contains(key);
        return {known ? CoverageCell::Kind::Count : CoverageCell::Kind::Missing, 0};
    }

    void addCells()
    {
        QList<int> counts;
        for (qsizetype member = 0; member < m_places.size(); ++member) {
            for (qsizetype area = 0; area < m_map.areas.size(); ++area) {
                for (qsizetype year = 0; year < m_map.years.size(); ++year) {
                    m_map.cells.append(cell(member, area, year));
                    counts.append(m_map.cells.last().count);
                }
            }
        }
        m_map.steps = rampSteps(counts);
    }

    const ActivityTally &m_tally;
    QList<qsizetype> m_places; ///< in the tally, of the members
    MemberYears m_nil;
    MemberYears m_accepted;
    CoverageMap m_map;
};

} // namespace

QList<int> rampSteps(QList<int> counts)
{
    constexpr int most = 5;
    counts.removeAll(0);
    std::sort(counts.begin(), counts.end());
    QList<int> steps{1};
    for (int i = 1; i < most && !counts.isEmpty(); ++i) {
        const int bound = counts.at(counts.size() * i / most);
        if (bound > steps.last())
            steps.append(bound);
    }
    return steps;
}

bool AreaYearValues::isEmpty() const
{
    return std::all_of(totals.begin(), totals.end(), [](qint64 total) { return total == 0; });
}

qint64 AreaYearValues::sumOf(qsizetype area) const
{
    const QList<qint64> &own = counts.at(area);
    return std::accumulate(own.begin(), own.end(), qint64(0));
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

AreaYearValues areaYearValues(const ActivityTally &tally)
{
    AreaYearValues values{.years = tally.years(),
                          .areas = tally.areas(),
                          .counts = {},
                          .totals = {},
                          .notYetDone = {}};
    for (qsizetype year = 0; year < values.years.size(); ++year) {
        values.totals.append(tally.ofYear(year).done);
        values.notYetDone.append(tally.ofYear(year).planned);
    }
    for (qsizetype area = 0; area < values.areas.size(); ++area) {
        QList<qint64> &own = values.counts.emplaceBack();
        for (qsizetype year = 0; year < values.years.size(); ++year)
            own.append(tally.ofArea(area, year).done);
    }
    return values;
}

QList<Punctuality> punctuality(const QList<ReportRound> &rounds, const QList<MemberReport> &reports,
                               const QList<int> &years, const QList<Id<Organization>> &members,
                               QDate today)
{
    QHash<Id<ReportRound>, const ReportRound *> byId;
    QHash<int, Punctuality> byYear;
    for (const ReportRound &round : rounds) {
        byId.insert(round.id, &round);
        byYear[round.year].year = round.year;
    }
    for (const MemberReport &report : reports) {
        const ReportRound *round = byId.value(report.round);
        if (!round || (!members.isEmpty() && !members.contains(report.member)))
            continue;
        Punctuality &year = byYear[round->year];
        const QDate deadline = report.deadline.isValid() ? report.deadline : round->deadline;
        if (report.submittedOn.isValid() && report.nil)
            ++year.nil;
        else if (report.submittedOn.isValid())
            ++(isOnTime(report, *round) ? year.onTime : year.late);
        else
            ++(deadline < today ? year.missing : year.awaited);
    }
    QList<Punctuality> values;
    for (const int year : years) {
        if (byYear.contains(year))
            values.append(byYear.value(year));
    }
    return values;
}

QList<YearMoney> yearMoney(const QList<Topic> &topics, const QList<Area> &areas,
                           const ActivityScope &scope, const ActivityTally &costs)
{
    const auto top = topAreas(areas);
    QHash<int, qint64> planned;
    for (const Topic &topic : topics) {
        const bool ofArea =
            scope.areas.isEmpty() || scope.areas.contains(top.value(topic.area, topic.area));
        const bool ofMember =
            scope.members.isEmpty() ||
            std::any_of(scope.members.begin(), scope.members.end(),
                        [&](Id<Organization> each) { return takesPart(each, topic); });
        if (ofArea && ofMember)
            planned[topic.year] += topic.budget.value_or(0);
    }
    QList<YearMoney> money;
    for (qsizetype year = 0; year < scope.years.size(); ++year)
        money.append(
            {scope.years.at(year), planned.value(scope.years.at(year)), costs.ofYear(year).done});
    return money;
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

CoverageMap coverageMap(const ActivityTally &tally, const QList<ReportRound> &rounds,
                        const QList<MemberReport> &reports)
{
    return CoverageBuilder(tally, rounds, reports).map();
}

} // namespace LienKet
