// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/acts.h"
#include "core/services/reminders.h"
#include "core/store/store.h"
#include "tests/support/windowtest.h"
#include "ui/forms/historyview.h"
#include "ui/forms/linkeditors.h"
#include "ui/forms/recordpane.h"
#include "ui/pages/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheetview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// Types and clicks in the forms of the real window, and asserts on the file.
class TestForms : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { openCopy(); }
    void cleanup() { close(); }

    void text_left_isWrittenAndUndone()
    {
        const Topic topic = openFirstTopic();
        auto *vietnamese = editor("title")->findChildren<QPlainTextEdit *>().first();
        vietnamese->setFocus();
        vietnamese->setPlainText(u"Công nhận tín chỉ 50%1 &amp; <b>"_s);
        leave(vietnamese);
        QCOMPARE(m_store->find(topic.id)->title.vi, u"Công nhận tín chỉ 50%1 &amp; <b>"_s);
        QCOMPARE(m_store->find(topic.id)->title.en, topic.title.en);
        QCOMPARE(m_store->find(topic.id)->title.enState, TextState::Outdated);
        QVERIFY(m_store->undo());
        settle();
        QCOMPARE(*m_store->find(topic.id), topic);
        QCOMPARE(vietnamese->toPlainText(), topic.title.vi);
    }

    void outdatedText_markedAsReviewed_isReviewed()
    {
        const Topic topic = openFirstTopic();
        auto *vietnamese = editor("title")->findChildren<QPlainTextEdit *>().first();
        vietnamese->setPlainText(u"Tên mới"_s);
        leave(vietnamese);
        link(u"Mark as reviewed"_s)->click();
        settle();
        QCOMPARE(m_store->find(topic.id)->title.enState, TextState::Reviewed);
    }

    void stateOfAText_followed_leadsToItAmongTheTranslations()
    {
        const Topic topic = openFirstTopic();
        auto *vietnamese = editor("title")->findChildren<QPlainTextEdit *>().first();
        vietnamese->setPlainText(u"Tên mới"_s);
        leave(vietnamese);
        link(u"outdated"_s)->click();
        settle();
        QCOMPARE(m_window->currentPage(), u"translations"_s);
        QVERIFY(says(page()->findChild<SheetView *>(), topic.title.en));
    }

    void text_typedBeforeTheWindowCloses_isWritten()
    {
        const Topic topic = openFirstTopic();
        auto *vietnamese = editor("title")->findChildren<QPlainTextEdit *>().first();
        vietnamese->setFocus();
        vietnamese->setPlainText(u"Gõ rồi đóng ngay"_s);
        m_window->close();
        m_window.reset();
        QCOMPARE(m_store->find(topic.id)->title.vi, u"Gõ rồi đóng ngay"_s);
    }

    void text_typedBeforeANewRecordIsBegun_isWritten()
    {
        const Topic topic = openFirstTopic();
        auto *vietnamese = editor("title")->findChildren<QPlainTextEdit *>().first();
        vietnamese->setFocus();
        vietnamese->setPlainText(u"Gõ rồi thêm mới"_s);
        m_window->page(u"topics"_s)->addRecord();
        QCOMPARE(m_store->find(topic.id)->title.vi, u"Gõ rồi thêm mới"_s);
        QVERIFY(m_store->drafts("topic").value().isEmpty());
    }

    void date_everyTypedForm_isWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("slashes") << u"5/3/2026"_s;
        QTest::newRow("dots") << u"5.3.2026"_s;
        QTest::newRow("digits alone") << u"05032026"_s;
        QTest::newRow("ISO") << u"2026-03-05"_s;
    }
    void date_everyTypedForm_isWritten()
    {
        QFETCH(QString, typed);
        const Topic topic = openFirstTopic();
        type("start", typed);
        QCOMPARE(m_store->find(topic.id)->start, QDate(2026, 3, 5));
    }

    void date_noDay_staysWithItsReasonAndIsNotWritten()
    {
        const Topic topic = openFirstTopic();
        type("start", u"31/2/2026"_s);
        QCOMPARE(m_store->find(topic.id)->start, topic.start);
        QCOMPARE(lineIn("start")->text(), u"31/2/2026"_s);
        QVERIFY(editor("start")->isFaulty());
        QVERIFY(says(u"has not been saved"_s));
        type("start", u"1/2/2026"_s);
        QCOMPARE(m_store->find(topic.id)->start, QDate(2026, 2, 1));
        QVERIFY(!editor("start")->isFaulty());
    }

    void refusedDate_survivesASwitchOfLanguage_andEscapeBringsTheSavedOneBack()
    {
        const Topic topic = openFirstTopic();
        type("start", u"31/2/2026"_s);
        m_languages->use(Language::Vietnamese);
        settle();
        QCOMPARE(lineIn("start")->text(), u"31/2/2026"_s);
        QVERIFY(editor("start")->isFaulty());
        QTest::keyClick(lineIn("start"), Qt::Key_Escape);
        QVERIFY(!editor("start")->isFaulty());
        QCOMPARE(lineIn("start")->text(), topic.start.toString(u"dd/MM/yyyy"_s));
        m_languages->use(Language::English);
    }

    void refusedDate_survivesTheChoiceOfAnotherRow()
    {
        const Topic topic = openFirstTopic();
        type("start", u"31/2/2026"_s);
        Page *page = m_window->page(u"topics"_s);
        for (const Topic &other : m_store->all<Topic>()) {
            if (other.year == m_window->year() && other.id != topic.id) {
                QVERIFY(page->showRecord(other.id.uuid));
                break;
            }
        }
        settle();
        QVERIFY(!editor("start")->isFaulty());
        QVERIFY(page->showRecord(topic.id.uuid));
        settle();
        QVERIFY(editor("start")->isFaulty());
        QCOMPARE(lineIn("start")->text(), u"31/2/2026"_s);
        QVERIFY(says(u"has not been saved"_s));
        type("start", u"1/2/2026"_s);
        QCOMPARE(m_store->find(topic.id)->start, QDate(2026, 2, 1));
    }

    void record_ofAClosedYear_isChangedKnowingly()
    {
        openFirstTopic();
        QVERIFY(!says(u"is closed"_s));
        for (const ProgramYear &each : m_store->all<ProgramYear>()) {
            if (each.state == YearState::Closed)
                m_window->setYear(each.year);
        }
        m_window->page(u"topics"_s)->editRecord();
        settle();
        QVERIFY(says(u"is closed"_s));
    }

    void endBeforeStart_isRefused()
    {
        const Topic topic = openFirstTopic();
        type("end", u"1/1/2020"_s);
        QCOMPARE(m_store->find(topic.id)->end, topic.end);
        QVERIFY(editor("end")->isFaulty());
    }

    void state_thatNeedsAReason_isWrittenOnceTheReasonIsGiven()
    {
        const Topic topic = openFirstTopic();
        auto *box = editor("state")->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(u"dropped"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(m_store->find(topic.id)->state, topic.state);
        auto *reason = editor("reason")->findChildren<QPlainTextEdit *>().first();
        reason->setPlainText(u"Không còn kinh phí"_s);
        leave(reason);
        QCOMPARE(m_store->find(topic.id)->state, TopicState::Dropped);
        QCOMPARE(m_store->find(topic.id)->reason.vi, u"Không còn kinh phí"_s);
    }

    void termAndItsDay_thatFitOnlyTogether_areWrittenInOneStep()
    {
        QVERIFY(m_window->openPage(u"agreements"_s));
        settle();
        Agreement agreement;
        for (const Agreement &each : m_store->all<Agreement>()) {
            if (each.term != AgreementTerm::UntilDate && each.signedOn.isValid())
                agreement = each;
        }
        QVERIFY(page()->showRecord(agreement.id.uuid));
        page()->editRecord();
        settle();
        const QByteArray before = m_store->digest().value();
        auto *box = editor("term")->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(u"until_date"_s));
        Q_EMIT box->activated(box->currentIndex());
        QVERIFY(editor("term")->isFaulty());
        QVERIFY(says(u"Must not be empty."_s));
        type("expires_on", u"12/11/2131"_s);
        QVERIFY(!editor("term")->isFaulty() && !editor("expires_on")->isFaulty());
        QCOMPARE(m_store->find(agreement.id)->term, AgreementTerm::UntilDate);
        QCOMPARE(m_store->find(agreement.id)->expiresOn, QDate(2131, 11, 12));
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), before);
    }

    void choice_isTypedWithItsSpace_andTabInItsOpenListGoesOn()
    {
        openFirstTopic();
        auto *box = editor("state")->findChild<QComboBox *>();
        m_window->activateWindow();
        box->setFocus();
        box->setCurrentIndex(0);
        QTest::keyClicks(box, u"partly done"_s);
        QVERIFY(!box->view()->isVisible());
        QCOMPARE(box->currentData().toString(), u"partly_done"_s);
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // another word begins
        QTest::keyClicks(box, u"dro"_s);
        QCOMPARE(box->currentData().toString(), u"dropped"_s);
        m_languages->use(Language::Vietnamese);
        settle();
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        QTest::keyClicks(box, u"dang th"_s); // Đang thực hiện
        QCOMPARE(box->currentData().toString(), u"running"_s);
        box->showPopup();
        box->view()->setCurrentIndex(box->model()->index(0, 0));
        QTest::keyClick(box->view(), Qt::Key_Tab);
        settle();
        QVERIFY(!box->view()->isVisible());
        QCOMPARE(box->currentIndex(), 0);
        QVERIFY(!box->hasFocus());
    }

    void choiceInALink_typed_isWrittenWhenItIsLeft()
    {
        QVERIFY(m_window->openPage(u"subcommittee"_s));
        settle();
        Meeting meeting;
        for (const Meeting &each : m_store->all<Meeting>()) {
            if (!each.attendance.isEmpty() && each.year == 2026)
                meeting = each;
        }
        QVERIFY(page()->showRecord(meeting.id.uuid));
        page()->editRecord();
        settle();
        QVERIFY(meeting.attendance.first().value != Attendance::Absent);
        auto *box = editor("attendance")->findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClicks(box, u"absent"_s);
        leave(box);
        QCOMPARE(m_store->find(meeting.id)->attendance.first().value, Attendance::Absent);
        QVERIFY(m_store->undo());
        QCOMPARE(*m_store->find(meeting.id), meeting);
    }

    void partOfARecord_isFollowedByAnotherWithTheKeyboardAlone()
    {
        QVERIFY(m_window->openPage(u"agreements"_s));
        settle();
        const QUuid agreement = m_store->all<Agreement>().first().id.uuid;
        QVERIFY(page()->showRecord(agreement));
        page()->editRecord();
        settle();
        const int count = m_store->count<ScopeItem>();
        for (QPushButton *each : pane()->findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Add: Scope of cooperation"_s)
                each->click();
        }
        settle();
        for (const QString &text : {u"mot"_s, u"hai"_s, u"ba"_s}) {
            auto *edit = editor("text")->findChildren<QPlainTextEdit *>().first();
            edit->setFocus();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
            settle();
        }
        QCOMPARE(m_store->count<ScopeItem>(), count + 3);
        QVERIFY(pane()->form().isNew()); // the fourth has been begun
        auto *edit = editor("text")->findChildren<QPlainTextEdit *>().first();
        edit->setFocus();
        QTest::keyClicks(edit, u"bon"_s);
        QTest::keyClick(edit, Qt::Key_Left, Qt::AltModifier);
        settle();
        QCOMPARE(m_store->count<ScopeItem>(), count + 4); // written although it was not left before
        QCOMPARE(pane()->form().key().id, agreement);
    }

    void newRecord_begunWhileAPartIsOpen_isARecordOfItsOwn()
    {
        QVERIFY(m_window->openPage(u"people"_s));
        settle();
        const Post post = m_store->all<Post>().first();
        QVERIFY(page()->showRecord(post.person.uuid));
        page()->editRecord();
        settle();
        pane()->showPart({QLatin1StringView(Post::table), post.id.uuid}, u"until"_s);
        page()->addRecord();
        settle();
        type("name", u"Lê Hoàng Long"_s);
        settle();
        QCOMPARE(m_store->all<Person>().last().name, u"Lê Hoàng Long"_s);
        QVERIFY(says(page(), u"Lê Hoàng Long"_s));
        QVERIFY(!says(pane(), u"‹"_s));
    }

    void reference_typedWithoutDiacritics_isFound()
    {
        const Topic topic = openFirstTopic();
        auto *picker = qobject_cast<RecordPicker *>(lineIn("lead"));
        picker->setFocus();
        picker->clear();
        QTest::keyClicks(picker, u"dai hoc mo dia chat"_s);
        leave(picker);
        const Organization *lead = m_store->find(m_store->find(topic.id)->lead);
        QVERIFY(lead);
        QCOMPARE(lead->code, u"HUMG"_s);
    }

    void reference_toNobody_staysAndIsNotWritten()
    {
        const Topic topic = openFirstTopic();
        auto *picker = qobject_cast<RecordPicker *>(lineIn("lead"));
        picker->setFocus();
        picker->clear();
        QTest::keyClicks(picker, u"truong khong co"_s);
        leave(picker);
        QCOMPARE(m_store->find(topic.id)->lead, topic.lead);
        QCOMPARE(picker->text(), u"truong khong co"_s);
        QVERIFY(editor("lead")->isFaulty());
    }

    void links_addedAndRemoved_areWritten()
    {
        const Topic topic = openFirstTopic();
        const auto count = topic.participants.size();
        auto *picker = editor("participants")->findChild<RecordPicker *>();
        picker->setFocus();
        QTest::keyClicks(picker, u"HUCE"_s);
        leave(picker);
        QCOMPARE(m_store->find(topic.id)->participants.size(), count + 1);
        auto *remove = editor("participants")->findChild<QToolButton *>();
        remove->click();
        settle();
        QCOMPARE(m_store->find(topic.id)->participants.size(), count);
    }

    void part_added_isOneOfTheTopic()
    {
        const Topic topic = openFirstTopic();
        const auto before = m_store->ofYear<Milestone>(2026).size();
        Q_EMIT pane()->form().partRequested(kindOf("milestone"), {});
        settle();
        type("due", u"1/6/2026"_s);
        QCOMPARE(m_store->ofYear<Milestone>(2026).size(), before);
        auto *title = editor("title")->findChildren<QPlainTextEdit *>().first();
        title->setPlainText(u"Ký biên bản"_s);
        leave(title);
        const auto now = m_store->ofYear<Milestone>(2026);
        QCOMPARE(now.size(), before + 1);
        const auto made = std::find_if(now.begin(), now.end(), [](const Milestone &each) {
            return each.title.vi == u"Ký biên bản"_s;
        });
        QCOMPARE(made->topic, topic.id);
        QCOMPARE(made->due, QDate(2026, 6, 1));
    }

    void text_leftForALinkInItsField_isWritten()
    {
        Topic topic = openFirstTopic();
        topic.title.set(Language::English, u"A draft, which has links"_s);
        Step step;
        step.put = {topic};
        QVERIFY(m_store->commit(step));
        settle();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *title = editor("title")->findChildren<QPlainTextEdit *>().first();
        title->setFocus();
        title->setPlainText(u"Tên đã sửa"_s);
        settle();
        LinkLabel *link = nullptr;
        for (LinkLabel *each : editor("title")->findChildren<LinkLabel *>())
            link = each->isVisible() ? each : link;
        QVERIFY(link);
        link->setFocus(Qt::TabFocusReason);
        settle();
        QCOMPARE(m_store->find(topic.id)->title.vi, u"Tên đã sửa"_s);
    }

    void newRecord_untilItIsValid_isADraftThatSurvivesClosing()
    {
        QVERIFY(m_window->openPage(u"activities"_s));
        m_window->page(u"activities"_s)->addRecord();
        settle();
        const int before = m_store->count<Activity>();
        auto *title = editor("title")->findChildren<QPlainTextEdit *>().first();
        title->setPlainText(u"Hội thảo dở dang"_s);
        leave(title);
        QCOMPARE(m_store->count<Activity>(), before);
        const QString path = m_store->path();
        cleanup();
        m_store = Store::open(path, Store::Mode::ReadWrite).value();
        m_window =
            std::make_unique<ProgramWindow>(*m_store, sampleToday(), *m_languages, *m_appearance);
        m_window->openToday();
        m_window->show();
        QVERIFY(m_window->openPage(u"activities"_s));
        m_window->page(u"activities"_s)->addRecord();
        settle();
        QCOMPARE(editor("title")->findChildren<QPlainTextEdit *>().first()->toPlainText(),
                 u"Hội thảo dở dang"_s);
        type("start", u"20/11/2026"_s);
        QCOMPARE(m_store->count<Activity>(), before + 1);
        QVERIFY(m_store->drafts("activity").value().isEmpty());
    }

    void deletion_takesThePartsAlong_andIsUndone()
    {
        const Topic topic = openFirstTopic();
        const QByteArray before = m_store->digest().value();
        // What refers to it is named; a decision's text is a sentence of its own.
        m_window->page(u"topics"_s)->removeRecord();
        settle();
        QCOMPARE(m_store->digest().value(), before);
        QVERIFY(says(u"refers to it (Decision: Topics that run for several years continue as "
                     "agreed). Change that one first."_s));
        QVERIFY(m_window->openPage(u"activities"_s));
        const int count = m_store->count<Activity>();
        m_window->page(u"activities"_s)
            ->showRecord(m_store->ofYear<Activity>(2026).first().id.uuid);
        m_window->page(u"activities"_s)->removeRecord();
        settle();
        QCOMPARE(m_store->count<Activity>(), count - 1);
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), before);
    }

    void duplicate_withoutUniqueFields_isMadeAtOnce()
    {
        openFirstTopic();
        const int count = m_store->count<Topic>();
        m_window->page(u"topics"_s)->duplicateRecord();
        settle();
        QCOMPARE(m_store->count<Topic>(), count + 1);
    }

    void history_oldValue_isPutBack()
    {
        const Topic topic = openFirstTopic();
        type("start", u"1/2/2026"_s);
        settle();
        Page *page = m_window->page(u"topics"_s);
        page->findChild<SheetView *>()->showPane(1);
        auto *history = page->findChild<HistoryView *>();
        history->findChild<LinkLabel *>()->click();
        settle();
        QCOMPARE(m_store->find(topic.id)->start, topic.start);
        QVERIFY(says(u"Old value put back: "_s));
        button(u"Undo"_s)->click();
        settle();
        QCOMPARE(m_store->find(topic.id)->start, QDate(2026, 2, 1));
    }

    void history_ofAState_namesTheActThatLeadsBack()
    {
        const QUuid report = reportIn(MemberReportState::Submitted);
        const RecordKey key{QLatin1StringView(MemberReport::table), report};
        const auto step = perform(*m_store, key, "accept"_L1, {}, sampleToday());
        QVERIFY(m_store->commit(*step));
        settle();
        HistoryView *history = historyOf(u"reports"_s, report);
        QVERIFY(says(history, u"back with “Reopen”"_s));
        QVERIFY(history->findChildren<LinkLabel *>().isEmpty());
        QVERIFY(says(history, u"This file keeps an assumed day"_s));
    }

    void history_ofAMemberAndOfItsReport_hasTheReminders_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("the member") << u"members"_s;
        QTest::newRow("its report") << u"reports"_s;
    }
    void history_ofAMemberAndOfItsReport_hasTheReminders()
    {
        QFETCH(QString, page);
        const QUuid report = reportIn(MemberReportState::NotStarted);
        const RecordKey key{QLatin1StringView(MemberReport::table), report};
        const auto step = perform(*m_store, key, "remind"_L1, {}, sampleToday());
        QVERIFY(m_store->commit(*step));
        settle();
        const MemberReport &own = *m_store->find(Id<MemberReport>{report});
        const int number = remindersIn(*m_store, key).last().number;
        HistoryView *history = historyOf(page, page == u"members"_s ? own.member.uuid : report);
        QVERIFY(says(history, u"Reminder %1 · "_s.arg(number)));
    }

    void readOnlyFile_offersNothingToEdit()
    {
        const QString path = m_store->path();
        close();
        open(path, Store::Mode::ReadOnly);
        QVERIFY(m_window->openPage(u"topics"_s));
        QVERIFY(!m_window->page(u"topics"_s)->canEdit());
        QVERIFY(!m_window->page(u"topics"_s)->findChild<RecordPane *>());
    }

    void everyEntity_hasAFormThatChangesNothing_data()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : entityTables())
            QTest::newRow(qPrintable(table)) << table;
    }
    /// Going through every field of a record of every entity, and leaving it, writes nothing.
    void everyEntity_hasAFormThatChangesNothing()
    {
        QFETCH(QString, table);
        const auto records = m_store->all(table).value();
        if (records.isEmpty())
            QSKIP("the sample has none");
        Directory names(*m_store);
        RecordForm form({names, sampleToday()});
        form.showRecord(keyOf(records.first()));
        form.show();
        const QByteArray before = m_store->digest().value();
        for (FieldEditor *each : form.findChildren<FieldEditor *>()) {
            Q_EMIT each->left();
            QVERIFY2(!each->isFaulty(), each->field().name.data());
        }
        QCOMPARE(m_store->digest().value(), before);
    }

private:
    QUuid reportIn(MemberReportState state)
    {
        for (const MemberReport &each : m_store->all<MemberReport>()) {
            if (each.state == state && m_store->find(each.round)->year == 2026)
                return each.id.uuid;
        }
        qFatal("no such report");
    }

    HistoryView *historyOf(const QString &key, const QUuid &record)
    {
        m_window->openPage(key, record, {});
        settle();
        Page *page = m_window->page(key);
        page->findChild<SheetView *>()->showPane(1);
        settle();
        return page->findChild<HistoryView *>();
    }

    Topic openFirstTopic()
    {
        m_window->openPage(u"topics"_s);
        QList<Topic> topics = m_store->ofYear<Topic>(2026);
        std::sort(topics.begin(), topics.end(),
                  [](const Topic &a, const Topic &b) { return a.number < b.number; });
        Page *page = m_window->page(u"topics"_s);
        page->showRecord(topics.first().id.uuid);
        page->editRecord();
        settle();
        return topics.first();
    }

    /// The link with these words that is seen in the title's editor.
    LinkLabel *link(const QString &words)
    {
        for (LinkLabel *each : editor("title")->findChildren<LinkLabel *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        qFatal("no link %s", qPrintable(words));
    }

    QLineEdit *lineIn(const char *field) { return editor(field)->findChild<QLineEdit *>(); }

    void type(const char *field, const QString &text)
    {
        QLineEdit *line = lineIn(field);
        line->setText(text);
        leave(line);
    }

    PartKind kindOf(const char *part)
    {
        for (const PartKind &kind : partsOf("topic")) {
            if (kind.part == QLatin1StringView(part))
                return kind;
        }
        qFatal("no such part");
    }
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
