// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/area.h"
#include "core/domain/memberreport.h"
#include "core/domain/reportround.h"
#include "core/domain/topic.h"

#include <QSet>

namespace LienKet {

// How activities are counted everywhere (domain, "Counting"): in the year in which they start;
// "done" counts, planned is shown apart; a joint activity once, however many members report it
// (rule 4); cancelled ones, and those that a person found to be the same event, not at all.

/// The activities of a year that count at all.
QList<Activity> countedActivities(const QList<Activity> &activities, int year);

/// The top-level area above each area, itself for a top-level one.
QHash<Id<Area>, Id<Area>> topAreas(const QList<Area> &areas);

/// Numbers of activities by how far they are.
struct ActivityCount
{
    int planned = 0; ///< planned, running or postponed: not yet done
    int done = 0;

    int all() const { return planned + done; }
    friend bool operator==(const ActivityCount &, const ActivityCount &) = default;
};

/// Activities of one year under each of their areas, and once in the total: the total is not the
/// sum of the areas (rule 4). Activities without an area are under the null id.
struct AreaCounts
{
    QHash<Id<Area>, ActivityCount> areas;
    ActivityCount total;
};
AreaCounts countByArea(const QList<Activity> &activities, const QList<Area> &areas, int year);

/// Activities of one year by member: those it hosted, and those it hosted or took part in.
struct MemberCount
{
    ActivityCount hosted;
    ActivityCount tookPart;
};
QHash<Id<Organization>, MemberCount> countByMember(const QList<Activity> &activities, int year);

/// The coverage member × area × year: activities in which the member took part. Nil is not missing,
/// and neither is zero (rule 5).
class Coverage
{
public:
    void add(Id<Organization> member, Id<Area> area, int year, int count = 1)
    {
        m_cells[{member, area}][year] += count;
    }
    int at(Id<Organization> member, Id<Area> area, int year) const
    {
        return m_cells.value({member, area}).value(year);
    }

private:
    QHash<std::pair<Id<Organization>, Id<Area>>, QHash<int, int>> m_cells;
};
Coverage coverage(const QList<Activity> &activities, const QList<Area> &areas);

/// Years of members.
using MemberYears = QSet<std::pair<Id<Organization>, int>>;

/// The years of which a member's accepted report says that there was nothing (rule 5).
MemberYears nilYears(const QList<ReportRound> &rounds, const QList<MemberReport> &reports);

/// A member × area that had activities and then none for two years or more up to the year `end`;
/// years before `begin` are not looked at. A year of which the member said that there was nothing
/// is not a silent one.
struct SilentGap
{
    Id<Organization> member;
    Id<Area> area;
    int from = 0; ///< first silent year
    int until = 0;
    int years = 0; ///< the silent ones

    friend bool operator==(const SilentGap &, const SilentGap &) = default;
};
QList<SilentGap> silentGaps(const Coverage &coverage, const QList<Id<Organization>> &members,
                            const QList<Id<Area>> &areas, int begin, int end,
                            const MemberYears &nil = {});

/// Whether a report came by its deadline: its own, else the round's. One that did not come did not.
bool isOnTime(const MemberReport &report, const ReportRound &round);

/// One member's reported value of an indicator.
struct ReportedValue
{
    Id<Organization> member;
    int year = 0;
    double value = 0;
};

/// A periodic indicator's total is the sum of the values; a cumulative one's is the last value per
/// member, then the sum (rule 3). Nothing without any value: missing is not zero (rule 5).
std::optional<double> indicatorTotal(IndicatorKind kind, const QList<ReportedValue> &values);

/// What an indicator has come to.
struct IndicatorResult
{
    Id<Indicator> indicator;
    std::optional<double> target;
    std::optional<double> actual;

    /// Actual as per cent of the target; nothing without both, or with a target of zero.
    std::optional<double> percent() const;
    friend bool operator==(const IndicatorResult &, const IndicatorResult &) = default;
};

/// The indicators' results from accepted member reports only (rule 1), in the order given.
QList<IndicatorResult> indicatorResults(const QList<Indicator> &indicators,
                                        const QList<ReportRound> &rounds,
                                        const QList<MemberReport> &reports,
                                        const QList<ReportEntry> &entries);

} // namespace LienKet
