// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/area.h"
#include "core/domain/organization.h"

namespace LienKet {

/// What is measured of activities.
enum class ActivityMeasure {
    Number,
    Heads, ///< of those that took part, where known
    Cost,  ///< VND, where known
};

/// Which activities a reader wants counted. An empty list of areas or members admits all.
struct ActivityScope
{
    QList<int> years;                     ///< ascending
    QList<Id<Area>> areas = {};           ///< cooperation areas; an activity of any of them
    QList<Id<Organization>> members = {}; ///< an activity that any of them hosted or took part in
    ActivityMeasure measure = ActivityMeasure::Number;
};

/// What is done, and what is planned, running or postponed.
struct Tallied
{
    qint64 planned = 0;
    qint64 done = 0;

    qint64 all() const { return planned + done; }
    Tallied &operator+=(const Tallied &more)
    {
        planned += more.planned;
        done += more.done;
        return *this;
    }
    friend bool operator==(const Tallied &, const Tallied &) = default;
};

/// Rows × columns of values.
template <class T>
class Grid
{
public:
    Grid() = default;
    Grid(qsizetype rows, qsizetype columns) : m_cells(rows * columns), m_columns(columns) {}

    T &at(qsizetype row, qsizetype column) { return m_cells[row * m_columns + column]; }
    const T &at(qsizetype row, qsizetype column) const
    {
        return m_cells.at(row * m_columns + column);
    }

private:
    QList<T> m_cells;
    qsizetype m_columns = 0;
};

/// Every figure of the charts of activities, in one pass over them. They are counted as
/// statistics.h says: in the year in which they start, once in a total and once under each of their
/// areas (rule 4), neither cancelled ones nor those that are the same as another.
class ActivityTally
{
public:
    ActivityTally(const QList<Activity> &activities, const QList<Area> &areas,
                  const QList<Membership> &memberships, const ActivityScope &scope);

    const QList<int> &years() const { return m_years; }

    /// The cooperation areas in their order, of them only those in the scope; null at last, for
    /// activities without any, if there are some that are done and no area was chosen.
    const QList<Id<Area>> &areas() const { return m_areas; }

    /// Every member there ever was, in protocol order, whatever the scope.
    const QList<Id<Organization>> &members() const { return m_members; }

    /// The places in members() of those that were chosen; of all if none was.
    QList<qsizetype> chosenMembers() const;

    // By place in the lists above. A member's own heads are counted where it took part, all heads
    // where it was host.
    const Tallied &ofArea(qsizetype area, qsizetype year) const { return m_byArea.at(area, year); }
    const Tallied &ofYear(qsizetype year) const { return m_total.at(0, year); }
    const Tallied &ofKind(ActivityKind kind, qsizetype year) const
    {
        return m_byKind.at(qsizetype(kind), year);
    }
    const Tallied &hosted(qsizetype member, qsizetype year) const
    {
        return m_hosted.at(member, year);
    }
    const Tallied &tookPart(qsizetype member, qsizetype year) const
    {
        return m_tookPart.at(member, year);
    }

    // Always numbers of activities that are done.
    int together(qsizetype member, qsizetype other) const { return m_together.at(member, other); }
    int covered(qsizetype member, qsizetype area, qsizetype year) const
    {
        return m_covered.at(member * m_areaCount + area, year);
    }
    /// The day of the last one of a member in an area; null: none.
    QDate last(qsizetype member, qsizetype area) const { return m_last.at(member, area); }

private:
    struct Seen;
    bool see(const Activity &activity, Seen &seen) const;
    void add(const Activity &activity, const Seen &seen);
    void addMembers(const Activity &activity, const Seen &seen);

    QList<int> m_years;
    QList<Id<Area>> m_areas;
    QList<Id<Organization>> m_members;
    ActivityScope m_scope;
    qsizetype m_areaCount = 0; ///< with the place of what has no area
    QList<qsizetype> m_placeOfYear;
    QHash<Id<Area>, qsizetype> m_placeOfArea; ///< fields too, under their area
    QHash<Id<Organization>, qsizetype> m_placeOfMember;
    QList<bool> m_chosenMember;
    Grid<Tallied> m_byArea;
    Grid<Tallied> m_total;
    Grid<Tallied> m_byKind;
    Grid<Tallied> m_hosted;
    Grid<Tallied> m_tookPart;
    Grid<int> m_together;
    Grid<int> m_covered;
    Grid<QDate> m_last;
};

/// The cooperation areas, which are those without a parent, in their order.
QList<Id<Area>> cooperationAreas(QList<Area> areas);

/// Every member there ever was, in protocol order.
QList<Id<Organization>> allMembers(QList<Membership> memberships);

} // namespace LienKet
