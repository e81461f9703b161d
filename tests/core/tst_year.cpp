// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year's work through the store: what may be done when, what each act writes, and a whole year
// of seven members from the assignment to the handover.
#include "core/services/acts.h"
#include "core/services/consolidation.h"
#include "core/services/cycle.h"
#include "core/services/handoverchecklist.h"
#include "core/services/reminders.h"
#include "core/services/reportround.h"
#include "core/services/sinceissue.h"

#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

constexpr int year = 2026;

template <class E>
RecordKey keyOf(const E &record)
{
    return {QLatin1StringView(E::table), record.id.uuid};
}

QStringList names(const QList<Act> &acts)
{
    QStringList names;
    for (const Act &act : acts)
        names.append(act.name);
    return names;
}

/// An office with a program of seven members in protocol order, one area and one year.
class Office
{
public:
    Office()
    {
        const QString path = folder.filePath(u"year.lienket"_s);
        if (!Store::create(path))
            qFatal("create");
        store = std::move(Store::open(path, Store::Mode::ReadWrite).value());
        for (const char *code : {"HUST", "HCMUT", "DUT", "UTC", "HUMG", "TLU", "HUCE"}) {
            Organization organization;
            organization.id = Id<Organization>::fresh();
            organization.code = QString::fromLatin1(code);
            members.append(organization.id);
            Membership membership;
            membership.organization = organization.id;
            membership.joinedOn = QDate(2021, 1, 22);
            membership.protocolOrder = int(members.size());
            put({organization, membership});
        }
        Area training;
        training.id = area = Id<Area>::fresh();
        training.code = u"training"_s;
        training.name = {u"Đào tạo"_s, u"Academics"_s};
        ProgramYear first;
        first.year = year;
        put({training, first});
        programYear = store->all<ProgramYear>().first().id;
    }

    Committed put(const QList<Record> &records)
    {
        Step step;
        step.put = records;
        const auto done = store->commit(step);
        if (!done)
            qFatal("%s %s", qPrintable(done.error().subject), qPrintable(done.error().detail));
        return *done;
    }

    /// What the act gives, committed.
    Result<Committed> act(const RecordKey &key, const char *name, const QJsonObject &answers = {})
    {
        const auto step = perform(*store, key, QLatin1StringView(name), answers, today);
        return step ? store->commit(*step) : std::unexpected(step.error());
    }
    Result<Committed> onYear(const char *name, const QJsonObject &answers = {})
    {
        return act({QLatin1StringView(ProgramYear::table), programYear.uuid}, name, answers);
    }

    Topic topic(const QString &title, Id<Organization> lead,
                const Links<Organization> &participants = {})
    {
        Topic topic;
        topic.id = Id<Topic>::fresh();
        topic.year = year;
        topic.number = int(store->all<Topic>().size()) + 1;
        topic.area = area;
        topic.title = {title, u"Topic"_s};
        topic.lead = lead;
        topic.participants = participants;
        topic.state = TopicState::Running;
        put({topic});
        return topic;
    }

    const MemberReport &reportOf(Id<Organization> member)
    {
        for (const MemberReport &each : store->all<MemberReport>()) {
            if (each.member == member)
                return each;
        }
        qFatal("no report");
    }

    void answer(Id<Organization> member, const QString &results)
    {
        for (ReportEntry entry : entriesOf(*store, reportOf(member).id)) {
            entry.status = EntryStatus::Fully;
            entry.results = {results, results};
            put({entry});
        }
    }

    void report(Id<Organization> member, const QString &results)
    {
        QVERIFY(act(keyOf(reportOf(member)), "begin"));
        answer(member, results);
        QVERIFY(act(keyOf(reportOf(member)), "submit"));
        QVERIFY(act(keyOf(reportOf(member)), "accept"));
    }

    QTemporaryDir folder; // outlives the store, whose lock lies in it
    QDate today{2026, 11, 18};
    std::unique_ptr<Store> store;
    QList<Id<Organization>> members;
    Id<Area> area;
    Id<ProgramYear> programYear;
};

} // namespace

class TestYear : public QObject
{
    Q_OBJECT

    std::unique_ptr<Office> m_office = std::make_unique<Office>();

private Q_SLOTS:
    void proposal_everyAct_leadsWhereTheTableSays_data()
    {
        QTest::addColumn<ProposalState>("from");
        QTest::addColumn<QString>("act");
        for (const auto state : values<ProposalState>()) {
            for (const auto &move : proposalMoves)
                QTest::addRow("%s, %s", code(state).data(), move.act.data())
                    << state << QString(move.act);
        }
    }
    void proposal_everyAct_leadsWhereTheTableSays()
    {
        QFETCH(ProposalState, from);
        QFETCH(QString, act);
        Office &office = *m_office; // 104 files would take long to make
        Proposal proposal;
        proposal.id = Id<Proposal>::fresh();
        proposal.year = year;
        proposal.area = office.area;
        proposal.title = {u"Công nhận tín chỉ"_s};
        proposal.conditions = {u"Bổ sung kinh phí"_s};
        proposal.state = from;
        proposal.decidedOn = office.today;
        office.put({proposal});
        const auto done = office.act(keyOf(proposal), act.toLatin1());
        const auto expected = target(proposalMoves, from, QLatin1StringView(act.toLatin1()));
        QCOMPARE(done.has_value(), expected.has_value());
        if (expected)
            QCOMPARE(office.store->find(proposal.id)->state, *expected);
        else
            QCOMPARE(done.error().detail, u"not_now"_s);
    }

    void approvedProposal_madeATopic_keepsTheLinkAndIsNotMadeTwice()
    {
        Office office;
        Proposal proposal;
        proposal.id = Id<Proposal>::fresh();
        proposal.year = year;
        proposal.area = office.area;
        proposal.title = {u"Khung công nhận tín chỉ"_s, u"Credit recognition"_s};
        proposal.proposers = {office.members[2], office.members[0]};
        proposal.state = ProposalState::Approved;
        proposal.decidedOn = QDate(2026, 2, 20);
        office.put({proposal});
        QVERIFY(office.act(keyOf(proposal), "make_topic"));
        const Topic topic = office.store->all<Topic>().first();
        QCOMPARE(topic.proposal, proposal.id);
        QCOMPARE(topic.title, proposal.title);
        QCOMPARE(topic.lead, office.members[0]); // before the other in protocol order
        QCOMPARE(topic.participants, Links<Organization>{office.members[2]});
        QCOMPARE(names(actsOn(*office.store, keyOf(proposal), office.today)), QStringList());
    }

    void deferredProposal_proposedAgain_isADraftOfTheNextYear()
    {
        Office office;
        Proposal proposal;
        proposal.id = Id<Proposal>::fresh();
        proposal.year = year;
        proposal.area = office.area;
        proposal.title = {u"Học liệu dùng chung"_s};
        proposal.state = ProposalState::Deferred;
        proposal.decidedOn = QDate(2026, 2, 20);
        office.put({proposal});
        QVERIFY(office.act(keyOf(proposal), "propose_again"));
        const QList<Proposal> next = office.store->ofYear<Proposal>(year + 1);
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().state, ProposalState::Draft);
        QVERIFY(next.first().decidedOn.isNull());
    }

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
        QCOMPARE(refused.error().issues.first(), (Issue{u"reason"_s, Rule::Required, QString()}));
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

    void round_opened_hasAShellForEachMemberAndEntriesForItsTopics()
    {
        Office office;
        const Topic own = office.topic(u"Một"_s, office.members[0], {office.members[1]});
        Topic dropped = office.topic(u"Hai"_s, office.members[0]);
        dropped.state = TopicState::Dropped;
        dropped.reason = {u"Hết kinh phí"_s};
        Activity done;
        done.id = Id<Activity>::fresh();
        done.topic = own.id;
        done.title = {u"Hội thảo"_s};
        done.start = QDate(2026, 5, 4);
        done.state = ActivityState::Done;
        done.host = office.members[1];
        office.put({dropped, done});
        QVERIFY(office.onYear("open_round"));
        QCOMPARE(office.store->all<MemberReport>().size(), 7);
        QCOMPARE(office.store->all<ReportEntry>().size(), 2);
        const auto entries = entriesOf(*office.store, office.reportOf(office.members[1]).id);
        QCOMPARE(entries.first().activities, Links<Activity>{done.id});
        QCOMPARE(office.store->all<ProgramYear>().first().state, YearState::Reporting);
    }

    void round_ofACarriedTopic_isPrefilledWithLastYearsCumulativeValues()
    {
        Office office;
        const Topic topic = office.topic(u"Tín chỉ"_s, office.members[0]);
        Indicator total;
        total.id = Id<Indicator>::fresh();
        total.topic = topic.id;
        total.name = {u"Học phần được công nhận"_s};
        total.kind = IndicatorKind::Cumulative;
        Indicator yearly = total;
        yearly.id = Id<Indicator>::fresh();
        yearly.name = {u"Sinh viên"_s};
        yearly.kind = IndicatorKind::Periodic;
        office.put({total, yearly});
        QVERIFY(office.onYear("open_round"));
        ReportEntry entry = entriesOf(*office.store, office.reportOf(office.members[0]).id).first();
        entry.values = {{total.id, 12}, {yearly.id, 40}};
        entry.progress = 60;
        office.put({entry});
        QVERIFY(office.act(keyOf(topic), "carry_over"));
        QVERIFY(office.onYear("plan_next"));
        const Topic next = office.store->ofYear<Topic>(year + 1).first();
        QCOMPARE(next.carriedFrom, topic.id);
        QCOMPARE(office.store->find(topic.id)->state, TopicState::PartlyDone);
        ReportRound round;
        round.year = year + 1;
        round.openedOn = QDate(2027, 10, 1);
        round.deadline = QDate(2027, 11, 15);
        office.put(openedRound(*office.store, round, QDate(2027, 10, 1)));
        int found = 0;
        for (const ReportEntry &each : office.store->all<ReportEntry>()) {
            if (each.topic != next.id)
                continue;
            ++found;
            QCOMPARE(each.progress, std::optional(60));
            QCOMPARE(each.values.size(), 1);
            QCOMPARE(each.values.first().value, 12.0);
        }
        QCOMPARE(found, 1);
    }

    void round_openedAgainAfterATopicCame_addsItsEntriesAndChangesNothingElse()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        office.answer(office.members[0], u"Đã xong"_s);
        office.topic(u"Hai"_s, office.members[0]);
        const ReportRound round = office.store->all<ReportRound>().first();
        const QList<Record> added = openedRound(*office.store, round, office.today);
        QCOMPARE(added.size(), 1);
    }

    void submission_ofAnUnansweredTopic_isRefusedAndNamesIt()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        const MemberReport report = office.reportOf(office.members[0]);
        QVERIFY(office.act(keyOf(report), "begin"));
        const auto refused = office.act(keyOf(report), "submit");
        QVERIFY(!refused);
        QCOMPARE(refused.error().issues.first(), (Issue{u"status"_s, Rule::Required, QString()}));
        QVERIFY(refused.error().subject.startsWith(u"report_entry/"_s));
        office.answer(office.members[0], u"Đã xong"_s);
        QVERIFY(office.act(keyOf(report), "submit"));
    }

    void nilReturn_ofAReportThatSaysSomething_isRefused()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        office.answer(office.members[0], u"Đã xong"_s);
        const auto refused = office.act(keyOf(office.reportOf(office.members[0])), "submit_nil");
        QCOMPARE(refused.error().detail, u"not_nil"_s);
        const auto nil = office.act(keyOf(office.reportOf(office.members[1])), "submit_nil");
        QVERIFY(nil);
        QVERIFY(office.reportOf(office.members[1]).nil);
    }

    void reopening_whenALaterYearReports_isOfTextOnly()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        office.report(office.members[0], u"Đã xong"_s);
        ReportRound later;
        later.year = year + 1;
        later.openedOn = QDate(2027, 10, 1);
        later.deadline = QDate(2027, 11, 15);
        office.put({later});
        const RecordKey key = keyOf(office.reportOf(office.members[0]));
        QCOMPARE(office.act(key, "reopen", {{u"reopened"_s, u"all"_s}}).error().detail,
                 u"text_only"_s);
        QVERIFY(office.act(key, "reopen"));
        ReportEntry entry = entriesOf(*office.store, Id<MemberReport>{key.id}).first();
        entry.results.vi = u"Đã xong, có sửa chữ"_s;
        office.put({entry});
        entry.progress = 50;
        Step step;
        step.put = {entry};
        QCOMPARE(office.store->commit(step).error().detail, u"text_only"_s);
    }

    void reminders_byTheRhythm_areDueOncePerDayOfIt_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("reminded");
        QTest::addColumn<bool>("due");
        QTest::newRow("before the first day") << QDate(2026, 10, 24) << QDate() << false;
        QTest::newRow("21 days before") << QDate(2026, 10, 25) << QDate() << true;
        QTest::newRow("reminded that day") << QDate(2026, 10, 26) << QDate(2026, 10, 25) << false;
        QTest::newRow("14 days before, reminded earlier")
            << QDate(2026, 11, 1) << QDate(2026, 10, 25) << true;
        QTest::newRow("after the deadline") << QDate(2026, 11, 18) << QDate(2026, 11, 8) << true;
        QTest::newRow("after it, reminded since")
            << QDate(2026, 11, 18) << QDate(2026, 11, 15) << false;
    }
    void reminders_byTheRhythm_areDueOncePerDayOfIt()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, reminded);
        QFETCH(bool, due);
        MemberStanding member;
        member.member = Id<Organization>::fresh();
        member.deadline = QDate(2026, 11, 15);
        QList<Reminder> reminders;
        if (reminded.isValid()) {
            Reminder reminder;
            reminder.member = member.member;
            reminder.date = reminded;
            reminders.append(reminder);
        }
        QCOMPARE(!remindersDue({member}, reminders, today).isEmpty(), due);
        member.state = MemberReportState::Submitted;
        QVERIFY(remindersDue({member}, reminders, today).isEmpty());
    }

    void letter_toAMemberThatIsLate_saysTheDaysAndIsAMail()
    {
        Office office;
        office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("assign"));
        QVERIFY(office.onYear(
            "open_round", {{u"opened_on"_s, u"2026-10-01"_s}, {u"deadline"_s, u"2026-11-15"_s}}));
        Person person;
        person.id = Id<Person>::fresh();
        person.name = u"Trần Minh Anh"_s;
        person.academicTitle = u"TS."_s;
        person.email = u"anh@dut.example"_s;
        FocalPoint focal;
        focal.person = person.id;
        focal.organization = office.members[2];
        office.put({person, focal});
        const auto members = memberStandings(*office.store, year, office.today);
        const ProgramRecords records = recordsForLetters(*office.store);
        const ReminderLetter letter =
            reminderLetter(records, year, members[2], Language::Vietnamese, office.today);
        QCOMPARE(letter.address, person.email);
        QVERIFY(letter.body.startsWith(u"Kính gửi: TS. Trần Minh Anh, DUT\n"_s));
        QVERIFY(letter.body.contains(u"là ngày 15/11/2026, đến nay đã quá 3 ngày"_s));
        const QByteArray mail = asMail(letter);
        QVERIFY(mail.startsWith("To: anh@dut.example\r\nSubject: =?UTF-8?B?"));
        const QByteArray body = mail.mid(mail.indexOf("\r\n\r\n"));
        QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(body)).replace(u"\r\n"_s, u"\n"_s),
                 letter.body);
        for (const QByteArray &line : mail.left(mail.indexOf("\r\n\r\n")).split('\n'))
            QVERIFY(line.size() <= 78);
        const ReminderLetter english =
            reminderLetter(records, year, members[2], Language::English, office.today);
        QVERIFY(english.body.contains(u"that was 3 days ago"_s));
    }

    void consolidation_drawsAcceptedReportsAlone_andKeepsWhatTheOfficeWrote()
    {
        Office office;
        const Topic topic =
            office.topic(u"Một"_s, office.members[1], {office.members[0], office.members[2]});
        QCOMPARE(consolidate(*office.store, year).error().detail, u"no_round"_s);
        QVERIFY(office.onYear("open_round"));
        QCOMPARE(consolidate(*office.store, year).error().detail, u"none_accepted"_s);
        office.report(office.members[0], u"HUST đã dạy"_s);
        office.report(office.members[1], u"HCMUT đã soạn"_s);
        office.answer(office.members[2], u"DUT chưa nộp"_s);
        QVERIFY(office.onYear("consolidate"));
        const auto sectionOf = [&](SectionKind kind) {
            for (const ReportSection &each : office.store->all<ReportSection>()) {
                if (each.kind == kind)
                    return each;
            }
            return ReportSection();
        };
        ReportSection section = sectionOf(SectionKind::Topic);
        QCOMPARE(section.topic, topic.id);
        QCOMPARE(section.text.vi, u"HCMUT: HCMUT đã soạn\nHUST: HUST đã dạy"_s);
        QCOMPARE(section.entries.size(), 2);
        QCOMPARE(sectionOf(SectionKind::Area).entries.size(), 2);
        QCOMPARE(office.store->all<ConsolidatedReport>().first().reports.size(), 2);

        const auto again = consolidate(*office.store, year);
        QCOMPARE(again->kept, 0); // nobody has touched it
        section.text.vi = u"Các trường đã soạn và dạy."_s;
        office.put({section});
        QVERIFY(office.act(keyOf(office.reportOf(office.members[2])), "begin"));
        QVERIFY(office.act(keyOf(office.reportOf(office.members[2])), "submit"));
        QVERIFY(office.act(keyOf(office.reportOf(office.members[2])), "accept"));
        const auto drawn = consolidate(*office.store, year);
        QCOMPARE(drawn->kept, 1);
        QCOMPARE(drawn->accepted, 3);
        QVERIFY(office.store->commit(drawn->step));
        section = sectionOf(SectionKind::Topic);
        QCOMPARE(section.text.vi, u"Các trường đã soạn và dạy."_s);
        QCOMPARE(section.entries.size(), 3);

        const RecordKey dut = keyOf(office.reportOf(office.members[2]));
        QCOMPARE(office.act(dut, "reopen").error().detail, u"consolidated"_s);
        QVERIFY(office.act(dut, "take_out"));
        QVERIFY(office.act(dut, "reopen"));
        Step step;
        for (const ReportEntry &entry : entriesOf(*office.store, Id<MemberReport>{dut.id}))
            step.remove(entry.id);
        step.remove(Id<MemberReport>{dut.id});
        QCOMPARE(office.store->commit(step).error().detail, u"reported"_s);
        QVERIFY(office.store->commit(consolidate(*office.store, year)->step));
        QCOMPARE(sectionOf(SectionKind::Topic).entries.size(), 2);
    }

    void lockedReport_cannotBeAddedTo()
    {
        Office office;
        const Topic topic = office.topic(u"Một"_s, office.members[0]);
        QVERIFY(office.onYear("open_round"));
        const MemberReport other = office.reportOf(office.members[1]);
        QVERIFY(office.act(keyOf(other), "submit_nil"));
        QVERIFY(office.act(keyOf(other), "accept"));
        ReportEntry late;
        late.report = other.id;
        late.topic = topic.id;
        Step step;
        step.put = {late};
        QCOMPARE(office.store->commit(step).error().detail, u"accepted"_s);
    }

    void round_completed_addsWhoAndWhatCameLater()
    {
        Office office;
        QVERIFY(office.onYear("open_round"));
        QCOMPARE(office.onYear("complete_round").error().detail, u"nothing_new"_s);
        office.topic(u"Đến sau"_s, office.members[3]);
        QVERIFY(office.onYear("complete_round"));
        QCOMPARE(entriesOf(*office.store, office.reportOf(office.members[3]).id).size(), 1);
    }

    void memberReport_everyAct_leadsWhereTheTableSays_data()
    {
        QTest::addColumn<MemberReportState>("from");
        QTest::addColumn<QString>("act");
        QSet<QString> acts;
        for (const auto &move : memberReportMoves)
            acts.insert(move.act);
        for (const auto state : values<MemberReportState>()) {
            for (const QString &act : std::as_const(acts))
                QTest::addRow("%s, %s", code(state).data(), qPrintable(act)) << state << act;
        }
    }
    void memberReport_everyAct_leadsWhereTheTableSays()
    {
        QFETCH(MemberReportState, from);
        QFETCH(QString, act);
        Office &office = *m_office;
        static int made = 2100;
        ReportRound round;
        round.id = Id<ReportRound>::fresh();
        round.year = ++made;
        round.openedOn = QDate(made, 10, 1);
        round.deadline = QDate(made, 11, 15);
        MemberReport report;
        report.id = Id<MemberReport>::fresh();
        report.round = round.id;
        report.member = office.members[0];
        report.state = from;
        report.highlights = {u"Đã làm"_s, u"Done"_s};
        report.comment = {u"Bổ sung"_s};
        report.submittedOn = report.returnedOn = report.acceptedOn = QDate(2026, 11, 1);
        office.put({round, report});
        const auto done = office.act(keyOf(report), act.toLatin1());
        const auto expected = target(memberReportMoves, from, QLatin1StringView(act.toLatin1()));
        QCOMPARE(done.has_value(), expected.has_value());
        if (expected)
            QCOMPARE(office.store->find(report.id)->state, *expected);
        else
            QCOMPARE(done.error().detail, u"not_now"_s);
    }

    void events_reportedTwice_areFoundByDayPlaceAndTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("same");
        const QDate day(2026, 5, 4);
        QTest::newRow("the same words, without marks")
            << u"Hoi thao giao duc ky thuat"_s << day << u"Đà Nẵng"_s << true;
        QTest::newRow("a word more")
            << u"Hội thảo giáo dục kỹ thuật 2026"_s << day << u"Đà Nẵng"_s << true;
        QTest::newRow("another day")
            << u"Hội thảo giáo dục kỹ thuật"_s << day.addDays(1) << u"Đà Nẵng"_s << false;
        QTest::newRow("another place")
            << u"Hội thảo giáo dục kỹ thuật"_s << day << u"Huế"_s << false;
        QTest::newRow("another title") << u"Ngày hội tuyển sinh"_s << day << u"Đà Nẵng"_s << false;
    }
    void events_reportedTwice_areFoundByDayPlaceAndTitle()
    {
        QFETCH(QString, title);
        QFETCH(QDate, start);
        QFETCH(QString, place);
        QFETCH(bool, same);
        Activity first;
        first.id = Id<Activity>::fresh();
        first.title = {u"Hội thảo giáo dục kỹ thuật"_s};
        first.start = QDate(2026, 5, 4);
        first.place = {u"Đà Nẵng"_s};
        Activity second = first;
        second.id = Id<Activity>::fresh();
        second.title = {title};
        second.start = start;
        second.place = {place};
        QCOMPARE(!sameEvents({first, second}).isEmpty(), same);
        second.sameAs = first.id;
        QVERIFY(sameEvents({first, second}).isEmpty());
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
