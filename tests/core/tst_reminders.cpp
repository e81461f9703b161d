// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chasing desk: whom to remind when, and the letter.
#include "core/services/reminders.h"
#include "tests/support/office.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reminders_byTheRhythm_areDueOncePerDayOfIt_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("reminded");
        QTest::addColumn<bool>("due");
        QTest::newRow("before the first day") << QDate(2026, 10, 24) << QDate() << false;
        QTest::newRow("21 days before") << QDate(2026, 10, 25) << QDate() << true;
        QTest::newRow("reminded that day") << QDate(2026, 10, 26) << QDate(2026, 10, 25) << false;
        QTest::newRow("14 days before, reminded earlier")
            << QDate(2026, 11, 1) << QDate(2026, 10, 25) << true;
        QTest::newRow("after the deadline") << QDate(2026, 11, 18) << QDate(2026, 11, 8) << true;
        QTest::newRow("after it, reminded since")
            << QDate(2026, 11, 18) << QDate(2026, 11, 15) << false;
    }
    void reminders_byTheRhythm_areDueOncePerDayOfIt()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, reminded);
        QFETCH(bool, due);
        MemberStanding member;
        member.member = Id<Organization>::fresh();
        member.deadline = QDate(2026, 11, 15);
        QList<Reminder> reminders;
        if (reminded.isValid()) {
            Reminder reminder;
            reminder.member = member.member;
            reminder.date = reminded;
            reminders.append(reminder);
        }
        QCOMPARE(!remindersDue({member}, reminders, reminderRhythm({}), today).isEmpty(), due);
        member.state = MemberReportState::Submitted;
        QVERIFY(remindersDue({member}, reminders, reminderRhythm({}), today).isEmpty());
    }

    void letter_itsNumber_isThatOfTheReminderOfTheDayElseTheNext_data()
    {
        QTest::addColumn<int>("daysAgo"); // when the last reminder was noted
        QTest::addColumn<int>("number");
        QTest::newRow("none was noted") << -1 << 1;
        QTest::newRow("noted today") << 0 << 1;
        QTest::newRow("noted yesterday") << 1 << 2;
    }
    void letter_itsNumber_isThatOfTheReminderOfTheDayElseTheNext()
    {
        QFETCH(int, daysAgo);
        QFETCH(int, number);
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        const RecordKey report = keyOf(office.reportOf(office.members[0]));
        const RecordKey member{QLatin1StringView(Organization::table), office.members[0].uuid};
        if (daysAgo >= 0)
            QVERIFY(office.act(report, "remind",
                               {{u"date"_s, isoDate(office.today.addDays(-daysAgo))}}));
        const MemberStanding standing = memberStandings(*office.store, year, office.today).first();
        QCOMPARE(standing.letter, number);
        const ReminderLetter letter = reminderLetter(recordsForLetters(*office.store), year,
                                                     standing, Language::Vietnamese, office.today);
        QVERIFY(letter.subject.endsWith(u": nhắc lần %1"_s.arg(number)));
        for (const RecordKey &key : {report, member})
            QCOMPARE(remindersIn(*office.store, key).size(), daysAgo >= 0 ? 1 : 0);
        const RecordKey other = keyOf(office.reportOf(office.members[1]));
        QVERIFY(remindersIn(*office.store, other).isEmpty());
    }

    void letter_ofAReportNotBegun_saysTheSameInBothLanguages()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        const MemberStanding standing = memberStandings(*office.store, year, office.today).first();
        const ProgramRecords records = recordsForLetters(*office.store);
        const auto body = [&](Language language) {
            return reminderLetter(records, year, standing, language, office.today).body;
        };
        QVERIFY(body(Language::Vietnamese).contains(u"chúng tôi chưa nhận được báo cáo"_s));
        QVERIFY(body(Language::English).contains(u"We have not received your report"_s));
    }

    void letter_toAMemberThatIsLate_saysTheDaysAndIsAMail()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("assign"));
        QVERIFY(office.onYear(
            "open_round", {{u"opened_on"_s, u"2026-10-01"_s}, {u"deadline"_s, u"2026-11-15"_s}}));
        Person person;
        person.id = Id<Person>::fresh();
        person.name = u"Trần Minh Anh"_s;
        person.academicTitle = u"TS."_s;
        person.email = u"anh@dut.example"_s;
        FocalPoint focal;
        focal.person = person.id;
        focal.organization = office.members[2];
        office.put({person, focal});
        const auto acts =
            actsOn(*office.store, keyOf(office.reportOf(office.members[2])), office.today);
        const auto remind = std::find_if(acts.begin(), acts.end(),
                                         [](const Act &each) { return each.name == "remind"_L1; });
        QCOMPARE(remind->known["person"_L1].toString(), person.id.toString());
        const auto members = memberStandings(*office.store, year, office.today);
        const ProgramRecords records = recordsForLetters(*office.store);
        const ReminderLetter letter =
            reminderLetter(records, year, members[2], Language::Vietnamese, office.today);
        QCOMPARE(letter.address, person.email);
        QVERIFY(letter.body.startsWith(u"Kính gửi: TS. Trần Minh Anh, DUT\n"_s));
        QVERIFY(letter.body.contains(u"là ngày 15/11/2026, đến nay đã quá 3 ngày"_s));
        const QByteArray mail = asMail(letter);
        QVERIFY(mail.startsWith("To: anh@dut.example\r\nSubject: =?UTF-8?B?"));
        const QByteArray body = mail.mid(mail.indexOf("\r\n\r\n"));
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(body)).replace(u"\r\n"_s, u"\n"_s),
                 letter.body);
        for (const QByteArray &line : mail.left(mail.indexOf("\r\n\r\n")).split('\n'))
            QVERIFY(line.size() <= 78);
        const Document paper =
            reminderPaper(records, year, letter, Language::Vietnamese, office.today);
        QCOMPARE(paper.head->subject, u"V/v báo cáo Quý IV năm 2026 của DUT: nhắc lần 1"_s);
        QCOMPARE(paper.head->type, QString());
        QCOMPARE(paper.head->addressLabel, u"Kính gửi:"_s);
        QCOMPARE(paper.head->addressees, QStringList{u"TS. Trần Minh Anh, DUT"_s});
        QCOMPARE(std::get<Paragraph>(paper.blocks.first()).text.plain(),
                 letter.body.section(u'\n', 1, 1));
        const ReminderLetter english =
            reminderLetter(records, year, members[2], Language::English, office.today);
        QVERIFY(english.body.contains(u"that was 3 days ago"_s));
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
