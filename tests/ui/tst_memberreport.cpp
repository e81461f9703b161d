// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A member's report on its own page, in the real window, on the sample in the middle of its round.
#include "core/services/reportround.h"
#include "tests/support/windowtest.h"
#include "ui/forms/entryeditors.h"
#include "ui/pages/page.h"
#include "ui/text/titles.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/outlinelist.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentedswitch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestMemberReport : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { openCopy(); }
    void cleanup() { close(); }

    void report_ofTheList_opensOnItsPage()
    {
        const MemberReport report = returned();
        m_window->openPage(u"reports"_s, report.id.uuid, {});
        button(u"Open the report"_s)->click();
        QCOMPARE(m_window->currentPage(), u"report"_s);
        QVERIFY(outline()->count() == entriesOf(*m_store, report.id).size() + 1);
    }

    void returnedReport_saysWhatWasCommentedOn_andLeadsThere()
    {
        openReport(returned());
        button(u"To what was commented on"_s)->click();
        const ReportEntry entry = chosenEntry();
        QVERIFY(!entry.comment.isEmpty());
        QVERIFY(calls(entry.comment.text(Language::English)));
    }

    void status_chosen_isWritten()
    {
        openReport(returned());
        outline()->setCurrentRow(1);
        auto *status = editor<SegmentsEditor>()->findChild<SegmentedSwitch *>();
        status->setFocus();
        QTest::keyClick(status, Qt::Key_Left);
        QCOMPARE(chosenEntry().status, EntryStatus::Fully);
        QVERIFY(m_store->undo());
        QCOMPARE(chosenEntry().status, EntryStatus::Partly);
    }

    void status_chosenByMistake_isTakenBack_data()
    {
        QTest::addColumn<bool>("keyboard");
        QTest::newRow("by a second click") << false;
        QTest::newRow("with Delete") << true;
    }
    void status_chosenByMistake_isTakenBack()
    {
        QFETCH(bool, keyboard);
        openReport(returned());
        outline()->setCurrentRow(1);
        auto *status = editor<SegmentsEditor>()->findChild<SegmentedSwitch *>();
        const QPoint first(10, status->height() / 2);
        QTest::mouseClick(status, Qt::LeftButton, {}, first);
        QCOMPARE(chosenEntry().status, EntryStatus::Fully);
        if (keyboard)
            QTest::keyClick(status, Qt::Key_Delete);
        else
            QTest::mouseClick(status, Qt::LeftButton, {}, first);
        QCOMPARE(chosenEntry().status, EntryStatus::NotReported);
        QCOMPARE(status->current(), -1);
    }

    void indicator_takenBackWhileTheCursorIsInALine_leavesTheOthers()
    {
        openReport(returned());
        outline()->setCurrentRow(1);
        addIndicator();
        QCOMPARE(indicatorLines().size(), 3);
        indicatorLines().at(0)->setFocus();
        QVERIFY(indicatorLines().at(0)->hasFocus());
        const ReportEntry before = chosenEntry();
        QVERIFY(m_store->undo());
        settle();
        QCOMPARE(indicatorLines().size(), 2);
        QCOMPARE(chosenEntry(), before);
    }

    void indicator_typedWhileAnotherIsAdded_keepsItsText()
    {
        openReport(returned());
        outline()->setCurrentRow(1);
        indicatorLines().at(1)->setFocus();
        QTest::keyClicks(indicatorLines().at(1), u"15"_s);
        addIndicator();
        QCOMPARE(indicatorLines().size(), 3);
        QCOMPARE(indicatorLines().at(1)->text(), u"15"_s);
    }

    void indicator_refused_keepsItsTextInTheOtherLanguage()
    {
        openReport(returned());
        outline()->setCurrentRow(1);
        type(indicatorLines().at(1), u"1o"_s);
        m_languages->use(Language::Vietnamese);
        settle();
        QCOMPARE(indicatorLines().at(1)->text(), u"1o"_s);
        QVERIFY(indicatorLines().at(1)->property("faulty").toBool());
        QVERIFY(!indicatorLines().at(0)->property("faulty").toBool());
        type(indicatorLines().at(1), u"10"_s);
        QCOMPARE(chosenEntry().values.last().value, 10.0);
    }

    void theme_changed_isThatOfTheLegendToo()
    {
        m_appearance->apply(ThemeChoice::Light);
        openReport(returned());
        m_appearance->apply(ThemeChoice::Dark);
        settle();
        QString legend;
        for (auto *each : page()->findChildren<Label *>()) {
            if (each->text().contains(u"as&nbsp;last&nbsp;handed&nbsp;in"_s))
                legend = each->text();
        }
        const Theme &theme = themeOf(page()->palette());
        for (const QColor &ink : {theme.ink(Tone::Done), theme.ink(Tone::Warning), theme.strong})
            QVERIFY2(legend.contains(ink.name()), qPrintable(ink.name()));
    }

    void indicator_typed_isWrittenBesideTheOthers()
    {
        openReport(returned());
        outline()->setCurrentRow(1);
        const auto before = chosenEntry().values;
        QList<QLineEdit *> edits = editor<IndicatorsEditor>()->findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 2);
        type(edits.at(1), u"15"_s);
        const auto after = chosenEntry().values;
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.first(), before.first());
        QCOMPARE(after.last().value, 15.0);
        QCOMPARE(after.last().to, indicatorsOf(*m_store, chosenEntry().topic).at(1).id);
    }

    void indicator_thatIsNoNumber_staysWithItsReason_andNothingIsWritten()
    {
        openReport(returned());
        outline()->setCurrentRow(1);
        const QByteArray before = m_store->digest().value();
        QLineEdit *edit = editor<IndicatorsEditor>()->findChildren<QLineEdit *>().at(1);
        type(edit, u"1o"_s);
        QCOMPARE(m_store->digest().value(), before);
        QCOMPARE(edit->text(), u"1o"_s);
        QVERIFY(edit->property("faulty").toBool());
        QVERIFY(!editor<IndicatorsEditor>()
                     ->findChildren<QLineEdit *>()
                     .at(0)
                     ->property("faulty")
                     .toBool());
        QVERIFY(says(u"“1o” is not a number. Write it like 15. This value has not been saved."_s));
    }

    void finding_leadsToItsField()
    {
        openReport(returned());
        const QList<ReportFinding> findings = findingsIn(*m_store, returned());
        QVERIFY(!findings.isEmpty());
        const ReportFinding first = findings.first();
        const ReportEntry entry = *m_store->find(Id<ReportEntry>{first.record.id});
        Directory names(*m_store);
        button(titleOf(names, entry.topic, Language::English))->click();
        QCOMPARE(chosenEntry().id, entry.id);
        const auto *field = qobject_cast<FieldEditor *>(ancestorEditor(m_window->focusWidget()));
        QVERIFY(field);
        QCOMPARE(field->field().name, first.field);
    }

    void submission_withAnError_isRefusedAndTheErrorNamed()
    {
        const MemberReport report = returned();
        ReportEntry entry = entriesOf(*m_store, report.id).first();
        entry.status = EntryStatus::NotReported;
        put({entry});
        openReport(report);
        QVERIFY(says(u"Error: the status is missing"_s));
        button(u"Submit"_s)->click();
        QCOMPARE(m_store->find(report.id)->state, MemberReportState::Returned);
    }

    void submission_refused_namesEveryError_leadsToEach_andIsSilentOnceTheyAreMended()
    {
        const MemberReport report = returned();
        QList<ReportEntry> entries = entriesOf(*m_store, report.id);
        QVERIFY(entries.size() >= 2);
        const QList<ReportEntry> whole = entries.mid(0, 2);
        for (int i = 0; i < 2; ++i) {
            entries[i].status = EntryStatus::NotReported;
            put({entries[i]});
        }
        openReport(report);
        button(u"Submit"_s)->click();
        Label *refusal = refused();
        QVERIFY(refusal && refusal->text().contains(u"2 things must be mended"_s));
        Q_EMIT refusal->linkActivated(u"1"_s);
        settle();
        QCOMPARE(chosenEntry().id, entries.at(1).id);
        put({whole.at(0)});
        QVERIFY(refused() && refused()->text().contains(u"one thing must be mended"_s));
        put({whole.at(1)});
        QVERIFY(!refused());
        button(u"Submit"_s)->click();
        QCOMPARE(m_store->find(report.id)->state, MemberReportState::Resubmitted);
    }

    void submission_refusedAfterAnotherAct_isSaidAtTheFirstClick()
    {
        const auto all = m_store->all<MemberReport>();
        const auto idle = std::find_if(all.begin(), all.end(), [this](const auto &each) {
            return each.state == MemberReportState::NotStarted && isOf2026(each);
        });
        QVERIFY(idle != all.end());
        const Id<MemberReport> id = idle->id;
        openReport(*idle);
        QTest::mouseClick(button(u"Begin the report"_s), Qt::LeftButton);
        QCOMPARE(m_store->find(id)->state, MemberReportState::Draft);
        QTest::qWait(1100); // a click right after an act does nothing
        QTest::mouseClick(button(u"Submit"_s), Qt::LeftButton);
        QVERIFY(refused());
    }

    void resubmittedReport_stillSaysWhatItWasReturnedFor()
    {
        const MemberReport report = returned();
        openReport(report);
        button(u"Submit"_s)->click();
        QCOMPARE(m_store->find(report.id)->resubmittedOn, sampleToday());
        QCOMPARE(m_store->find(report.id)->submittedOn, report.submittedOn);
        openReport(report);
        QVERIFY(calls(report.comment.text(Language::English)));
        button(u"To what was commented on"_s)->click();
        const ReportEntry entry = chosenEntry(report);
        QVERIFY(!entry.comment.isEmpty());
        QVERIFY(calls(entry.comment.text(Language::English)));
    }

    void changedField_isMarkedWithItsWord()
    {
        openReport(returned());
        outline()->setCurrentRow(1);
        QVERIFY(!outline()->item(1)->text().contains(u"(changed)"_s));
        QLineEdit *progress = editor<ProgressEditor>()->findChild<QLineEdit *>();
        type(progress, u"70"_s);
        QCOMPARE(chosenEntry().progress, 70);
        QVERIFY(outline()->item(1)->text().contains(u"(changed)"_s));
        QVERIFY(says(u"changed"_s));
    }

    void keyboard_stepsThroughTheParts()
    {
        openReport(returned());
        QCOMPARE(outline()->currentRow(), 0);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(outline()->currentRow(), 1);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(outline()->currentRow(), 0);
    }

    void acceptedReport_isReadAndNotWritten()
    {
        const auto all = m_store->all<MemberReport>();
        const auto accepted = std::find_if(all.begin(), all.end(), [this](const auto &each) {
            return each.state == MemberReportState::Accepted && !each.nil && isOf2026(each);
        });
        QVERIFY(accepted != all.end());
        const QList<ReportEntry> entries = entriesOf(*m_store, accepted->id);
        openReport(*accepted);
        QVERIFY(outline()->count() == entries.size() + 1);
        outline()->setCurrentRow(1);
        QVERIFY(!entries.first().results.isEmpty());
        QVERIFY(WindowTest::says(page(), entries.first().results.text(Language::English)));
        QVERIFY(!editor<FieldEditor>());
    }

private:
    bool isOf2026(const MemberReport &report) { return m_store->find(report.round)->year == 2026; }
    MemberReport returned()
    {
        for (const MemberReport &each : m_store->all<MemberReport>()) {
            if (each.state == MemberReportState::Returned && isOf2026(each))
                return each;
        }
        return {};
    }
    void openReport(const MemberReport &report)
    {
        m_window->openPage(u"report"_s, report.id.uuid, {});
        settle();
    }
    OutlineList *outline() { return page()->findChild<OutlineList *>(); }
    bool calls(const QString &words)
    {
        const auto callouts = page()->findChildren<Callout *>();
        return std::any_of(callouts.begin(), callouts.end(), [&](const Callout *each) {
            return each->isVisible() && each->accessibleName().contains(words);
        });
    }
    /// What is said about a refused act, if one is.
    Label *refused()
    {
        settle();
        for (auto *each : page()->findChildren<Label *>()) {
            if (each->isVisible() && each->text().contains(u"must be mended"_s))
                return each;
        }
        return nullptr;
    }
    ReportEntry chosenEntry() { return chosenEntry(returned()); }
    ReportEntry chosenEntry(const MemberReport &report)
    {
        return entriesOf(*m_store, report.id).at(outline()->currentRow() - 1);
    }
    QList<QLineEdit *> indicatorLines()
    {
        return editor<IndicatorsEditor>()->findChildren<QLineEdit *>();
    }
    void addIndicator()
    {
        Indicator indicator = indicatorsOf(*m_store, chosenEntry().topic).last();
        indicator.id = Id<Indicator>::fresh();
        ++indicator.ordinal;
        put({indicator});
    }
    template <class E>
    E *editor()
    {
        settle();
        for (auto *each : page()->findChildren<E *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static QWidget *ancestorEditor(QWidget *widget)
    {
        while (widget && !qobject_cast<FieldEditor *>(widget))
            widget = widget->parentWidget();
        return widget;
    }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
    }
    bool says(const QString &words)
    {
        for (auto *each : page()->findChildren<Label *>()) {
            if (each->isVisible() && each->text() == words)
                return true;
        }
        return false;
    }
};

QTEST_MAIN(TestMemberReport)
#include "tst_memberreport.moc"
