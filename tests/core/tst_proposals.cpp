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
