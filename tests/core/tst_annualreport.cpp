// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualreport.h"
#include "tests/support/reportprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Collector
{
    QStringList texts;

    void operator()(const Heading &heading) { texts.append(heading.text); }
    void operator()(const Paragraph &paragraph) { texts.append(paragraph.text.plain()); }
    void operator()(const Table &table)
    {
        texts << table.caption << table.note << table.source;
        for (const TableColumn &column : table.columns)
            texts.append(column.title);
        for (const TableRow &row : table.rows) {
            for (const DocumentText &cell : row.cells)
                texts.append(cell.plain());
        }
    }
    void operator()(const Chart &chart)
    {
        texts << chart.caption << chart.source << chart.categories;
        for (const ChartSeries &series : chart.series)
            texts.append(series.name);
    }
    void operator()(const Tiles &tiles)
    {
        for (const Tiles::Tile &tile : tiles.tiles)
            texts << tile.number << tile.label;
    }
    void operator()(const Cover &cover)
    {
        texts << cover.issuer << cover.title << cover.subtitle << cover.lines;
    }
    void operator()(const PageBreak &) {}
    void operator()(const AppendixStart &appendix)
    {
        texts << appendix.label << appendix.title << appendix.reference;
    }
    void operator()(const Signature &signature)
    {
        texts << signature.authority << signature.name << signature.recipients;
    }
};

QStringList textsOf(const Document &document)
{
    Collector collector;
    for (const DocumentBlock &block : document.blocks)
        std::visit(collector, block);
    return collector.texts;
}

template <class Block>
QList<Block> blocksOf(const Document &document)
{
    QList<Block> found;
    for (const DocumentBlock &block : document.blocks) {
        if (const auto *wanted = std::get_if<Block>(&block))
            found.append(*wanted);
    }
    return found;
}

QStringList headings(const Document &document, int level)
{
    QStringList texts;
    for (const Heading &heading : blocksOf<Heading>(document)) {
        if (heading.level == level)
            texts.append(heading.text);
    }
    return texts;
}

QStringList cells(const TableRow &row)
{
    QStringList texts;
    for (const DocumentText &cell : row.cells)
        texts.append(cell.plain());
    return texts;
}

Table table(const Document &document, const QString &caption)
{
    for (const Table &candidate : blocksOf<Table>(document)) {
        if (candidate.caption.contains(caption))
            return candidate;
    }
    return {};
}

} // namespace

class AnnualReportTest : public QObject
{
    Q_OBJECT

    Test::ReportProgram m_program;
    ProgramRecords m_records;

    Document report(int year, Language language)
    {
        return annualReport(m_records, year, language, {2026, 11, 18}).value();
    }

private Q_SLOTS:
    void initTestCase() { m_records = m_program.records(); }

    void vietnameseReport_hasItsFiveParts_inOrder()
    {
        const Document document = report(2022, Language::Vietnamese);
        QCOMPARE(
            headings(document, 1),
            (QStringList{u"I. TÌNH HÌNH CHUNG"_s, u"II. KẾT QUẢ THỰC HIỆN"_s,
                         u"III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"_s,
                         u"IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023"_s, u"V. KIẾN NGHỊ, ĐỀ XUẤT"_s}));
        QCOMPARE(blocksOf<Signature>(document).size(), 1);
        QCOMPARE(blocksOf<AppendixStart>(document).size(), 5);
        QVERIFY(document.date == QDate(2023, 1, 5));
        QCOMPARE(document.footMark, u"Dữ liệu minh họa"_s);
    }

    void officialHead_isTheCoordinators_onTheReportsDay()
    {
        const OfficialHead head = *report(2022, Language::Vietnamese).head;
        QCOMPARE(head.superior, u"BỘ GIÁO DỤC VÀ ĐÀO TẠO"_s);
        QCOMPARE(head.agency, u"TRƯỜNG ĐẠI HỌC XÂY DỰNG HÀ NỘI"_s);
        QCOMPARE(head.number, u"Số: 05/BC-ĐHXDHN"_s);
        QCOMPARE(head.placeAndDate, u"Hà Nội, ngày 05 tháng 01 năm 2023"_s);
        QCOMPARE(head.type, u"BÁO CÁO"_s);
    }

    void signature_isTheDeputys_withTitle()
    {
        const Signature signature = blocksOf<Signature>(report(2022, Language::Vietnamese)).first();
        QCOMPARE(signature.authority, (QStringList{u"KT. HIỆU TRƯỞNG"_s, u"PHÓ HIỆU TRƯỞNG"_s}));
        QCOMPARE(signature.name, u"PGS.TS. Nguyễn Văn Dũng"_s);
        QCOMPARE(signature.recipients.last(), u"- Lưu: VT, HTĐN."_s);
    }

    void memberName_isThatOfTheReportsDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("abbreviation");
        QTest::newRow("on 28/12/2021 NUCE") << QDate(2021, 12, 28) << u"NUCE"_s;
        QTest::newRow("on 05/01/2022 HUCE") << QDate(2022, 1, 5) << u"HUCE"_s;
    }

    void memberName_isThatOfTheReportsDay()
    {
        QFETCH(QDate, today);
        QFETCH(QString, abbreviation);
        const Document document =
            annualReport(m_records, 2021, Language::Vietnamese, today).value();
        QVERIFY(textsOf(document).join(u' ').contains(u"("_s + abbreviation + u")"_s));
    }

    void jointActivity_standsUnderBothAreas_andOnceInTheTotal()
    {
        const Table areas = table(report(2022, Language::Vietnamese), u"Hoạt động theo lĩnh vực"_s);
        QCOMPARE(areas.rows.size(), 3);
        QCOMPARE(cells(areas.rows[0]),
                 (QStringList{u"1"_s, u"Đào tạo"_s, u"2"_s, u"1"_s, u"50%"_s, u"1"_s}));
        QCOMPARE(cells(areas.rows[1]),
                 (QStringList{u"2"_s, u"Nghiên cứu khoa học và chuyển giao công nghệ"_s, u"2"_s,
                              u"2"_s, u"100%"_s, u"0"_s}));
        QCOMPARE(cells(areas.rows[2]),
                 (QStringList{QString(), u"Tổng số"_s, u"3"_s, u"2"_s, u"66,7%"_s, u"1"_s}));
    }

    void nilReturn_isNeitherZero_norMissing()
    {
        const Table members = table(report(2022, Language::Vietnamese), u"có trường tham gia"_s);
        QCOMPARE(cells(members.rows[0]), (QStringList{u"HUST"_s, u"1"_s, u"2"_s, u"2"_s}));
        QCOMPARE(cells(members.rows[2]), (QStringList{u"HUCE"_s, u"không phát sinh"_s,
                                                      u"không phát sinh"_s, u"không phát sinh"_s}));
    }

    void onlyAcceptedReports_enter()
    {
        const Table indicators =
            table(report(2022, Language::Vietnamese), u"Chỉ tiêu và kết quả"_s);
        QStringList values;
        for (const TableRow &row : indicators.rows) {
            if (row.kind == TableRow::Kind::Entry)
                values.append(cells(row).join(u"|"_s));
        }
        QCOMPARE(values, (QStringList{u"Học phần được công nhận|học phần|10|12|120%"_s,
                                      u"Giờ máy dùng chung|giờ|100|–|–"_s}));
    }

    void reportAcceptedAfterTheDrawing_isSaidToBeLeftOut()
    {
        const QString leftOut = u"đã được chấp nhận nhưng chưa được tổng hợp"_s;
        QVERIFY(textsOf(report(2022, Language::Vietnamese)).filter(leftOut).isEmpty());
        ProgramRecords records = m_records;
        ConsolidatedReport joint = records.all<ConsolidatedReport>().first();
        for (const MemberReport &each : records.all<MemberReport>()) {
            if (each.state == MemberReportState::Accepted && joint.reports.isEmpty())
                joint.reports.append(each.id);
        }
        records.replace(joint);
        const Document document =
            annualReport(records, 2022, Language::Vietnamese, {2026, 11, 18}).value();
        // In the part on direction, in the one on the members, and in annex IV.
        QCOMPARE(textsOf(document).filter(leftOut).size(), 3);
    }

    void indicatorChart_ofMoreThanAPageHolds_saysThatItLeavesSomeOut()
    {
        Test::ReportProgram program;
        Indicator indicator = program.all<Indicator>().first();
        for (indicator.ordinal = 2; indicator.ordinal <= 24; ++indicator.ordinal)
            program.add(indicator);
        const ProgramRecords records = program.records();
        const Document document =
            annualReport(records, 2022, Language::English, {2026, 11, 18}).value();
        const Chart chart = blocksOf<Chart>(document).last();
        QVERIFY2(chart.caption.contains(u"20 of 25 indicators"_s), qPrintable(chart.caption));
        QCOMPARE(chart.categories.size(), 20);
        // What has a value comes first, however high.
        QVERIFY(chart.series.first().values.first().has_value());
        QVERIFY(!chart.series.first().values.last().has_value());
    }

    void agreementOutside_staysOut()
    {
        QVERIFY(textsOf(report(2022, Language::Vietnamese)).filter(u"ngoài Nhóm"_s).isEmpty());
    }

    void missingTranslation_isMarked_inEnglish()
    {
        const Document document = report(2022, Language::English);
        const QString text = textsOf(document).join(u'\n');
        QVERIFY(text.contains(u"Tạp chí chung [not yet translated]"_s));
        QVERIFY(text.contains(u"Chương trình khung khác nhau [not yet translated]"_s));
        const bool marked =
            std::ranges::any_of(blocksOf<Paragraph>(document), [](const Paragraph &paragraph) {
                return std::ranges::any_of(paragraph.text.spans, [](const Span &span) {
                    return span.emphasis == Emphasis::Mark &&
                           span.text == u"[not yet translated]"_s;
                });
            });
        QVERIFY(marked);
    }

    void officesOwnWords_standInPlace_ofTheTemplates()
    {
        const QStringList texts = textsOf(report(2022, Language::Vietnamese));
        QVERIFY(texts.contains(u"Kinh phí được duyệt muộn."_s));
        QVERIFY(texts.filter(u"Về khách quan"_s).isEmpty());
    }

    void englishReport_hasCoverAndChapters()
    {
        const Document document = report(2022, Language::English);
        QVERIFY(!document.head);
        QCOMPARE(blocksOf<Cover>(document).first().title, u"Annual report 2022"_s);
        QCOMPARE(blocksOf<Tiles>(document).first().tiles.size(), 6);
        QCOMPARE(headings(document, 1).last(), u"6 Outlook and work plan 2023"_s);
        QCOMPARE(document.footMark, u"Illustrative data"_s);
    }

    void noPhrase_isUnknownOrUnfilled_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<Language>("language");
        for (const int year : {2021, 2022}) {
            for (const Language language : values<Language>())
                QTest::addRow("%d %s", year, code(language).data()) << year << language;
        }
    }

    void noPhrase_isUnknownOrUnfilled()
    {
        QFETCH(int, year);
        QFETCH(Language, language);
        static const QRegularExpression fault(
            u"\\[[a-z_]+(\\.[a-z_0-9]+)*\\]|[{}]|\\.\\.|\\s\\s|  |“”"_s);
        for (const QString &text : textsOf(report(year, language)))
            QVERIFY2(!text.contains(fault), qPrintable(text));
    }

    void yearWithoutData_isNotFound()
    {
        QCOMPARE(annualReport(m_records, 1999, Language::English, {2026, 11, 18}).error(),
                 (Error{Error::Code::NotFound, u"1999"_s, u"program_year"_s, {}}));
    }

    void fileName_namesYearAndIssuer()
    {
        QCOMPARE(annualReportFileName(m_records, 2022, Language::Vietnamese, {2026, 11, 18}),
                 u"BC-TongKet-2022-HUCE.pdf"_s);
    }
};

QTEST_APPLESS_MAIN(AnnualReportTest)
#include "tst_annualreport.moc"
