// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attaching.h"
#include "tests/support/windowtest.h"
#include "ui/forms/fieldeditor.h"
#include "ui/pages/attachmentsview.h"
#include "ui/pages/page.h"
#include "ui/pages/pdfpage.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// Files dragged into the real window.
class TestFiles : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init()
    {
        openCopy();
        QVERIFY(m_window->openPage(u"agreements"_s));
        m_agreement = m_store->all<Agreement>().first().id;
        QVERIFY(page()->showRecord(m_agreement.uuid));
        auto *tabs = page()->findChild<QTabBar *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).startsWith(u"Files"_s))
                tabs->setCurrentIndex(i);
        }
        settle();
    }
    void cleanup() { close(); }

    void file_draggedIn_isKeptWithTheRecordAndUndone()
    {
        const QByteArray before = m_store->digest().value();
        drop({write(u"quét.png"_s, picture())});
        QCOMPARE(files().size(), 1);
        QVERIFY(shows(u"quét.png"_s));
        QVERIFY(m_store->undo());
        settle();
        QVERIFY(!shows(u"quét.png"_s));
        QCOMPARE(m_store->digest().value(), before);
    }

    void picture_asked_isShown()
    {
        drop({write(u"quét.png"_s, picture())});
        for (QToolButton *each : view()->findChildren<QToolButton *>()) {
            if (each->toolTip() == u"Show the picture"_s)
                each->click();
        }
        int shown = 0;
        for (QLabel *each : view()->findChildren<QLabel *>())
            shown += each->isVisible() && !each->pixmap(Qt::ReturnByValue).isNull();
        QCOMPARE(shown, 1);
    }

    void picture_widerThanItsPane_isScaledToItAndNamedInOneLine()
    {
        QImage wide(1200, 300, QImage::Format_RGB32);
        wide.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(wide.save(&buffer, "png"));
        drop({write(u"a"_s.repeated(120) + u".png"_s, bytes)});
        button(u"Show the picture"_s)->click();
        settle();
        QLabel *shown = nullptr;
        for (QLabel *each : view()->findChildren<QLabel *>()) {
            if (!each->pixmap(Qt::ReturnByValue).isNull())
                shown = each;
        }
        QVERIFY(shown);
        const auto width = [&] {
            return shown->pixmap(Qt::ReturnByValue).deviceIndependentSize().width();
        };
        const double before = width();
        m_window->resize(720, 450);
        settle();
        QVERIFY(width() < before);
        QVERIFY(width() <= view()->width());
        auto *scroll = page()->findChild<AttachmentsView *>()->parentWidget();
        QVERIFY(view()->width() <= scroll->width());
        m_window->resize(1440, 900);
        settle();
        QCOMPARE(width(), before); // from the picture, not from the smaller one
    }

    void picture_thatIsNone_isNotDecoded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("vector") << u"a.svg"_s << QByteArray("<svg xmlns='x'/>");
        QTest::newRow("vector named as a picture") << u"a.png"_s << QByteArray("<svg xmlns='x'/>");
        QTest::newRow("cut off") << u"a.png"_s << picture().left(20);
        QByteArray huge = picture();
        huge.replace(16, 8, QByteArray("\0\1\0\0\0\1\0\0", 8)); // 65536 × 65536
        QTest::newRow("beyond all memory") << u"a.png"_s << huge;
    }
    void picture_thatIsNone_isNotDecoded()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QVERIFY(AttachmentsView::preview(bytes, fileKind(name, bytes), 400).isNull());
    }

    void file_droppedOnAFieldOfTheForm_isKeptAndNotTyped()
    {
        page()->editRecord();
        settle();
        auto *field = editor("number")->findChild<QLineEdit *>();
        const QString before = field->text();
        drop({write(u"quét.png"_s, picture())}, *field);
        QCOMPARE(files().size(), 1);
        QCOMPARE(field->text(), before);
    }

    void file_droppedBesideTheRecord_isNotTaken()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"quét.png"_s, picture()))});
        QWidget *list = page()->findChild<TableView *>();
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &event);
        QCOMPARE(files().size(), 0);
    }

    void firstPage_ofAPdf_isShownAndOfOtherBytesNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("shown");
        QByteArray pdf;
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter(&writer).drawText(500, 500, u"Bản ghi nhớ"_s);
        QTest::newRow("a page") << pdf << true;
        QTest::newRow("cut off") << pdf.left(60) << false;
    }
    void firstPage_ofAPdf_isShownAndOfOtherBytesNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, shown);
        QImage page;
        PdfPage reader(bytes, 300);
        QSignalSpy told(&reader, &PdfPage::read);
        connect(&reader, &PdfPage::read, this, [&](const QImage &image) { page = image; });
        QVERIFY(told.wait(10'000));
        QCOMPARE(told.size(), 1);
        QCOMPARE(page.isNull(), !shown);
        if (shown)
            QCOMPARE(page.width(), 300);
    }

    void name_withADirectionMark_showsIt()
    {
        drop({write(u"a\u202Egnp.exe"_s, "MZ")});
        QCOMPARE(files().size(), 1);
        for (LinkLabel *each : view()->findChildren<LinkLabel *>())
            QVERIFY(!each->text().contains(QChar(0x202E)));
    }

private:
    AttachmentsView *view() { return page()->findChild<AttachmentsView *>(); }
    QList<Attachment> files()
    {
        return attachmentsOf(*m_store, {QLatin1StringView(Agreement::table), m_agreement.uuid});
    }

    static QByteArray picture()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::white);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    void drop(const QStringList &paths, QWidget &on)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &each : paths)
            urls.append(QUrl::fromLocalFile(each));
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&on, &event);
        settle();
    }
    void drop(const QStringList &paths) { drop(paths, *view()); }

    bool shows(const QString &name)
    {
        for (LinkLabel *each : view()->findChildren<LinkLabel *>()) {
            if (each->isVisible() && each->text() == name)
                return true;
        }
        return false;
    }

    Id<Agreement> m_agreement;
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
