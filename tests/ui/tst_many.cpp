// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowtest.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/manybar.h"
#include "ui/pages/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// Several records at once, and the way back from the trash, in the real window.
class TestMany : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init()
    {
        openCopy();
        QVERIFY(m_window->openPage(u"activities"_s));
        settle();
    }
    void cleanup() { close(); }

    void field_setInThreeRecords_isOneStep()
    {
        const QByteArray before = m_store->digest().value();
        choose(3);
        ManyBar *bar = many();
        QVERIFY(bar->isVisible());
        setField(bar, u"kind"_s);
        auto *editor = bar->findChild<FieldEditor *>()->findChild<QComboBox *>();
        editor->setCurrentIndex(editor->findData(u"publication"_s));
        button(bar, u"Set in all"_s)->click();
        settle();
        int changed = 0;
        for (const Activity &each : m_store->all<Activity>())
            changed += each.kind == ActivityKind::Publication && m_chosen.contains(each.id.uuid);
        QCOMPARE(changed, 3);
        QVERIFY(bar->isVisible()); // they are still chosen
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), before);
    }

    void field_typedByItsName_isFollowedByItsValueAndTheButton()
    {
        choose(2);
        m_window->activateWindow();
        settle();
        auto *field = many()->findChild<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
        field->setFocus();
        QTest::keyClicks(field, u"kind"_s);
        settle();
        auto *editor = many()->findChild<FieldEditor *>();
        QCOMPARE(editor->field().name, "kind"_L1);
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(many(), u"Set in all"_s));
    }

    void value_thatOneRecordRefuses_changesNone()
    {
        const QByteArray before = m_store->digest().value();
        choose(2);
        setField(many(), u"title"_s); // required, and nothing is typed
        button(many(), u"Set in all"_s)->click();
        settle();
        QCOMPARE(m_store->digest().value(), before);
        QVERIFY(says(many(), u"Nothing has been changed."_s));
    }

    void records_deletedTogether_comeBackFromTheTrash()
    {
        addActivities(3);
        const QByteArray before = m_store->digest().value();
        const int count = m_store->count<Activity>();
        choose(3);
        m_window->page(u"activities"_s)->removeRecord();
        settle();
        QCOMPARE(m_store->count<Activity>(), count - 3);
        QVERIFY(m_window->openPage(u"trash"_s));
        settle();
        auto *table = page()->findChild<TableView *>();
        QCOMPARE(table->model()->rowCount(), 3);
        table->selectAll();
        button(page(), u"Put back"_s)->click();
        settle();
        QCOMPARE(m_store->digest().value(), before);
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void records_duplicated_areCopiesInOneStep()
    {
        const int count = m_store->count<Activity>();
        choose(2);
        m_window->page(u"activities"_s)->duplicateRecord();
        settle();
        QCOMPARE(m_store->count<Activity>(), count + 2);
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->count<Activity>(), count);
    }

    void rows_copied_areATableForASheet()
    {
        choose(2);
        Q_EMIT many()->copyRequested();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3); // the columns' titles and two rows
        QCOMPARE(lines.at(1).count(u'\t'), lines.at(0).count(u'\t'));
    }

private:
    ManyBar *many() { return page()->findChild<ManyBar *>(); }

    /// Nothing refers to them yet, and they begin before all others.
    void addActivities(int count)
    {
        Step step;
        for (int i = 0; i < count; ++i) {
            Activity made;
            made.title = {u"Hội thảo %1"_s.arg(i), u"Seminar %1"_s.arg(i)};
            made.start = made.end = QDate(m_window->year(), 1, 1);
            step.put.append(made);
        }
        QVERIFY(m_store->commit(step));
        auto *table = page()->findChild<TableView *>();
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal).toString() == u"Date"_s)
                table->sortByColumn(column, Qt::AscendingOrder);
        }
        settle();
    }

    void choose(int rows)
    {
        auto *table = page()->findChild<TableView *>();
        m_chosen.clear();
        QItemSelection selection(table->model()->index(0, 0), table->model()->index(rows - 1, 0));
        table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                       QItemSelectionModel::Rows);
        settle();
        for (const Activity &each : m_store->all<Activity>()) {
            for (int row = 0; row < rows; ++row) {
                const QString title = each.title.text(Language::English);
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    if (each.start.year() == m_window->year() &&
                        table->model()->index(row, column).data().toString() == title)
                        m_chosen.insert(each.id.uuid);
                }
            }
        }
        QCOMPARE(m_chosen.size(), rows);
    }

    void setField(ManyBar *bar, const QString &field)
    {
        for (QComboBox *box : bar->findChildren<QComboBox *>(Qt::FindDirectChildrenOnly)) {
            const int index = box->findData(field);
            QVERIFY(index >= 0);
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        }
        settle();
    }

    static QPushButton *button(QWidget *within, const QString &text)
    {
        for (QPushButton *each : within->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }

    QSet<QUuid> m_chosen;
};

QTEST_MAIN(TestMany)
#include "tst_many.moc"
