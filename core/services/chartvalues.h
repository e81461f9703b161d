// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/activitytally.h"
#include "core/services/statistics.h"

namespace LienKet {

/// Activities done in each area and year, and once in each year's total (rule 4), as the tally
/// measured them.
struct AreaYearValues
{
    QList<int> years;
    QList<Id<Area>> areas;       ///< as in the tally
    QList<QList<qint64>> counts; ///< by area, then by year
    QList<qint64> totals;        ///< by year: each activity once
    QList<qint64> notYetDone;    ///< by year: planned, running or postponed

    bool isEmpty() const;
    qint64 sumOf(qsizetype area) const;
    /// The area with the most over all years; -1 if there is none.
    int greatestArea() const;

    friend bool operator==(const AreaYearValues &, const AreaYearValues &) = default;
};
AreaYearValues areaYearValues(const ActivityTally &tally);

/// What became of a round's reports. Nil is an answer of its own (rule 5), whenever it came.
struct Punctuality
{
    int year = 0;
    int onTime = 0;
    int late = 0;
    int nil = 0;
    int missing = 0; ///< not in, and its deadline has passed
    int awaited = 0; ///< not in yet, and its deadline is to come

    int all() const { return onTime + late + nil + missing + awaited; }
    friend bool operator==(const Punctuality &, const Punctuality &) = default;
};

/// The rounds of the years, in their order; only of the members, if any are given.
QList<Punctuality> punctuality(const QList<ReportRound> &rounds, const QList<MemberReport> &reports,
                               const QList<int> &years, const QList<Id<Organization>> &members,
                               QDate today);

/// A year's money, in VND. Planned is the budget of the year's topics, spent the cost of the year's
/// activities that are done; of either what no source states is left out.
struct YearMoney
{
    int year = 0;
    qint64 planned = 0;
    qint64 spent = 0;

    friend bool operator==(const YearMoney &, const YearMoney &) = default;
};

/// A topic is in the scope by its area and by its lead or participants. `costs` is the tally of the
/// same scope with the measure of cost.
QList<YearMoney> yearMoney(const QList<Topic> &topics, const QList<Area> &areas,
                           const ActivityScope &scope, const ActivityTally &costs);

/// The indicators of a year's topics that have a target, with what was reported, those that are
/// farthest from their target first; behind them those without any reported value.
QList<IndicatorResult> indicatorsOf(int year, const QList<Topic> &topics,
                                    const QList<Indicator> &indicators,
                                    const QList<ReportRound> &rounds,
                                    const QList<MemberReport> &reports,
                                    const QList<ReportEntry> &entries);

/// One cell of the coverage member × area × year.
struct CoverageCell
{
    enum class Kind {
        Count,   ///< activities done with the member; 0 is a count too
        Gap,     ///< none, for two years or more up to the last
        Nil,     ///< none, and the member reported that there was nothing
        Missing, ///< none known: the member's report is not accepted, or it was no member
    };

    Kind kind = Kind::Count;
    int count = 0;

    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

/// A silent gap and the day of the last activity before it.
struct NamedGap
{
    SilentGap gap;
    QDate last;

    friend bool operator==(const NamedGap &, const NamedGap &) = default;
};

/// A member's year of which it reported that there was nothing.
struct NilYear
{
    Id<Organization> member;
    int year = 0;

    friend bool operator==(const NilYear &, const NilYear &) = default;
};

struct CoverageMap
{
    QList<Id<Organization>> members; ///< in protocol order
    QList<Id<Area>> areas;
    QList<int> years;
    QList<CoverageCell> cells; ///< by member, then area, then year
    QList<NamedGap> gaps;      ///< the longest first
    QList<NilYear> nils;
    QList<int> steps; ///< lower bounds of the ramp's steps, by quantile; at most five, from 1

    const CoverageCell &at(int member, int area, int year) const
    {
        return cells.at((member * areas.size() + area) * years.size() + year);
    }
    /// The step of the ramp for a count of 1 or more.
    int stepOf(int count) const;
};

/// Lower bounds of at most five shades with about as many of the counts above 0 each; small counts
/// that fill several shades make one.
QList<int> rampSteps(QList<int> counts);

/// Nil is not missing, and neither is zero (rule 5). Years of nil do not make a gap. The members
/// and areas are those of the scope that the tally was made with.
CoverageMap coverageMap(const ActivityTally &tally, const QList<ReportRound> &rounds,
                        const QList<MemberReport> &reports);

} // namespace LienKet
