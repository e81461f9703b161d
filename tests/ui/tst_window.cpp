// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowtest.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/page.h"

#include <QAction>
#include <QWindow>

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

    void page_whileAButtonIsPressed_keepsWhatIsBeingClicked()
    {
        QVERIFY(m_window->openPage(u"activities"_s));
        QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, {700, 600});
        deleteOneActivity();
        QCOMPARE(m_activities->list()->total(), m_before);
        QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, {700, 600});
        QTRY_COMPARE(m_activities->list()->total(), m_before - 1);
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
        for (QAction *each : m_window->findChildren<QAction *>()) {
            if (each->shortcut() == QKeySequence(u"Ctrl+Z"_s))
                each->trigger();
        }
        settle();
        QCOMPARE(m_window->currentPage(), page);
        QCOMPARE(m_window->year(), file ? 2026 : 2024); // agreements are of no year
    }

private:
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
