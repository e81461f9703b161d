// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report round: what opening it gives each member, submitting, returning, accepting, reopening.
#include "core/services/entrymarks.h"
#include "core/services/reminders.h"
#include "core/services/reportround.h"
#include "tests/support/office.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

class TestReportRound : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office = std::make_unique<Office>();

private Q_SLOTS:
    void round_opened_hasAShellForEachMemberAndEntriesForItsTopics()
    {
        Office office;
        const Topic own = office.topic(u"Một"_s, office.members[0], {office.members[1]});
        Topic dropped = office.topic(u"Hai"_s, office.members[0]);
        dropped.state = TopicState::Dropped;
        dropped.reason = {u"Hết kinh phí"_s};
        Activity done;
        done.id = Id<Activity>::fresh();
        done.topic = own.id;
        done.title = {u"Hội thảo"_s};
        done.start = QDate(2026, 5, 4);
        done.state = ActivityState::Done;
        done.host = office.members[1];
        office.put({dropped, done});
        QVERIFY(office.onYear("open_round"));
        QCOMPARE(office.store->all<MemberReport>().size(), 7);
        QCOMPARE(office.store->all<ReportEntry>().size(), 2);
        const auto entries = entriesOf(*office.store, office.reportOf(office.members[1]).id);
        QCOMPARE(entries.first().activities, Links<Activity>{done.id});
        QCOMPARE(office.store->all<ProgramYear>().first().state, YearState::Reporting);
    }

    void round_opened_namesAnEventThatWasEnteredTwice_once()
    {
        Office office;
        const Topic own = office.topic(u"Một"_s, office.members[0], {office.members[1]});
        Activity event;
        event.id = Id<Activity>::fresh();
        event.topic = own.id;
        event.title = {u"Hội thảo"_s};
        event.start = QDate(2026, 5, 4);
        event.state = ActivityState::Done;
        event.host = office.members[1];
        Activity again = event;
        again.id = Id<Activity>::fresh();
        again.sameAs = event.id;
        again.participants = {{office.members[0], 12}};
        office.put({event, again});
        QVERIFY(office.onYear("open_round"));
        for (const Id<Organization> &member : {office.members[0], office.members[1]}) {
            const auto entries = entriesOf(*office.store, office.reportOf(member).id);
            QCOMPARE(entries.first().activities, Links<Activity>{event.id});
        }
    }

    void round_ofACarriedTopic_isPrefilledWithLastYearsCumulativeValues()
    {
        Office office;
        const Topic topic = office.topic(u"Tín chỉ"_s, office.members[0]);
        Indicator total;
        total.id = Id<Indicator>::fresh();
        total.topic = topic.id;
        total.name = {u"Học phần được công nhận"_s};
        total.kind = IndicatorKind::Cumulative;
        Indicator yearly = total;
        yearly.id = Id<Indicator>::fresh();
        yearly.name = {u"Sinh viên"_s};
        yearly.kind = IndicatorKind::Periodic;
        office.put({total, yearly});
        QVERIFY(office.onYear("open_round"));
        ReportEntry entry = entriesOf(*office.store, office.reportOf(office.members[0]).id).first();
        entry.values = {{total.id, 12}, {yearly.id, 40}};
        entry.progress = 60;
        office.put({entry});
        QVERIFY(office.act(keyOf(topic), "carry_over"));
        QVERIFY(office.onYear("plan_next"));
        const Topic next = office.store->ofYear<Topic>(year + 1).first();
        QCOMPARE(next.carriedFrom, topic.id);
        QCOMPARE(office.store->find(topic.id)->state, TopicState::PartlyDone);
        ReportRound round;
        round.year = year + 1;
        round.openedOn = QDate(2027, 10, 1);
        round.deadline = QDate(2027, 11, 15);
        office.put(openedRound(*office.store, round, QDate(2027, 10, 1)));
        int found = 0;
        for (const ReportEntry &each : office.store->all<ReportEntry>()) {
            if (each.topic != next.id)
                continue;
            ++found;
            QCOMPARE(each.progress, std::optional(60));
            QCOMPARE(each.values.size(), 1);
            QCOMPARE(each.values.first().value, 12.0);
        }
        QCOMPARE(found, 1);
    }

    void round_openedAgainAfterATopicCame_addsItsEntriesAndChangesNothingElse()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        office.answer(office.members[0], u"Đã xong"_s);
        office.topic(u"Hai"_s, office.members[0]);
        const ReportRound round = office.store->all<ReportRound>().first();
        const QList<Record> added = openedRound(*office.store, round, office.today);
        QCOMPARE(added.size(), 1);
    }

    void submission_ofAnUnansweredTopic_isRefusedAndNamesIt()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        const MemberReport report = office.reportOf(office.members[0]);
        QVERIFY(office.act(keyOf(report), "begin"));
        const auto refused = office.act(keyOf(report), "submit");
        QVERIFY(!refused);
        QCOMPARE(refused.error().issues.first(), (Issue{u"status"_s, Rule::Required, QString()}));
        QVERIFY(refused.error().subject.startsWith(u"report_entry/"_s));
        office.answer(office.members[0], u"Đã xong"_s);
        QVERIFY(office.act(keyOf(report), "submit"));
    }

    void nilReturn_ofAReportThatSaysSomething_isRefused()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        office.answer(office.members[0], u"Đã xong"_s);
        const auto refused = office.act(keyOf(office.reportOf(office.members[0])), "submit_nil");
        QCOMPARE(refused.error().detail, u"not_nil"_s);
        const auto nil = office.act(keyOf(office.reportOf(office.members[1])), "submit_nil");
        QVERIFY(nil);
        QVERIFY(office.reportOf(office.members[1]).nil);
    }

    void reopening_whenALaterYearReports_isOfTextOnly()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        office.report(office.members[0], u"Đã xong"_s);
        ReportRound later;
        later.year = year + 1;
        later.openedOn = QDate(2027, 10, 1);
        later.deadline = QDate(2027, 11, 15);
        office.put({later});
        const RecordKey key = keyOf(office.reportOf(office.members[0]));
        QCOMPARE(office.act(key, "reopen", {{u"reopened"_s, u"all"_s}}).error().detail,
                 u"text_only"_s);
        QVERIFY(office.act(key, "reopen"));
        ReportEntry entry = entriesOf(*office.store, Id<MemberReport>{key.id}).first();
        entry.results.vi = u"Đã xong, có sửa chữ"_s;
        office.put({entry});
        entry.progress = 50;
        Step step;
        step.put = {entry};
        QCOMPARE(office.store->commit(step).error().detail, u"text_only"_s);
    }

    void reopenedReport_handedInAgain_standsSinceThatDayAndWasFirstInBefore()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        office.report(office.members[0], u"Đã xong"_s);
        const QDate first = office.today;
        const RecordKey key = keyOf(office.reportOf(office.members[0]));
        office.today = first.addDays(9);
        QVERIFY(office.act(key, "reopen"));
        QVERIFY(office.act(key, "submit"));
        const MemberReport &report = office.reportOf(office.members[0]);
        QCOMPARE(report.state, MemberReportState::Submitted);
        QCOMPARE(report.submittedOn, first); // by which it was on time
        QCOMPARE(report.resubmittedOn, office.today);
        QCOMPARE(memberStandings(*office.store, year, office.today).first().since, office.today);
    }

    void fieldsOfActs_andTheWayBackFromAState_data()
    {
        QTest::addColumn<MemberReportState>("present");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("act");
        using State = MemberReportState;
        QTest::newRow("accepted, back to draft") << State::Accepted << u"draft"_s << u"reopen"_s;
        QTest::newRow("submitted, to returned") << State::Submitted << u"returned"_s << u"return"_s;
        QTest::newRow("submitted, back to draft") << State::Submitted << u"draft"_s << QString();
        QTest::newRow("draft, to its own state") << State::Draft << u"draft"_s << QString();
    }
    void fieldsOfActs_andTheWayBackFromAState()
    {
        QFETCH(MemberReportState, present);
        QFETCH(QString, wanted);
        QFETCH(QString, act);
        MemberReport report;
        report.state = present;
        QCOMPARE(QString(actInto(Record(report), wanted)), act);
        QVERIFY(isOfActs(MemberReport::table, u"state"_s));
        QVERIFY(isOfActs(MemberReport::table, u"accepted_on"_s));
        QVERIFY(!isOfActs(MemberReport::table, u"highlights"_s));
        QVERIFY(!isOfActs(Topic::table, u"reason"_s));
    }

    void returnedReport_hasACommentOnEachEntryThatGotOne()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        office.topic(u"Hai"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        const RecordKey key = keyOf(office.reportOf(office.members[0]));
        const Id<MemberReport> report{key.id};
        QVERIFY(office.act(key, "begin"));
        office.answer(office.members[0], u"Đã xong"_s);
        QVERIFY(office.act(key, "submit"));
        const QString second = entriesOf(*office.store, report).last().id.toString();
        QVERIFY(
            office.act(key, "return",
                       {{u"comment"_s, QJsonObject{{u"vi"_s, u"Xem góp ý"_s}}},
                        {u"parts"_s,
                         QJsonObject{{second, QJsonObject{{u"vi"_s, u"Ghi rõ số học phần"_s}}}}}}));
        QCOMPARE(office.store->find(report)->state, MemberReportState::Returned);
        const auto entries = entriesOf(*office.store, report);
        QVERIFY(entries.first().comment.isEmpty());
        QCOMPARE(entries.last().comment.vi, u"Ghi rõ số học phần"_s);
    }

    void entryMarks_compareWithWhatWasHandedInLast()
    {
        Office office;
        for (const char *title : {"Một", "Hai", "Ba"})
            office.topic(QString::fromUtf8(title), office.members[0]);
        QVERIFY(office.onYear("open_round"));
        const RecordKey key = keyOf(office.reportOf(office.members[0]));
        const Id<MemberReport> id{key.id};
        const auto marks = [&] {
            QList<EntryMark> all;
            const auto read = entryMarks(*office.store, *office.store->find(id)).value();
            for (const ReportEntry &each : entriesOf(*office.store, id))
                all.append(read[keyOf(each)].mark);
            return all;
        };
        using enum EntryMark;
        QCOMPARE(marks(), (QList{Same, Same, Same}));
        QVERIFY(office.act(key, "begin"));
        const auto change = [&](int at, EntryStatus status, const QString &results) {
            ReportEntry entry = entriesOf(*office.store, id).at(at);
            entry.status = status;
            entry.results = {results, results};
            office.put({entry});
        };
        change(0, EntryStatus::Fully, u"Một"_s);
        change(1, EntryStatus::Fully, u"Hai"_s);
        QCOMPARE(marks(), (QList{New, New, Same}));
        change(2, EntryStatus::Not, {});
        QVERIFY(office.act(key, "submit"));
        QVERIFY(office.act(key, "return", {{u"comment"_s, QJsonObject{{u"vi"_s, u"Sửa"_s}}}}));
        QCOMPARE(marks(), (QList{Same, Same, Same})); // the office's comment is no change of theirs
        change(1, EntryStatus::Partly, u"Hai, đã sửa"_s);
        change(2, EntryStatus::Partly, u"Ba"_s);
        change(2, EntryStatus::Not, {}); // and back
        QCOMPARE(marks(), (QList{Same, Changed, Same}));
        QVERIFY(office.act(key, "submit"));
        QCOMPARE(marks(), (QList{Same, Changed, Same})); // what the office has to look at again
        QVERIFY(office.store->undo());
        QVERIFY(office.store->redo());
        QCOMPARE(marks(), (QList{Same, Changed, Same})); // handed in as before
    }

    void round_itsRhythm_isNumbersOfDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("days");
        QTest::addColumn<bool>("valid");
        QTest::newRow("none: by custom") << QString() << QList<int>{21, 14, 7, 0} << true;
        QTest::newRow("its own") << u"10, 3"_s << QList<int>{10, 3} << true;
        QTest::newRow("in any order, as people write it")
            << u"0/7/14/21"_s << QList<int>{21, 14, 7, 0} << true;
        QTest::newRow("words") << u"mỗi tuần"_s << QList<int>{21, 14, 7, 0} << false;
        QTest::newRow("after the deadline") << u"7, -3"_s << QList<int>{21, 14, 7, 0} << false;
        QTest::newRow("more than a year") << u"400"_s << QList<int>{21, 14, 7, 0} << false;
    }
    void round_itsRhythm_isNumbersOfDays()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, days);
        QFETCH(bool, valid);
        ReportRound round;
        round.year = year;
        round.openedOn = QDate(2026, 10, 1);
        round.deadline = QDate(2026, 11, 15);
        round.reminderDays = text;
        QCOMPARE(reminderRhythm(round), days);
        QCOMPARE(validate(round).isEmpty(), valid);
    }

    void round_itsDatesAndRhythm_changeByAnActOfTheYear()
    {
        Office office;
        QVERIFY(office.onYear("open_round"));
        QVERIFY(office.onYear("change_round",
                              {{u"deadline"_s, u"2026-12-05"_s}, {u"reminder_days"_s, u"7"_s}}));
        const ReportRound &round = office.store->all<ReportRound>().first();
        QCOMPARE(round.deadline, QDate(2026, 12, 5));
        QCOMPARE(round.cutoff, QDate(2026, 12, 14));
        const QDate day(2026, 11, 28);
        QCOMPARE(remindersDue(*office.store, year, day.addDays(-1)).size(), 0);
        QCOMPARE(remindersDue(*office.store, year, day).size(), 7);
    }

    void lockedReport_cannotBeAddedTo()
    {
        Office office;
        const Topic topic = office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        const MemberReport other = office.reportOf(office.members[1]);
        QVERIFY(office.act(keyOf(other), "submit_nil"));
        QVERIFY(office.act(keyOf(other), "accept"));
        ReportEntry late;
        late.report = other.id;
        late.topic = topic.id;
        Step step;
        step.put = {late};
        QCOMPARE(office.store->commit(step).error().detail, u"accepted"_s);
    }

    void round_completed_addsWhoAndWhatCameLater()
    {
        Office office;
        QVERIFY(office.onYear("open_round"));
        QCOMPARE(office.onYear("complete_round").error().detail, u"nothing_new"_s);
        office.topic(u"Đến sau"_s, office.members[3]);
        QVERIFY(office.onYear("complete_round"));
        QCOMPARE(entriesOf(*office.store, office.reportOf(office.members[3]).id).size(), 1);
    }

    void memberReport_everyAct_leadsWhereTheTableSays_data()
    {
        QTest::addColumn<MemberReportState>("from");
        QTest::addColumn<QString>("act");
        QSet<QString> acts;
        for (const auto &move : memberReportMoves)
            acts.insert(move.act);
        for (const auto state : values<MemberReportState>()) {
            for (const QString &act : std::as_const(acts))
                QTest::addRow("%s, %s", code(state).data(), qPrintable(act)) << state << act;
        }
    }
    void memberReport_everyAct_leadsWhereTheTableSays()
    {
        QFETCH(MemberReportState, from);
        QFETCH(QString, act);
        Office &office = *m_office;
        static int made = 2100;
        ReportRound round;
        round.id = Id<ReportRound>::fresh();
        round.year = ++made;
        round.openedOn = QDate(made, 10, 1);
        round.deadline = QDate(made, 11, 15);
        MemberReport report;
        report.id = Id<MemberReport>::fresh();
        report.round = round.id;
        report.member = office.members[0];
        report.state = from;
        report.highlights = {u"Đã làm"_s, u"Done"_s};
        report.comment = {u"Bổ sung"_s};
        report.submittedOn = report.returnedOn = report.acceptedOn = QDate(2026, 11, 1);
        office.put({round, report});
        const auto done = office.act(keyOf(report), act.toLatin1());
        const auto expected = target(memberReportMoves, from, QLatin1StringView(act.toLatin1()));
        QCOMPARE(done.has_value(), expected.has_value());
        if (expected)
            QCOMPARE(office.store->find(report.id)->state, *expected);
        else
            QCOMPARE(done.error().detail, u"not_now"_s);
    }
};

QTEST_GUILESS_MAIN(TestReportRound)
#include "tst_reportround.moc"
