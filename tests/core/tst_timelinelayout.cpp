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
        if (placed.isShort)
            line += u" cut"_s;
        lines.append(line + u' ' + timelineLabel(item, Language::Vietnamese));
    }
    return lines;
}

} // namespace

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layout_ofADenseLane_showsCounts_data();
    void layout_ofADenseLane_showsCounts();
    void layout_ofNarrowBars_showsCountsWhereFewLabelsHaveRoom_data();
    void layout_ofNarrowBars_showsCountsWhereFewLabelsHaveRoom();
    void layout_ofManyItems_isTheSameAsBarsApart();
    void layout_ofItems_packsRowsAndPlacesLabels_data();
    void layout_ofItems_packsRowsAndPlacesLabels();
    void layout_ofNeighbouringYears_sharesARow();
    void layout_ofATermThatIsOver_hasNoRoomForATick();
    void layout_ofCoordinators_staysInOneRow();
    void layout_ofTheSample_labelsNeverOverlap_data();
    void layout_ofTheSample_labelsNeverOverlap();
    void scale_ofADay_findsItAgain();
};

void TestTimelineLayout::layout_ofADenseLane_showsCounts_data()
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

void TestTimelineLayout::layout_ofADenseLane_showsCounts()
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

void TestTimelineLayout::layout_ofNarrowBars_showsCountsWhereFewLabelsHaveRoom_data()
{
    QTest::addColumn<int>("eachDay");
    QTest::addColumn<double>("pixelsPerDay");
    QTest::addColumn<bool>("dense");
    QTest::newRow("two a day, a month is 36 px") << 2 << 1.2 << true;
    QTest::newRow("the same nearer") << 2 << 12.0 << false;
    QTest::newRow("one in three days") << 0 << 2.5 << false;
}

void TestTimelineLayout::layout_ofNarrowBars_showsCountsWhereFewLabelsHaveRoom()
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
void TestTimelineLayout::layout_ofManyItems_isTheSameAsBarsApart()
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

void TestTimelineLayout::layout_ofItems_packsRowsAndPlacesLabels_data()
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
    TimelineItem longName =
        marked({2026, 12, 31}, {{2025, 1, 20}, {2025, 6, 1}, {2025, 10, 1}, {2026, 4, 1}});
    longName.label.vi = u"Công nhận lẫn nhau kết quả học tập"_s;
    row("no stretch between milestones as long as the name: cut where it is longest",
        planOf({longName}),
        {u"lane 0 row 0 [0 730] inside 467.5-680.5 cut Công nhận lẫn nhau kết quả học tập"_s});
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

void TestTimelineLayout::layout_ofItems_packsRowsAndPlacesLabels()
{
    QFETCH(TimelinePlan, plan);
    QFETCH(QStringList, lines);
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, 1}, Language::Vietnamese, measure);
    QCOMPARE(described(plan, layout), lines);
}

void TestTimelineLayout::layout_ofNeighbouringYears_sharesARow()
{
    const TimelinePlan plan = planOf(
        {span({2025, 1, 1}, {2025, 12, 31}, u"A"_s), span({2026, 1, 1}, {2026, 10, 31}, u"B"_s)});
    const TimelineLayout layout =
        layOutTimeline(plan, {plan.begin, 1}, Language::Vietnamese, measure);
    QCOMPARE(layout.rows, QList<int>{1});
}

void TestTimelineLayout::layout_ofATermThatIsOver_hasNoRoomForATick()
{
    TimelineItem term = span({2025, 1, 1}, {2025, 2, 24}, u"HUCE"_s, TimelineItem::State::Done);
    term.kind = TimelineItem::Kind::Coordinator;
    const TimelinePlan plan = planOf({term}, TimelineLane::Kind::Coordinators);
    const auto placed =
        layOutTimeline(plan, {plan.begin, 1}, Language::Vietnamese, measure).items.first();
    QCOMPARE(placed.place, PlacedItem::LabelPlace::Inside);
    QCOMPARE(placed.labelLeft + placed.labelRight, placed.left + placed.right);
}

void TestTimelineLayout::layout_ofCoordinators_staysInOneRow()
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

void TestTimelineLayout::layout_ofTheSample_labelsNeverOverlap_data()
{
    QTest::addColumn<double>("pixelsPerDay");
    QTest::newRow("all the years") << 0.4;
    QTest::newRow("quarters") << 1.5;
    QTest::newRow("months") << 4.5;
}

void TestTimelineLayout::layout_ofTheSample_labelsNeverOverlap()
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

void TestTimelineLayout::scale_ofADay_findsItAgain()
{
    const TimeScale scale{{2020, 1, 1}, 0.37};
    for (const QDate day : {QDate(2020, 1, 1), QDate(2021, 1, 22), today})
        QCOMPARE(scale.dayAt(scale.x(day) + 0.1), day);
}

QTEST_APPLESS_MAIN(TestTimelineLayout)

#include "tst_timelinelayout.moc"
