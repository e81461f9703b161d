// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/activitytally.h"

#include "core/services/statistics.h"

#include <QVarLengthArray>

#include <algorithm>

namespace LienKet {

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

QList<Id<Organization>> allMembers(QList<Membership> memberships)
{
    std::stable_sort(
        memberships.begin(), memberships.end(),
        [](const Membership &a, const Membership &b) { return a.protocolOrder < b.protocolOrder; });
    QList<Id<Organization>> members;
    for (const Membership &membership : std::as_const(memberships)) {
        if (!members.contains(membership.organization))
            members.append(membership.organization);
    }
    return members;
}

/// What is known of one activity before it is added; sized so that nothing is allocated for it.
struct ActivityTally::Seen
{
    struct Member
    {
        qsizetype place;
        int heads;
    };

    qsizetype year = 0;
    qsizetype host = -1;
    QVarLengthArray<qsizetype, 8> areas;
    QVarLengthArray<Member, 32> members; ///< hosted or took part
    qint64 heads = 0;
};

ActivityTally::ActivityTally(const QList<Activity> &activities, const QList<Area> &areas,
                             const QList<Membership> &memberships, const ActivityScope &scope)
    : m_years(scope.years), m_areas(scope.areas.isEmpty() ? cooperationAreas(areas) : scope.areas),
      m_members(allMembers(memberships)), m_scope(scope)
{
    const qsizetype years = m_years.size();
    const qsizetype members = m_members.size();
    if (years > 0)
        m_placeOfYear.fill(-1, m_years.last() - m_years.first() + 1);
    for (qsizetype i = 0; i < years; ++i)
        m_placeOfYear[m_years.at(i) - m_years.first()] = i;
    const auto top = topAreas(areas);
    for (auto it = top.cbegin(); it != top.cend(); ++it) {
        if (const qsizetype place = m_areas.indexOf(it.value()); place >= 0)
            m_placeOfArea.insert(it.key(), place);
    }
    for (qsizetype i = 0; i < members; ++i) {
        m_placeOfMember.insert(m_members.at(i), i);
        m_chosenMember.append(scope.members.contains(m_members.at(i)));
    }
    m_areaCount = m_areas.size() + 1;
    m_byArea = {m_areaCount, years};
    m_total = {1, years};
    m_byKind = {qsizetype(Codes<ActivityKind>::names.size()), years};
    m_hosted = {members, years};
    m_tookPart = {members, years};
    m_together = {members, members};
    m_covered = {members * m_areaCount, years};
    m_last = {members, m_areaCount};
    Seen seen;
    for (const Activity &activity : activities) {
        if (see(activity, seen))
            add(activity, seen);
    }
    for (qsizetype year = 0; scope.areas.isEmpty() && year < years; ++year) {
        if (m_byArea.at(m_areas.size(), year).done > 0) {
            m_areas.append(Id<Area>());
            break;
        }
    }
}

QList<qsizetype> ActivityTally::chosenMembers() const
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        if (m_scope.members.isEmpty() || m_chosenMember.at(i))
            places.append(i);
    }
    return places;
}

/// False if the activity is not counted.
bool ActivityTally::see(const Activity &activity, Seen &seen) const
{
    const int year = activity.start.year() - (m_years.isEmpty() ? 0 : m_years.first());
    if (activity.state == ActivityState::Cancelled || activity.sameAs || year < 0 ||
        year >= m_placeOfYear.size() || m_placeOfYear.at(year) < 0)
        return false;
    seen.year = m_placeOfYear.at(year);
    seen.areas.clear();
    for (const Id<Area> &area : activity.areas) {
        const auto place = m_placeOfArea.constFind(area);
        if (place != m_placeOfArea.cend() && !seen.areas.contains(*place))
            seen.areas.append(*place);
    }
    if (seen.areas.isEmpty() && !m_scope.areas.isEmpty())
        return false;
    seen.members.clear();
    seen.heads = 0;
    seen.host = activity.host ? m_placeOfMember.value(activity.host, -1) : -1;
    bool hostIn = seen.host < 0;
    for (const auto &each : activity.participants) {
        seen.heads += each.value.value_or(0);
        if (const qsizetype place = m_placeOfMember.value(each.to, -1); place >= 0) {
            seen.members.append({place, each.value.value_or(0)});
            hostIn = hostIn || place == seen.host;
        }
    }
    if (!hostIn)
        seen.members.append({seen.host, 0});
    return m_scope.members.isEmpty() ||
           std::any_of(seen.members.begin(), seen.members.end(),
                       [this](const Seen::Member &each) { return m_chosenMember.at(each.place); });
}

void ActivityTally::add(const Activity &activity, const Seen &seen)
{
    const bool done = activity.state == ActivityState::Done;
    const auto worth = [&](qint64 heads) {
        const qint64 value = m_scope.measure == ActivityMeasure::Number ? 1
                             : m_scope.measure == ActivityMeasure::Heads
                                 ? heads
                                 : activity.cost.value_or(0);
        return done ? Tallied{0, value} : Tallied{value, 0};
    };
    const Tallied whole = worth(seen.heads);
    m_total.at(0, seen.year) += whole;
    m_byKind.at(qsizetype(activity.kind), seen.year) += whole;
    for (const qsizetype area : seen.areas)
        m_byArea.at(area, seen.year) += whole;
    if (seen.areas.isEmpty())
        m_byArea.at(m_areaCount - 1, seen.year) += whole;
    if (seen.host >= 0)
        m_hosted.at(seen.host, seen.year) += whole;
    for (const Seen::Member &member : seen.members)
        m_tookPart.at(member.place, seen.year) += worth(member.heads);
    if (done)
        addMembers(activity, seen);
}

void ActivityTally::addMembers(const Activity &activity, const Seen &seen)
{
    for (const Seen::Member &member : seen.members) {
        for (const qsizetype area : seen.areas) {
            ++m_covered.at(member.place * m_areaCount + area, seen.year);
            QDate &last = m_last.at(member.place, area);
            last = last.isValid() ? std::max(last, activity.start) : activity.start;
        }
        for (const Seen::Member &other : seen.members) {
            if (other.place != member.place)
                ++m_together.at(member.place, other.place);
        }
    }
}

} // namespace LienKet
