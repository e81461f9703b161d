// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowtest.h"
#include "ui/dialogs/messages.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/page.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTabBar>
#include <QWindow>

#include <algorithm>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// What the window does with its pages while the file changes.
class TestWindow : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init()
    {
        openCopy();
        QVERIFY(m_window->openPage(u"activities"_s));
        m_activities = m_window->page(u"activities"_s);
        m_before = m_activities->list()->total();
        QVERIFY(m_window->openPage(u"year"_s));
    }
    void cleanup() { close(); }

    void pageBehindAnother_readsWhatChangedOnlyWhenItIsOpened()
    {
        deleteOneActivity();
        QCOMPARE(m_activities->list()->total(), m_before);
        QVERIFY(m_window->openPage(u"activities"_s));
        QCOMPARE(m_activities->list()->total(), m_before - 1);
    }

    void pageBehindAnother_ofAnotherYear_showsTheYearThatWasChosen()
    {
        m_window->setYear(2023);
        QVERIFY(m_window->openPage(u"activities"_s));
        QCOMPARE(m_activities->list()->total(), m_store->ofYear<Activity>(2023).size());
    }

    void pageBehindAnother_whenTheLanguageChanges_saysNothingThatIsGone()
    {
        deleteOneActivity();
        m_languages->use(Language::Vietnamese);
        settle();
        QCOMPARE(m_activities->list()->total(), m_before - 1);
    }

    void page_openedByItsKeys_hasTheKeyboard()
    {
        for (QAction *each : m_window->findChildren<QAction *>()) {
            if (each->shortcut() == QKeySequence(u"Ctrl+4"_s))
                each->trigger();
        }
        QCOMPARE(m_window->currentPage(), u"activities"_s);
        QVERIFY(page()->home());
        QCOMPARE(m_window->focusWidget(), page()->home());
    }

    void tab_throughTheToolBar_goesAsItIsSeen()
    {
        const ToolBar *bar = m_window->toolBar();
        QList<int> places;
        const QWidget *each = m_window.get();
        do {
            each = each->nextInFocusChain();
            if (bar->isAncestorOf(each) && each->isVisible() &&
                (each->focusPolicy() & Qt::TabFocus))
                places.append(each->mapTo(bar, QPoint()).x());
        } while (each != m_window.get());
        QVERIFY(places.size() > 5);
        QVERIFY(std::is_sorted(places.begin(), places.end()));
    }

    void whatWasDone_isSaidOnThePage_orElseAtTheFootOfTheWindow()
    {
        QVERIFY(m_window->openPage(u"activities"_s));
        tellSaved(page(), u"Save"_s, {}, u"/tmp/a.pdf"_s);
        QVERIFY(says(page(), u"Saved as /tmp/a.pdf."_s));
        QVERIFY(m_window->openPage(u"timeline"_s));
        tellSaved(page(), u"Save"_s, {}, u"/tmp/b.pdf"_s);
        QVERIFY(says(m_window->statusLine(), u"Saved as /tmp/b.pdf."_s));
    }

    void page_whileAButtonIsPressed_keepsWhatIsBeingClicked()
    {
        QVERIFY(m_window->openPage(u"activities"_s));
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, {700, 600});
        deleteOneActivity();
        QCOMPARE(m_activities->list()->total(), m_before);
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, {700, 600});
        QTRY_COMPARE(m_activities->list()->total(), m_before - 1);
    }

    void reminderOfTheOverview_leadsToTheLetter_whichIsCopied()
    {
        auto *table = m_window->page(u"year"_s)->findChild<TableView *>();
        int late = -1;
        for (int row = 0; row < table->model()->rowCount() && late < 0; ++row) {
            const QString action = table->model()->index(row, nextAction).data().toString();
            late = action.startsWith(u"Reminder "_s) ? row : -1;
        }
        QVERIFY(late >= 0);
        QApplication::clipboard()->clear();
        Q_EMIT table->clicked(table->model()->index(late, nextAction));
        settle();
        QCOMPARE(m_window->currentPage(), u"reports"_s);
        auto *tabs = page()->findChild<SheetView *>()->findChild<QTabBar *>();
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Reminder letter"_s);
        button(u"Copy the letter"_s)->click();
        settle();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Fourth-quarter report 2026"_s));
        QVERIFY(says(page(), u"The reminder letter was copied."_s));
    }

    /// A screen of 1440 dots at 200 % has 720 of them to lay a page out in.
    void everyPage_onASmallScreenAtDoubleSize_fitsItsWidth_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &key :
             {u"year"_s,         u"proposals"_s,    u"topics"_s,         u"activities"_s,
              u"subcommittee"_s, u"reports"_s,      u"report"_s,         u"consolidated"_s,
              u"agreements"_s,   u"members"_s,      u"people"_s,         u"rotation"_s,
              u"resources"_s,    u"areas"_s,        u"timeline"_s,       u"charts"_s,
              u"past"_s,         u"translations"_s, u"contradictions"_s, u"trash"_s})
            QTest::newRow(qPrintable(key)) << key;
    }
    void everyPage_onASmallScreenAtDoubleSize_fitsItsWidth()
    {
        QFETCH(QString, page);
        constexpr int width = 720;
        for (const Language language : values<Language>()) {
            m_languages->use(language);
            QVERIFY(m_window->openPage(page));
            m_window->resize(width, 450);
            settle();
            Step step; // it is said when that was saved
            Area saved;
            saved.code = u"X"_s + QString(code(language));
            saved.name = {u"Thử"_s};
            step.put = {saved};
            QVERIFY(m_store->commit(step));
            m_window->page(page)->editRecord();
            settle();
            QVERIFY2(m_window->minimumSizeHint().width() <= width,
                     qPrintable(QString::number(m_window->minimumSizeHint().width())));
        }
    }

    void undo_ofWhatIsGoneByIt_showsWhereItStood_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<QString>("page");
        QTest::newRow("a file kept with an agreement") << true << u"agreements"_s;
        QTest::newRow("an activity of another year") << false << u"activities"_s;
    }
    void undo_ofWhatIsGoneByIt_showsWhereItStood()
    {
        QFETCH(bool, file);
        QFETCH(QString, page);
        Step step;
        if (file) {
            const QByteArray bytes("BGN");
            const Agreement agreement = m_store->all<Agreement>().last();
            Attachment kept;
            kept.id = Id<Attachment>::fresh();
            kept.entity = QLatin1StringView(Agreement::table);
            kept.record = agreement.id.uuid.toString(QUuid::WithoutBraces);
            kept.fileName = u"quét.txt"_s;
            kept.hash = contentHash(bytes);
            step.contents = {bytes};
            step.put = {kept};
        } else {
            Activity made;
            made.id = Id<Activity>::fresh();
            made.title = {u"Hội thảo"_s};
            made.start = made.end = QDate(2024, 5, 1);
            step.put = {made};
        }
        QVERIFY(m_store->commit(step));
        settle();
        trigger(u"Ctrl+Z"_s);
        QCOMPARE(m_window->currentPage(), page);
        QCOMPARE(m_window->year(), file ? 2026 : 2024); // agreements are of no year
        QVERIFY(says(this->page(), u"Undone: "_s));
        QVERIFY(says(this->page(), u"You see it here: "_s + this->page()->title()));
    }

    void undo_ofSeveralRecords_namesTheOneThatWasMeant()
    {
        Topic topic;
        topic.id = Id<Topic>::fresh();
        topic.year = 2026;
        topic.area = m_store->all<Area>().first().id;
        topic.title = {u"Chuyển đổi số"_s};
        ProgramYear year =
            *std::find_if(m_store->all<ProgramYear>().begin(), m_store->all<ProgramYear>().end(),
                          [](const ProgramYear &each) { return each.year == 2026; });
        year.state = YearState::Active; // as by a topic that begins
        Source source;
        source.entity = QString::fromLatin1(Topic::table);
        source.record = topic.id.toString();
        source.document = {u"Biên bản họp"_s};
        put({year, source, topic});
        const QString named = u"“Chuyển đổi số”"_s;
        QVERIFY(words(u"Ctrl+Z"_s).endsWith(named));
        trigger(u"Ctrl+Z"_s);
        QVERIFY(words(u"Ctrl+Y"_s).endsWith(named));
        trigger(u"Ctrl+Y"_s);
        QVERIFY(says(page(), u"Redone: "_s));
        QVERIFY(says(page(), named));
        Activity first = m_store->all<Activity>().first();
        Activity second = m_store->all<Activity>().last();
        first.title = {u"Hội thảo mở đầu"_s};
        second.title.vi += u" (sửa)"_s;
        put({first, second});
        QVERIFY(words(u"Ctrl+Z"_s).endsWith(u"Hội thảo mở đầu” and 1 more record"_s));
    }

private:
    static constexpr int nextAction = 4; ///< column of the reports on the overview

    QAction *action(const QString &key)
    {
        for (QAction *each : m_window->findChildren<QAction *>()) {
            if (each->shortcuts().contains(QKeySequence(key)))
                return each;
        }
        qFatal("no action %s", qPrintable(key));
    }

    QString words(const QString &key) { return action(key)->text(); }

    void trigger(const QString &key)
    {
        action(key)->trigger();
        settle();
    }

    void deleteOneActivity()
    {
        Step step;
        step.act = u"delete"_s;
        step.remove(m_store->ofYear<Activity>(2026).first().id);
        QVERIFY(m_store->commit(step));
        settle();
    }

    Page *m_activities = nullptr;
    int m_before = 0;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
