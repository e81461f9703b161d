// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/services/statistics.h"

namespace LienKet {

/// Activities done in each area and year, and once in each year's total (rule 4).
struct AreaYearValues
{
    QList<int> years;
    QList<Id<Area>> areas;    ///< the cooperation areas in their order; null at last: other work
    QList<QList<int>> counts; ///< by area, then by year
    QList<int> totals;        ///< by year: each activity once
    QList<int> notYetDone;    ///< by year: planned, running or postponed

    bool isEmpty() const;
    int sumOf(int area) const;
    /// The area with the most activities over all years; -1 if there is none.
    int greatestArea() const;

    friend bool operator==(const AreaYearValues &, const AreaYearValues &) = default;
};
AreaYearValues areaYearValues(const QList<Activity> &activities, const QList<Area> &areas,
                              const QList<int> &years);

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

/// Nil is not missing, and neither is zero (rule 5). Years of nil do not make a gap.
CoverageMap coverageMap(const QList<Activity> &activities, const QList<Area> &areas,
                        const QList<Membership> &memberships, const QList<ReportRound> &rounds,
                        const QList<MemberReport> &reports, const QList<int> &years);

} // namespace LienKet
