// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals from the draft to the topic, and topics from the plan to the end.
#include "core/services/acts.h"
#include "tests/support/office.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

class TestProposals : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office = std::make_unique<Office>();

private Q_SLOTS:
    void proposal_everyAct_leadsWhereTheTableSays_data()
    {
        QTest::addColumn<ProposalState>("from");
        QTest::addColumn<QString>("act");
        for (const auto state : values<ProposalState>()) {
            for (const auto &move : proposalMoves)
                QTest::addRow("%s, %s", code(state).data(), move.act.data())
                    << state << QString(move.act);
        }
    }
    void proposal_everyAct_leadsWhereTheTableSays()
    {
        QFETCH(ProposalState, from);
        QFETCH(QString, act);
        Office &office = *m_office; // 104 files would take long to make
        Proposal proposal;
        proposal.id = Id<Proposal>::fresh();
        proposal.year = year;
        proposal.area = office.area;
        proposal.title = {u"Công nhận tín chỉ"_s};
        proposal.conditions = {u"Bổ sung kinh phí"_s};
        proposal.state = from;
        proposal.decidedOn = office.today;
        office.put({proposal});
        const auto done = office.act(keyOf(proposal), act.toLatin1());
        const auto expected = target(proposalMoves, from, QLatin1StringView(act.toLatin1()));
        QCOMPARE(done.has_value(), expected.has_value());
        if (expected)
            QCOMPARE(office.store->find(proposal.id)->state, *expected);
        else
            QCOMPARE(done.error().detail, u"not_now"_s);
    }

    void approvedProposal_madeATopic_keepsTheLinkAndIsNotMadeTwice()
    {
        Office office;
        Proposal proposal;
        proposal.id = Id<Proposal>::fresh();
        proposal.year = year;
        proposal.area = office.area;
        proposal.title = {u"Khung công nhận tín chỉ"_s, u"Credit recognition"_s};
        proposal.proposers = {office.members[2], office.members[0]};
        proposal.state = ProposalState::Approved;
        proposal.decidedOn = QDate(2026, 2, 20);
        office.put({proposal});
        QVERIFY(office.act(keyOf(proposal), "make_topic"));
        const Topic topic = office.store->all<Topic>().first();
        QCOMPARE(topic.proposal, proposal.id);
        QCOMPARE(topic.title, proposal.title);
        QCOMPARE(topic.lead, office.members[0]); // before the other in protocol order
        QCOMPARE(topic.participants, Links<Organization>{office.members[2]});
        QCOMPARE(names(actsOn(*office.store, keyOf(proposal), office.today)), QStringList());
    }

    void decision_carriedOut_changesWhatItNames_data()
    {
        QTest::addColumn<DecisionOutcome>("outcome");
        QTest::addColumn<ProposalState>("before");
        QTest::addColumn<ProposalState>("after");
        using Outcome = DecisionOutcome;
        using State = ProposalState;
        QTest::newRow("approves what is under review")
            << Outcome::Approved << State::UnderReview << State::Approved;
        QTest::newRow("approves what was submitted")
            << Outcome::Approved << State::Submitted << State::Approved;
        QTest::newRow("approves with conditions")
            << Outcome::ApprovedWithConditions << State::Submitted << State::ApprovedWithConditions;
        QTest::newRow("defers") << Outcome::Deferred << State::UnderReview << State::Deferred;
        QTest::newRow("rejects") << Outcome::Rejected << State::UnderReview << State::Rejected;
        QTest::newRow("decides nothing")
            << Outcome::None << State::UnderReview << State::UnderReview;
        QTest::newRow("leaves a draft") << Outcome::Approved << State::Draft << State::Draft;
        QTest::newRow("leaves what was withdrawn")
            << Outcome::Approved << State::Withdrawn << State::Withdrawn;
        QTest::newRow("leaves what is decided")
            << Outcome::Rejected << State::Approved << State::Approved;
    }
    void decision_carriedOut_changesWhatItNames()
    {
        QFETCH(DecisionOutcome, outcome);
        QFETCH(ProposalState, before);
        QFETCH(ProposalState, after);
        Office office;
        Proposal proposal;
        proposal.id = Id<Proposal>::fresh();
        proposal.year = year;
        proposal.area = office.area;
        proposal.title = {u"Công nhận tín chỉ"_s};
        proposal.state = before;
        if (before == ProposalState::Approved)
            proposal.decidedOn = QDate(2026, 2, 1);
        Meeting meeting;
        meeting.id = Id<Meeting>::fresh();
        meeting.year = year;
        meeting.date = QDate(2026, 2, 20);
        MeetingDecision decision;
        decision.meeting = meeting.id;
        decision.text = {u"Bổ sung kinh phí"_s};
        decision.outcome = outcome;
        decision.proposals = {proposal.id};
        office.put({proposal, meeting, decision});
        const bool changes = before != after;
        QCOMPARE(names(actsOn(*office.store, keyOf(meeting), office.today)),
                 changes ? QStringList{u"carry_out"_s} : QStringList());
        if (changes)
            QVERIFY(office.act(keyOf(meeting), "carry_out"));
        const Proposal decided = *office.store->find(proposal.id);
        QCOMPARE(decided.state, after);
        if (changes) {
            QCOMPARE(decided.decidedOn, meeting.date);
            QCOMPARE(decided.conditions.vi,
                     after == ProposalState::Approved ? QString() : u"Bổ sung kinh phí"_s);
        }
        QCOMPARE(names(actsOn(*office.store, keyOf(meeting), office.today)), QStringList());
    }

    void decision_againstATopic_dropsItWithItsReason()
    {
        Office office;
        const Topic topic = office.topic(u"Một"_s, office.members[0]);
        Meeting meeting;
        meeting.id = Id<Meeting>::fresh();
        meeting.year = year;
        meeting.date = QDate(2026, 6, 20);
        MeetingDecision decision;
        decision.meeting = meeting.id;
        decision.text = {u"Dừng vì hết kinh phí"_s};
        decision.outcome = DecisionOutcome::Rejected;
        decision.topics = {topic.id};
        office.put({meeting, decision});
        QVERIFY(office.act(keyOf(meeting), "carry_out"));
        QCOMPARE(office.store->find(topic.id)->state, TopicState::Dropped);
        QCOMPARE(office.store->find(topic.id)->reason.vi, u"Dừng vì hết kinh phí"_s);
    }

    void decision_theVotesOfWhichDoNotCarryIt_isCautionedOf()
    {
        Office office;
        Meeting meeting;
        meeting.id = Id<Meeting>::fresh();
        meeting.year = year;
        meeting.date = QDate(2026, 6, 20);
        Proposal proposal;
        proposal.id = Id<Proposal>::fresh();
        proposal.year = year;
        proposal.area = office.area;
        proposal.title = {u"Công nhận tín chỉ"_s};
        proposal.state = ProposalState::UnderReview;
        MeetingDecision decision;
        decision.meeting = meeting.id;
        decision.ordinal = 3;
        decision.text = {u"Thông qua"_s};
        decision.outcome = DecisionOutcome::Approved;
        decision.proposals = {proposal.id};
        decision.votes = {{office.members[0], Vote::InFavour},
                          {office.members[1], Vote::Against},
                          {office.members[2], Vote::Abstain}};
        office.put({proposal, meeting, decision});
        const QList<Act> acts = actsOn(*office.store, keyOf(meeting), office.today);
        QCOMPARE(acts.first().cautions, QList<Caution>({{Caution::Kind::NoMajority, {}, 3}}));
    }

    void scores_theirMean_leavesOutWhoHasNotScored()
    {
        Proposal proposal;
        QVERIFY(!meanScore(proposal));
        proposal.scores = {{Id<Person>::fresh(), 80},
                           {Id<Person>::fresh(), std::nullopt},
                           {Id<Person>::fresh(), 65}};
        QCOMPARE(meanScore(proposal), std::optional(std::pair(72.5, 2)));
        proposal.year = year;
        proposal.area = Id<Area>::fresh();
        proposal.title = {u"Công nhận tín chỉ"_s};
        QVERIFY(validate(proposal).isEmpty());
        proposal.scores.first().value = 101;
        QCOMPARE(validate(proposal), (Issues{{u"scores"_s, Rule::OutOfRange, u"101"_s}}));
    }

    void deferredProposal_proposedAgain_isADraftOfTheNextYear()
    {
        Office office;
        Proposal proposal;
        proposal.id = Id<Proposal>::fresh();
        proposal.year = year;
        proposal.area = office.area;
        proposal.title = {u"Học liệu dùng chung"_s};
        proposal.state = ProposalState::Deferred;
        proposal.decidedOn = QDate(2026, 2, 20);
        office.put({proposal});
        QVERIFY(office.act(keyOf(proposal), "propose_again"));
        const QList<Proposal> next = office.store->ofYear<Proposal>(year + 1);
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().state, ProposalState::Draft);
        QVERIFY(next.first().decidedOn.isNull());
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
