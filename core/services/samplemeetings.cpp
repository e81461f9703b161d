// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplebuild.h"
#include "core/store/agendatext.h"

namespace LienKet {

namespace {

/// How the members vote: as one but for a few.
struct Mood
{
    Vote usual = Vote::InFavour;
    QList<Vote> others;
};

/// Writes the decisions of one meeting of the subcommittee.
class Decisions
{
public:
    Decisions(SampleBuild &build, const Meeting &meeting, const QJsonObject &texts)
        : m_build(build), m_meeting(meeting), m_texts(texts)
    {
    }

    MeetingDecision &take(const QString &kind, const QList<Placeholder> &placeholders, Mood mood)
    {
        MeetingDecision decision;
        decision.meeting = m_meeting.id;
        decision.ordinal = ++m_ordinal;
        decision.text = filled(sampleText(m_texts[kind]), placeholders);
        decision.votes = votes(mood);
        return m_build.add(decision, m_meeting.date);
    }

private:
    ValuedLinks<Organization, Vote> votes(Mood mood)
    {
        ValuedLinks<Organization, Vote> all;
        for (const auto &[member, attendance] : m_meeting.attendance) {
            if (attendance == Attendance::Present)
                all.append({member, mood.usual});
        }
        const auto last = static_cast<int>(all.size()) - 1;
        for (const Vote vote : mood.others)
            all[m_build.random.between(0, last)].value = vote;
        return all;
    }

    SampleBuild &m_build;
    const Meeting m_meeting;
    const QJsonObject &m_texts;
    int m_ordinal = 0;
};

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QList<Placeholder> naming(int number, const LocalizedText &title, const LocalizedText &reason = {})
{
    return {{QStringLiteral("number"), twoDigits(number)},
            {QStringLiteral("title"), title},
            {QStringLiteral("reason"), reason}};
}

Id<Topic> topicOf(const SampleBuild &build, Id<Proposal> proposal)
{
    for (const Topic &topic : build.program.all<Topic>()) {
        if (topic.proposal == proposal)
            return topic.id;
    }
    return {};
}

/// Proposals that need a decision of their own: conditions, deferral, refusal.
void decideApart(SampleBuild &build, Decisions &decisions, const Proposal &proposal)
{
    const Mood mood = proposal.state == ProposalState::Rejected
                          ? Mood{Vote::Against, {Vote::InFavour, Vote::Abstain}}
                      : proposal.state == ProposalState::Deferred
                          ? Mood{Vote::InFavour, {Vote::Against, Vote::Abstain}}
                          : Mood{Vote::InFavour, {Vote::Abstain}};
    const QString kind = proposal.state == ProposalState::ApprovedWithConditions
                             ? QStringLiteral("conditions")
                             : QString(code(proposal.state));
    MeetingDecision &decision =
        decisions.take(kind, naming(proposal.number, proposal.title, proposal.conditions), mood);
    decision.proposals.append(proposal.id);
    decision.outcome =
        fromCode<DecisionOutcome>(QString(code(proposal.state))).value_or(DecisionOutcome::None);
    if (proposal.state == ProposalState::ApprovedWithConditions)
        decision.topics.append(topicOf(build, proposal.id));
}

/// The first meeting decides on the proposals, in one decision on all that nobody questions.
void decideOnProposals(SampleBuild &build, Decisions &decisions, int year)
{
    QStringList numbers;
    Links<Proposal> approved;
    Links<Topic> topics;
    QList<Proposal> apart;
    for (const Proposal &proposal : build.program.all<Proposal>()) {
        if (proposal.year != year || proposal.decidedOn.isNull() ||
            !build.named.contains(proposal.id))
            continue;
        if (proposal.state != ProposalState::Approved) {
            apart.append(proposal);
            continue;
        }
        numbers.append(twoDigits(proposal.number));
        approved.append(proposal.id);
        topics.append(topicOf(build, proposal.id));
    }
    MeetingDecision &decision =
        decisions.take(QStringLiteral("approve"),
                       {{QStringLiteral("numbers"), numbers.join(QStringLiteral(", "))},
                        {QStringLiteral("year"), year}},
                       {});
    decision.outcome = DecisionOutcome::Approved;
    decision.proposals = approved;
    decision.topics = topics;
    for (const Proposal &proposal : apart)
        decideApart(build, decisions, proposal);
    Links<Topic> carried;
    for (const SampleBuild::TopicPlan &plan : std::as_const(build.topics)) {
        if (plan.copy == 1 && plan.year == year && plan.step > 0)
            carried.append(build.program.all<Topic>().at(plan.at).id);
    }
    if (!carried.isEmpty())
        decisions.take(QStringLiteral("continue"), {}, {}).topics = carried;
}

/// The second meeting stops what does not go on.
void decideOnProgress(SampleBuild &build, Decisions &decisions, int year)
{
    for (const SampleBuild::TopicPlan &plan : std::as_const(build.topics)) {
        const Topic topic = build.program.all<Topic>().at(plan.at);
        if (plan.copy == 1 && topic.year == year && topic.state == TopicState::Dropped)
            decisions
                .take(QStringLiteral("drop"), naming(topic.number, topic.title),
                      {Vote::InFavour, {Vote::Abstain}})
                .topics.append(topic.id);
    }
    decisions.take(QStringLiteral("progress"), {}, {});
}

void decideOnReport(Decisions &decisions, int year)
{
    decisions.take(QStringLiteral("report"), {{QStringLiteral("year"), year}}, {});
    decisions.take(QStringLiteral("next"), {{QStringLiteral("nextYear"), year + 1}}, {});
}

/// The items' ids follow from the meeting and their place: nothing is drawn for them.
void addAgenda(SampleBuild &build, const Meeting &meeting, const QJsonValue &items)
{
    int ordinal = 0;
    for (const auto &json : items.toArray()) {
        AgendaItem item;
        item.meeting = meeting.id;
        item.ordinal = ++ordinal;
        item.id = agendaItemId(meeting.id, item.ordinal);
        item.subject =
            filled(sampleText(json), {{QStringLiteral("year"), meeting.year},
                                      {QStringLiteral("previousYear"), meeting.year - 1}});
        item.duration = json[QLatin1String("duration")].toInt();
        build.program.all<AgendaItem>().append(item);
    }
}

ValuedLinks<Organization, Attendance> attendance(SampleBuild &build, const QString &coordinator)
{
    ValuedLinks<Organization, Attendance> all;
    for (const QString &member : build.members) {
        const int drawn = build.random.between(1, 100);
        const bool there = member == coordinator || drawn <= 89;
        all.append({build.member(member), there         ? Attendance::Present
                                          : drawn <= 98 ? Attendance::Excused
                                                        : Attendance::Absent});
    }
    return all;
}

} // namespace

void addMeetings(SampleBuild &build)
{
    const QJsonObject material = sampleMaterial(QStringLiteral("meetings.json")).toObject();
    const QJsonArray meetings = material[QLatin1String("meetings")].toArray();
    const QJsonObject texts = material[QLatin1String("decisions")].toObject();
    int index = 0;
    for (const QJsonValue &json : meetings) {
        Meeting meeting;
        meeting.date = sampleDate(json[QLatin1String("on")]);
        meeting.year = meeting.date.year();
        meeting.number = index % 3 + 1;
        const QString coordinator = build.coordinator(meeting.year);
        meeting.place = json[QLatin1String("place")].isUndefined()
                            ? build.venue(coordinator, meeting.date)
                            : sampleText(json[QLatin1String("place")]);
        meeting.chair = build.person(coordinator, QStringLiteral("leader"));
        meeting.minutes = sampleText(json[QLatin1String("minutes")]);
        meeting.illustrative = true;
        const bool held = meeting.date <= sampleToday();
        if (held)
            meeting.attendance = attendance(build, coordinator);
        const Meeting &kept = build.add(meeting, meeting.date);
        addAgenda(build, kept, material[QLatin1String("agenda")].toArray().at(index++ % 3));
        Decisions decisions(build, kept, texts);
        if (meeting.number == 1)
            decideOnProposals(build, decisions, meeting.year);
        else if (meeting.number == 2)
            decideOnProgress(build, decisions, meeting.year);
        else if (held)
            decideOnReport(decisions, meeting.year);
    }
}

} // namespace LienKet
