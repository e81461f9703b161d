// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Organization;

enum class TermKind { Planned, Actual };

template <>
struct Codes<TermKind>
{
    static constexpr std::array names{"planned", "actual"};
};

enum class TermBasis { Minutes, Decision };

template <>
struct Codes<TermBasis>
{
    static constexpr std::array names{"minutes", "decision"};
};

enum class Turn { InTurn, Swapped, Skipped };

template <>
struct Codes<Turn>
{
    static constexpr std::array names{"in_turn", "swapped", "skipped"};
};

/// Who coordinates a year, as planned and as it was (memorandum of 22/01/2021: the members assign a
/// coordinator each year).
struct CoordinatorTerm
{
    static constexpr auto table = "coordinator_term";

    Id<CoordinatorTerm> id;
    int year = 0;
    Id<Organization> organization;
    TermKind kind = TermKind::Planned;
    bool acting = false;
    QDate from;
    QDate until;
    TermBasis basis = TermBasis::Minutes; ///< Minutes of the members' meeting, or a decision
    QString decisionNumber;
    QDate decidedOn;
    Turn turn = Turn::InTurn;
    LocalizedText reason; ///< Why the turn was swapped or skipped
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("year", &CoordinatorTerm::year).required().between(1900, 2200),
                          field("organization", &CoordinatorTerm::organization).required(),
                          field("kind", &CoordinatorTerm::kind),
                          field("acting", &CoordinatorTerm::acting),
                          field("from", &CoordinatorTerm::from).required(),
                          field("until", &CoordinatorTerm::until).required(),
                          field("basis", &CoordinatorTerm::basis),
                          field("decision_number", &CoordinatorTerm::decisionNumber),
                          field("decided_on", &CoordinatorTerm::decidedOn),
                          field("turn", &CoordinatorTerm::turn),
                          field("reason", &CoordinatorTerm::reason),
                          field("illustrative", &CoordinatorTerm::illustrative)};
    }

    friend bool operator==(const CoordinatorTerm &, const CoordinatorTerm &) = default;
};

/// A span in which a member cannot coordinate.
struct Unavailability
{
    static constexpr auto table = "unavailability";

    Id<Unavailability> id;
    Id<Organization> organization;
    QDate from;
    QDate until;
    LocalizedText reason;

    static constexpr auto fields()
    {
        return std::tuple{field("organization", &Unavailability::organization).required(),
                          field("from", &Unavailability::from).required(),
                          field("until", &Unavailability::until).required(),
                          field("reason", &Unavailability::reason)};
    }

    friend bool operator==(const Unavailability &, const Unavailability &) = default;
};

/// A swapped or skipped turn has its reason.
Issues validate(const CoordinatorTerm &record);
Issues validate(const Unavailability &record);

/// Days on which the actual coordinator is not exactly one.
struct TermConflict
{
    enum class Kind { Gap, Overlap };

    Kind kind;
    QDate from;
    QDate until;

    friend bool operator==(const TermConflict &, const TermConflict &) = default;
};

/// The first overlap among the actual terms, or gap between those of one year (domain rule 6).
/// Planned terms do not count.
std::optional<TermConflict> firstConflict(QList<CoordinatorTerm> terms);

} // namespace LienKet
