// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devices.h"
#include "ui/i18n/languageswitch.h"
#include "ui/printing/pdffile.h"
#include "ui/text/errors.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
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

    void devices_askedTwice_areLoadedOnce() { QCOMPARE(*devices(), *devices()); }

    void devices_ofAFolderWithoutThem_areMissedByName()
    {
        const QTemporaryDir folder;
        const auto found = devicesIn(folder.path());
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::NotFound);
        LanguageSwitch languages(Language::English);
        QVERIFY(sentence(found.error()).contains(folder.path()));
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
