// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coordinatorterm.h"
#include "core/domain/organization.h"

namespace LienKet {

/// The memberships valid at some time of a year, in protocol order.
QList<Membership> membersIn(const QList<Membership> &memberships, int year);

/// One member's standing in the rotation.
struct RotationRank
{
    enum class Reason {
        FewestTurns,   ///< served less often than everybody else
        LongestAgo,    ///< as rarely as another, but longer ago
        ProtocolOrder, ///< level with another, but before it in protocol order
        LaterTurn,     ///< others come first
        Unavailable,   ///< said that it cannot in that year
    };

    Id<Organization> organization;
    int turns = 0;    ///< years served, or the least-served member's count for a later joiner
    int lastYear = 0; ///< year last served, 0 if never
    Reason reason = Reason::LaterTurn;

    friend bool operator==(const RotationRank &, const RotationRank &) = default;
};

/// The members in the order in which rotation proposes them for `year`, the proposal first
/// (domain rule 7): served least, then longest ago, then protocol order. Members that joined after
/// others had served start at the count of the least-served; who is unavailable on any
/// day of the year comes last. Acting terms are no turns. Only terms before `year` count.
QList<RotationRank> rotationFor(int year, const QList<Membership> &memberships,
                                const QList<CoordinatorTerm> &terms,
                                const QList<Unavailability> &unavailabilities);

/// Who coordinates a year: as it was, as it was planned, and as rotation would have it.
struct RotationYear
{
    int year = 0;
    const CoordinatorTerm *served = nullptr; ///< the actual term; null if nobody is assigned yet
    const CoordinatorTerm *acting = nullptr; ///< who stood in, if anybody did
    const CoordinatorTerm *planned = nullptr;
    RotationRank proposed; ///< null organization without members
};

/// The years from `from` to `to`. What rotation proposes for a year counts on the years before as
/// they were, else as they are planned, else as it proposes them. The terms have to outlive it.
QList<RotationYear> rotationPlan(int from, int to, const QList<Membership> &memberships,
                                 const QList<CoordinatorTerm> &terms,
                                 const QList<Unavailability> &unavailabilities);

/// The actual coordinator on a date, or null (domain rule 6: there is at most one).
Id<Organization> coordinatorOn(QDate date, const QList<CoordinatorTerm> &terms);

/// The term of a year's coordinator, planned or actual, leaving acting ones aside; null if nobody
/// is assigned. It lives as long as the list.
const CoordinatorTerm *coordinatorTermOf(int year, const QList<CoordinatorTerm> &terms,
                                         TermKind kind);
/// The actual one, else the planned.
const CoordinatorTerm *coordinatorTermOf(int year, const QList<CoordinatorTerm> &terms);

/// Whose term that is.
Id<Organization> coordinatorOf(int year, const QList<CoordinatorTerm> &terms, TermKind kind);
Id<Organization> coordinatorOf(int year, const QList<CoordinatorTerm> &terms);

} // namespace LienKet
