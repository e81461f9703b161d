// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year through the store: who coordinates it, what it waits for, and a whole year of seven
// members from the assignment to the handover.
#include "core/services/acts.h"
#include "core/services/consolidation.h"
#include "core/services/cycle.h"
#include "core/services/dueitems.h"
#include "core/services/handoverchecklist.h"
#include "core/services/officeterms.h"
#include "core/services/rotation.h"
#include "core/services/sinceissue.h"
#include "tests/support/office.h"

#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

class TestYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignment_ofAnotherThanPlanned_isASwapAndNeedsAReason()
    {
        Office office;
        CoordinatorTerm planned;
        planned.year = year;
        planned.organization = office.members[5];
        planned.from = QDate(year, 1, 1);
        planned.until = QDate(year, 12, 31);
        office.put({planned});
        const QJsonObject huce{{u"organization"_s, office.members[6].toString()}};
        const auto refused = office.onYear("assign", huce);
        QVERIFY(!refused);
        QCOMPARE(refused.error().issues.first(), (Issue{u"reason"_s, Rule::Required, u"turn"_s}));
        QJsonObject reasoned = huce;
        reasoned.insert(u"reason"_s, QJsonObject{{u"vi"_s, u"TLU đề nghị đổi lượt"_s}});
        QVERIFY(office.onYear("assign", reasoned));
        const YearStatus status = yearStatus(*office.store, year, office.today);
        QCOMPARE(status.coordinator, office.members[6]);
        QCOMPARE(office.store->all<CoordinatorTerm>().last().kind == TermKind::Actual
                     ? office.store->all<CoordinatorTerm>().last().turn
                     : office.store->all<CoordinatorTerm>().first().turn,
                 Turn::Swapped);
    }

    void actingCoordinator_fromADay_takesTheDaysFromTheOther()
    {
        Office office;
        QVERIFY(office.onYear("assign"));
        QVERIFY(office.onYear("act_for", {{u"organization"_s, office.members[3].toString()},
                                          {u"from"_s, u"2026-09-01"_s}}));
        QList<CoordinatorTerm> terms = office.store->all<CoordinatorTerm>();
        QCOMPARE(terms.size(), 2);
        for (const CoordinatorTerm &term : std::as_const(terms))
            QCOMPARE(term.acting ? term.from : term.until,
                     term.acting ? QDate(2026, 9, 1) : QDate(2026, 8, 31));
    }

    void topic_thatIsStarted_makesTheYearActive()
    {
        Office office;
        Topic topic = office.topic(u"Khung tín chỉ"_s, office.members[0]);
        topic.state = TopicState::Planned;
        office.put({topic});
        QCOMPARE(office.store->find(office.programYear)->state, YearState::Planning);
        QVERIFY(office.act(keyOf(topic), "start"));
        QCOMPARE(office.store->find(office.programYear)->state, YearState::Active);
        QVERIFY(office.onYear("open_round"));
        QVERIFY(office.act(keyOf(topic), "finish"));
        QVERIFY(office.act(keyOf(topic), "go_on"));
        QCOMPARE(office.store->find(office.programYear)->state, YearState::Reporting);
    }

    void yearBefore_namesTheStepItStandsAt_untilItIsOverOrClosed()
    {
        Office office;
        const auto left = [&] {
            return yearStatus(*office.store, year + 1, office.today).stepBefore;
        };
        QCOMPARE(left()->step, CycleStep::CoordinatorAssigned);
        QVERIFY(office.onYear("assign"));
        QCOMPARE(left()->step, CycleStep::TopicsAgreed);
        QVERIFY(!yearStatus(*office.store, year, office.today).stepBefore); // nothing before it
        ProgramYear closed = *office.store->find(office.programYear);
        closed.state = YearState::Closed;
        office.put({closed});
        QVERIFY(!left());
    }

    void handover_withOpenLines_isLeftOpenToTheNextYear_onceItWasHandedOver()
    {
        Office office;
        QVERIFY(office.onYear("assign"));
        QVERIFY(office.onYear("prepare_handover"));
        const auto open = [&] {
            return yearStatus(*office.store, year + 1, office.today).openLines;
        };
        QCOMPARE(open(), 0);
        const Handover handover = office.store->all<Handover>().first();
        QVERIFY(office.act(keyOf(handover), "hand_over"));
        QCOMPARE(open(), int(handoverChecklist().size()));
        const YearStatus next = yearStatus(*office.store, year + 1, office.today);
        QCOMPARE(next.handoverLeftOpen, handover.id);
        for (HandoverItem item : office.store->all<HandoverItem>()) {
            item.done = true;
            office.put({item});
        }
        QCOMPARE(open(), 0);
        QVERIFY(!yearStatus(*office.store, year + 1, office.today).handoverLeftOpen);
    }

    void topicsAgreed_isDatedByTheLastApprovalOfTheYear()
    {
        Office office;
        const auto agreed = [&] {
            return yearStatus(*office.store, year, office.today)
                .steps.at(int(CycleStep::TopicsAgreed));
        };
        QVERIFY(agreed().date.isNull());
        int number = 0;
        const auto propose = [&](int of, ProposalState state, QDate decided) {
            Proposal proposal;
            proposal.id = Id<Proposal>::fresh();
            proposal.year = of;
            proposal.number = ++number;
            proposal.title = {u"Đề xuất"_s};
            proposal.area = office.area;
            proposal.proposers = {office.members[0]};
            proposal.conditions = {u"Bổ sung kinh phí"_s};
            proposal.state = state;
            proposal.decidedOn = decided;
            office.put({proposal});
        };
        propose(year, ProposalState::Approved, QDate(2026, 3, 5));
        propose(year, ProposalState::ApprovedWithConditions, QDate(2026, 3, 20));
        propose(year, ProposalState::Approved, QDate(2026, 2, 1));
        propose(year, ProposalState::Rejected, QDate(2026, 4, 1));
        propose(year + 1, ProposalState::Approved, QDate(2026, 5, 1));
        QCOMPARE(agreed().date, QDate(2026, 3, 20));
        QVERIFY(!office.store->failure());
        QVERIFY(office.store->database().execute(
            u"UPDATE proposal SET decided_on = 'soon' WHERE year = 2026"_s));
        QVERIFY(agreed().date.isNull());
        QVERIFY(office.store->failure());
        QCOMPARE(office.store->failure()->code, Error::Code::Corrupt);
    }

    void coordinator_thatAnotherActsFor_isTheYearsInReportsToo()
    {
        Office office;
        QVERIFY(office.onYear("assign"));
        const Id<Organization> assigned = yearStatus(*office.store, year, office.today).coordinator;
        QVERIFY(office.onYear("act_for", {{u"organization"_s, office.members[3].toString()},
                                          {u"from"_s, u"2026-09-01"_s}}));
        const auto &terms = office.store->all<CoordinatorTerm>();
        QCOMPARE(yearStatus(*office.store, year, office.today).coordinator, assigned);
        QCOMPARE(coordinatorTermOf(year, terms)->organization, assigned);
        QVERIFY(!coordinatorTermOf(year, terms)->acting);
    }

    void topic_itsEnd_isDueUntilItEnds_data()
    {
        QTest::addColumn<TopicState>("state");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<bool>("due");
        const QDate soon(2026, 12, 1);
        QTest::newRow("running, ends within 30 days") << TopicState::Running << soon << true;
        QTest::newRow("planned, ends within 30 days") << TopicState::Planned << soon << true;
        QTest::newRow("running, should have ended")
            << TopicState::Running << QDate(2026, 11, 1) << true;
        QTest::newRow("running, ends later") << TopicState::Running << QDate(2026, 12, 31) << false;
        QTest::newRow("done") << TopicState::Done << soon << false;
        QTest::newRow("partly done") << TopicState::PartlyDone << soon << false;
        QTest::newRow("dropped") << TopicState::Dropped << soon << false;
    }
    void topic_itsEnd_isDueUntilItEnds()
    {
        QFETCH(TopicState, state);
        QFETCH(QDate, end);
        QFETCH(bool, due);
        Office office;
        Topic topic = office.topic(u"Một"_s, office.members[0]);
        topic.state = state;
        topic.end = end;
        topic.reason = {u"Hết kinh phí"_s};
        Milestone step;
        step.topic = topic.id;
        step.title = {u"Báo cáo giữa kỳ"_s};
        step.due = QDate(2026, 11, 20);
        office.put({topic, step});
        QSet<DueItem::Kind> kinds;
        for (const DueItem &each : yearStatus(*office.store, year, office.today).due)
            kinds.insert(each.kind);
        QCOMPARE(kinds.contains(DueItem::Kind::TopicEnd), due);
        const bool goesOn = state == TopicState::Running || state == TopicState::Planned;
        QCOMPARE(kinds.contains(DueItem::Kind::Milestone), goesOn);
    }

    void agreement_renewed_isExpiringByItsRenewedEnd()
    {
        Office office;
        Agreement first;
        first.id = Id<Agreement>::fresh();
        first.code = u"BGN-2021"_s;
        first.title = {u"Bản ghi nhớ"_s};
        first.signedOn = QDate(2021, 1, 22);
        first.term = AgreementTerm::UntilDate;
        first.expiresOn = QDate(2026, 12, 15);
        office.put({first});
        QList<DueItem> expiring = agreementExpiries(*office.store, office.today);
        QCOMPARE(expiring.size(), 1);
        QCOMPARE(expiring.first().record, keyOf(first));
        QCOMPARE(expiring.first().daysLeft, 27);
        Agreement renewal = first;
        renewal.id = Id<Agreement>::fresh();
        renewal.code = u"BGN-2026"_s;
        renewal.signedOn = QDate(2026, 11, 1);
        renewal.expiresOn = QDate(2031, 12, 15);
        AgreementRelation renews;
        renews.agreement = renewal.id;
        renews.other = first.id;
        renews.kind = RelationKind::Renews;
        office.put({renewal, renews});
        QCOMPARE(agreementExpiries(*office.store, office.today).size(), 0); // rule 8
    }

    void officeTerm_thatEnds_isWarnedOfBeforeASigning_data()
    {
        QTest::addColumn<QString>("position");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("succeeded");
        QTest::addColumn<bool>("warned");
        const QString head = u"Hiệu trưởng"_s;
        // The office hands over, and both heads sign, on 08/01/2027.
        QTest::newRow("head, before the signing") << head << QDate(2026, 12, 1) << false << true;
        QTest::newRow("head, after the notice and the signing")
            << head << QDate(2027, 6, 30) << false << false;
        QTest::newRow("head, soon, although nothing is signed after it")
            << head << QDate(2027, 1, 9) << false << true;
        QTest::newRow("head, followed by another") << head << QDate(2026, 12, 1) << true << false;
        QTest::newRow("who signs nothing")
            << u"Chuyên viên"_s << QDate(2026, 12, 1) << false << false;
    }
    void officeTerm_thatEnds_isWarnedOfBeforeASigning()
    {
        QFETCH(QString, position);
        QFETCH(QDate, until);
        QFETCH(bool, succeeded);
        QFETCH(bool, warned);
        Office office;
        OrganizationName name;
        name.organization = office.members[5];
        name.name = {u"Trường Đại học Thủy lợi"_s};
        name.headTitle = {u"Hiệu trưởng"_s, u"Rector"_s};
        Person person;
        person.id = Id<Person>::fresh();
        person.name = u"Lưu Khắc Bình"_s;
        Post post;
        post.person = person.id;
        post.organization = office.members[5];
        post.position = {position};
        post.until = until;
        Handover handover;
        handover.year = year;
        handover.from = office.members[5];
        handover.to = office.members[6];
        handover.date = QDate(2027, 1, 8);
        office.put({name, person, post, handover});
        if (succeeded) {
            Post next = post;
            next.from = until.addDays(1);
            next.until = {};
            office.put({next});
        }
        const QList<OfficeTerm> warnings = officeWarnings(*office.store, office.today);
        QCOMPARE(warnings.size(), warned ? 1 : 0);
        if (warned) {
            QCOMPARE(warnings.first().kind, OfficeTerm::Kind::Head);
            QCOMPARE(warnings.first().signing, until < handover.date ? handover.date : QDate());
        }
    }

    void actsThatEndSomething_beforeTheirTime_sayWhatIsMissing()
    {
        Office office;
        QVERIFY(office.onYear("assign"));
        office.topic(u"Một"_s, office.members[0], {office.members[1]});
        QVERIFY(office.onYear("open_round"));
        office.report(office.members[0], u"Đã xong"_s);
        office.report(office.members[1], u"Đã xong"_s);
        QVERIFY(office.onYear("consolidate"));
        for (int late = 2; late < 5; ++late) {
            QVERIFY(office.act(keyOf(office.reportOf(office.members[late])), "submit_nil"));
            QVERIFY(office.act(keyOf(office.reportOf(office.members[late])), "accept"));
        }
        const RecordKey report = keyOf(office.store->all<ConsolidatedReport>().first());
        const RecordKey ofYear{QLatin1StringView(ProgramYear::table), office.programYear.uuid};
        const auto cautions = [&](const RecordKey &key, QLatin1StringView act) {
            for (const Act &each : actsOn(*office.store, key, office.today)) {
                if (each.name == act)
                    return each.cautions;
            }
            return QList<Caution>();
        };
        const Caution missing{Caution::Kind::MissingReports, office.members.mid(5)};
        const Caution leftOut{Caution::Kind::LeftOut, office.members.mid(2, 3)};
        QCOMPARE(cautions(report, "to_approval"_L1), (QList{missing, leftOut}));
        QVERIFY(office.act(report, "to_approval"));
        QCOMPARE(cautions(report, "issue"_L1), (QList{missing, leftOut}));
        QCOMPARE(cautions(ofYear, "close_round"_L1), QList{missing});
        QCOMPARE(
            cautions(ofYear, "close_year"_L1),
            (QList<Caution>{missing, {Caution::Kind::NotIssued}, {Caution::Kind::NotHandedOver}}));
        QVERIFY(office.onYear("prepare_handover"));
        const int items = int(office.store->all<HandoverItem>().size());
        HandoverItem done = office.store->all<HandoverItem>().first();
        done.done = true;
        office.put({done});
        QCOMPARE(cautions(keyOf(office.store->all<Handover>().first()), "hand_over"_L1),
                 (QList<Caution>{{Caution::Kind::OpenChecklist, {}, items - 1}}));
    }

    void year_livedFromAssignmentToHandover_endsClosed()
    {
        Office office;
        const auto current = [&] {
            const CycleStepStatus *step = nullptr;
            const YearStatus status = yearStatus(*office.store, year, office.today);
            step = status.current();
            return step ? QString(code(step->step)) : u"over"_s;
        };
        QCOMPARE(current(), u"coordinator_assigned"_s);
        office.today = QDate(2026, 1, 10);
        QVERIFY(office.onYear("assign", {{u"decided_on"_s, u"2026-01-08"_s}}));
        QCOMPARE(current(), u"topics_agreed"_s);
        const Topic topic =
            office.topic(u"Khung tín chỉ"_s, office.members[0], office.members.mid(1));
        QCOMPARE(current(), u"activities_under_way"_s);
        Activity done;
        done.topic = topic.id;
        done.title = {u"Hội thảo"_s};
        done.start = QDate(2026, 5, 4);
        done.state = ActivityState::Done;
        office.put({done});
        QCOMPARE(current(), u"round_open"_s);
        office.today = QDate(2026, 10, 1);
        QVERIFY(office.onYear("open_round"));
        QCOMPARE(current(), u"reports_in"_s);

        office.today = QDate(2026, 11, 18);
        const auto key = [&](int member) { return keyOf(office.reportOf(office.members[member])); };
        QVERIFY(office.act(key(6), "remind"));
        QVERIFY(office.act(key(6), "extend",
                           {{u"deadline"_s, u"2026-11-25"_s},
                            {u"extension_reason"_s, QJsonObject{{u"vi"_s, u"Lũ lụt"_s}}}}));
        for (int member = 0; member < 5; ++member)
            office.report(office.members[member], u"Đã xong"_s);
        QVERIFY(office.act(key(5), "begin"));
        office.answer(office.members[5], u"Thiếu số liệu"_s);
        QVERIFY(office.act(key(5), "submit"));
        QVERIFY(office.act(key(5), "return",
                           {{u"comment"_s, QJsonObject{{u"vi"_s, u"Bổ sung số liệu"_s}}}}));
        office.answer(office.members[5], u"Đủ số liệu"_s);
        QVERIFY(office.act(key(5), "submit"));
        QCOMPARE(office.reportOf(office.members[5]).resubmittedOn, office.today);
        QVERIFY(office.act(key(5), "accept"));
        QVERIFY(office.act(key(6), "submit_nil"));
        QVERIFY(office.act(key(6), "accept"));
        QCOMPARE(current(), u"consolidated"_s);

        QVERIFY(office.onYear("consolidate"));
        const auto report = [&] { return keyOf(office.store->all<ConsolidatedReport>().first()); };
        QCOMPARE(office.act(key(0), "reopen").error().detail, u"consolidated"_s);
        QVERIFY(office.act(report(), "to_approval"));
        QCOMPARE(consolidate(*office.store, year).error().detail, u"in_approval"_s);
        auto issuing =
            perform(*office.store, report(), "issue"_L1,
                    {{u"number"_s, u"12/BC-TLU"_s}, {u"date"_s, u"2026-12-20"_s}}, office.today);
        QVERIFY(issuing);
        const QByteArray pdf = "%PDF-1.4 the report as it was printed";
        std::get<ConsolidatedReport>(issuing->put.first()).issuedHash = contentHash(pdf);
        issuing->contents = {pdf};
        QVERIFY(office.store->commit(*issuing));
        QCOMPARE(office.store->content(contentHash(pdf)).value(), pdf);
        QVERIFY(!office.store->undoable()->has_value() ||
                (*office.store->undoable())->act != u"issue"_s);
        QCOMPARE(office.onYear("consolidate").error().detail, u"not_now"_s);
        QCOMPARE(current(), u"handed_over"_s);
        QCOMPARE(changesSinceIssue(*office.store, office.store->all<ConsolidatedReport>().first())
                     ->size(),
                 0);

        QCOMPARE(office.onYear("close_year").error().detail, u"open_topics 1"_s);
        QVERIFY(office.act(keyOf(topic), "carry_over"));
        QVERIFY(office.onYear("plan_next"));
        QVERIFY(office.onYear("prepare_handover"));
        QCOMPARE(office.store->all<HandoverItem>().size(), handoverChecklist().size());
        office.today = QDate(2026, 12, 30);
        QVERIFY(office.act(keyOf(office.store->all<Handover>().first()), "hand_over"));
        QVERIFY(office.onYear("close_year"));
        QCOMPARE(current(), u"over"_s);
        const auto since =
            changesSinceIssue(*office.store, office.store->all<ConsolidatedReport>().first());
        QCOMPARE(since->size(), 1); // the topic that was carried over is done in part now
        QCOMPARE(since->first().second.record, topic.id.uuid);
        QCOMPARE(programYears(*office.store), (QList<int>{2026, 2027}));
    }
};

QTEST_GUILESS_MAIN(TestYear)
#include "tst_year.moc"
