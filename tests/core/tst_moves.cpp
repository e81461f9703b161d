// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of every table of moves against every act of it, through the services, and against
// every other state, through the store: what is not in the table is refused and writes nothing.
#include "tests/support/office.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

namespace {

/// A row for each state and each act of a table: "done, finish".
template <class S, std::size_t n>
void addRows(const Moves<S, n> &moves)
{
    QTest::addColumn<S>("from");
    QTest::addColumn<QString>("act");
    QSet<QString> acts;
    for (const auto &move : moves)
        acts.insert(move.act);
    for (const auto state : values<S>()) {
        for (const QString &act : std::as_const(acts))
            QTest::addRow("%s, %s", code(state).data(), qPrintable(act)) << state << act;
    }
}

/// A row for each two states: "draft to issued".
template <class S>
void addPairs()
{
    QTest::addColumn<S>("from");
    QTest::addColumn<S>("to");
    for (const auto from : values<S>()) {
        for (const auto to : values<S>()) {
            if (from != to)
                QTest::addRow("%s to %s", code(from).data(), code(to).data()) << from << to;
        }
    }
}

} // namespace

class TestMoves : public QObject
{
    Q_OBJECT

    Office m_office; // a file for each row would take long to make
    int m_made = 2030;

    Topic topicIn(TopicState state)
    {
        Topic topic;
        topic.id = Id<Topic>::fresh();
        topic.year = year;
        topic.number = 1;
        topic.area = m_office.area;
        topic.title = {u"Công nhận tín chỉ"_s};
        topic.reason = {u"Hết kinh phí"_s};
        topic.state = state;
        m_office.put({topic});
        return topic;
    }

    ConsolidatedReport reportIn(ConsolidatedState state)
    {
        ConsolidatedReport report;
        report.id = Id<ConsolidatedReport>::fresh();
        report.year = ++m_made;
        report.number = u"12/BC-ĐHTL"_s;
        report.date = QDate(m_made, 12, 20);
        report.state = state;
        const QByteArray pdf = "%PDF-1.4 " + QByteArray::number(m_made);
        report.issuedHash = contentHash(pdf);
        Step step;
        step.put = {report};
        step.contents = {pdf};
        if (!m_office.store->commit(step))
            qFatal("report");
        return report;
    }

    MemberReport memberReportIn(MemberReportState state)
    {
        ReportRound round;
        round.id = Id<ReportRound>::fresh();
        round.year = ++m_made;
        round.openedOn = QDate(m_made, 10, 1);
        round.deadline = QDate(m_made, 11, 15);
        MemberReport report;
        report.id = Id<MemberReport>::fresh();
        report.round = round.id;
        report.member = m_office.members[0];
        report.state = state;
        report.highlights = {u"Đã làm"_s, u"Done"_s};
        report.comment = {u"Bổ sung"_s};
        report.submittedOn = report.returnedOn = report.acceptedOn = round.deadline;
        m_office.put({round, report});
        return report;
    }

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

    /// Writes the state past the acts, as an import would.
    template <class E, class S, std::size_t n>
    void force(E record, const Moves<S, n> &moves, S to)
    {
        const S from = record.state;
        record.state = to;
        Step step;
        step.put = {record};
        const auto done = m_office.store->commit(step);
        QCOMPARE(done.has_value(), allows(moves, from, to));
        QCOMPARE(m_office.store->find(record.id)->state, done ? to : from);
        if (!done)
            QCOMPARE(done.error().detail, u"transition %1 %2"_s.arg(code(from), code(to)));
    }

private Q_SLOTS:
    void topic_everyAct_leadsWhereTheTableSays_data() { addRows(topicMoves); }
    void topic_everyAct_leadsWhereTheTableSays()
    {
        QFETCH(TopicState, from);
        QFETCH(QString, act);
        walk(topicIn(from), topicMoves, from, act);
    }

    void consolidatedReport_everyAct_leadsWhereTheTableSays_data() { addRows(consolidatedMoves); }
    void consolidatedReport_everyAct_leadsWhereTheTableSays()
    {
        QFETCH(ConsolidatedState, from);
        QFETCH(QString, act);
        walk(reportIn(from), consolidatedMoves, from, act);
    }

    void consolidatedReport_everyOtherState_isRefusedByTheStore_data()
    {
        addPairs<ConsolidatedState>();
    }
    void consolidatedReport_everyOtherState_isRefusedByTheStore()
    {
        QFETCH(ConsolidatedState, from);
        QFETCH(ConsolidatedState, to);
        force(reportIn(from), consolidatedMoves, to);
    }

    void memberReport_everyOtherState_isRefusedByTheStore_data() { addPairs<MemberReportState>(); }
    void memberReport_everyOtherState_isRefusedByTheStore()
    {
        QFETCH(MemberReportState, from);
        QFETCH(MemberReportState, to);
        MemberReport report = memberReportIn(from);
        report.reopened = Reopening::TextOnly; // later years of this file report already
        force(report, memberReportMoves, to);
    }
};

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
