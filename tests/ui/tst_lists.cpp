// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedviews.h"
#include "tests/support/windowtest.h"
#include "ui/forms/historyview.h"
#include "ui/pages/attachmentsview.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/listmenu.h"
#include "ui/pages/page.h"
#include "ui/pages/recordlist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/undobar.h"

#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// How the list of a page is looked at: chips, columns, grouping and views, in the real window.
class TestLists : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init()
    {
        QSettings().clear();
        openCopy();
        QVERIFY(m_window->openPage(u"activities"_s));
    }
    void cleanup()
    {
        close();
        QSettings().clear();
    }

    void value_clickedWithTheMiddleButton_isAChipThatItsDeleteKeyRemoves()
    {
        const int all = model().found();
        const int host = model().sectionOf(u"host"_s);
        const QString code = model().index(0, host).data().toString();
        const QRect cell = view()->visualRect(model().index(0, host));
        QTest::mouseClick(view()->viewport(), Qt::MiddleButton, {}, cell.center());
        QVERIFY(model().found() > 0 && model().found() < all);
        for (int row = 0; row < model().rowCount(); ++row)
            QCOMPARE(model().index(row, host).data().toString(), code);
        auto *chip = list()->findChild<Chip *>();
        QVERIFY(chip && chip->text().contains(code));
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(model().found(), all);
    }

    void chip_hasRoomForItsWords()
    {
        constexpr int margins = 2 * 11 + Measure::icon + 6; // with the cross
        for (const Language language : values<Language>()) {
            m_languages->use(language);
            for (const ActivityState state : values<ActivityState>()) {
                list()->filterBar().chooseOnly(u"state"_s, QString(code(state)));
                settle();
                const Chip *chip = list()->findChild<Chip *>();
                QVERIFY(chip->width() - margins >=
                        QFontMetricsF(chip->font()).horizontalAdvance(chip->text()));
            }
        }
    }

    void menuOfACell_byTheKeyboard_offersItsValue()
    {
        const int state = model().sectionOf(u"state"_s);
        view()->setCurrentIndex(model().index(0, state));
        QString offered;
        QTimer::singleShot(0, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *each : menu->actions()) {
                if (offered.isEmpty() && each->text().startsWith(u"Only"_s)) {
                    offered = each->text();
                    each->trigger();
                }
            }
            menu->close();
        });
        Q_EMIT view()->customContextMenuRequested(QPoint(-1, -1));
        QCOMPARE(offered, u"Only “State: %1”"_s.arg(model().index(0, state).data().toString()));
        QCOMPARE(list()->filters().keys(), QStringList{u"state"_s});
    }

    void row_goneToByCtrlEnd_isTheOneThatIsMeant()
    {
        view()->setFocus();
        view()->selectRow(0);
        QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
        const int last = view()->currentIndex().row();
        QCOMPARE(last, view()->model()->rowCount() - 1);
        QCOMPARE(list()->selectedRecords(), QList<int>{model().recordAt(last)});
    }

    void hitOfTheSearch_thatWasOpened_hasTheKeyboardAndIsSeen()
    {
        addUnused();
        QVERIFY(m_window->openPage(u"year"_s));
        auto *field = m_window->findChild<SearchField *>();
        field->setFocus();
        QTest::keyClicks(field, u"seminar nobody"_s);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        QCOMPARE(m_window->currentPage(), u"activities"_s);
        QVERIFY(view()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
        for (const Activity &each : m_store->all<Activity>())
            QVERIFY(each.title.en != u"Seminar nobody reports"_s);
    }

    void hitOfTheSearch_farDownAListThatWasNotSeenBefore_isSeen()
    {
        auto *field = m_window->findChild<SearchField *>();
        field->setFocus();
        QTest::keyClicks(field, u"vu quoc huy"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_window->currentPage(), u"people"_s);
        settle();
        QVERIFY(view()->currentIndex().row() > 15);
        QVERIFY(view()->viewport()->rect().contains(
            view()->visualRect(view()->currentIndex()).center()));
    }

    void menuOfARow_actsOnItsRecord_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("more");
        QTest::newRow("edit") << u"Edit"_s << 0;
        QTest::newRow("duplicate") << u"Duplicate"_s << 1;
        QTest::newRow("copy") << u"Copy as a table"_s << 0;
        QTest::newRow("history") << u"History"_s << 0;
        QTest::newRow("files") << u"Files"_s << 0;
        QTest::newRow("delete") << u"Delete"_s << -1;
    }
    void menuOfARow_actsOnItsRecord()
    {
        QFETCH(QString, action);
        QFETCH(int, more);
        const QUuid record = addUnused();
        const int count = m_store->count<Activity>();
        QGuiApplication::clipboard()->clear();
        triggerInMenu(action);
        settle();
        QCOMPARE(m_store->count<Activity>(), count + more);
        QCOMPARE(m_store->find(Id<Activity>{record}) == nullptr, action == u"Delete"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().contains(u"Seminar nobody reports"_s),
                 action == u"Copy as a table"_s);
        QWidget *page = m_window->page(u"activities"_s);
        QCOMPARE(page->findChild<HistoryView *>()->isVisible(), action == u"History"_s);
        QCOMPARE(page->findChild<AttachmentsView *>()->isVisible(), action == u"Files"_s);
        QCOMPARE(page->findChild<RecordPane *>()->isVisible(),
                 action == u"Edit"_s || action == u"Duplicate"_s);
    }

    void deleteKey_inTheTable_movesTheChosenRecordToTheTrashAndTheBarBringsItBack()
    {
        const QByteArray before = m_store->digest().value();
        const QUuid record = addUnused();
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(!m_store->find(Id<Activity>{record}));
        auto *bar = m_window->page(u"activities"_s)->findChild<UndoBar *>();
        QVERIFY(bar->isVisible());
        for (QPushButton *each : bar->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == u"Undo"_s)
                each->click();
        }
        settle();
        QVERIFY(m_store->find(Id<Activity>{record}));
        // It is the chosen one again, and what was undone is said.
        auto *details = m_window->page(u"activities"_s)->findChild<SheetView *>();
        QVERIFY(details->accessibleName().contains(u"Seminar nobody reports"_s));
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().startsWith(u"Undone: deletion of “"_s));
        QVERIFY(bar->accessibleName().contains(u"Seminar nobody reports"_s));
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), before);
    }

    void yearOfTheFileBefore_isShownOnlyIfThisOneHasIt_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("shown");
        QTest::newRow("it has it") << 2025 << 2025;
        QTest::newRow("it ends before") << 2027 << 2026;
    }
    void yearOfTheFileBefore_isShownOnlyIfThisOneHasIt()
    {
        QFETCH(int, kept);
        QFETCH(int, shown);
        QSettings().setValue(u"window/year"_s, kept);
        m_window->restoreState();
        settle();
        QCOMPARE(m_window->year(), shown);
    }

    void undo_inAFilterWithNothingTyped_isThatOfTheFile()
    {
        auto *field = m_window->page(u"activities"_s)->findChild<SearchField *>();
        const auto keepsUndo = [field] {
            QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            QCoreApplication::sendEvent(field, &undo);
            return undo.isAccepted();
        };
        QVERIFY(!keepsUndo());
        QTest::keyClicks(field, u"se"_s);
        QVERIFY(keepsUndo());
    }

    void activity_thatAReportNames_isNotDeletedAndNobodyReadsAnId()
    {
        const auto &entries = m_store->all<ReportEntry>();
        const auto entry = std::find_if(entries.begin(), entries.end(), [](const auto &each) {
            return !each.activities.isEmpty();
        });
        const Id<Activity> named = entry->activities.first();
        m_window->setYear(m_store->find(named)->start.year());
        QVERIFY(m_window->page(u"activities"_s)->showRecord(named.uuid));
        QTest::keyClick(view(), Qt::Key_Delete);
        QVERIFY(m_store->find(named));
        const QString said =
            m_window->page(u"activities"_s)->findChild<UndoBar *>()->accessibleName();
        QVERIFY(said.contains(u"It was not deleted"_s));
        QVERIFY2(!said.contains(u'/'), qPrintable(said));
    }

    void copy_ofWhatIsCountedWithAnother_isNotCountedWithItToo()
    {
        const QUuid record = addUnused();
        Activity own = *m_store->find(Id<Activity>{record});
        own.sameAs = m_store->ofYear<Activity>(m_window->year()).first().id;
        put({own});
        triggerInMenu(u"Duplicate"_s);
        settle();
        int copies = 0;
        for (const Activity &each : m_store->all<Activity>())
            copies += each.title == own.title && each.id != own.id && !each.sameAs;
        QCOMPARE(copies, 1);
    }

    void duplicate_saysThatItCountsAndIsUndoneFromTheBar()
    {
        addUnused();
        const int count = m_store->count<Activity>();
        triggerInMenu(u"Duplicate"_s);
        settle();
        QCOMPARE(m_store->count<Activity>(), count + 1);
        auto *bar = m_window->page(u"activities"_s)->findChild<UndoBar *>();
        QVERIFY(bar->accessibleName().startsWith(u"Duplicated “"_s));
        QVERIFY(bar->accessibleName().endsWith(
            u"Seminar nobody reports”. The copy counts from now on."_s));
        button(u"Undo"_s)->click();
        settle();
        QCOMPARE(m_store->count<Activity>(), count);
    }

    void deleteKey_onWhatIsUsed_namesWhoUsesItAndLeadsThere()
    {
        QVERIFY(m_window->openPage(u"members"_s));
        const QByteArray before = m_store->digest().value();
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(m_store->digest().value(), before);
        auto *bar = m_window->page(u"members"_s)->findChild<UndoBar *>();
        for (QPushButton *each : bar->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == u"Open"_s)
                each->click();
        }
        QTRY_VERIFY(m_window->currentPage() != u"members"_s);
    }

    void deleteKey_whereAWorkflowMakesTheRecords_doesNothing()
    {
        QVERIFY(m_window->openPage(u"reports"_s));
        const QByteArray before = m_store->digest().value();
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(m_store->digest().value(), before);
    }

    void chipOfWords_inAnotherLanguage_choosesTheSameRecordInItsWords()
    {
        const int record = model().recordAt(0);
        const QString english = model().index(0, 1).data().toString();
        list()->filterBar().chooseOnly(u"title"_s, english);
        QCOMPARE(model().found(), 1);
        m_languages->use(Language::Vietnamese);
        settle();
        QCOMPARE(model().found(), 1);
        QCOMPARE(model().recordAt(0), record);
        const QString vietnamese = model().index(0, 1).data().toString();
        QVERIFY(vietnamese != english);
        QCOMPARE(list()->filters().value(u"title"_s), QStringList{vietnamese});
        m_languages->use(Language::English);
        settle();
        QCOMPARE(list()->filters().value(u"title"_s), QStringList{english});
    }

    void chipOfWords_keptInAView_isReadInEitherLanguage()
    {
        const int record = model().recordAt(0);
        list()->filterBar().chooseOnly(u"title"_s, model().index(0, 1).data().toString());
        QVERIFY(menu()->saveView(u"one"_s));
        list()->clearFilters();
        m_languages->use(Language::Vietnamese);
        settle();
        menu()->showView(savedViews(*m_store, u"activities"_s).value().first());
        QCOMPARE(model().found(), 1);
        QCOMPARE(model().recordAt(0), record);
    }

    void chipOfWords_inAViewShownLast_isReadInAnotherLanguageTheNextTime()
    {
        const int record = model().recordAt(0);
        list()->filterBar().chooseOnly(u"title"_s, model().index(0, 1).data().toString());
        QVERIFY(menu()->saveView(u"one"_s));
        m_window.reset();
        m_store.reset();
        m_languages->use(Language::Vietnamese);
        open(m_folder.filePath(u"edited.lienket"_s), Store::Mode::ReadWrite);
        QVERIFY(m_window->openPage(u"activities"_s));
        settle();
        QCOMPARE(menu()->text(), u"one"_s);
        QCOMPARE(model().found(), 1);
        QCOMPARE(model().recordAt(0), record);
        QCOMPARE(list()->filters().value(u"title"_s),
                 QStringList{model().index(0, 1).data().toString()});
    }

    void chipOfWords_thatNoRecordHasAnyMore_staysAsItWasWorded()
    {
        list()->filterBar().chooseOnly(u"title"_s, u"gone"_s);
        QCOMPARE(model().found(), 0);
        m_languages->use(Language::Vietnamese);
        settle();
        QCOMPARE(list()->filters().value(u"title"_s), QStringList{u"gone"_s});
        QCOMPARE(model().found(), 0);
    }

    void viewKeptWithTheFormerCode_findsRecordsWithoutAnArea()
    {
        addUnused();
        const Arrangement read = Arrangement::fromJson(
            {{u"filters"_s, QJsonObject{{u"area"_s, QJsonArray{u"none"_s}},
                                        {u"wording"_s, QJsonArray{u"none"_s}}}}});
        QCOMPARE(read.chosen.value(u"area"_s), QStringList{QString()});
        QCOMPARE(read.chosen.value(u"wording"_s), QStringList{u"none"_s}); // a code of its own
        list()->arrange(Arrangement::fromJson(
            {{u"filters"_s, QJsonObject{{u"area"_s, QJsonArray{u"none"_s}}}}}));
        QVERIFY(model().found() > 0);
    }

    void title_copied_isBareOfWhatIsSaidOfIt()
    {
        Activity twin = m_store->ofYear<Activity>(m_window->year()).first();
        twin.sameAs = twin.id;
        twin.id = Id<Activity>::fresh();
        twin.title = {u"Hội thảo đôi"_s, u"Twin seminar"_s};
        put({twin});
        m_window->refresh();
        QVERIFY(page()->showRecord(twin.id.uuid));
        QVERIFY(model().index(model().rowOf(list()->currentRecord()), 1).data().toString() !=
                u"Twin seminar"_s);
        list()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 1).section(u'\t', 1, 1),
                 u"Twin seminar"_s);
    }

    void recordsWithoutAnArea_haveOneCode_ofTheFilterAndOfTheColumn()
    {
        addUnused();
        const Facet facet = list()->facetOf(u"areas"_s);
        QCOMPARE(facet.codes(list()->currentRecord()), QStringList());
        list()->setFilters({{u"area"_s, {QString()}}});
        QVERIFY(model().found() > 0);
        for (int row = 0; row < model().rowCount(); ++row)
            QVERIFY(facet.codes(model().recordAt(row)).isEmpty());
        QCOMPARE(list()->sharedFilters(), u"area="_s);
        QCOMPARE(chosenFrom(u"area="_s), list()->filters());
    }

    void view_shownLast_isThereByNameTheNextTime()
    {
        const Arrangement wanted{.columns = {u"title"_s, u"host"_s},
                                 .sortedBy = u"host"_s,
                                 .chosen = {{u"kind"_s, {u"meeting"_s}}}};
        list()->arrange(wanted);
        QVERIFY(menu()->saveView(u"Meetings"_s));
        m_window.reset();
        m_store.reset();
        open(m_folder.filePath(u"edited.lienket"_s), Store::Mode::ReadWrite);
        QVERIFY(m_window->openPage(u"activities"_s));
        QCOMPARE(menu()->text(), u"Meetings"_s);
        QCOMPARE(list()->arrangement(), wanted);
        list()->clearFilters();
        list()->groupBy(u"state"_s); // changed since, and still this view
        m_window.reset();
        m_store.reset();
        open(m_folder.filePath(u"edited.lienket"_s), Store::Mode::ReadWrite);
        QVERIFY(m_window->openPage(u"activities"_s));
        QCOMPARE(menu()->text(), u"Meetings"_s);
        QCOMPARE(list()->arrangement().groupedBy, u"state"_s);
    }

    void column_thatWasNotThere_isChosenWithTheKeyboardAndKeptForTheNextTime()
    {
        ColumnChooser chooser(*list());
        auto *columns = chooser.findChild<QListWidget *>();
        for (int row = 0; row < columns->count(); ++row) {
            if (columns->item(row)->data(Qt::UserRole) == u"place"_s)
                columns->setCurrentRow(row);
        }
        QTest::keyClick(columns, Qt::Key_Space);
        QVERIFY(model().sectionOf(u"place"_s) > 0);
        while (model().sectionOf(u"place"_s) > 0)
            QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
        const QStringList chosen = list()->arrangement().columns;
        QCOMPARE(chosen.first(), u"place"_s);
        close();
        openCopy();
        QVERIFY(m_window->openPage(u"activities"_s));
        QCOMPARE(list()->arrangement().columns, chosen);
    }

    void head_dragged_movesItsColumn()
    {
        QHeaderView *head = view()->horizontalHeader();
        const QStringList before = list()->shownColumns();
        head->moveSection(0, 1); // what a drag ends with
        QTRY_COMPARE(list()->shownColumns().first(), before.at(1));
        QCOMPARE(list()->shownColumns().at(1), before.at(0));
        QCOMPARE(head->logicalIndex(0), 0);
    }

    void grouping_byArea_countsEveryRowOnce()
    {
        const int all = model().found();
        list()->groupBy(u"areas"_s);
        int counted = 0;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().isGroup(row))
                counted += model().groupHead(row).note.toInt();
        }
        QCOMPARE(counted, all);
        QVERIFY(model().groups() > 2);
        QVERIFY(list()->currentRecord() >= 0);
    }

    void group_foldedWithTheKeyboard_hidesItsRowsUntilARecordIsWanted()
    {
        list()->groupBy(u"state"_s);
        const int rows = model().rowCount();
        const int record = model().recordAt(1);
        view()->setCurrentIndex(model().index(0, 0));
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(model().rowCount() < rows);
        QCOMPARE(view()->currentIndex().row(), 0);
        list()->setCurrentRecord(record);
        QCOMPARE(model().rowCount(), rows);
        QCOMPARE(list()->currentRecord(), record);
    }

    void view_kept_comesBackWholeAndIsNoPartOfTheDigest()
    {
        const QByteArray digest = m_store->digest().value();
        Arrangement wanted{.columns = {u"title"_s, u"host"_s, u"place"_s},
                           .sortedBy = u"host"_s,
                           .order = Qt::DescendingOrder,
                           .groupedBy = u"state"_s,
                           .words = u"h"_s,
                           .chosen = {{u"kind"_s, {u"meeting"_s}}}};
        list()->arrange(wanted);
        QVERIFY(menu()->saveView(u" My  meetings "_s));
        QVERIFY(!menu()->saveView(u"My meetings"_s));
        list()->arrange({});
        const auto kept = savedViews(*m_store, u"activities"_s).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, u"My meetings"_s);
        menu()->showView(kept.first());
        QCOMPARE(list()->arrangement(), wanted);
        QCOMPARE(m_store->digest().value(), digest);
    }

    void view_dropped_isGoneAndTheOthersStay()
    {
        for (const QString &name : {u"a"_s, u"b"_s})
            QVERIFY(keepView(*m_store, u"topics"_s, {name, {}}));
        const auto again = keepView(*m_store, u"topics"_s, {u"a"_s, {{u"words"_s, u"y"_s}}});
        QCOMPARE(again.error().code, Error::Code::Duplicate);
        QVERIFY(changeView(*m_store, u"topics"_s, {u"a"_s, {{u"words"_s, u"x"_s}}}));
        QVERIFY(dropView(*m_store, u"topics"_s, u"b"_s));
        const SavedView left{u"a"_s, {{u"words"_s, u"x"_s}}};
        QCOMPARE(savedViews(*m_store, u"topics"_s).value(), QList{left});
        QVERIFY(!keepView(*m_store, u"topics"_s, {u" "_s, {}}));
    }

private:
    /// An activity that nothing refers to, chosen in the list.
    QUuid addUnused()
    {
        Activity made;
        made.title = {u"Hội thảo chưa ai báo cáo"_s, u"Seminar nobody reports"_s};
        made.start = made.end = QDate(m_window->year(), 1, 1);
        Step step;
        step.put.append(made);
        const auto done = m_store->commit(step);
        [&] { QVERIFY(done); }();
        m_window->refresh();
        const QUuid id = done->records.first().id;
        [&] { QVERIFY(m_window->page(u"activities"_s)->showRecord(id)); }();
        return id;
    }

    /// Chooses what the menu of the present row offers.
    void triggerInMenu(const QString &text)
    {
        bool found = false;
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *each : menu->actions()) {
                if (each->text().section(u'\t', 0, 0) == text) {
                    found = true;
                    each->trigger();
                }
            }
            menu->close();
        });
#ifdef Q_OS_WIN
        Q_EMIT view()->customContextMenuRequested(QPoint(-1, -1));
#else
        QTest::keyClick(view(), Qt::Key_F10, Qt::ShiftModifier);
#endif
        QVERIFY(found);
    }

    RecordList *list()
    {
        return m_window->page(m_window->currentPage())->findChild<RecordList *>();
    }
    TableModel &model()
    {
        return list()->model();
    }
    TableView *view()
    {
        return list()->view();
    }
    ListMenu *menu()
    {
        return list()->findChild<ListMenu *>();
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
