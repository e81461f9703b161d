// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplebuild.h"

#include <algorithm>

namespace LienKet {

namespace {

/// A proposal and the topic that came of it, if one did.
struct Drafted
{
    Proposal proposal;
    qsizetype topic = -1; ///< in the program's list
    int copy = 1;
};

/// The day on which the subcommittee decides on a year's proposals: its first meeting.
QDate decisionDay(int year)
{
    const QJsonArray meetings =
        sampleMaterial(QStringLiteral("meetings.json"))[QLatin1String("meetings")].toArray();
    return sampleDate(meetings.at((year - sampleFirstYear) * 3)[QLatin1String("on")]);
}

/// What the members of the subcommittee thought of it, before they decided.
ValuedLinks<Person, std::optional<int>> scores(const SampleBuild &build, const Proposal &proposal)
{
    const bool liked = proposal.state == ProposalState::Approved;
    const bool refused = proposal.state == ProposalState::Rejected;
    const int middle = liked ? 82 : refused ? 44 : 64;
    ValuedLinks<Person, std::optional<int>> scores;
    for (const QString &member : build.members) {
        const auto place = static_cast<int>(scores.size());
        const int apart = (place * 5 + static_cast<int>(proposal.title.vi.size())) % 13 - 6;
        scores.append({build.person(member, QStringLiteral("head")), middle + apart});
    }
    return scores;
}

/// The topics that begin in the year were proposed by their leads.
Drafted adopted(SampleBuild &build, const SampleBuild::TopicPlan &plan, QDate decided)
{
    const Topic &topic = build.program.all<Topic>().at(plan.at);
    Drafted drafted;
    drafted.topic = plan.at;
    drafted.copy = plan.copy;
    Proposal &proposal = drafted.proposal;
    proposal.year = plan.year;
    proposal.area = topic.area;
    proposal.proposers.append(topic.lead);
    for (const QString &member : plan.participants) {
        if (build.random.chance(35) && proposal.proposers.size() < 3)
            proposal.proposers.append(build.member(member));
    }
    proposal.author = topic.personInCharge ? topic.personInCharge
                                           : build.person(plan.lead, QStringLiteral("officer"));
    proposal.title = topic.title;
    proposal.text = topic.objective;
    proposal.conditions = sampleText(plan.material[QLatin1String("conditions")]);
    proposal.state = proposal.conditions.isEmpty() ? ProposalState::Approved
                                                   : ProposalState::ApprovedWithConditions;
    proposal.submittedOn = QDate(plan.year, 1, build.random.between(8, 31));
    proposal.decidedOn = decided;
    return drafted;
}

/// Proposals that did not become topics, or not yet.
Drafted other(SampleBuild &build, const QJsonValue &json, int copy, QDate decided)
{
    const QStringList members = sampleWords(json[QLatin1String("proposers")]);
    Drafted drafted;
    drafted.copy = copy;
    Proposal &proposal = drafted.proposal;
    proposal.year = json[QLatin1String("year")].toInt();
    proposal.area = build.area(json[QLatin1String("area")].toString());
    for (const QString &member : members)
        proposal.proposers.append(build.member(member));
    proposal.author = build.person(members.first(), QStringLiteral("research"));
    proposal.title = sampleText(json[QLatin1String("title")]);
    if (copy > 1)
        proposal.title =
            filled(sampleText(build.office[QLatin1String("copies")][QLatin1String("topic")]),
                   {{QStringLiteral("title"), proposal.title}, {QStringLiteral("copy"), copy}});
    proposal.text = sampleText(json[QLatin1String("text")]);
    proposal.conditions = sampleText(json[QLatin1String("reason")]);
    proposal.state = fromCode<ProposalState>(json[QLatin1String("state")].toString())
                         .value_or(ProposalState::Draft);
    const bool late =
        proposal.state == ProposalState::UnderReview || proposal.state == ProposalState::Submitted;
    if (proposal.state != ProposalState::Draft)
        proposal.submittedOn = late ? QDate(proposal.year, 10, build.random.between(5, 30))
                                    : QDate(proposal.year, 2, build.random.between(1, 15));
    if (proposal.state == ProposalState::Deferred || proposal.state == ProposalState::Rejected)
        proposal.decidedOn = decided;
    return drafted;
}

/// Numbered as they came in; drafts last.
void number(QList<Drafted> &drafts)
{
    std::stable_sort(drafts.begin(), drafts.end(), [](const Drafted &a, const Drafted &b) {
        const bool aOpen = a.proposal.submittedOn.isNull();
        const bool bOpen = b.proposal.submittedOn.isNull();
        return aOpen == bOpen ? a.proposal.submittedOn < b.proposal.submittedOn : bOpen;
    });
    int next = 0;
    for (Drafted &draft : drafts)
        draft.proposal.number = ++next;
}

} // namespace

void addProposals(SampleBuild &build)
{
    const QJsonArray others = sampleMaterial(QStringLiteral("proposals.json")).toArray();
    for (int year = sampleFirstYear; year <= sampleLastYear; ++year) {
        const QDate decided = decisionDay(year);
        QList<Drafted> drafts;
        for (const SampleBuild::TopicPlan &plan : std::as_const(build.topics)) {
            if (plan.year == year && plan.step == 0)
                drafts.append(adopted(build, plan, decided));
        }
        for (int copy = 1; copy <= build.times; ++copy) {
            for (const QJsonValue &json : others) {
                if (json[QLatin1String("year")].toInt() == year)
                    drafts.append(other(build, json, copy, decided));
            }
        }
        number(drafts);
        for (Drafted &draft : drafts) {
            draft.proposal.illustrative = true;
            if (draft.proposal.decidedOn.isValid() ||
                draft.proposal.state == ProposalState::UnderReview)
                draft.proposal.scores = scores(build, draft.proposal);
            const QDate day =
                draft.proposal.submittedOn.isValid() ? draft.proposal.submittedOn : decided;
            const Id<Proposal> id = build.add(draft.proposal, day).id;
            if (draft.copy == 1)
                build.named.insert(id);
            if (draft.topic >= 0)
                build.program.all<Topic>()[draft.topic].proposal = id;
        }
    }
}

} // namespace LienKet
