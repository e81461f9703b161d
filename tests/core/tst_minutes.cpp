// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/minutes.h"
#include "tests/support/reportprogram.h"

#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

/// Every text of the blocks, a line each.
QString textOf(const Document &document)
{
    QStringList lines;
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            lines.append(heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines.append(paragraph->text.plain());
        else if (const auto *table = std::get_if<Table>(&block))
            for (const TableRow &row : table->rows)
                for (const DocumentText &cell : row.cells)
                    lines.append(cell.plain());
        else if (const auto *signature = std::get_if<Signature>(&block))
            lines += signature->otherAuthority + signature->authority;
    }
    return lines.join(u'\n');
}

} // namespace

class TestMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handover_inBothLanguages_namesThePartiesTheListAndWhatGoesOn_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("Vietnamese")
            << Language::Vietnamese
            << QStringList{u"Sổ cấp số văn bản"_s, u"Đủ"_s, u"BÊN GIAO"_s, u"BÊN NHẬN"_s,
                           u"Hôm nay, ngày 07 tháng 01 năm 2022"_s};
        QTest::newRow("English") << Language::English
                                 << QStringList{u"Register of numbers"_s, u"RECEIVING PARTY"_s,
                                                u"7 January 2022"_s};
    }
    void handover_inBothLanguages_namesThePartiesTheListAndWhatGoesOn()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, said);
        Test::ReportProgram program;
        program.all<Handover>().clear();
        Handover handover;
        handover.year = 2021;
        handover.from = program.all<Organization>().at(0).id;
        handover.to = program.all<Organization>().at(1).id;
        handover.date = QDate(2022, 1, 7);
        const Id<Handover> id = program.add(handover).id;
        HandoverItem item;
        item.handover = id;
        item.ordinal = 1;
        item.text = {u"Sổ cấp số văn bản"_s, u"Register of numbers"_s};
        item.condition = {u"Đủ"_s, u"Complete"_s};
        program.add(item);
        const auto document = handoverMinutes(program.records(), 2021, language, QDate(2022, 3, 1));
        QVERIFY(document);
        const QString text = textOf(*document);
        for (const QString &each : said)
            QVERIFY2(text.contains(each), qPrintable(each + u"\n"_s + text));
        static const QRegularExpression fault(u"\\[[a-z_]+(\\.[a-z_]+)*\\]|[{}]"_s);
        QVERIFY2(!text.contains(fault), qPrintable(text));
        QCOMPARE(document->head.has_value(), language == Language::Vietnamese);
    }

    void handover_notPrepared_isRefused()
    {
        Test::ReportProgram program;
        program.all<Handover>().clear();
        const auto document =
            handoverMinutes(program.records(), 2021, Language::English, QDate(2022, 3, 1));
        QVERIFY(!document);
        QCOMPARE(document.error().subject, u"2021"_s);
    }

    void assignment_byItsBasis_isADecisionOrMinutes_data()
    {
        QTest::addColumn<TermBasis>("basis");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("decision") << TermBasis::Decision << Language::Vietnamese
                                  << QStringList{
                                         u"QUYẾT ĐỊNH:"_s, u"Điều 1. Giao"_s, u"năm 2022"_s,
                                         u"Xét lý do thay đổi lượt điều phối: Trường xin đổi."_s};
        QTest::newRow("minutes") << TermBasis::Minutes << Language::Vietnamese
                                 << QStringList{u"CÁC TRƯỜNG THÀNH VIÊN THỐNG NHẤT:"_s,
                                                u"Điều 3. "_s};
        QTest::newRow("decision, in English")
            << TermBasis::Decision << Language::English
            << QStringList{u"DECIDES:"_s, u"is assigned to coordinate"_s, u"1 January 2022"_s};
    }
    void assignment_byItsBasis_isADecisionOrMinutes()
    {
        QFETCH(TermBasis, basis);
        QFETCH(Language, language);
        QFETCH(QStringList, said);
        Test::ReportProgram program;
        program.all<CoordinatorTerm>().removeIf(
            [](const CoordinatorTerm &each) { return each.year == 2022; });
        CoordinatorTerm term;
        term.year = 2022;
        term.kind = TermKind::Actual;
        term.organization = program.all<Organization>().at(1).id;
        term.from = QDate(2022, 1, 1);
        term.until = QDate(2022, 12, 31);
        term.basis = basis;
        term.decisionNumber = u"15/QĐ-ĐHBK"_s;
        term.decidedOn = QDate(2021, 12, 20);
        term.reason = {u"Trường xin đổi"_s, u"the member asked for it"_s};
        program.add(term);
        const auto document = assignmentPaper(program.records(), 2022, language, QDate(2022, 3, 1));
        QVERIFY(document);
        const QString text = textOf(*document);
        for (const QString &each : said)
            QVERIFY2(text.contains(each), qPrintable(each + u"\n"_s + text));
        static const QRegularExpression fault(u"\\[[a-z_]+(\\.[a-z_]+)*\\]|[{}]"_s);
        QVERIFY2(!text.contains(fault), qPrintable(text));
        if (language == Language::Vietnamese && basis == TermBasis::Decision)
            QCOMPARE(document->head->number, u"Số: 15/QĐ-ĐHBK"_s);
        QVERIFY(!assignmentPaper(program.records(), 2050, language, QDate(2022, 3, 1)));
    }

    void agenda_alone_hasNoDiscussion()
    {
        Test::ReportProgram program;
        Meeting meeting;
        meeting.year = 2021;
        meeting.date = QDate(2021, 5, 4);
        meeting.minutes = {u"Các trường đã thảo luận"_s};
        const Id<Meeting> id = program.add(meeting).id;
        program.add(AgendaItem{{}, id, 2, {u"Kế hoạch năm"_s}, {}, {}});
        program.add(AgendaItem{{}, id, 1, {u"Xét đề xuất."_s}, {}, 90});
        const auto document = meetingAgenda(program.records(), id, Language::Vietnamese);
        QVERIFY(document);
        QCOMPARE(document->head->type, u"CHƯƠNG TRÌNH"_s);
        const QString text = textOf(*document);
        QVERIFY(text.contains(u"1. Xét đề xuất (90 phút)\n2. Kế hoạch năm\n"_s));
        QVERIFY(!text.contains(u"thảo luận"_s));
        program.all<AgendaItem>().clear();
        QVERIFY(!meetingAgenda(program.records(), id, Language::Vietnamese));
    }

    void minutes_areSignedByWhomThePartiesHave_data()
    {
        QTest::addColumn<QString>("position");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("the head") << u"Hiệu trưởng"_s << QStringList{u"HIỆU TRƯỞNG"_s};
        QTest::newRow("a deputy, for the head")
            << u"Phó Hiệu trưởng"_s << QStringList{u"KT. HIỆU TRƯỞNG"_s, u"PHÓ HIỆU TRƯỞNG"_s};
    }
    void minutes_areSignedByWhomThePartiesHave()
    {
        QFETCH(QString, position);
        QFETCH(QStringList, lines);
        Test::ReportProgram program;
        program.all<Handover>().clear();
        program.all<Post>().clear();
        program.all<SubcommitteeSeat>().clear();
        const Id<Organization> from = program.all<Organization>().at(0).id;
        for (OrganizationName &each : program.all<OrganizationName>())
            each.headTitle = {u"Hiệu trưởng"_s, u"Rector"_s};
        Person person;
        person.name = u"Nguyễn Văn An"_s;
        person.academicTitle = u"PGS.TS."_s;
        const Id<Person> id = program.add(person).id;
        Post post;
        post.person = id;
        post.organization = from;
        post.position = {position};
        program.add(post);
        SubcommitteeSeat seat;
        seat.person = id;
        seat.organization = from;
        seat.from = QDate(2021, 1, 1);
        program.add(seat);
        Handover handover;
        handover.year = 2021;
        handover.from = from;
        handover.to = program.all<Organization>().at(1).id;
        handover.date = QDate(2022, 1, 7);
        program.add(handover);
        const auto document =
            handoverMinutes(program.records(), 2021, Language::Vietnamese, QDate(2022, 3, 1));
        const auto signature = std::get<Signature>(document->blocks.last());
        QCOMPARE(signature.otherAuthority, QStringList{u"ĐẠI DIỆN BÊN GIAO"_s} + lines);
        QCOMPARE(signature.otherName, u"PGS.TS. Nguyễn Văn An"_s);
        QCOMPARE(signature.name, QString()); // nobody is known there
    }

    void meeting_withVotes_countsThem()
    {
        Test::ReportProgram program;
        const QList<Organization> members = program.all<Organization>();
        Meeting meeting;
        meeting.year = 2021;
        meeting.number = 2;
        meeting.date = QDate(2021, 5, 4);
        meeting.attendance = {{members[0].id, Attendance::Present},
                              {members[1].id, Attendance::Excused}};
        const Id<Meeting> id = program.add(meeting).id;
        MeetingDecision decision;
        decision.meeting = id;
        decision.ordinal = 1;
        decision.text = {u"Thông qua đề xuất số 3"_s, u"Proposal 3 is approved"_s};
        decision.votes = {{members[0].id, Vote::InFavour}, {members[1].id, Vote::Abstain}};
        program.add(decision);
        const auto document = meetingMinutes(program.records(), id, Language::Vietnamese);
        QVERIFY(document);
        const QString text = textOf(*document);
        QVERIFY(text.contains(u"1. Thông qua đề xuất số 3."_s));
        QVERIFY(
            text.contains(u"Biểu quyết: 1 tán thành, 0 không tán thành, 1 không biểu quyết."_s));
        QVERIFY(text.contains(u"Không biểu quyết: "_s)); // with who
        QVERIFY(document->head->subject.contains(u"phiên thứ 2"_s));
    }
};

QTEST_GUILESS_MAIN(TestMinutes)
#include "tst_minutes.moc"
