// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampleprogram.h"
#include "tests/support/timelineitems.h"

#include <QTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today = timelineToday;

template <class T>
Id<T> id(int number)
{
    return {uuidAt(QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC), 0, quint64(number))};
}

/// "2021-01-01..2022-12-31 done label ◆2021-03-01", one item a line under its lane.
QStringList described(const TimelinePlan &plan)
{
    const QStringList kinds{u"coordinators"_s, u"agreements"_s, u"topics"_s, u"rounds"_s};
    const QStringList states{u"planned"_s, u"running"_s, u"done"_s, u"dropped"_s};
    QStringList lines{dayOf(plan.begin) + u".."_s + dayOf(plan.end)};
    for (const TimelineLane &lane : plan.lanes) {
        lines.append(kinds.at(int(lane.kind)));
        for (const TimelineItem &item : lane.items) {
            QString line = u"  %1..%2 %3 %4"_s.arg(dayOf(item.from), dayOf(item.until),
                                                   states.at(int(item.state)), item.label.vi);
            for (const TimelineMark &mark : item.marks)
                line += (mark.done ? u" ◇"_s : u" ◆"_s) + dayOf(mark.on);
            lines.append(line);
        }
    }
    return lines;
}

Topic topic(int number, int year, const QString &title, TopicState state, int carriedFrom = 0)
{
    Topic topic;
    topic.id = id<Topic>(number);
    topic.year = year;
    topic.area = id<Area>(1);
    topic.title = title;
    topic.state = state;
    if (carriedFrom > 0)
        topic.carriedFrom = id<Topic>(carriedFrom);
    return topic;
}

} // namespace

class TestTimelinePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_ofAChainOfTopics_isOneBar();
    void plan_ofCoordinators_actualReplacesPlanned();
    void plan_ofAgreements_outsideSigningsAreDays();
    void plan_ofRelations_goFromTheEarlierOne();
    void plan_ofARound_countsAcceptedReports();
    void plan_ofTheSample_hasEveryLane();
    void plan_ofARenewedAgreement_marksRenewalAndExpiry();
    void plan_byGrouping_putsWorkIntoItsLanes_data();
    void plan_byGrouping_putsWorkIntoItsLanes();
    void plan_ofTheSame_hasItOnce();
    void lunarNewYear_of2026_isThe17thOfFebruary();
};

void TestTimelinePlan::plan_ofAChainOfTopics_isOneBar()
{
    TimelineRecords records;
    Area area;
    area.id = id<Area>(1);
    records.areas = {area};
    records.topics = {topic(1, 2021, u"Cũ"_s, TopicState::PartlyDone),
                      topic(2, 2022, u"Mới"_s, TopicState::Running, 1),
                      topic(3, 2022, u"Khác"_s, TopicState::Dropped)};
    records.topics[0].start = {2021, 3, 1};
    Milestone milestone;
    milestone.topic = id<Topic>(2);
    milestone.due = {2022, 5, 1};
    records.milestones = {milestone};

    const TimelinePlan plan = timelinePlan(records, {2022, 6, 1});
    const QStringList expected{u"2021-01-01..2022-12-31"_s, u"topics"_s,
                               u"  2021-03-01..2022-12-31 running Mới ◆2022-05-01"_s,
                               u"  2022-01-01..2022-12-31 dropped Khác"_s};
    QCOMPARE(described(plan), expected);
    QCOMPARE(plan.lanes.first().items.first().record.id, id<Topic>(2).uuid);
    QVERIFY(plan.lanes.first().items.first().severalYears);
}

void TestTimelinePlan::plan_ofCoordinators_actualReplacesPlanned()
{
    TimelineRecords records;
    Organization first;
    first.id = id<Organization>(1);
    first.code = u"HUST"_s;
    Organization second;
    second.id = id<Organization>(2);
    second.code = u"HUMG"_s;
    records.names = OrganizationNames({first, second}, {});
    const auto term = [](int year, int organization, TermKind kind) {
        CoordinatorTerm record;
        record.id = id<CoordinatorTerm>(year * 10 + int(kind));
        record.year = year;
        record.organization = id<Organization>(organization);
        record.kind = kind;
        record.from = {year, 1, 1};
        record.until = {year, 12, 31};
        return record;
    };
    records.terms = {term(2025, 1, TermKind::Planned), term(2025, 2, TermKind::Actual),
                     term(2026, 1, TermKind::Actual), term(2027, 2, TermKind::Planned)};

    const QStringList expected{
        u"2025-01-01..2027-12-31"_s, u"coordinators"_s, u"  2025-01-01..2025-12-31 done HUMG"_s,
        u"  2026-01-01..2026-12-31 running HUST"_s, u"  2027-01-01..2027-12-31 planned HUMG"_s};
    QCOMPARE(described(timelinePlan(records, today)), expected);
}

void TestTimelinePlan::plan_ofAgreements_outsideSigningsAreDays()
{
    TimelineRecords records;
    Agreement own;
    own.id = id<Agreement>(1);
    own.shortTitle = u"Bản ghi nhớ"_s;
    own.signedOn = {2021, 1, 22};
    Agreement known = own;
    known.id = id<Agreement>(2);
    known.place = u"Đà Lạt"_s;
    known.provenance = Provenance::External;
    known.signedOn = {2020, 12, 1};
    Agreement draft = own;
    draft.id = id<Agreement>(3);
    draft.signedOn = {};
    Agreement ended = own;
    ended.id = id<Agreement>(4);
    ended.shortTitle = u"Hết hạn"_s;
    ended.expiresOn = {2022, 1, 21};
    records.agreements = {draft, known, own, ended};

    const QStringList expected{u"2020-01-01..2026-12-31"_s, u"agreements"_s,
                               u"  2021-01-22..… running Bản ghi nhớ"_s,
                               u"  2021-01-22..2022-01-21 done Hết hạn ◇2022-01-21"_s,
                               u"  2020-12-01..2020-12-01 done Đà Lạt"_s};
    QCOMPARE(described(timelinePlan(records, today)), expected);
}

void TestTimelinePlan::plan_ofRelations_goFromTheEarlierOne()
{
    TimelineRecords records;
    Agreement early;
    early.id = id<Agreement>(1);
    early.signedOn = {2020, 6, 27};
    Agreement late = early;
    late.id = id<Agreement>(2);
    late.signedOn = {2021, 1, 22};
    Agreement draft;
    draft.id = id<Agreement>(3);
    records.agreements = {early, late, draft};
    AgreementRelation implements;
    implements.agreement = late.id;
    implements.other = early.id;
    implements.kind = RelationKind::Implements;
    implements.certainty = Certainty::Inferred;
    AgreementRelation ofDraft = implements;
    ofDraft.agreement = draft.id;
    records.relations = {implements, ofDraft};

    const QList<TimelineRelation> expected{{early.id.uuid, late.id.uuid, Certainty::Inferred}};
    QCOMPARE(timelinePlan(records, today).relations, expected);
}

void TestTimelinePlan::plan_ofARound_countsAcceptedReports()
{
    TimelineRecords records;
    ReportRound round;
    round.id = id<ReportRound>(1);
    round.year = 2026;
    round.openedOn = {2026, 10, 1};
    round.deadline = {2026, 11, 30};
    round.cutoff = {2026, 12, 14};
    records.rounds = {round};
    for (const auto state : {MemberReportState::Accepted, MemberReportState::Draft,
                             MemberReportState::Accepted, MemberReportState::Returned}) {
        MemberReport report;
        report.round = round.id;
        report.state = state;
        records.reports.append(report);
    }
    const QStringList expected{u"2026-01-01..2026-12-31"_s, u"rounds"_s,
                               u"  2026-10-01..2026-12-14 running 2/4 ◆2026-11-30"_s};
    QCOMPARE(described(timelinePlan(records, today)), expected);
}

void TestTimelinePlan::plan_ofTheSample_hasEveryLane()
{
    const auto sample = sampleProgram();
    QVERIFY(sample);
    const TimelinePlan plan = timelinePlan(TimelineRecords::of(*sample), today);
    QStringList lanes;
    for (const TimelineLane &lane : plan.lanes)
        lanes.append(u"%1:%2"_s.arg(int(lane.kind)).arg(lane.items.size()));
    QCOMPARE(plan.begin, QDate(2020, 1, 1));
    QCOMPARE(lanes.size(), 8);
    QCOMPARE(lanes.first(), u"0:7"_s);
    QCOMPARE(lanes.at(1), u"1:10"_s);
    QCOMPARE(lanes.last(), u"3:6"_s);
}

void TestTimelinePlan::plan_ofARenewedAgreement_marksRenewalAndExpiry()
{
    TimelineRecords records;
    Agreement first;
    first.id = id<Agreement>(1);
    first.shortTitle = u"Ghi nhớ"_s;
    first.signedOn = {2021, 1, 22};
    first.term = AgreementTerm::UntilDate;
    first.expiresOn = {2024, 1, 21};
    Agreement renewing = first;
    renewing.id = id<Agreement>(2);
    renewing.signedOn = {2023, 12, 1};
    renewing.expiresOn = {2027, 1, 21};
    renewing.shortTitle = u"Gia hạn"_s;
    AgreementRelation relation;
    relation.agreement = renewing.id;
    relation.other = first.id;
    relation.kind = RelationKind::Renews;
    records.agreements = {first, renewing};
    records.relations = {relation};
    const QStringList expected{
        u"2021-01-01..2027-12-31"_s, u"agreements"_s,
        u"  2021-01-22..2027-01-21 running Ghi nhớ ◇2023-12-01 ◆2027-01-21"_s,
        u"  2023-12-01..2027-01-21 running Gia hạn ◆2027-01-21"_s};
    QCOMPARE(described(timelinePlan(records, today)), expected);
}

void TestTimelinePlan::plan_byGrouping_putsWorkIntoItsLanes_data()
{
    QTest::addColumn<TimelineGrouping>("grouping");
    QTest::addColumn<bool>("activities");
    QTest::addColumn<QStringList>("lanes");
    QTest::newRow("by area: an activity stands with its topic")
        << TimelineGrouping::Area << true << QStringList{u"Một,Việc"_s, u"Riêng"_s, u"Không"_s};
    QTest::newRow("by member: whoever leads or hosts")
        << TimelineGrouping::Member << true << QStringList{u"Một"_s, u"Việc"_s, u"Riêng,Không"_s};
    QTest::newRow("by agreement: by the topic's clause")
        << TimelineGrouping::Agreement << true << QStringList{u"Một,Việc"_s, u"Riêng,Không"_s};
    QTest::newRow("by kind: topics first")
        << TimelineGrouping::Kind << true << QStringList{u"Một"_s, u"Không"_s, u"Việc,Riêng"_s};
    QTest::newRow("topics alone") << TimelineGrouping::Member << false << QStringList{u"Một"_s};
}

void TestTimelinePlan::plan_byGrouping_putsWorkIntoItsLanes()
{
    QFETCH(TimelineGrouping, grouping);
    QFETCH(bool, activities);
    QFETCH(QStringList, lanes);
    TimelineRecords records;
    for (const int number : {1, 2}) {
        Area area;
        area.id = id<Area>(number);
        area.ordinal = number;
        records.areas.append(area);
        Membership membership;
        membership.organization = id<Organization>(number);
        membership.protocolOrder = number;
        records.memberships.append(membership);
    }
    Agreement agreement;
    agreement.id = id<Agreement>(1);
    ScopeItem clause;
    clause.id = id<ScopeItem>(1);
    clause.agreement = agreement.id;
    records.agreements = {agreement};
    records.clauses = {clause};
    Topic one = topic(1, 2025, u"Một"_s, TopicState::Running);
    one.lead = id<Organization>(1);
    one.scopeItems = {clause.id};
    records.topics = {one};
    const auto activity = [&](int number, const QString &title, ActivityKind kind) {
        Activity record;
        record.id = id<Activity>(number);
        record.title = title;
        record.kind = kind;
        record.start = QDate(2025, 5, number);
        records.activities.append(record);
        return &records.activities.last();
    };
    Activity *own = activity(1, u"Việc"_s, ActivityKind::Seminar);
    own->topic = one.id;
    own->areas = {id<Area>(2)};
    own->host = id<Organization>(2);
    activity(2, u"Riêng"_s, ActivityKind::Seminar)->areas = {id<Area>(2)};
    activity(3, u"Không"_s, ActivityKind::Conference);

    const TimelinePlan plan = timelinePlan(records, today, {grouping, activities});
    QStringList shown;
    for (const TimelineLane &lane : plan.lanes) {
        QStringList titles;
        for (const TimelineItem &item : lane.items)
            titles.append(item.label.vi);
        shown.append(titles.join(u','));
    }
    QCOMPARE(shown, lanes);
}

void TestTimelinePlan::plan_ofTheSame_hasItOnce()
{
    TimelineRecords records;
    QList<Activity> activities(2);
    activities[0].id = id<Activity>(1);
    activities[1].id = id<Activity>(2);
    activities[1].sameAs = activities[0].id;
    for (Activity &each : activities)
        each.start = QDate(2025, 1, 1);
    records.activities = activities;
    const TimelinePlan plan = timelinePlan(records, today, {TimelineGrouping::Area, true});
    QCOMPARE(plan.lanes.size(), 1);
    QCOMPARE(plan.lanes.first().items.size(), 1);
}

void TestTimelinePlan::lunarNewYear_of2026_isThe17thOfFebruary()
{
    QCOMPARE(lunarNewYear(2026), QDate(2026, 2, 17));
    QCOMPARE(lunarNewYear(1999), QDate());
}

QTEST_APPLESS_MAIN(TestTimelinePlan)

#include "tst_timelineplan.moc"
