// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reportexample.h"
#include "ui/printing/documentlayout.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

namespace {

double inMillimetres(qreal twips)
{
    return twips * 25.4 / twipsPerInch;
}

const TextOp *find(const PaperPage &page, const QString &text)
{
    for (const PageOp &op : page.ops) {
        if (const auto *line = std::get_if<TextOp>(&op); line && line->text() == text)
            return line;
    }
    return nullptr;
}

/// The thin horizontal rules of a page, from top to bottom, as x, y and length in mm.
QList<QRectF> rules(const PaperPage &page)
{
    QList<QRectF> found;
    for (const PageOp &op : page.ops) {
        const auto *path = std::get_if<PathOp>(&op);
        if (path && path->path.elementCount() == 2) {
            const QRectF box = path->path.boundingRect();
            found.append(
                {inMillimetres(box.x()), inMillimetres(box.y()), inMillimetres(box.width()), 0});
        }
    }
    std::ranges::sort(found, {}, [](const QRectF &rule) { return rule.y(); });
    return found;
}

QString lastLine(const PaperPage &page)
{
    return textLines(page).last();
}

} // namespace

class DocumentLayoutTest : public QObject
{
    Q_OBJECT

    PaperPages m_pages;

private Q_SLOTS:
    void initTestCase()
    {
        const auto pages = layOut(Test::reportExample());
        QVERIFY2(pages, "the document's font is not installed");
        m_pages = *pages;
        if (const QString folder = qEnvironmentVariable("LIENKET_TEST_PICTURES");
            !folder.isEmpty()) {
            for (qsizetype i = 0; i < m_pages.size(); ++i)
                picture(m_pages[i], 70).save(u"%1/page%2.png"_s.arg(folder).arg(i + 1));
        }
    }

    void firstPage_officialHead_standsWhereTheDecreePutsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("centre");
        QTest::addColumn<double>("top");
        const auto row = [](const char *name, const QString &text, double centre, double top) {
            QTest::newRow(name) << text << centre << top;
        };
        row("nation in the right column", u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, 147, 20);
        row("motto a line below", u"Độc lập - Tự do - Hạnh phúc"_s, 147, 25.3);
        row("superior in the left column", u"BỘ GIÁO DỤC VÀ ĐÀO TẠO"_s, 64.5, 20);
        row("agency's kind on a line", u"TRƯỜNG ĐẠI HỌC"_s, 64.5, 25.3);
        row("agency's name on the next", u"GIAO THÔNG VẬN TẢI"_s, 64.5, 30.6);
        row("number 4 mm below the rule", u"Số: 05/BC-ĐHGTVT"_s, 64.5, 40.8);
        row("date beside it", u"Hà Nội, ngày 05 tháng 01 năm 2026"_s, 147, 40.5);
        row("type 14 mm below the number", u"BÁO CÁO"_s, 112.5, 54.5);
    }

    void firstPage_officialHead_standsWhereTheDecreePutsIt()
    {
        QFETCH(QString, text);
        QFETCH(double, centre);
        QFETCH(double, top);
        const TextOp *line = find(m_pages.first(), text);
        QVERIFY(line);
        const QRectF box = line->bounds();
        QVERIFY2(qAbs(inMillimetres(box.center().x()) - centre) < 0.5,
                 qPrintable(QString::number(inMillimetres(box.center().x()))));
        QVERIFY2(qAbs(inMillimetres(box.top()) - top) < 0.5,
                 qPrintable(QString::number(inMillimetres(box.top()))));
    }

    void firstPage_rules_areAsLongAsTheirTextsDemand()
    {
        const QList<QRectF> found = rules(m_pages.first());
        QVERIFY(found.size() >= 3);
        const auto length = [&](const QString &text) {
            return inMillimetres(find(m_pages.first(), text)->bounds().width());
        };
        QVERIFY(qAbs(found[0].width() - length(u"Độc lập - Tự do - Hạnh phúc"_s)) < 0.5);
        const double agency = length(u"GIAO THÔNG VẬN TẢI"_s);
        QVERIFY(found[1].width() > agency / 3 && found[1].width() < agency / 2);
    }

    void longSubject_wraps_intoEvenLines()
    {
        const QStringList lines = textLines(m_pages.first());
        QVERIFY(lines.contains(u"kỹ thuật năm 2025 và phương hướng, nhiệm vụ năm 2026"_s));
    }

    void pageNumber_standsOnTop_fromTheSecondPage()
    {
        QCOMPARE(textLines(m_pages[1]).first(), u"2"_s);
        QVERIFY(textLines(m_pages.first()).first().startsWith(u"BỘ GIÁO DỤC"_s));
        const TextOp *number = find(m_pages[1], u"2"_s);
        QVERIFY(qAbs(inMillimetres(number->baseline()) - 12) < 0.5);
    }

    void appendix_isNumbered_fromOneAgain()
    {
        const auto begin = std::ranges::find_if(m_pages, [](const PaperPage &page) {
            return textLines(page).first() == u"Phụ lục I"_s;
        });
        QVERIFY(begin != m_pages.end());
        QCOMPARE(textLines(*(begin + 1)).first(), u"2"_s);
    }

    void footMark_standsOnEveryPage()
    {
        for (const PaperPage &page : m_pages)
            QCOMPARE(lastLine(page), u"Dữ liệu minh họa"_s);
    }

    void tableHeader_repeats_onEveryPageOfTheTable()
    {
        for (const PaperPage &page : m_pages) {
            const QStringList lines = textLines(page);
            const bool hasRows = !lines.filter(u"Hội thảo chuyên đề"_s).isEmpty();
            QCOMPARE(!lines.filter(u"STT | Hoạt động"_s).isEmpty(), hasRows);
        }
    }

    void table_acrossPages_leavesNoRowAlone_data()
    {
        QTest::addColumn<int>("rows");
        for (int i = 30; i <= 60; ++i)
            QTest::addRow("%d rows", i) << i;
    }

    void table_acrossPages_leavesNoRowAlone()
    {
        QFETCH(int, rows);
        Table table;
        table.columns = {{u"Trường"_s, 1, Alignment::Left}};
        for (int i = 0; i < rows; ++i)
            table.rows.append({{u"hàng %1"_s.arg(i)}});
        Document document = Test::proseExample(1);
        document.blocks = {table};
        const PaperPages pages = layOut(document).value();
        QVERIFY(textLines(pages.last()).filter(u"hàng"_s).size() >= 2);
    }

    void signature_hasAtLeastTwoLinesOfText_above_data()
    {
        QTest::addColumn<int>("paragraphs");
        for (int i = 1; i <= 16; ++i)
            QTest::addRow("after %d paragraphs", i) << i;
    }

    void signature_hasAtLeastTwoLinesOfText_above()
    {
        QFETCH(int, paragraphs);
        Document document = Test::proseExample(paragraphs);
        document.blocks.append(Signature{.authority = {u"HIỆU TRƯỞNG"_s},
                                         .name = u"Nguyễn Văn An"_s,
                                         .recipientsLabel = {},
                                         .recipients = {}});
        const PaperPages pages = layOut(document).value();
        const QStringList lines = textLines(pages.last());
        const qsizetype post = lines.indexOf(u"HIỆU TRƯỞNG"_s);
        const bool numbered = pages.size() > 1;
        QVERIFY(post >= (numbered ? 3 : 2));
        QVERIFY(lines.contains(u"Nguyễn Văn An"_s));
    }

    void paragraph_acrossPages_leavesTwoLinesOnEach_data()
    {
        QTest::addColumn<int>("headings");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("pushed down by %d headings", i) << i;
    }

    void paragraph_acrossPages_leavesTwoLinesOnEach()
    {
        QFETCH(int, headings);
        Document document = Test::proseExample(14);
        for (int i = 0; i < headings; ++i)
            document.blocks.prepend(Heading{2, u"%1. Kết quả"_s.arg(i)});
        const PaperPages pages = layOut(document).value();
        QVERIFY(pages.size() > 1);
        const QStringList before = textLines(pages[0]);
        const QStringList after = textLines(pages[1]);
        // The example's paragraph has four lines: its first never ends a page, its last never
        // begins one.
        QVERIFY(!before.last().startsWith(u"Trong năm"_s));
        QVERIFY(after.value(1).startsWith(u"Trong năm"_s) ||
                after.value(2).startsWith(u"Trong năm"_s) ||
                after.value(3).startsWith(u"Trong năm"_s));
        QVERIFY(!after.value(2).startsWith(u"Trong năm"_s));
    }

    void heading_neverEnds_aPage()
    {
        for (int fill = 1; fill < 40; ++fill) {
            Document document = Test::proseExample(9);
            for (int i = 0; i < fill; ++i)
                document.blocks.append(Paragraph{Paragraph::Role::ListItem, u"Một dòng;"_s});
            document.blocks.append(Heading{1, u"II. KẾT QUẢ"_s});
            document.blocks.append(Paragraph{Paragraph::Role::Body, u"Một dòng cuối."_s});
            const PaperPages pages = layOut(document).value();
            for (const PaperPage &page : pages)
                QVERIFY(lastLine(page) != u"II. KẾT QUẢ"_s);
        }
    }

    void lineBeforeATable_thatHasNoCaption_neverEnds_aPage()
    {
        Table table;
        table.columns = {{u"Chủ đề"_s, 1, Alignment::Left}};
        table.rows = {{{u"hàng 1"_s}}, {{u"hàng 2"_s}}};
        for (int fill = 1; fill < 40; ++fill) {
            Document document = Test::proseExample(9);
            for (int i = 0; i < fill; ++i)
                document.blocks.append(Paragraph{Paragraph::Role::ListItem, u"Một dòng;"_s});
            document.blocks.append(Heading{2, u"Trường Đại học Thủy lợi"_s});
            document.blocks.append(Paragraph{Paragraph::Role::Body, u"Báo cáo đã gửi."_s});
            document.blocks.append(table);
            const PaperPages pages = layOut(document).value();
            for (const PaperPage &page : pages)
                QVERIFY(lastLine(page) != u"Báo cáo đã gửi."_s);
        }
    }

    void unknownProfile_isRefused_byName()
    {
        Document document = Test::proseExample(1);
        document.profile = u"nd99"_s;
        QCOMPARE(layOut(document).error(),
                 (Error{Error::Code::NotFound, u"nd99"_s, u"document_profile"_s, {}}));
    }

    void picture_ofAPage_hasInkOnWhitePaper()
    {
        const QImage image = picture(m_pages.first(), 50);
        QCOMPARE(image.size(), QSize(413, 585));
        QCOMPARE(image.pixel(2, 2), qRgb(255, 255, 255));
        bool ink = false;
        for (int y = 0; y < image.height() && !ink; ++y) {
            for (int x = 0; x < image.width() && !ink; ++x)
                ink = qGray(image.pixel(x, y)) < 100;
        }
        QVERIFY(ink);
    }
};

QTEST_MAIN(DocumentLayoutTest)
#include "tst_documentlayout.moc"
