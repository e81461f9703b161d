// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of every table of moves against every act of it, through the services, and against
// every other state, through the store: what is not in the table is refused and writes nothing.
#include "tests/support/states.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

class TestMoves : public QObject
{
    Q_OBJECT

    OfficeOfStates m_office; // a file for each row would take long to make

    /// Does the act and says whether the table has it; the record's state follows it.
    template <class E, class S, std::size_t n>
    void walk(const E &record, const Moves<S, n> &moves, S from, const QString &act)
    {
        const QByteArray name = act.toLatin1();
        const auto expected = target(moves, from, QLatin1StringView(name));
        const QByteArray before = m_office.store->digest().value();
        const auto done = m_office.act(keyOf(record), name.constData());
        QCOMPARE(done.has_value(), expected.has_value());
        QCOMPARE(m_office.store->find(record.id)->state, expected.value_or(from));
        if (expected)
            return;
        QCOMPARE(done.error().detail, u"not_now"_s);
        QCOMPARE(m_office.store->digest().value(), before);
    }

    template <class E, class S, std::size_t n>
    void force(const E &record, const Moves<S, n> &moves, S to)
    {
        const S from = record.state;
        const auto done = m_office.force(record, to);
        QCOMPARE(done.has_value(), allows(moves, from, to));
        QCOMPARE(m_office.store->find(record.id)->state, done ? to : from);
        if (!done)
            QCOMPARE(done.error().detail, u"transition %1 %2"_s.arg(code(from), code(to)));
    }

private Q_SLOTS:
    void topic_everyAct_leadsWhereTheTableSays_data() { addActs(topicMoves); }
    void topic_everyAct_leadsWhereTheTableSays()
    {
        QFETCH(TopicState, from);
        QFETCH(QString, act);
        walk(m_office.in(from), topicMoves, from, act);
    }

    void consolidatedReport_everyAct_leadsWhereTheTableSays_data() { addActs(consolidatedMoves); }
    void consolidatedReport_everyAct_leadsWhereTheTableSays()
    {
        QFETCH(ConsolidatedState, from);
        QFETCH(QString, act);
        walk(m_office.in(from), consolidatedMoves, from, act);
    }

    void consolidatedReport_everyOtherState_isRefusedByTheStore_data()
    {
        addPairs(consolidatedMoves);
    }
    void consolidatedReport_everyOtherState_isRefusedByTheStore()
    {
        QFETCH(ConsolidatedState, from);
        QFETCH(ConsolidatedState, to);
        force(m_office.in(from), consolidatedMoves, to);
    }

    void memberReport_everyOtherState_isRefusedByTheStore_data() { addPairs(memberReportMoves); }
    void memberReport_everyOtherState_isRefusedByTheStore()
    {
        QFETCH(MemberReportState, from);
        QFETCH(MemberReportState, to);
        MemberReport report = m_office.in(from);
        report.reopened = Reopening::TextOnly; // later years of this file report already
        force(report, memberReportMoves, to);
    }
};

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
