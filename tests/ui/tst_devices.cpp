// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/printon.h"
#include "ui/i18n/languageswitch.h"
#include "ui/printing/pdffile.h"
#include "ui/text/errors.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QtTest>

using namespace LienKet;

class TestDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devices_ofTheBuild_drawAnSvgOfTheirSize()
    {
        const auto found = devices();
        QVERIFY(found);
        const QByteArray svg = (*found)->svg({96, 48}, u"Số hoạt động"_qs, [](QPainter &painter) {
            painter.fillRect(QRect(8, 8, 16, 16), Qt::red);
        });
        QVERIFY2(svg.contains("viewBox=\"0 0 96 48\""), svg);
        QVERIFY2(svg.contains("<title>Số hoạt động</title>"), svg);
        QVERIFY2(svg.contains("#ff0000"), svg);
    }

    void devices_askedTwice_areLoadedOnce()
    {
        const auto first = devices();
        const auto second = devices();
        QVERIFY(first && second);
        QCOMPARE(*first, *second);
    }

    void devices_ofAFolderWithoutThem_areMissedByName()
    {
        const QTemporaryDir folder;
        const auto found = devicesIn(folder.path());
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::NotFound);
        LanguageSwitch languages(Language::English);
        QVERIFY(sentence(found.error()).contains(folder.path()));
    }

    void printing_onOtherPaper_isOnA4AsTheJobLies_data()
    {
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("upright") << QPageLayout::Portrait << QByteArray("/MediaBox [0 0 595");
        QTest::newRow("lying down") << QPageLayout::Landscape << QByteArray("/MediaBox [0 0 842");
    }
    void printing_onOtherPaper_isOnA4AsTheJobLies()
    {
        QFETCH(QPageLayout::Orientation, orientation);
        QFETCH(QByteArray, box);
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"a.pdf"_qs));
        PrintJob job{{}, u"Báo cáo"_qs, orientation};
        QRect drawnOn;
        job.draw = [&](QPainter &, QPagedPaintDevice &device) {
            drawnOn = {0, 0, device.width(), device.height()};
            device.newPage();
        };
        setUp(printer, job);
        printer.setPageSize(QPageSize(QPageSize::A3)); // as the user may
        QVERIFY(printOn(printer, job));
        QFile file(folder.filePath(u"a.pdf"_qs));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray pdf = file.readAll();
        QCOMPARE(pdf.count("/Type /Page\n"), 2);
        QCOMPARE(pdf.count(box), 2);
        QCOMPARE(drawnOn.size(), printer.pageLayout().fullRectPixels(printer.resolution()).size());
    }

    void printing_whereNothingCanBeWritten_namesTheFile()
    {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(u"/nowhere/a.pdf"_qs);
        bool drawn = false;
        PrintJob job;
        job.draw = [&](QPainter &, QPagedPaintDevice &) { drawn = true; };
        const auto printed = printOn(printer, job);
        QVERIFY(!printed && !drawn);
        QCOMPARE(printed.error().subject, u"/nowhere/a.pdf"_qs);
    }

    void pages_onADevice_keepTheirSize_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("coarse") << 300;
        QTest::newRow("fine") << 1200;
    }
    void pages_onADevice_keepTheirSize()
    {
        QFETCH(int, dpi);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QTransform scale;
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(dpi);
            QPainter painter(&writer);
            draw(PaperPages(3), painter, writer);
            scale = painter.transform();
        }
        QCOMPARE(scale.m11(), dpi / twipsPerInch);
        QCOMPARE(buffer.data().count("/Type /Page\n"), 3);
    }
};

QTEST_MAIN(TestDevices)

#include "tst_devices.moc"
