// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing the accepted reports together, and events reported twice.
#include "core/services/consolidation.h"
#include "tests/support/office.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

class TestConsolidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consolidation_ofATableThatCannotBeRead_takesNothingOut()
    {
        Office office;
        office.topic(u"Một"_s, office.members[1], {office.members[0]});
        QVERIFY(office.onYear("open_round"));
        office.report(office.members[0], u"HUST đã dạy"_s);
        QVERIFY(office.onYear("consolidate"));
        const auto before = office.store->digest();
        office.store->forgetAll();
        QVERIFY(
            office.store->database().execute(u"UPDATE report_entry SET status = status || 'x'"_s));
        QCOMPARE(consolidate(*office.store, year).error().code, Error::Code::Corrupt);
        QVERIFY(!office.onYear("consolidate"));
        QVERIFY(office.store->database().execute(
            u"UPDATE report_entry SET status = substr(status, 1, length(status) - 1)"_s));
        office.store->forgetAll();
        QCOMPARE(office.store->digest(), before);
    }

    void consolidation_drawsAcceptedReportsAlone_andKeepsWhatTheOfficeWrote()
    {
        Office office;
        const Topic topic =
            office.topic(u"Một"_s, office.members[1], {office.members[0], office.members[2]});
        QCOMPARE(consolidate(*office.store, year).error().detail, u"no_round"_s);
        QVERIFY(office.onYear("open_round"));
        QCOMPARE(consolidate(*office.store, year).error().detail, u"none_accepted"_s);
        office.report(office.members[0], u"HUST đã dạy"_s);
        office.report(office.members[1], u"HCMUT đã soạn"_s);
        office.answer(office.members[2], u"DUT chưa nộp"_s);
        QVERIFY(office.onYear("consolidate"));
        const auto sectionOf = [&](SectionKind kind) {
            for (const ReportSection &each : office.store->all<ReportSection>()) {
                if (each.kind == kind)
                    return each;
            }
            return ReportSection();
        };
        ReportSection section = sectionOf(SectionKind::Topic);
        QCOMPARE(section.topic, topic.id);
        QCOMPARE(section.text.vi, u"HCMUT: HCMUT đã soạn [HCMUT 1]\nHUST: HUST đã dạy [HUST 1]"_s);
        QCOMPARE(section.entries.size(), 2);
        QCOMPARE(sectionOf(SectionKind::Area).entries.size(), 2);
        QCOMPARE(office.store->all<ConsolidatedReport>().first().reports.size(), 2);

        const auto again = consolidate(*office.store, year);
        QCOMPARE(again->kept, 0); // nobody has touched it
        QVERIFY(office.store->undo());
        QVERIFY(office.store->redo());
        QCOMPARE(consolidate(*office.store, year)->kept, 0); // nor is doing it again a wording
        section = sectionOf(SectionKind::Topic);
        section.text.vi = u"Các trường đã soạn và dạy."_s;
        office.put({section});
        QVERIFY(office.act(keyOf(office.reportOf(office.members[2])), "begin"));
        QVERIFY(office.act(keyOf(office.reportOf(office.members[2])), "submit"));
        QVERIFY(office.act(keyOf(office.reportOf(office.members[2])), "accept"));
        const auto drawn = consolidate(*office.store, year);
        QCOMPARE(drawn->kept, 1);
        QCOMPARE(drawn->accepted, 3);
        QVERIFY(office.store->commit(drawn->step));
        section = sectionOf(SectionKind::Topic);
        QCOMPARE(section.text.vi, u"Các trường đã soạn và dạy."_s);
        QCOMPARE(section.entries.size(), 3);

        const RecordKey dut = keyOf(office.reportOf(office.members[2]));
        QCOMPARE(office.act(dut, "reopen").error().detail, u"consolidated"_s);
        QVERIFY(office.act(dut, "take_out"));
        QVERIFY(office.act(dut, "reopen"));
        Step step;
        for (const ReportEntry &entry : entriesOf(*office.store, Id<MemberReport>{dut.id}))
            step.remove(entry.id);
        step.remove(Id<MemberReport>{dut.id});
        QCOMPARE(office.store->commit(step).error().detail, u"reported"_s);
        QVERIFY(office.store->commit(consolidate(*office.store, year)->step));
        QCOMPARE(sectionOf(SectionKind::Topic).entries.size(), 2);
    }

    void events_reportedTwice_areFoundByDayPlaceAndTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("same");
        const QDate day(2026, 5, 4);
        QTest::newRow("the same words, without marks")
            << u"Hoi thao giao duc ky thuat"_s << day << u"Đà Nẵng"_s << true;
        QTest::newRow("a word more")
            << u"Hội thảo giáo dục kỹ thuật 2026"_s << day << u"Đà Nẵng"_s << true;
        QTest::newRow("another day")
            << u"Hội thảo giáo dục kỹ thuật"_s << day.addDays(1) << u"Đà Nẵng"_s << false;
        QTest::newRow("another place")
            << u"Hội thảo giáo dục kỹ thuật"_s << day << u"Huế"_s << false;
        QTest::newRow("another title") << u"Ngày hội tuyển sinh"_s << day << u"Đà Nẵng"_s << false;
    }
    void events_reportedTwice_areFoundByDayPlaceAndTitle()
    {
        QFETCH(QString, title);
        QFETCH(QDate, start);
        QFETCH(QString, place);
        QFETCH(bool, same);
        Activity first;
        first.id = Id<Activity>::fresh();
        first.title = {u"Hội thảo giáo dục kỹ thuật"_s};
        first.start = QDate(2026, 5, 4);
        first.place = {u"Đà Nẵng"_s};
        Activity second = first;
        second.id = Id<Activity>::fresh();
        second.title = {title};
        second.start = start;
        second.place = {place};
        QCOMPARE(!sameEvents({first, second}).isEmpty(), same);
        second.sameAs = first.id;
        QVERIFY(sameEvents({first, second}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConsolidation)
#include "tst_consolidation.moc"
