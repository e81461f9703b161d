// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rotation.h"

#include <QSet>

#include <algorithm>

namespace LienKet {

namespace {

struct Candidate
{
    RotationRank rank;
    int protocolOrder = 0;
    bool unavailable = false;
};

bool unavailableIn(int year, Id<Organization> organization,
                   const QList<Unavailability> &unavailabilities)
{
    return std::any_of(
        unavailabilities.begin(), unavailabilities.end(), [&](const Unavailability &span) {
            return span.organization == organization && span.from <= QDate(year, 12, 31) &&
                   span.until >= QDate(year, 1, 1);
        });
}

Candidate candidate(int year, const Membership &member, const QList<CoordinatorTerm> &terms)
{
    Candidate result;
    result.rank.organization = member.organization;
    result.protocolOrder = member.protocolOrder;
    QSet<int> years;
    for (const CoordinatorTerm &term : terms) {
        const bool turn = term.kind == TermKind::Actual && !term.acting && term.year < year;
        if (turn && term.organization == member.organization)
            years.insert(term.year);
    }
    result.rank.turns = static_cast<int>(years.size());
    for (int served : years)
        result.rank.lastYear = std::max(result.rank.lastYear, served);
    return result;
}

auto order(const Candidate &candidate)
{
    return std::tuple(candidate.unavailable, candidate.rank.turns, candidate.rank.lastYear,
                      candidate.protocolOrder);
}

/// A member that joined later must not serve until it has caught up with years before its time.
void levelLateJoiners(QList<Candidate> &candidates, const QList<Membership> &members)
{
    QDate first;
    for (const Membership &member : members) {
        if (member.joinedOn.isValid() && (first.isNull() || member.joinedOn < first))
            first = member.joinedOn;
    }
    const auto late = [&](qsizetype i) { return members[i].joinedOn > first && first.isValid(); };
    int least = std::numeric_limits<int>::max();
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (!late(i))
            least = std::min(least, candidates[i].rank.turns);
    }
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (late(i))
            candidates[i].rank.turns = std::max(candidates[i].rank.turns, least);
    }
}

RotationRank::Reason firstReason(const Candidate &first, const Candidate &second)
{
    using Reason = RotationRank::Reason;
    if (second.unavailable || first.rank.turns != second.rank.turns)
        return Reason::FewestTurns;
    return first.rank.lastYear != second.rank.lastYear ? Reason::LongestAgo : Reason::ProtocolOrder;
}

} // namespace

QList<Membership> membersIn(const QList<Membership> &memberships, int year)
{
    QList<Membership> members;
    for (const Membership &membership : memberships) {
        const bool joined =
            membership.joinedOn.isNull() || membership.joinedOn <= QDate(year, 12, 31);
        const bool left = membership.leftOn.isValid() && membership.leftOn < QDate(year, 1, 1);
        if (joined && !left)
            members.append(membership);
    }
    std::stable_sort(members.begin(), members.end(), [](const Membership &a, const Membership &b) {
        return a.protocolOrder < b.protocolOrder;
    });
    return members;
}

QList<RotationRank> rotationFor(int year, const QList<Membership> &memberships,
                                const QList<CoordinatorTerm> &terms,
                                const QList<Unavailability> &unavailabilities)
{
    const QList<Membership> members = membersIn(memberships, year);
    QList<Candidate> candidates;
    for (const Membership &member : members) {
        candidates.append(candidate(year, member, terms));
        candidates.last().unavailable = unavailableIn(year, member.organization, unavailabilities);
    }
    levelLateJoiners(candidates, members);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return order(a) < order(b); });
    QList<RotationRank> ranks;
    for (Candidate &each : candidates) {
        if (each.unavailable)
            each.rank.reason = RotationRank::Reason::Unavailable;
        ranks.append(each.rank);
    }
    if (ranks.size() > 1 && !candidates.first().unavailable)
        ranks.first().reason = firstReason(candidates[0], candidates[1]);
    else if (ranks.size() == 1 && !candidates.first().unavailable)
        ranks.first().reason = RotationRank::Reason::FewestTurns;
    return ranks;
}

QList<RotationYear> rotationPlan(int from, int to, const QList<Membership> &memberships,
                                 const QList<CoordinatorTerm> &terms,
                                 const QList<Unavailability> &unavailabilities)
{
    QList<RotationYear> years;
    QList<CoordinatorTerm> expected = terms;
    // The years before that nobody is assigned to yet count as well.
    int first = from;
    for (const CoordinatorTerm &term : terms)
        first = std::min(first, term.year);
    for (int year = first; year <= to; ++year) {
        RotationYear row{.year = year, .proposed = {}};
        for (const CoordinatorTerm &term : terms) {
            if (term.year == year)
                (term.kind == TermKind::Planned ? row.planned
                 : term.acting                  ? row.acting
                                                : row.served) = &term;
        }
        const auto ranks = rotationFor(year, memberships, expected, unavailabilities);
        if (!ranks.isEmpty())
            row.proposed = ranks.first();
        if (!row.served) {
            CoordinatorTerm turn;
            turn.year = year;
            turn.kind = TermKind::Actual;
            turn.organization = row.planned ? row.planned->organization : row.proposed.organization;
            expected.append(turn);
        }
        if (year >= from)
            years.append(row);
    }
    return years;
}

Id<Organization> coordinatorOn(QDate date, const QList<CoordinatorTerm> &terms)
{
    for (const CoordinatorTerm &term : terms) {
        if (term.kind == TermKind::Actual && term.from <= date && date <= term.until)
            return term.organization;
    }
    return {};
}

const CoordinatorTerm *coordinatorTermOf(int year, const QList<CoordinatorTerm> &terms,
                                         TermKind kind)
{
    // Of those who followed each other within the year, the last.
    const CoordinatorTerm *last = nullptr;
    for (const CoordinatorTerm &term : terms) {
        if (term.year == year && term.kind == kind && !term.acting &&
            (!last || last->from < term.from))
            last = &term;
    }
    return last;
}

const CoordinatorTerm *coordinatorTermOf(int year, const QList<CoordinatorTerm> &terms)
{
    const CoordinatorTerm *actual = coordinatorTermOf(year, terms, TermKind::Actual);
    return actual ? actual : coordinatorTermOf(year, terms, TermKind::Planned);
}

Id<Organization> coordinatorOf(int year, const QList<CoordinatorTerm> &terms, TermKind kind)
{
    const CoordinatorTerm *term = coordinatorTermOf(year, terms, kind);
    return term ? term->organization : Id<Organization>();
}

Id<Organization> coordinatorOf(int year, const QList<CoordinatorTerm> &terms)
{
    const CoordinatorTerm *term = coordinatorTermOf(year, terms);
    return term ? term->organization : Id<Organization>();
}

} // namespace LienKet
