// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"
#include "core/services/ordered.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// What an outcome does with a proposal, and with a topic; empty: nothing.
struct Effect
{
    DecisionOutcome outcome;
    QLatin1StringView onProposal;
    QLatin1StringView onTopic;
};

constexpr Effect effects[] = {
    {DecisionOutcome::Approved, "approve"_L1, "start"_L1},
    {DecisionOutcome::ApprovedWithConditions, "approve_with_conditions"_L1, "start"_L1},
    {DecisionOutcome::Deferred, "defer"_L1, {}},
    {DecisionOutcome::Rejected, "reject"_L1, "drop"_L1},
};

const Effect *effectOf(const MeetingDecision &decision)
{
    const auto found =
        std::find_if(std::begin(effects), std::end(effects),
                     [&](const Effect &effect) { return effect.outcome == decision.outcome; });
    return found == std::end(effects) ? nullptr : &*found;
}

/// The proposal as decided, if it was waiting for that. One that was handed in is under review by
/// being on the table.
std::optional<Record> decided(Proposal proposal, const MeetingDecision &decision,
                              const Effect &effect, QDate day)
{
    if (proposal.state == ProposalState::Submitted)
        proposal.state = ProposalState::UnderReview;
    const auto to = target(proposalMoves, proposal.state, effect.onProposal);
    if (!to)
        return std::nullopt;
    proposal.state = *to;
    proposal.decidedOn = day;
    if (*to != ProposalState::Approved && proposal.conditions.isEmpty())
        proposal.conditions = decision.text;
    return proposal;
}

std::optional<Record> decided(Topic topic, const MeetingDecision &decision, const Effect &effect)
{
    const auto to = target(topicMoves, topic.state, effect.onTopic);
    if (!to)
        return std::nullopt;
    topic.state = *to;
    if (*to == TopicState::Dropped)
        topic.reason = decision.text;
    return topic;
}

/// What the decision changes that is not changed yet.
QList<Record> changesBy(Store &store, const MeetingDecision &decision, QDate day)
{
    const Effect *effect = effectOf(decision);
    QList<Record> changes;
    const auto add = [&](const std::optional<Record> &record) {
        if (record)
            changes.append(*record);
    };
    for (const Id<Proposal> &id : decision.proposals) {
        if (const Proposal *proposal = store.find(id); proposal && effect)
            add(decided(*proposal, decision, *effect, day));
    }
    for (const Id<Topic> &id : decision.topics) {
        if (const Topic *topic = store.find(id); topic && effect)
            add(decided(*topic, decision, *effect));
    }
    return changes;
}

/// The voices for it are not more than those against it.
bool lacksMajority(const MeetingDecision &decision)
{
    const auto count = [&](Vote vote) {
        return std::count_if(decision.votes.begin(), decision.votes.end(),
                             [&](const auto &each) { return each.value == vote; });
    };
    return !decision.votes.isEmpty() && count(Vote::InFavour) <= count(Vote::Against) &&
           decision.outcome != DecisionOutcome::Rejected;
}

} // namespace

QList<Act> actsOn(Store &store, const Meeting &meeting, QDate)
{
    Act act{"carry_out"_L1};
    bool any = false;
    for (const MeetingDecision &each : orderedParts(store, &MeetingDecision::meeting, meeting.id)) {
        if (changesBy(store, each, meeting.date).isEmpty())
            continue;
        any = true;
        if (lacksMajority(each))
            act.cautions.append({Caution::Kind::NoMajority, {}, each.ordinal});
    }
    return any ? QList<Act>{act} : QList<Act>();
}

Result<Step> perform(Store &store, Meeting meeting, const Act &act, const QJsonObject &, QDate)
{
    Step step = stepOf(act, {});
    for (const MeetingDecision &each : orderedParts(store, &MeetingDecision::meeting, meeting.id))
        step.put += changesBy(store, each, meeting.date);
    return step;
}

} // namespace LienKet
