// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year's work in the real window, on the sample in the middle of its report round.
#include "tests/support/windowtest.h"
#include "ui/forms/actbar.h"
#include "ui/forms/actform.h"
#include "ui/forms/growingedit.h"
#include "ui/pages/page.h"
#include "ui/printing/reportfile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undobar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestActs : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { openCopy(); }
    void cleanup() { close(); }

    void submittedReport_accepted_byItsButton()
    {
        const Id<MemberReport> id = openReport(MemberReportState::Submitted);
        press(u"Accept"_s);
        QCOMPARE(m_store->find(id)->state, MemberReportState::Accepted);
        QCOMPARE(m_store->find(id)->acceptedOn, sampleToday());
    }

    void secondClick_atTheSamePlace_doesNotBeginTheNextAct()
    {
        const Id<MemberReport> id = openReport(MemberReportState::Submitted);
        QTest::mouseClick(button(u"Accept"_s), Qt::LeftButton);
        settle();
        QCOMPARE(m_store->find(id)->state, MemberReportState::Accepted);
        const auto asked = [this] { return m_window->findChildren<ActForm *>().size(); };
        const QString next = u"Reopen"_s;
        QVERIFY(button(next));
        QTest::mouseClick(button(next), Qt::LeftButton);
        settle();
        QCOMPARE(asked(), 0);
        QTest::qWait(1050);
        QTest::mouseClick(button(next), Qt::LeftButton);
        settle();
        QCOMPARE(asked(), 1);
    }

    void act_doneByTheKeyboard_leavesItInTheList_notOnTheNextAct()
    {
        const Id<MemberReport> id = openReport(MemberReportState::Submitted);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QAbstractButton *accept = button(u"Accept"_s);
        accept->setFocus();
        QTest::keyClick(accept, Qt::Key_Space);
        settle();
        QCOMPARE(m_store->find(id)->state, MemberReportState::Accepted);
        QCOMPARE(m_window->focusWidget(), page()->home());
    }

    void question_putAside_givesTheKeyboardBackToWhatAsked()
    {
        openReport(MemberReportState::Submitted);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QAbstractButton *asked = button(u"Return with a comment"_s);
        asked->setFocus();
        QTest::keyClick(asked, Qt::Key_Space);
        settle();
        QVERIFY(bar()->isAncestorOf(m_window->focusWidget()));
        QTest::keyClicks(m_window->focusWidget(), u"Bo sung"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        settle();
        QCOMPARE(m_window->focusWidget(), asked);
        QVERIFY(!bar()->findChild<GrowingEdit *>()->isVisible());
        QTest::keyClick(asked, Qt::Key_Return); // as Space does; and what was typed waits
        settle();
        QCOMPARE(bar()->findChild<GrowingEdit *>()->toPlainText(), u"Bo sung"_s);
    }

    void question_thatWaited_cautionsOfWhatIsTrueNow()
    {
        QVERIFY(m_window->openPage(u"consolidated"_s));
        settle();
        press(u"Submit for approval"_s);
        press(u"Submit for approval"_s, 1);
        press(u"Issue"_s);
        QVERIFY(says(u"Not accepted yet: the reports of HCMUT, DUT, UTC and HUMG."_s));
        QTest::keyClicks(bar()->findChild<QLineEdit *>(), u"31/BC-DHTL"_s);
        press(u"Cancel"_s);
        MemberReport report = *m_store->find(reportThatIs(MemberReportState::Submitted));
        report.state = MemberReportState::Accepted;
        report.acceptedOn = sampleToday();
        putOne(report);
        press(u"Issue"_s);
        QCOMPARE(bar()->findChild<QLineEdit *>()->text(), u"31/BC-DHTL"_s);
        QVERIFY(says(u"Not accepted yet: the reports of HCMUT, UTC and HUMG."_s));
        QVERIFY(m_store->undo()); // while it is asked
        settle();
        QVERIFY(says(u"Not accepted yet: the reports of HCMUT, DUT, UTC and HUMG."_s));
        QVERIFY(!says(u"Not accepted yet: the reports of HCMUT, UTC and HUMG."_s));
    }

    void bar_thatIsClosedByTheKeyboard_leavesItInTheList()
    {
        openReport(MemberReportState::Submitted);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(page()->announce(u"Done."_s));
        settle();
        QAbstractButton *close =
            page()->findChild<UndoBar *>()->findChildren<QAbstractButton *>().last();
        QVERIFY(close->isVisible());
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QCOMPARE(m_window->focusWidget(), page()->home());
    }

    void submittedReport_returned_asksForTheCommentAndNeedsIt()
    {
        const Id<MemberReport> id = openReport(MemberReportState::Submitted);
        press(u"Return with a comment"_s);
        QCOMPARE(m_store->find(id)->state, MemberReportState::Submitted);
        press(u"Return with a comment"_s, 1); // the form's own button, with nothing typed
        QCOMPARE(m_store->find(id)->state, MemberReportState::Submitted);
        QVERIFY(says(u"Must not be empty."_s));
        bar()->findChild<GrowingEdit *>()->setPlainText(u"Bổ sung số liệu quý IV"_s);
        press(u"Return with a comment"_s, 1);
        QCOMPARE(m_store->find(id)->state, MemberReportState::Returned);
        QCOMPARE(m_store->find(id)->comment.vi, u"Bổ sung số liệu quý IV"_s);
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->find(id)->state, MemberReportState::Submitted);
    }

    void question_putAside_changesNothing()
    {
        const Id<MemberReport> id = openReport(MemberReportState::Submitted);
        const QByteArray before = m_store->digest().value();
        press(u"Return with a comment"_s);
        press(u"Cancel"_s);
        QVERIFY(!bar()->findChild<GrowingEdit *>());
        QCOMPARE(m_store->digest().value(), before);
        QCOMPARE(m_store->find(id)->state, MemberReportState::Submitted);
    }

    void question_whileAnotherRowIsChosen_keepsWhatWasTyped()
    {
        const Id<MemberReport> other = openReport(MemberReportState::Accepted);
        const Id<MemberReport> id = openReport(MemberReportState::Submitted);
        press(u"Return with a comment"_s);
        QTest::keyClicks(bar()->findChild<GrowingEdit *>(), u"Bo sung so lieu"_s);
        m_window->openPage(u"reports"_s, other.uuid, {});
        settle();
        QVERIFY(!button(u"Return with a comment"_s));
        m_window->openPage(u"reports"_s, id.uuid, {});
        settle();
        QCOMPARE(bar()->findChild<GrowingEdit *>()->toPlainText(), u"Bo sung so lieu"_s);
        press(u"Return with a comment"_s, 1);
        QCOMPARE(m_store->find(id)->comment.vi, u"Bo sung so lieu"_s);
    }

    void act_thatIsSealed_saysHowItIsTakenBack()
    {
        openReport(MemberReportState::Submitted);
        press(u"Accept"_s);
        QVERIFY(announced(u"This is not undone, but taken back with “Reopen”."_s));
        QVERIFY(!button(u"Undo"_s));
        for (const auto *action : m_window->findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+Z"_s))
                QCOMPARE(action->toolTip(), u"This is not undone, but taken back with “Reopen”."_s);
        }
    }

    void act_thatMakesARecord_leadsToIt()
    {
        Proposal proposal = m_store->ofYear<Proposal>(2026).first();
        for (const Proposal &each : m_store->ofYear<Proposal>(2026)) {
            if (each.state == ProposalState::Deferred)
                proposal = each;
        }
        m_window->openPage(u"proposals"_s, proposal.id.uuid, {});
        settle();
        press(u"Propose again next year"_s);
        QVERIFY(announced(u"Proposed again: "_s));
        press(u"Open"_s);
        QCOMPARE(m_window->year(), 2027);
        QCOMPARE(m_window->currentPage(), u"proposals"_s);
    }

    void acts_whenTheLanguageChanges_areSaidAnew()
    {
        openReport(MemberReportState::Submitted);
        press(u"Return with a comment"_s);
        m_languages->use(Language::Vietnamese);
        settle();
        QVERIFY(button(u"Chấp nhận"_s));
        QVERIFY(button(u"Trả lại kèm ý kiến"_s, 1));
        QVERIFY(!button(u"Accept"_s));
    }

    void refusal_isSaidInTheBarAndNothingIsWritten()
    {
        const Id<MemberReport> id = openReport(MemberReportState::Draft);
        const QByteArray before = m_store->digest().value();
        press(u"Submit"_s); // the sample's draft answers every second topic
        QCOMPARE(m_store->find(id)->state, MemberReportState::Draft);
        QVERIFY(says(u"things must be mended"_s));
        QCOMPARE(m_store->digest().value(), before);
    }

    void consolidatedReport_issued_isKeptByteForByte()
    {
        QVERIFY(m_window->openPage(u"consolidated"_s));
        settle();
        press(u"Submit for approval"_s);
        // Four reports are not in it: a person has to know, and may go on all the same.
        QCOMPARE(reportOf(2026).state, ConsolidatedState::Draft);
        QVERIFY(says(u"Not accepted yet: the reports of HCMUT, DUT, UTC and HUMG."_s));
        press(u"Submit for approval"_s, 1);
        QCOMPARE(reportOf(2026).state, ConsolidatedState::InApproval);
        press(u"Issue"_s);
        const auto lines = bar()->findChildren<QLineEdit *>();
        lines.first()->setText(u"31/BC-ĐHTL"_s);
        press(u"Issue"_s, 1);
        const ConsolidatedReport issued = reportOf(2026);
        QCOMPARE(issued.state, ConsolidatedState::Issued);
        QCOMPARE(issued.number, u"31/BC-ĐHTL"_s);
        const QByteArray kept = m_store->content(issued.issuedHash).value();
        QVERIFY(kept.startsWith("%PDF-"));

        Topic topic = m_store->ofYear<Topic>(2026).first();
        topic.title.vi += u" (sửa sau khi ban hành)"_s;
        Step step;
        step.put = {topic};
        QVERIFY(m_store->commit(step));
        settle();
        const auto labels = m_window->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->text().contains(u"1 change of the year's records"_s);
        }));
        const QString path = m_folder.filePath(u"again.pdf"_s);
        QVERIFY(writeAnnualReport(*m_store, 2026, Language::Vietnamese, sampleToday(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), kept);
    }

    void refusalOfTheFileItself_staysUntilTheRecordChanges()
    {
        ProgramYear next;
        next.year = 2027;
        putOne(next);
        m_window->setYear(2027);
        QVERIFY(m_window->openPage(u"year"_s));
        settle();
        ProgramYear own = yearOf(2027);
        ActBar *acts = m_window->page(u"year"_s)->findChild<ActBar *>();
        QVERIFY(acts->begin("assign"_L1));
        for (auto *each : acts->findChildren<FieldEditor *>()) {
            if (each->field().name == "from"_L1) // the one of 2026 is in office until its end
                each->findChild<QLineEdit *>()->setText(u"1/12/2026"_s);
        }
        press(u"Assign the coordinator"_s, buttonCount(u"Assign the coordinator"_s) - 1);
        const QString why = u"There would be two coordinators from "_s;
        QVERIFY(says(why));
        Topic other = m_store->ofYear<Topic>(2026).first();
        other.title.vi += u" (sửa)"_s;
        putOne(other);
        QVERIFY(says(why));
        own.theme.vi += u" (sửa)"_s;
        putOne(own);
        QVERIFY(!says(why));
    }

    void takingOut_isAskedForAndUndone()
    {
        const Id<MemberReport> id = openReport(MemberReportState::Accepted);
        const auto isIn = [&] { return reportOf(2026).reports.contains(id); };
        QVERIFY(isIn());
        press(u"Take out of the consolidated report"_s);
        QVERIFY(isIn());
        QVERIFY(says(u"The joint text keeps what it says until you consolidate again."_s));
        press(u"Take out of the consolidated report"_s, 1);
        QVERIFY(!isIn());
        press(u"Undo"_s);
        QVERIFY(isIn());
        QVERIFY(announced(u"Undone: "_s));
    }

    void year_itsNextStep_isTakenFromTheYearPage()
    {
        QVERIFY(m_window->openPage(u"year"_s));
        settle();
        const qsizetype years = m_store->all<ProgramYear>().size();
        ActBar *acts = m_window->page(u"year"_s)->findChild<ActBar *>();
        QVERIFY(acts->begin("plan_next"_L1));
        for (auto *each : acts->findChildren<QPushButton *>()) {
            if (each->text() == u"Begin the next year"_s && each->isVisible() &&
                each->parentWidget() != acts)
                each->click();
        }
        settle();
        QCOMPARE(m_store->all<ProgramYear>().size(), years + 1);
    }

    void readOnlyFile_offersNoActs()
    {
        const QString path = m_store->path();
        close();
        open(path, Store::Mode::ReadOnly);
        QVERIFY(m_window->openPage(u"reports"_s));
        settle();
        QVERIFY(!button(u"Close the report round"_s));
    }

private:
    /// The first of the present round that is in the state.
    Id<MemberReport> reportThatIs(MemberReportState state)
    {
        const auto &all = m_store->all<MemberReport>();
        const auto found = std::find_if(all.begin(), all.end(), [&](const MemberReport &each) {
            return each.state == state && m_store->find(each.round)->year == 2026;
        });
        return found == all.end() ? Id<MemberReport>() : found->id;
    }

    Id<MemberReport> openReport(MemberReportState state)
    {
        const Id<MemberReport> id = reportThatIs(state);
        m_window->openPage(u"reports"_s, id.uuid, {});
        settle();
        return id;
    }

    ProgramYear yearOf(int year)
    {
        const auto &all = m_store->all<ProgramYear>();
        return *std::find_if(all.begin(), all.end(),
                             [&](const auto &each) { return each.year == year; });
    }

    void putOne(const Record &record)
    {
        Step step;
        step.put = {record};
        QVERIFY(m_store->commit(step));
        settle();
    }

    int buttonCount(const QString &text)
    {
        int count = 0;
        while (button(text, count))
            ++count;
        return count;
    }

    const ConsolidatedReport &reportOf(int year)
    {
        const auto &all = m_store->all<ConsolidatedReport>();
        return *std::find_if(all.begin(), all.end(),
                             [&](const auto &each) { return each.year == year; });
    }

    QPushButton *button(const QString &text, int index = 0)
    {
        for (auto *each : m_window->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible() && index-- == 0)
                return each;
        }
        return nullptr;
    }

    /// Presses a visible button with that text; the form's own stands behind those that offer.
    void press(const QString &text, int index = 0)
    {
        QPushButton *found = button(text, index);
        QVERIFY2(found, qPrintable(text));
        found->click();
        settle();
    }

    ActBar *bar()
    {
        ActBar *shown = nullptr;
        for (auto *each : m_window->findChildren<ActBar *>()) {
            if (each->isVisible())
                shown = each->findChild<QLineEdit *>() || each->findChild<GrowingEdit *>() ? each
                        : shown                                                            ? shown
                                                                                           : each;
        }
        return shown;
    }

    bool announced(const QString &words)
    {
        for (auto *each : m_window->findChildren<UndoBar *>()) {
            if (each->isVisible() && each->accessibleName().contains(words))
                return true;
        }
        return false;
    }

    bool says(const QString &words)
    {
        for (auto *each : m_window->findChildren<ActBar *>()) {
            for (auto *label : each->findChildren<Label *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
        }
        return false;
    }
};

QTEST_MAIN(TestActs)
#include "tst_acts.moc"
