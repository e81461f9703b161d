// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A year of seven members lived in the real window, from an empty file to the next coordinator's
// first day: every step is a button that is pressed or a field that is typed into.
#include "core/services/cycle.h"
#include "core/services/reportround.h"
#include "core/services/sinceissue.h"
#include "tests/support/windowtest.h"
#include "ui/forms/actform.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/growingedit.h"
#include "ui/pages/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/undobar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestYearWindow : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages = std::make_unique<LanguageSwitch>(Language::English);
        m_appearance = std::make_unique<Appearance>();
        m_path = m_folder.filePath(u"year.lienket"_s);
        QVERIFY(Store::create(m_path, [this](Store &store) { return makeMembers(store); }));
    }
    void cleanupTestCase() { close(); }

    // In this order, on one file: each day goes on from the day before.

    void january_theMembersSwapTheTurn_andGiveTheReason()
    {
        on(QDate(2026, 1, 10));
        QVERIFY(m_window->openPage(u"year"_s));
        QVERIFY(says(u"Planned coordinator: TLU"_s) || says(u"TLU"_s));
        press(u"Assign the coordinator"_s);
        pick("organization", u"HUCE"_s);
        confirm();
        QVERIFY(says(u"By the rotation it is another member's turn; say why it changes."_s));
        QVERIFY(!term());
        write("reason", u"TLU xin doi luot"_s);
        type("decided_on", u"08/01/2026"_s);
        confirm();
        QVERIFY(term());
        QCOMPARE(term()->organization, m_members.at(6));
        QCOMPARE(term()->turn, Turn::Swapped);
        QCOMPARE(step(), CycleStep::TopicsAgreed);
    }

    void february_theSubcommitteeDecides_andAProposalBecomesATopic()
    {
        on(QDate(2026, 2, 20));
        add(u"proposals"_s);
        write("title", u"Khung tin chi"_s);
        pick("area", u"Academics"_s);
        const Id<Proposal> id = m_store->all<Proposal>().first().id;
        QCOMPARE(m_store->find(id)->number, 1);
        Proposal proposal = *m_store->find(id);
        proposal.proposers = {m_members.at(0), m_members.at(1)};
        put({proposal});
        show(u"proposals"_s, id.uuid);
        press(u"Submit"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // in the line that is asked for
        settle();
        add(u"subcommittee"_s);
        type("date", u"20/02/2026"_s);
        MeetingDecision decision;
        decision.meeting = m_store->all<Meeting>().first().id;
        decision.ordinal = 1;
        decision.text = {u"Thông qua đề xuất 01"_s, u"Proposal 01 is adopted"_s};
        decision.proposals = {id};
        decision.outcome = DecisionOutcome::Approved;
        decision.votes = {{m_members.at(0), Vote::InFavour}, {m_members.at(1), Vote::Against}};
        put({decision});
        show(u"subcommittee"_s, decision.meeting.uuid);
        press(u"Carry out the decisions"_s);
        QVERIFY(says(u"The votes do not carry decision 1."_s));
        QCOMPARE(m_store->find(id)->state, ProposalState::Submitted);
        confirm();
        QCOMPARE(m_store->find(id)->state, ProposalState::Approved);
        QCOMPARE(m_store->find(id)->decidedOn, QDate(2026, 2, 20));
        show(u"proposals"_s, id.uuid);
        press(u"Make it a topic"_s);
        QCOMPARE(topic().proposal, id);
        press(u"Open"_s);
        QCOMPARE(m_window->currentPage(), u"topics"_s);
        press(u"Start"_s);
        QCOMPARE(topic().state, TopicState::Running);
        Topic whole = topic();
        whole.participants = m_members.mid(1);
        put({whole});
        QCOMPARE(step(), CycleStep::ActivitiesUnderWay);
    }

    void may_anEventReportedTwice_isCountedOnce()
    {
        on(QDate(2026, 5, 5));
        for (int i = 0; i < 2; ++i) {
            add(u"activities"_s);
            write("title", u"Hoi thao tin chi"_s);
            type("start", u"04/05/2026"_s);
            pick("topic", u"Khung"_s);
            pick("host", u"HUST"_s);
            choose("state", u"done"_s);
        }
        QCOMPARE(yearStatus(*m_store, 2026, m_today).activities.done, 2);
        show(u"activities"_s, m_store->all<Activity>().last().id.uuid);
        press(u"Count as one event"_s);
        confirm();
        QCOMPARE(yearStatus(*m_store, 2026, m_today).activities.done, 1);
        QCOMPARE(step(), CycleStep::RoundOpen);
    }

    void october_theRound_givesEachMemberItsReport()
    {
        on(QDate(2026, 10, 1));
        QVERIFY(m_window->openPage(u"year"_s));
        press(u"Open the report round"_s);
        type("deadline", u"13/11/2026"_s);
        type("reminder_days", u"10, 3"_s);
        confirm();
        QCOMPARE(m_store->all<MemberReport>().size(), 7);
        QCOMPARE(reminderRhythm(m_store->all<ReportRound>().first()), (QList<int>{10, 3}));
        QCOMPARE(step(), CycleStep::ReportsIn);
    }

    void november_reportsComeIn_oneIsReturned_oneIsNil_oneIsLate()
    {
        on(QDate(2026, 11, 18));
        for (int member = 0; member < 5; ++member) {
            report(member, u"Da xong"_s);
            press(u"Accept"_s);
            QCOMPARE(of(member).state, MemberReportState::Accepted);
        }
        report(5, u"Thieu so lieu"_s);
        press(u"Return with a comment"_s);
        write("comment", u"Xin bo sung"_s);
        press(u"Comment on 01 · Khung tin chi"_s);
        write("comment", u"Ghi ro so hoc phan"_s, 1);
        confirm();
        QCOMPARE(of(5).state, MemberReportState::Returned);
        QCOMPARE(entry(5).comment.vi, u"Ghi ro so hoc phan"_s);
        answer(5, u"Du so lieu"_s);
        press(u"Submit"_s);
        press(u"Accept"_s);
        QCOMPARE(of(5).state, MemberReportState::Accepted);
        QCOMPARE(yearStatus(*m_store, 2026, m_today).overdue(), 1);
        show(u"reports"_s, of(6).id.uuid);
        fromMenu(u"Note a reminder"_s);
        confirm();
        QCOMPARE(m_store->all<Reminder>().size(), 1);
        fromMenu(u"Extend the deadline"_s);
        type("deadline", u"25/11/2026"_s);
        write("extension_reason", u"Lu lut"_s);
        confirm();
        QCOMPARE(yearStatus(*m_store, 2026, m_today).overdue(), 0);
    }

    void december_theReport_isIssuedWithAMemberMissing_onlyKnowingly()
    {
        on(QDate(2026, 12, 20));
        QVERIFY(m_window->openPage(u"year"_s));
        QVERIFY(m_window->openPage(u"consolidated"_s));
        settle();
        press(u"Draw the accepted reports together"_s);
        QCOMPARE(consolidated().reports.size(), 6);
        press(u"Submit for approval"_s);
        QVERIFY(says(u"Not accepted yet: the reports of HUCE."_s));
        press(u"Cancel"_s);
        QCOMPARE(consolidated().state, ConsolidatedState::Draft);
        show(u"reports"_s, of(6).id.uuid);
        press(u"Submit a nil return"_s, 0, true);
        press(u"Accept"_s);
        QVERIFY(of(6).nil);
        QVERIFY(m_window->openPage(u"consolidated"_s));
        settle();
        press(u"Submit for approval"_s);
        QVERIFY(says(u"Accepted, but not drawn in: the reports of HUCE."_s));
        press(u"Cancel"_s);
        press(u"Draw the accepted reports together"_s, 0, true);
        QCOMPARE(consolidated().reports.size(), 7);
        press(u"Submit for approval"_s);
        press(u"Issue"_s);
        type("number", u"31/BC-DHXD"_s);
        confirm();
        QCOMPARE(consolidated().state, ConsolidatedState::Issued);
        QVERIFY(m_store->content(consolidated().issuedHash)->startsWith("%PDF-"));
        QCOMPARE(changesSinceIssue(*m_store, consolidated())->size(), 0);
        show(u"topics"_s, topic().id.uuid);
        m_window->page(u"topics"_s)->editRecord();
        settle();
        write("objective", u"Sua sau khi ban hanh"_s);
        QCOMPARE(changesSinceIssue(*m_store, consolidated())->size(), 1);
        QVERIFY(m_window->openPage(u"consolidated"_s));
        settle();
        QVERIFY(says(u"1 change of the year's records since it was issued."_s));
    }

    void december_theYear_isHandedOverAndClosed()
    {
        on(QDate(2026, 12, 30));
        show(u"topics"_s, topic().id.uuid);
        press(u"Carry over to next year"_s, 0, true);
        QCOMPARE(m_store->ofYear<Topic>(2027).first().carriedFrom, topic().id);
        QVERIFY(m_window->openPage(u"year"_s));
        settle();
        press(u"Prepare the handover"_s, 0, true);
        QCOMPARE(m_store->all<Handover>().size(), 1);
        press(u"Open"_s);
        QCOMPARE(m_window->currentPage(), u"rotation"_s);
        press(u"Hand over"_s);
        QVERIFY(says(u"lines of the checklist are not done."_s));
        confirm();
        QCOMPARE(m_store->all<Handover>().first().date, m_today);
        QVERIFY(m_window->openPage(u"year"_s));
        settle();
        fromMenu(u"Begin the next year"_s);
        confirm();
        press(u"Open"_s);
        QCOMPARE(m_window->year(), 2027);
        m_window->setYear(2026);
        settle();
        fromMenu(u"Close the year"_s);
        settle();
        QCOMPARE(yearStatus(*m_store, 2026, m_today).programYear->state, YearState::Closed);
        QVERIFY(!yearStatus(*m_store, 2026, m_today).current());
    }

    void nextJanuary_theNextCoordinator_findsWhatGoesOn()
    {
        on(QDate(2027, 1, 8));
        QCOMPARE(m_window->year(), 2027);
        QVERIFY(m_window->openPage(u"year"_s));
        settle();
        QCOMPARE(step(2027), CycleStep::CoordinatorAssigned);
        press(u"Assign the coordinator"_s);
        confirm();
        QCOMPARE(m_store->all<CoordinatorTerm>().last().year, 2027);
        QVERIFY(m_window->openPage(u"topics"_s));
        settle();
        QVERIFY(m_store->ofYear<Topic>(2027).first().state == TopicState::Planned);
    }

private:
    Result<> makeMembers(Store &store)
    {
        Step step;
        for (const char *code : {"HUST", "HCMUT", "DUT", "UTC", "HUMG", "TLU", "HUCE"}) {
            Organization organization;
            organization.id = Id<Organization>::fresh();
            organization.code = QString::fromLatin1(code);
            m_members.append(organization.id);
            OrganizationName name;
            name.organization = organization.id;
            name.name = {u"Trường "_s + organization.code, organization.code + u" University"_s};
            name.abbreviation = organization.code;
            name.headTitle = {u"Hiệu trưởng"_s, u"Rector"_s};
            Membership membership;
            membership.organization = organization.id;
            membership.joinedOn = QDate(2021, 1, 22);
            membership.protocolOrder = int(m_members.size());
            step.put += QList<Record>{organization, name, membership};
        }
        Area area;
        area.code = u"DT"_s;
        area.name = {u"Đào tạo"_s, u"Academics"_s};
        ProgramYear year;
        year.year = 2026;
        CoordinatorTerm planned;
        planned.year = 2026;
        planned.organization = m_members.at(5);
        planned.from = QDate(2026, 1, 1);
        planned.until = QDate(2026, 12, 31);
        step.put += QList<Record>{area, year, planned};
        const auto done = store.commit(step);
        return done ? Result<>() : std::unexpected(done.error());
    }

    /// Closes the window and opens it on another day, as an office does.
    void on(QDate today)
    {
        close();
        m_today = today;
        open(m_path, Store::Mode::ReadWrite, today);
        settle();
    }

    const CoordinatorTerm *term()
    {
        for (const CoordinatorTerm &each : m_store->all<CoordinatorTerm>()) {
            if (each.kind == TermKind::Actual)
                return &each;
        }
        return nullptr;
    }
    CycleStep step(int year = 2026)
    {
        const YearStatus status = yearStatus(*m_store, year, m_today);
        return status.current() ? status.current()->step : CycleStep::HandedOver;
    }
    Topic topic() { return m_store->ofYear<Topic>(2026).first(); }
    ConsolidatedReport consolidated() { return m_store->all<ConsolidatedReport>().first(); }
    MemberReport of(int member)
    {
        for (const MemberReport &each : m_store->all<MemberReport>()) {
            if (each.member == m_members.at(member))
                return each;
        }
        return {};
    }
    ReportEntry entry(int member) { return entriesOf(*m_store, of(member).id).first(); }

    void report(int member, const QString &results)
    {
        show(u"reports"_s, of(member).id.uuid);
        press(u"Begin the report"_s);
        answer(member, results);
        press(u"Submit"_s);
    }

    /// Opens the member's entry on its report's own page, and fills it in.
    void answer(int member, const QString &results)
    {
        show(u"report"_s, entry(member).id.uuid);
        auto *status = editor("status")->findChild<SegmentedSwitch *>();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(status, i == 0 ? Qt::Key_Right : Qt::Key_Left);
        settle();
        QCOMPARE(entry(member).status, EntryStatus::Fully);
        write("results", results);
        QCOMPARE(entry(member).results.vi, results);
    }

    void show(const QString &page, const QUuid &record)
    {
        QVERIFY(m_window->openPage(page, record, {}));
        settle();
    }
    void add(const QString &page)
    {
        QVERIFY(m_window->openPage(page));
        m_window->page(page)->addRecord();
        settle();
    }

    /// What is asked for now: in an act, else in a form.
    FieldEditor *editor(const char *field, int index = 0)
    {
        QWidget *within = m_window.get();
        for (auto *form : m_window->findChildren<ActForm *>()) {
            if (form->isVisible())
                within = form;
        }
        for (FieldEditor *each : within->findChildren<FieldEditor *>()) {
            if (each->field().name == QLatin1StringView(field) && each->isVisible() && index-- == 0)
                return each;
        }
        qFatal("no field %s", field);
    }
    void type(const char *field, const QString &text)
    {
        auto *line = editor(field)->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        leave(line);
    }
    void pick(const char *field, const QString &words) { type(field, words); }
    void write(const char *field, const QString &text, int index = 0)
    {
        auto *edit = editor(field, index)->findChild<GrowingEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        leave(edit);
    }
    void choose(const char *field, const QString &code)
    {
        auto *box = editor(field)->findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
        leave(box);
    }

    /// Presses a visible button; if there is none and `orInMenu`, the entry of a menu.
    void press(const QString &text, int index = 0, bool orInMenu = false)
    {
        for (auto *each : m_window->findChildren<QAbstractButton *>()) {
            if (each->text() == text && each->isVisible() && index-- == 0) {
                each->click();
                return settle();
            }
        }
        if (orInMenu)
            return fromMenu(text);
        QFAIL(qPrintable(u"no button “%1”"_s.arg(text)));
    }
    void fromMenu(const QString &text)
    {
        for (auto *menu : page()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text) {
                    action->trigger();
                    return settle();
                }
            }
        }
        QFAIL(qPrintable(u"no entry “%1”"_s.arg(text)));
    }
    /// Does what the act asked about, with the answers as they are.
    void confirm()
    {
        for (auto *form : m_window->findChildren<ActForm *>()) {
            if (form->isVisible()) {
                Q_EMIT form->confirmed();
                return settle();
            }
        }
        QFAIL("nothing is asked");
    }

    QString m_path;
    QDate m_today;
    QList<Id<Organization>> m_members;
};

QTEST_MAIN(TestYearWindow)
#include "tst_yearwindow.moc"
