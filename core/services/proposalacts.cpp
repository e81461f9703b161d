// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"
#include "core/services/rotation.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

bool isApproved(const Proposal &proposal)
{
    return proposal.state == ProposalState::Approved ||
           proposal.state == ProposalState::ApprovedWithConditions;
}

const Topic *topicOf(Store &store, const Proposal &proposal)
{
    const QList<Topic> &topics = store.all<Topic>();
    const auto found = std::find_if(topics.begin(), topics.end(), [&](const Topic &topic) {
        return topic.proposal == proposal.id;
    });
    return found == topics.end() ? nullptr : &*found;
}

template <class E>
int nextNumber(const QList<E> &records)
{
    int number = 0;
    for (const E &each : records)
        number = std::max(number, each.number);
    return number + 1;
}

/// The first proposer in protocol order leads, the others take part; a person decides otherwise in
/// the form.
Topic topicFrom(Store &store, const Proposal &proposal)
{
    Topic topic;
    topic.year = proposal.year;
    topic.number = nextNumber(store.ofYear<Topic>(proposal.year));
    topic.area = proposal.area;
    topic.title = proposal.title;
    topic.objective = proposal.text;
    topic.participants = proposal.proposers;
    for (const Membership &member : membersIn(store.all<Membership>(), proposal.year)) {
        if (!topic.lead && topic.participants.removeOne(member.organization))
            topic.lead = member.organization;
    }
    topic.personInCharge = proposal.author;
    topic.start = QDate(proposal.year, 3, 1);
    topic.end = QDate(proposal.year, 12, 14);
    topic.proposal = proposal.id;
    return topic;
}

/// The next year has a proposal of the same title already.
bool isProposedAgain(Store &store, const Proposal &proposal)
{
    const QList<Proposal> next = store.ofYear<Proposal>(proposal.year + 1);
    return std::any_of(next.begin(), next.end(), [&](const Proposal &each) {
        return each.title.vi == proposal.title.vi && each.title.en == proposal.title.en;
    });
}

Proposal nextYears(Store &store, const Proposal &proposal)
{
    Proposal again = proposal;
    again.id = {};
    again.year = proposal.year + 1;
    again.number = nextNumber(store.ofYear<Proposal>(again.year));
    again.state = ProposalState::Draft;
    again.submittedOn = {};
    again.decidedOn = {};
    return again;
}

Act asked(const Move<ProposalState> &move, QDate today)
{
    const QString day = isoDate(today);
    const QLatin1StringView entity(Proposal::table);
    switch (move.to) {
    case ProposalState::Submitted:
        return {move.act, entity, {"submitted_on"_L1}, {{u"submitted_on"_s, day}}};
    case ProposalState::Approved:
        return {move.act, entity, {"decided_on"_L1}, {{u"decided_on"_s, day}}};
    case ProposalState::ApprovedWithConditions:
    case ProposalState::Deferred:
    case ProposalState::Rejected:
        return {move.act, entity, {"decided_on"_L1, "conditions"_L1}, {{u"decided_on"_s, day}}};
    default:
        return {move.act};
    }
}

} // namespace

QList<Act> actsOn(Store &store, const Proposal &proposal, QDate today)
{
    QList<Act> acts;
    const bool carriedOut = topicOf(store, proposal);
    if (isApproved(proposal) && !carriedOut)
        acts.append({"make_topic"_L1});
    if (proposal.state == ProposalState::Deferred && !isProposedAgain(store, proposal))
        acts.append({"propose_again"_L1});
    for (const auto &move : proposalMoves) {
        if (move.from == proposal.state && !carriedOut)
            acts.append(asked(move, today));
    }
    return acts;
}

Result<Step> perform(Store &store, Proposal proposal, const Act &act, const QJsonObject &answers,
                     QDate)
{
    if (act.name == "make_topic"_L1)
        return stepOf(act, {topicFrom(store, proposal)});
    if (act.name == "propose_again"_L1)
        return stepOf(act, {nextYears(store, proposal)});
    const auto to = target(proposalMoves, proposal.state, act.name);
    LIENKET_TRY(take(proposal, answers));
    proposal.state = *to;
    if (proposal.state == ProposalState::UnderReview)
        proposal.decidedOn = {};
    return stepOf(act, {proposal});
}

} // namespace LienKet
