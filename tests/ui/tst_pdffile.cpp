// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholefile.h"
#include "tests/support/reportexample.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/pdffile.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What one of poppler's tools says.
QString output(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutBreaks(const QString &text)
{
    return text.simplified();
}

} // namespace

class PdfFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    Document m_document = Test::reportExample();
    PaperPages m_pages;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("poppler's tools are not installed");
        m_pages = layOut(m_document).value();
        m_path = m_folder.filePath(u"BC-TongKet-2025-UTC.pdf"_s);
        QVERIFY(writeWhole(pdfBytes(m_document, m_pages), m_path));
    }

    void file_isA4_withTitleAndAllPages()
    {
        const QString info = output(u"pdfinfo"_s, {m_path});
        QVERIFY(info.contains(u"(A4)"_s));
        QVERIFY(info.contains(u"Báo cáo tổng kết hoạt động hợp tác năm 2025"_s));
        QVERIFY(info.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(m_pages.size()))));
        QVERIFY(info.contains(u"LienKet"_s));
    }

    void fonts_areEmbedded_andOfOneFamily()
    {
        const QStringList fonts =
            output(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts) {
            QVERIFY2(font.contains(u"LiberationSerif"_s) || font.contains(u"TimesNewRoman"_s),
                     qPrintable(font));
            // emb, sub, uni: embedded, and with the map back to Unicode
            QVERIFY2(font.contains(QRegularExpression(u"yes\\s+(yes|no)\\s+yes"_s)),
                     qPrintable(font));
        }
    }

    void text_isFoundAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s,
              u"Hà Nội, ngày 05 tháng 01 năm 2026"_s, u"I. TÌNH HÌNH CHUNG"_s,
              u"dùng chung phòng thí nghiệm và công nhận học phần tiếp tục được duy trì nền nếp."_s,
              u"Biểu đồ 1. Hoạt động theo lĩnh vực năm 2025"_s, u"PGS.TS. Nguyễn Văn Dũng"_s,
              u"Dữ liệu minh họa"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void text_isFoundAsWritten()
    {
        QFETCH(QString, text);
        QVERIFY(withoutBreaks(output(u"pdftotext"_s, {m_path, u"-"_s})).contains(text));
    }

    void charts_areVectors_notImages()
    {
        const QStringList images =
            output(u"pdfimages"_s, {u"-list"_s, m_path}).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(images.size(), 2); // the table's head alone
    }

    void samePages_giveTheSameBytes()
    {
        const QByteArray bytes = pdfBytes(m_document, m_pages);
        QVERIFY(bytes.contains("/CreationDate (D:20260105000000+07'00')"));
        QCOMPARE(pdfBytes(m_document, layOut(m_document).value()), bytes);
    }

    void samePages_inAnotherTimeZone_giveTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "America/New_York", "Asia/Kathmandu"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void samePages_inAnotherTimeZone_giveTheSameBytes()
    {
#ifdef Q_OS_UNIX
        QFETCH(QByteArray, zone);
        const QByteArray bytes = pdfBytes(m_document, m_pages);
        const QByteArray here = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        const QByteArray there = pdfBytes(m_document, m_pages);
        qputenv("TZ", here);
        tzset();
        QCOMPARE(there, bytes);
        const QString path = m_folder.filePath(u"zone.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(there) == there.size());
        file.close();
        QProcess pdfinfo;
        pdfinfo.start(u"pdfinfo"_s, {path});
        QVERIFY(pdfinfo.waitForFinished());
        QCOMPARE(pdfinfo.readAllStandardError(), QByteArray()); // the offsets lead to the objects
#endif
    }
};

QTEST_MAIN(PdfFileTest)
#include "tst_pdffile.moc"
