// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"
#include "core/domain/moves.h"

namespace LienKet {

struct Area;
struct Organization;
struct Person;

enum class ProposalState {
    Draft,
    Submitted,
    UnderReview,
    Approved,
    ApprovedWithConditions,
    Deferred,
    Rejected,
    Withdrawn
};

template <>
struct Codes<ProposalState>
{
    static constexpr std::array names{
        "draft",    "submitted", "under_review", "approved", "approved_with_conditions",
        "deferred", "rejected",  "withdrawn"};
};

/// The scores that a proposal may be given.
inline constexpr int leastScore = 0;
inline constexpr int greatestScore = 100;

/// What members propose to do in a year.
struct Proposal
{
    static constexpr auto table = "proposal";

    Id<Proposal> id;
    int year = 0;
    int number = 0;
    Id<Area> area;
    Links<Organization> proposers;
    Id<Person> author;
    LocalizedText title;
    LocalizedText text;
    ProposalState state = ProposalState::Draft;
    QDate submittedOn;
    QDate decidedOn;
    LocalizedText conditions; ///< What an approval asks for, or why it was deferred or rejected
    ValuedLinks<Person, std::optional<int>>
        scores; ///< Members of the subcommittee who score it; empty: asked, not given yet
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("year", &Proposal::year).required().between(1900, 2200),
                          field("number", &Proposal::number),
                          field("area", &Proposal::area).required(),
                          field("proposers", &Proposal::proposers),
                          field("author", &Proposal::author),
                          field("title", &Proposal::title).required(),
                          field("text", &Proposal::text),
                          field("state", &Proposal::state),
                          field("submitted_on", &Proposal::submittedOn),
                          field("decided_on", &Proposal::decidedOn),
                          field("conditions", &Proposal::conditions),
                          field("scores", &Proposal::scores),
                          field("illustrative", &Proposal::illustrative)};
    }

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// The mean of the scores that were given, and their number; nothing if there are none.
std::optional<std::pair<double, int>> meanScore(const Proposal &record);

/// A decision has its date, an approval with conditions its conditions, a score is in its range.
Issues validate(const Proposal &record);

/// Draft → submitted → under review → approved, approved with conditions, deferred or rejected;
/// withdrawn as long as nothing is decided. What was decided may be taken up again.
inline constexpr Moves<ProposalState, 13> proposalMoves{{
    {ProposalState::Draft, QLatin1StringView("submit"), ProposalState::Submitted},
    {ProposalState::Draft, QLatin1StringView("withdraw"), ProposalState::Withdrawn},
    {ProposalState::Submitted, QLatin1StringView("review"), ProposalState::UnderReview},
    {ProposalState::Submitted, QLatin1StringView("withdraw"), ProposalState::Withdrawn},
    {ProposalState::UnderReview, QLatin1StringView("approve"), ProposalState::Approved},
    {ProposalState::UnderReview, QLatin1StringView("approve_with_conditions"),
     ProposalState::ApprovedWithConditions},
    {ProposalState::UnderReview, QLatin1StringView("defer"), ProposalState::Deferred},
    {ProposalState::UnderReview, QLatin1StringView("reject"), ProposalState::Rejected},
    {ProposalState::UnderReview, QLatin1StringView("withdraw"), ProposalState::Withdrawn},
    {ProposalState::Approved, QLatin1StringView("reconsider"), ProposalState::UnderReview},
    {ProposalState::ApprovedWithConditions, QLatin1StringView("reconsider"),
     ProposalState::UnderReview},
    {ProposalState::Deferred, QLatin1StringView("reconsider"), ProposalState::UnderReview},
    {ProposalState::Rejected, QLatin1StringView("reconsider"), ProposalState::UnderReview},
}};

} // namespace LienKet
