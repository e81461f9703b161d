// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampleprogram.h"
#include "core/services/timelinelayout.h"

#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Id<T> id(int number)
{
    return {uuidAt(QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC), 0, quint64(number))};
}

const QDate today(2026, 11, 18);

double measure(const QString &text)
{
    return 7.0 * double(text.size());
}

QString dayOf(QDate date)
{
    return date.isValid() ? date.toString(u"yyyy-MM-dd"_s) : u"…"_s;
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

/// "row 0 [0 365] inside 10-80 label", one item a line.
QStringList described(const TimelinePlan &plan, const TimelineLayout &layout)
{
    const QStringList places{u"inside"_s, u"right"_s, u"left"_s, u"none"_s};
    QStringList lines;
    for (const PlacedItem &placed : layout.items) {
        const TimelineItem &item = plan.lanes.at(placed.lane).items.at(placed.item);
        QString line = u"lane %1 row %2 [%3 %4] %5"_s.arg(placed.lane)
                           .arg(placed.row)
                           .arg(placed.left)
                           .arg(placed.right)
                           .arg(places.at(int(placed.place)));
        if (placed.place != PlacedItem::LabelPlace::None)
            line += u" %1-%2"_s.arg(placed.labelLeft).arg(placed.labelRight);
        lines.append(line + u' ' + timelineLabel(item, Language::Vietnamese));
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

TimelineItem span(QDate from, QDate until, const QString &label,
                  TimelineItem::State state = TimelineItem::State::Running)
{
    return {.label = label, .from = from, .until = until, .state = state};
}

TimelinePlan planOf(const QList<TimelineItem> &items,
                    TimelineLane::Kind kind = TimelineLane::Kind::Topics)
{
    return {.begin = {2025, 1, 1},
            .end = {2026, 12, 31},
            .today = today,
            .lanes = {{kind, {}, items}},
            .relations = {}};
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
    void layout_ofADenseLane_showsCounts_data();
    void layout_ofADenseLane_showsCounts();
    void layout_ofNarrowBars_showsCountsWhereFewLabelsHaveRoom_data();
    void layout_ofNarrowBars_showsCountsWhereFewLabelsHaveRoom();
    void layout_ofManyItems_isTheSameAsBarsApart();
    void layout_ofItems_packsRowsAndPlacesLabels_data();
    void layout_ofItems_packsRowsAndPlacesLabels();
    void layout_ofNeighbouringYears_sharesARow();
    void layout_ofCoordinators_staysInOneRow();
    void layout_ofTheSample_labelsNeverOverlap_data();
    void layout_ofTheSample_labelsNeverOverlap();
    void scale_ofADay_findsItAgain();
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

void TestTimelinePlan::layout_ofADenseLane_showsCounts_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    QTest::addColumn<QStringList>("counts");
    QTest::newRow("a year is narrow: by year")
        << 0.2 << QStringList{u"2025-01-01..2025-12-31 40"_s};
    QTest::newRow("by quarter") << 0.5
                                << QStringList{u"2025-01-01..2025-03-31 31"_s,
                                               u"2025-04-01..2025-06-30 9"_s};
    QTest::newRow("by month") << 1.2
                              << QStringList{u"2025-03-01..2025-03-31 31"_s,
                                             u"2025-04-01..2025-04-30 9"_s};
}

void TestTimelinePlan::layout_ofADenseLane_showsCounts()
{
    QFETCH(double, pixelsPerDay);
    QFETCH(QStringList, counts);
    QList<TimelineItem> items;
    for (int i = 0; i < 40; ++i) {
        const QDate day = QDate(2025, 3, 1).addDays(i);
        items.append(span(day, day.addDays(60), u"Việc"_s));
    }
    const TimelinePlan plan = planOf(items);
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, pixelsPerDay}, Language::Vietnamese, measure);
    QStringList shown;
    for (const TimelineCluster &cluster : layout.clusters)
        shown.append(
            u"%1..%2 %3"_s.arg(dayOf(cluster.from), dayOf(cluster.until)).arg(cluster.count));
    QCOMPARE(shown, counts);
    QVERIFY(layout.items.isEmpty());
    QVERIFY(layout.isDense(0));
    QCOMPARE(layout.rows, QList<int>{1});
}

void TestTimelinePlan::layout_ofNarrowBars_showsCountsWhereFewLabelsHaveRoom_data()
{
    QTest::addColumn<int>("eachDay");
    QTest::addColumn<double>("pixelsPerDay");
    QTest::addColumn<bool>("dense");
    QTest::newRow("two a day, a month is 36 px") << 2 << 1.2 << true;
    QTest::newRow("the same nearer") << 2 << 12.0 << false;
    QTest::newRow("one in three days") << 0 << 2.5 << false;
}

void TestTimelinePlan::layout_ofNarrowBars_showsCountsWhereFewLabelsHaveRoom()
{
    QFETCH(int, eachDay);
    QFETCH(double, pixelsPerDay);
    QFETCH(bool, dense);
    QList<TimelineItem> items;
    for (int i = 0; i < 60; ++i) {
        const QDate day = QDate(2025, 1, 1).addDays(eachDay > 0 ? i / eachDay : 3 * i);
        items.append(span(day, day, u"Việc"_s));
    }
    const TimelinePlan plan = planOf(items);
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, pixelsPerDay}, Language::Vietnamese, measure);
    QCOMPARE(layout.isDense(0), dense);
    QCOMPARE(layout.items.size(), dense ? 0 : items.size());
}

/// A row's bars and labels stand apart, however many there are.
void TestTimelinePlan::layout_ofManyItems_isTheSameAsBarsApart()
{
    QList<TimelineItem> items;
    for (int i = 0; i < 300; ++i) {
        const QDate day = QDate(2025, 1, 1).addDays(i * 2);
        items.append(span(day, day.addDays(i % 5), u"Việc %1"_s.arg(i)));
    }
    const TimelinePlan plan = planOf(items);
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, 4}, Language::Vietnamese, measure);
    QCOMPARE(layout.items.size(), items.size());
    const auto apart = [](double left, double right, double otherLeft, double otherRight) {
        return right <= otherLeft || left >= otherRight;
    };
    for (const PlacedItem &a : layout.items) {
        for (const PlacedItem &b : layout.items) {
            if (&a == &b || a.row != b.row)
                continue;
            QVERIFY(apart(a.left, a.right, b.left, b.right));
            if (a.place == PlacedItem::LabelPlace::Right)
                QVERIFY(apart(a.labelLeft, a.labelRight, b.left, b.right));
        }
    }
}

void TestTimelinePlan::layout_ofItems_packsRowsAndPlacesLabels_data()
{
    QTest::addColumn<TimelinePlan>("plan");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const TimelinePlan &plan, const QStringList &lines) {
        QTest::newRow(name) << plan << lines;
    };
    row("label inside, after the cap", planOf({span({2025, 1, 1}, {2025, 12, 31}, u"Chủ đề"_s)}),
        {u"lane 0 row 0 [0 365] inside 10-52 Chủ đề"_s});
    row("done: room for the tick",
        planOf({span({2025, 1, 1}, {2025, 12, 31}, u"Chủ đề"_s, TimelineItem::State::Done)}),
        {u"lane 0 row 0 [0 365] inside 30-72 Chủ đề"_s});
    row("too short: right of it", planOf({span({2025, 1, 1}, {2025, 1, 31}, u"Chủ đề"_s)}),
        {u"lane 0 row 0 [0 31] right 37-79 Chủ đề"_s});
    row("right is taken by a later bar: still right, the later one takes a new row",
        planOf({span({2025, 1, 1}, {2025, 1, 31}, u"Chủ đề"_s),
                span({2025, 2, 10}, {2025, 12, 31}, u"Khác"_s)}),
        {u"lane 0 row 0 [0 31] right 37-79 Chủ đề"_s,
         u"lane 0 row 1 [40 365] inside 50-78 Khác"_s});
    row("no room between today and the edge: not drawn",
        planOf({span({2026, 12, 1}, {2026, 12, 31}, u"Chủ đề"_s)}),
        {u"lane 0 row 0 [699 730] none Chủ đề"_s});
    row("across today: left of it", planOf({span({2026, 10, 20}, {2026, 12, 31}, u"Chủ đề mới"_s)}),
        {u"lane 0 row 0 [657 730] left 581-651 Chủ đề mới"_s});
    row("open end: to the end of the plan", planOf({span({2025, 1, 1}, {}, u"Mãi"_s)}),
        {u"lane 0 row 0 [0 730] inside 10-31 Mãi"_s});
    const auto marked = [](QDate until, const QList<QDate> &days) {
        TimelineItem item = span({2025, 1, 1}, until, u"Chủ đề"_s);
        for (const QDate day : days)
            item.marks.append({day, {}, false});
        return item;
    };
    row("a milestone where the label would be: the label after it",
        planOf({marked({2025, 12, 31}, {{2025, 1, 20}})}),
        {u"lane 0 row 0 [0 365] inside 31.5-73.5 Chủ đề"_s});
    row("milestones all along: right of the bar",
        planOf({marked({2025, 3, 31}, {{2025, 1, 20}, {2025, 2, 20}, {2025, 3, 20}})}),
        {u"lane 0 row 0 [0 90] right 96-138 Chủ đề"_s});
    QList<QDate> everyFortyDays;
    for (QDate day(2025, 1, 20); day <= QDate(2026, 12, 31); day = day.addDays(40))
        everyFortyDays.append(day);
    row("milestones all along and no room beside: over them",
        planOf({marked({2026, 12, 31}, everyFortyDays)}),
        {u"lane 0 row 0 [0 730] inside 10-52 Chủ đề"_s});
    QList<TimelineItem> days{span({2025, 3, 1}, {2025, 3, 1}, u"Huế"_s),
                             span({2025, 3, 21}, {2025, 3, 21}, u"Vinh"_s)};
    for (TimelineItem &day : days)
        day.kind = TimelineItem::Kind::Signing;
    row("days close to each other: the first one's label left, both in one row",
        planOf(days, TimelineLane::Kind::Agreements),
        {u"lane 0 row 0 [53 65] left 26-47 Huế"_s, u"lane 0 row 0 [73 85] right 91-119 Vinh"_s});
}

void TestTimelinePlan::layout_ofItems_packsRowsAndPlacesLabels()
{
    QFETCH(TimelinePlan, plan);
    QFETCH(QStringList, lines);
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, 1}, Language::Vietnamese, measure);
    QCOMPARE(described(plan, layout), lines);
}

void TestTimelinePlan::layout_ofNeighbouringYears_sharesARow()
{
    const TimelinePlan plan = planOf(
        {span({2025, 1, 1}, {2025, 12, 31}, u"A"_s), span({2026, 1, 1}, {2026, 10, 31}, u"B"_s)});
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, 1}, Language::Vietnamese, measure);
    QCOMPARE(layout.rows, QList<int>{1});
}

void TestTimelinePlan::layout_ofCoordinators_staysInOneRow()
{
    QList<TimelineItem> terms{span({2025, 1, 1}, {2025, 12, 31}, u"UTC"_s),
                              span({2026, 1, 1}, {2026, 12, 31}, u"TLU"_s)};
    for (TimelineItem &term : terms)
        term.kind = TimelineItem::Kind::Coordinator;
    const TimelinePlan plan = planOf(terms, TimelineLane::Kind::Coordinators);
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, 1}, Language::Vietnamese, measure);
    const QStringList expected{u"lane 0 row 0 [0 365] inside 172-193 UTC"_s,
                               u"lane 0 row 0 [365 730] inside 537-558 TLU"_s};
    QCOMPARE(described(plan, layout), expected);
}

void TestTimelinePlan::layout_ofTheSample_labelsNeverOverlap_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    QTest::newRow("all the years") << 0.4;
    QTest::newRow("quarters") << 1.5;
    QTest::newRow("months") << 4.5;
}

void TestTimelinePlan::layout_ofTheSample_labelsNeverOverlap()
{
    QFETCH(double, pixelsPerDay);
    const auto sample = sampleProgram();
    QVERIFY(sample);
    const TimelinePlan plan = timelinePlan(TimelineRecords::of(*sample), today);
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, pixelsPerDay}, Language::English, measure);
    for (const PlacedItem &a : layout.items) {
        if (a.place == PlacedItem::LabelPlace::None)
            continue;
        const auto kind = plan.lanes.at(a.lane).items.at(a.item).kind;
        if (kind != TimelineItem::Kind::Coordinator)
            QVERIFY(a.labelRight < layout.today || a.labelLeft > layout.today);
        for (const PlacedItem &b : layout.items) {
            if (&a == &b || a.lane != b.lane || a.row != b.row)
                continue;
            QVERIFY(a.labelRight <= b.left || a.labelLeft >= b.right);
            if (b.place != PlacedItem::LabelPlace::None)
                QVERIFY(a.labelRight <= b.labelLeft || a.labelLeft >= b.labelRight);
        }
    }
}

void TestTimelinePlan::scale_ofADay_findsItAgain()
{
    const TimeScale scale{{2020, 1, 1}, 0.37};
    for (const QDate day : {QDate(2020, 1, 1), QDate(2021, 1, 22), today})
        QCOMPARE(scale.dayAt(scale.x(day) + 0.1), day);
}

void TestTimelinePlan::lunarNewYear_of2026_isThe17thOfFebruary()
{
    QCOMPARE(lunarNewYear(2026), QDate(2026, 2, 17));
    QCOMPARE(lunarNewYear(1999), QDate());
}

QTEST_APPLESS_MAIN(TestTimelinePlan)

#include "tst_timelineplan.moc"
