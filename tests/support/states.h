// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/office.h"

namespace LienKet::Test {

enum class Rows { All, Refused };

/// A row for each state and each act of a table: "done, finish".
template <class S, std::size_t n>
void addActs(const Moves<S, n> &moves, Rows rows = Rows::All)
{
    QTest::addColumn<S>("from");
    QTest::addColumn<QString>("act");
    QSet<QLatin1StringView> acts;
    for (const auto &move : moves)
        acts.insert(move.act);
    for (const auto state : values<S>()) {
        for (const QLatin1StringView act : std::as_const(acts)) {
            if (rows == Rows::All || !target(moves, state, act))
                QTest::addRow("%s, %s", code(state).data(), act.data()) << state << QString(act);
        }
    }
}

/// A row for each two states: "draft to issued".
template <class S, std::size_t n>
void addPairs(const Moves<S, n> &moves, Rows rows = Rows::All)
{
    QTest::addColumn<S>("from");
    QTest::addColumn<S>("to");
    for (const auto from : values<S>()) {
        for (const auto to : values<S>()) {
            if (from != to && (rows == Rows::All || !allows(moves, from, to)))
                QTest::addRow("%s to %s", code(from).data(), code(to).data()) << from << to;
        }
    }
}

/// An office whose records can be had in any state, each of reports in a year of its own.
class OfficeOfStates : public Office
{
public:
    Topic in(TopicState state)
    {
        Topic topic;
        topic.id = Id<Topic>::fresh();
        topic.year = year;
        topic.number = 1;
        topic.area = area;
        topic.title = {u"Công nhận tín chỉ"_s};
        topic.reason = {u"Hết kinh phí"_s};
        topic.state = state;
        put({topic});
        return topic;
    }

    ConsolidatedReport in(ConsolidatedState state)
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
        if (!store->commit(step))
            qFatal("report");
        return report;
    }

    MemberReport in(MemberReportState state)
    {
        ReportRound round;
        round.id = Id<ReportRound>::fresh();
        round.year = ++m_made;
        round.openedOn = QDate(m_made, 10, 1);
        round.deadline = QDate(m_made, 11, 15);
        MemberReport report;
        report.id = Id<MemberReport>::fresh();
        report.round = round.id;
        report.member = members[0];
        report.state = state;
        report.highlights = {u"Đã làm"_s, u"Done"_s};
        report.comment = {u"Bổ sung"_s};
        report.submittedOn = report.returnedOn = report.acceptedOn = round.deadline;
        put({round, report});
        return report;
    }

    /// Writes the state past the acts, as an import would.
    template <class E, class S>
    Result<Committed> force(E record, S to)
    {
        record.state = to;
        Step step;
        step.put = {record};
        return store->commit(step);
    }

private:
    int m_made = 2030;
};

} // namespace LienKet::Test
