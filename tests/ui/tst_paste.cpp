// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowtest.h"
#include "ui/mainwindow/pageprinting.h"
#include "ui/models/pastedtable.h"
#include "ui/pages/page.h"
#include "ui/pages/pastedialog.h"
#include "ui/pages/recordlist.h"
#include "ui/text/fieldtext.h"
#include "ui/text/nouns.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// A table from a sheet becomes records, and a page becomes paper.
class TestPaste : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { openCopy(); }
    void cleanup() { close(); }

    void cells_ofASheet_areRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("expected");
        using Rows = QList<QStringList>;
        QTest::newRow("plain") << u"a\tb\nc\td\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("ends of Windows")
            << u"a\tb\r\nc\td"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("line within a cell") << u"\"a\nb\"\tc"_s << Rows{{u"a\nb"_s, u"c"_s}};
        QTest::newRow("quotation marks") << u"\"a \"\"b\"\"\"\tc"_s << Rows{{u"a \"b\""_s, u"c"_s}};
        QTest::newRow("empty cells") << u"\tb\t\n\t\t\n"_s << Rows{{QString(), u"b"_s, QString()}};
        QTest::newRow("nothing") << QString() << Rows{};
    }
    void cells_ofASheet_areRead()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, expected);
        QCOMPARE(cellsOf(text), expected);
    }

    void table_withGoodAndBadRows_addsTheGoodOnesInOneStep()
    {
        Directory names(*m_store);
        PastedTable pasted(names, QLatin1StringView(Activity::table),
                           u"title\ttitle en\tstart\thost\tkind\tnonsense\n"
                           "Hội thảo A\tWorkshop A\t5/3/2026\thust\tSeminar\tx\n"
                           "Hội thảo B\t\t31/2/2026\thust\tseminar\ty\n"
                           "=1+1\t\t6/3/2026\tkhong co\t\t\n"
                           "Hội thảo C\t\t7/3/2026\tĐại học Bách khoa Hà Nội\tseminar\t\n"_s,
                           {}, sampleToday());
        pasted.learn({.language = Language::English});
        QCOMPARE(pasted.target(5), -1);
        QCOMPARE(pasted.outcome(1).issues.value(0).rule, Rule::BadDate);
        QCOMPARE(pasted.outcome(2).issues.value(0).rule, Rule::UnknownReference);
        const Activity first = std::get<Activity>(pasted.outcome(0).record);
        QCOMPARE(first.title.vi, u"Hội thảo A"_s);
        QCOMPARE(first.title.en, u"Workshop A"_s);
        QCOMPARE(first.start, QDate(2026, 3, 5));
        QCOMPARE(m_store->find(first.host)->code, u"HUST"_s);
        QVERIFY(pasted.outcome(3).issues.isEmpty());
        QCOMPARE(pasted.step().put.size(), 2);
        const QByteArray before = m_store->digest().value();
        const int count = m_store->count<Activity>();
        const Step step = pasted.step();
        QVERIFY(m_store->commit(step));
        QCOMPARE(m_store->count<Activity>(), count + int(step.put.size()));
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), before);
    }

    void kindThatIsNotKnown_isRefusedWithThoseThatAre()
    {
        Directory names(*m_store);
        PastedTable pasted(names, QLatin1StringView(Activity::table),
                           u"title\tstart\tkind\nHội thảo A\t5/3/2026\tpicnic\n"_s, {},
                           sampleToday());
        const Issue issue = pasted.outcome(0).issues.value(0);
        QCOMPARE(issue.rule, Rule::UnknownCode);
        const QString said = FieldText::issue(Activity::table, issue);
        QVERIFY(said.contains(u"“picnic”"_s));
        for (const ActivityKind kind : values<ActivityKind>())
            QVERIFY2(said.contains(word(kind)), qPrintable(said));
        QVERIFY(!said.contains(word(ActivityState::Planned)));
    }

    void list_copiedFromItsOwnPage_isPastedWhole_data()
    {
        QTest::addColumn<Language>("copied");
        QTest::addColumn<Language>("pasted");
        for (const Language copied : values<Language>()) {
            for (const Language pasted : values<Language>())
                QTest::addRow("copied %s, pasted %s", code(copied).data(), code(pasted).data())
                    << copied << pasted;
        }
    }
    void list_copiedFromItsOwnPage_isPastedWhole()
    {
        QFETCH(Language, copied);
        QFETCH(Language, pasted);
        m_copied = copied;
        m_languages->use(copied);
        QVERIFY(m_window->openPage(u"activities"_s));
        settle();
        auto *list = m_window->page(u"activities"_s)->findChild<RecordList *>();
        list->arrange({.columns = {u"start"_s, u"title"_s, u"kind"_s, u"areas"_s, u"host"_s}});
        list->view()->selectAll();
        list->copy();
        const QStringList expected =
            told([&](const Activity &each) { return each.start.year() == m_window->year(); });
        QVERIFY(expected.size() > 10);
        m_languages->use(pasted);
        settle();
        QSet<QUuid> before;
        for (const Activity &each : m_store->all<Activity>())
            before.insert(each.id.uuid);
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<PasteDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChildren<QPushButton *>().last()->click();
            dialog->reject();
        });
        m_window->page(u"activities"_s)->pasteRecords();
        QCOMPARE(told([&](const Activity &each) { return !before.contains(each.id.uuid); }),
                 expected);
    }

    void table_inTheClipboard_isPreviewedAndAdded()
    {
        QVERIFY(m_window->openPage(u"people"_s));
        const int count = m_store->count<Person>();
        QGuiApplication::clipboard()->setText(
            u"name\temail\nLê An\tan@example.vn\nTrần Bình\t\n"_s);
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<PasteDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QTest::keyClick(dialog, Qt::Key_Return); // the filled button, not the other one
            dialog->reject();                        // nothing, if it was added
        });
        m_window->page(u"people"_s)->pasteRecords();
        QCOMPARE(m_store->count<Person>(), count + 2);
    }

    void page_asPdf_holdsWhatItShows_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("words");
        QTest::newRow("list") << u"topics"_s << u"Topics 2026"_s;
        QTest::newRow("list of all years") << u"agreements"_s << u"Agreements"_s;
        QTest::newRow("page without a list") << u"year"_s << u"2026"_s;
    }
    void page_asPdf_holdsWhatItShows()
    {
        QFETCH(QString, page);
        QFETCH(QString, words);
        QVERIFY(m_window->openPage(page));
        const QString path = m_folder.filePath(page + u".pdf"_s);
        QVERIFY(m_window->findChild<PagePrinting *>()->writePage(path));
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not here");
        QProcess process;
        process.start(reader, {path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(words), qPrintable(text));
        if (page == u"topics"_s) // invented, unlike the agreements
            QVERIFY2(text.contains(u"Illustrative data"_s), qPrintable(text));
        if (page == u"agreements"_s)
            QVERIFY2(!text.contains(u"Illustrative data"_s), qPrintable(text));
    }

    void overviewAsPdf_ofASmallDarkWindow_isWholeAndWhite()
    {
        m_appearance->apply(ThemeChoice::Dark);
        m_window->resize(1000, 600);
        QVERIFY(m_window->openPage(u"year"_s));
        settle();
        const QString path = m_folder.filePath(u"dark.pdf"_s);
        QVERIFY(m_window->findChild<PagePrinting *>()->writePage(path));
        QCOMPARE(m_appearance->choice(), ThemeChoice::Dark);
        const QString painter = QStandardPaths::findExecutable(u"pdftocairo"_s);
        if (painter.isEmpty())
            QSKIP("pdftocairo is not here");
        const QString picture = m_folder.filePath(u"dark"_s);
        QCOMPARE(QProcess::execute(painter, {u"-png"_s, u"-singlefile"_s, path, picture}), 0);
        const QImage image(picture + u".png"_s);
        qint64 light = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                light += qGray(image.pixel(x, y)) > 200;
        }
        QVERIFY(light > qint64(image.width()) * image.height() * 8 / 10);
        QProcess process;
        process.start(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(text.contains(u"Rotation"_s), qPrintable(text)); // below what is seen
    }

private:
    /// What a list says of some activities, each as one text.
    template <class Condition>
    QStringList told(Condition condition) const
    {
        QStringList all;
        for (const Activity &each : m_store->all<Activity>()) {
            if (!condition(each))
                continue;
            QStringList text{each.title.text(m_copied), each.start.toString(Qt::ISODate),
                             QString(code(each.kind)), each.host.toString()};
            for (const Id<Area> &area : each.areas)
                text.append(area.toString());
            all.append(text.join(u'|'));
        }
        all.sort();
        return all;
    }

    Language m_copied = Language::English;
};

QTEST_MAIN(TestPaste)
#include "tst_paste.moc"
