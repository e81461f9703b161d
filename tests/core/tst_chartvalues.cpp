// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/chartvalues.h"

#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

template <class T>
Id<T> id(int number)
{
    return {uuidAt(QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC), 0, quint64(number))};
}

Area area(int number, int parent = 0)
{
    Area area;
    area.id = id<Area>(number);
    area.ordinal = number;
    if (parent > 0)
        area.parent = id<Area>(parent);
    return area;
}

Activity activity(QDate day, const QList<int> &areas, const QList<int> &members,
                  ActivityState state = ActivityState::Done)
{
    Activity activity;
    activity.start = day;
    activity.state = state;
    for (const int each : areas)
        activity.areas.append(id<Area>(each));
    for (const int each : members)
        activity.participants.append({id<Organization>(each), std::nullopt});
    return activity;
}

Membership membership(int organization, int order)
{
    Membership membership;
    membership.organization = id<Organization>(organization);
    membership.protocolOrder = order;
    return membership;
}

ReportRound roundOf(int year)
{
    ReportRound round;
    round.id = id<ReportRound>(year);
    round.year = year;
    return round;
}

MemberReport accepted(int member, int year, bool nil = false)
{
    MemberReport report;
    report.round = id<ReportRound>(year);
    report.member = id<Organization>(member);
    report.state = MemberReportState::Accepted;
    report.nil = nil;
    return report;
}

AreaYearValues areaYears(const QList<Activity> &activities, const QList<Area> &areas,
                         const QList<int> &years)
{
    return areaYearValues(ActivityTally(activities, areas, {}, {.years = years}));
}

CoverageMap coverageOf(const QList<Activity> &activities, const QList<Area> &areas,
                       const QList<Membership> &memberships, const QList<ReportRound> &rounds,
                       const QList<MemberReport> &reports, const QList<int> &years)
{
    return coverageMap(ActivityTally(activities, areas, memberships, {.years = years}), rounds,
                       reports);
}

/// One line a member and area: "3 . G N -" for a count, zero, gap, nil and missing.
QStringList described(const CoverageMap &map)
{
    QStringList lines;
    for (int member = 0; member < map.members.size(); ++member) {
        for (int place = 0; place < map.areas.size(); ++place) {
            QStringList signs;
            for (int year = 0; year < map.years.size(); ++year) {
                const CoverageCell &cell = map.at(member, place, year);
                const QStringList other{u"0"_s, u"G"_s, u"N"_s, u"-"_s};
                signs.append(cell.count > 0 ? QString::number(cell.count)
                                            : other.at(int(cell.kind)));
            }
            lines.append(signs.join(u' '));
        }
    }
    return lines;
}

} // namespace

class TestChartValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaYears_ofAJointActivity_onceInTheTotal();
    void areaYears_ofWorkWithoutArea_areOther();
    void indicators_ofAYear_farthestFromTheTargetFirst();
    void coverage_ofMembersAndYears_tellsZeroGapNilAndMissingApart();
    void coverage_ofAGap_namesTheLastActivity();
    void coverage_ofNilYears_isNoGap();
    void coverage_ofAGapWithANilYear_namesTheSilentYears();
    void tally_ofAScope_admitsItsAreasAndMembers_data();
    void tally_ofAScope_admitsItsAreasAndMembers();
    void tally_byMeasure_countsHeadsOrCost();
    void tally_ofTwoMembers_countsWhatTheyDidTogether();
    void punctuality_ofARound_tellsNilLateAndMissingApart();
    void money_ofAYear_isBudgetAndCostOfTheScope();
    void steps_ofCounts_areQuantiles();
};

void TestChartValues::areaYears_ofAJointActivity_onceInTheTotal()
{
    const QList<Area> areas{area(1), area(2), area(3, 2)};
    const QList<Activity> activities{activity({2025, 3, 1}, {1, 3}, {}),
                                     activity({2025, 4, 1}, {2}, {}),
                                     activity({2026, 4, 1}, {2}, {}, ActivityState::Planned)};
    const AreaYearValues expected{.years = {2025, 2026},
                                  .areas = {id<Area>(1), id<Area>(2)},
                                  .counts = {{1, 0}, {2, 0}},
                                  .totals = {2, 0},
                                  .notYetDone = {0, 1}};
    const AreaYearValues values = areaYears(activities, areas, {2025, 2026});
    QCOMPARE(values, expected);
    QCOMPARE(values.greatestArea(), 1);
}

void TestChartValues::areaYears_ofWorkWithoutArea_areOther()
{
    const AreaYearValues values = areaYears({activity({2025, 3, 1}, {}, {})}, {area(1)}, {2025});
    QCOMPARE(values.areas, (QList<Id<Area>>{id<Area>(1), Id<Area>()}));
    QCOMPARE(values.counts, (QList<QList<qint64>>{{0}, {1}}));
}

void TestChartValues::indicators_ofAYear_farthestFromTheTargetFirst()
{
    Topic topic;
    topic.id = id<Topic>(1);
    topic.year = 2026;
    Topic before = topic;
    before.id = id<Topic>(2);
    before.year = 2025;
    const auto indicator = [](int number, int of, std::optional<double> target) {
        Indicator record;
        record.id = id<Indicator>(number);
        record.topic = id<Topic>(of);
        record.target = target;
        return record;
    };
    const QList<Indicator> indicators{indicator(1, 1, 10), indicator(2, 1, 10), indicator(3, 1, {}),
                                      indicator(4, 2, 10), indicator(5, 1, 4)};
    MemberReport report = accepted(1, 2026);
    report.id = id<MemberReport>(1);
    ReportEntry entry;
    entry.report = report.id;
    entry.values = {{id<Indicator>(1), 12}, {id<Indicator>(2), 5}};

    const QList<IndicatorResult> expected{
        {id<Indicator>(2), 10, 5}, {id<Indicator>(1), 10, 12}, {id<Indicator>(5), 4, {}}};
    QCOMPARE(indicatorsOf(2026, {topic, before}, indicators, {roundOf(2026)}, {report}, {entry}),
             expected);
}

void TestChartValues::coverage_ofMembersAndYears_tellsZeroGapNilAndMissingApart()
{
    const QList<Activity> activities{
        activity({2023, 3, 1}, {1}, {1}),
        activity({2023, 4, 1}, {1}, {1, 2}),
        activity({2024, 4, 1}, {2}, {1, 2}),
        activity({2026, 4, 1}, {2}, {1}),
        activity({2026, 5, 1}, {1}, {1}, ActivityState::Planned),
    };
    const QList<ReportRound> rounds{roundOf(2023), roundOf(2024), roundOf(2025), roundOf(2026)};
    const QList<MemberReport> reports{accepted(1, 2023), accepted(1, 2024), accepted(1, 2025),
                                      accepted(2, 2024), accepted(2, 2026, true)};
    const CoverageMap map =
        coverageOf(activities, {area(1), area(2)}, {membership(2, 2), membership(1, 1)}, rounds,
                   reports, {2023, 2024, 2025, 2026});
    const QStringList expected{u"2 G G G"_s, u"0 1 0 1"_s, u"1 G G N"_s, u"- 1 - N"_s};
    QCOMPARE(map.members, (QList<Id<Organization>>{id<Organization>(1), id<Organization>(2)}));
    QCOMPARE(described(map), expected);
    QCOMPARE(map.nils, (QList<NilYear>{{id<Organization>(2), 2026}}));
}

void TestChartValues::coverage_ofAGap_namesTheLastActivity()
{
    const QList<Activity> activities{activity({2023, 3, 1}, {2}, {1}),
                                     activity({2023, 11, 5}, {2}, {1}),
                                     activity({2023, 12, 5}, {1}, {1})};
    const CoverageMap map = coverageOf(activities, {area(1), area(2, 1)}, {membership(1, 1)}, {},
                                       {}, {2023, 2024, 2025});
    const QList<NamedGap> expected{
        {{id<Organization>(1), id<Area>(1), 2024, 2025, 2}, {2023, 12, 5}}};
    QCOMPARE(map.gaps, expected);
}

void TestChartValues::coverage_ofNilYears_isNoGap()
{
    const CoverageMap map =
        coverageOf({activity({2024, 3, 1}, {1}, {1})}, {area(1)}, {membership(1, 1)},
                   {roundOf(2025), roundOf(2026)}, {accepted(1, 2025), accepted(1, 2026, true)},
                   {2024, 2025, 2026});
    QCOMPARE(map.gaps, QList<NamedGap>());
    QCOMPARE(described(map), QStringList{u"1 0 N"_s});
}

void TestChartValues::coverage_ofAGapWithANilYear_namesTheSilentYears()
{
    const CoverageMap map =
        coverageOf({activity({2022, 3, 1}, {1}, {1})}, {area(1)}, {membership(1, 1)},
                   {roundOf(2024)}, {accepted(1, 2024, true)}, {2022, 2023, 2024, 2025});
    QCOMPARE(described(map), QStringList{u"1 G N G"_s});
    QCOMPARE(map.gaps.first().gap.years, 2);
}

void TestChartValues::tally_ofAScope_admitsItsAreasAndMembers_data()
{
    QTest::addColumn<QList<int>>("areas");
    QTest::addColumn<QList<int>>("members");
    QTest::addColumn<int>("done");
    QTest::newRow("all") << QList<int>() << QList<int>() << 4;
    QTest::newRow("an area, with its fields") << QList{1} << QList<int>() << 2;
    QTest::newRow("two areas, an activity of both once") << QList{1, 2} << QList<int>() << 3;
    QTest::newRow("a member that took part") << QList<int>() << QList{2} << 2;
    QTest::newRow("a member that was host") << QList<int>() << QList{3} << 1;
    QTest::newRow("an area and a member") << QList{1} << QList{2} << 1;
}

void TestChartValues::tally_ofAScope_admitsItsAreasAndMembers()
{
    QFETCH(QList<int>, areas);
    QFETCH(QList<int>, members);
    QFETCH(int, done);
    QList<Activity> activities{activity({2025, 1, 1}, {1, 2}, {1, 2}),
                               activity({2025, 2, 1}, {3}, {1}), activity({2025, 3, 1}, {2}, {2}),
                               activity({2025, 4, 1}, {}, {}),
                               activity({2025, 5, 1}, {1}, {1}, ActivityState::Cancelled)};
    activities[1].host = id<Organization>(3);
    ActivityScope scope{.years = {2025}};
    for (const int each : areas)
        scope.areas.append(id<Area>(each));
    for (const int each : members)
        scope.members.append(id<Organization>(each));
    const ActivityTally tally(activities, {area(1), area(2), area(3, 1)},
                              {membership(1, 1), membership(2, 2), membership(3, 3)}, scope);
    QCOMPARE(tally.ofYear(0), (Tallied{0, done}));
}

void TestChartValues::tally_byMeasure_countsHeadsOrCost()
{
    Activity one = activity({2025, 1, 1}, {1}, {});
    one.host = id<Organization>(1);
    one.participants = {{id<Organization>(1), 10}, {id<Organization>(2), 5}};
    one.cost = 7;
    const auto tally = [&](ActivityMeasure measure) {
        return ActivityTally({one}, {area(1)}, {membership(1, 1), membership(2, 2)},
                             {.years = {2025}, .areas = {}, .members = {}, .measure = measure});
    };
    QCOMPARE(tally(ActivityMeasure::Heads).ofYear(0).done, 15);
    QCOMPARE(tally(ActivityMeasure::Heads).tookPart(1, 0).done, 5);
    QCOMPARE(tally(ActivityMeasure::Heads).hosted(0, 0).done, 15);
    QCOMPARE(tally(ActivityMeasure::Cost).ofArea(0, 0).done, 7);
    QCOMPARE(tally(ActivityMeasure::Number).tookPart(0, 0).done, 1);
}

void TestChartValues::tally_ofTwoMembers_countsWhatTheyDidTogether()
{
    Activity hosted = activity({2025, 1, 1}, {1}, {2});
    hosted.host = id<Organization>(1);
    const ActivityTally tally({hosted, activity({2026, 1, 1}, {}, {1, 2, 3}),
                               activity({2026, 2, 1}, {}, {1, 2}, ActivityState::Planned)},
                              {area(1)}, {membership(1, 1), membership(2, 2), membership(3, 3)},
                              {.years = {2025, 2026}});
    QCOMPARE(tally.together(0, 1), 2);
    QCOMPARE(tally.together(1, 0), 2);
    QCOMPARE(tally.together(2, 0), 1);
    QCOMPARE(tally.together(1, 1), 0);
}

void TestChartValues::punctuality_ofARound_tellsNilLateAndMissingApart()
{
    ReportRound round = roundOf(2025);
    round.deadline = QDate(2025, 11, 15);
    QList<MemberReport> reports(6);
    for (int i = 0; i < reports.size(); ++i) {
        reports[i].round = round.id;
        reports[i].member = id<Organization>(i + 1);
    }
    reports[0].submittedOn = QDate(2025, 11, 15);
    reports[1].submittedOn = QDate(2025, 11, 16);
    reports[2].submittedOn = QDate(2025, 11, 20);
    reports[2].deadline = QDate(2025, 11, 20); // extended
    reports[3].submittedOn = QDate(2025, 12, 1);
    reports[3].nil = true;
    reports[5].deadline = QDate(2025, 12, 31);
    const auto values = [&](const QList<Id<Organization>> &members) {
        return punctuality({round}, reports, {2024, 2025}, members, QDate(2025, 12, 20));
    };
    QCOMPARE(values({}), (QList<Punctuality>{{2025, 2, 1, 1, 1, 1}}));
    QCOMPARE(values({id<Organization>(2)}), (QList<Punctuality>{{2025, 0, 1, 0, 0, 0}}));
}

void TestChartValues::money_ofAYear_isBudgetAndCostOfTheScope()
{
    Activity spent = activity({2025, 1, 1}, {1}, {1});
    spent.cost = 30;
    QList<Topic> topics(3);
    topics[0].year = topics[1].year = 2025;
    topics[0].area = topics[2].area = id<Area>(1);
    topics[1].area = id<Area>(2);
    topics[0].budget = 100;
    topics[1].budget = 20;
    topics[2].year = 2026; // whose budget is not known
    const QList<Area> areas{area(1), area(2)};
    const auto money = [&](const QList<Id<Area>> &chosen) {
        const ActivityScope scope{.years = {2025, 2026},
                                  .areas = chosen,
                                  .members = {},
                                  .measure = ActivityMeasure::Cost};
        return yearMoney(topics, areas, scope, ActivityTally({spent}, areas, {}, scope));
    };
    QCOMPARE(money({}), (QList<YearMoney>{{2025, 120, 30}, {2026, 0, 0}}));
    QCOMPARE(money({id<Area>(2)}), (QList<YearMoney>{{2025, 20, 0}, {2026, 0, 0}}));
}

void TestChartValues::steps_ofCounts_areQuantiles()
{
    QList<Activity> activities;
    for (int year = 2017; year <= 2026; ++year) {
        for (int i = 0; i < year - 2016; ++i)
            activities.append(activity({year, 3, 1}, {1}, {1}));
    }
    QList<int> years;
    for (int year = 2017; year <= 2026; ++year)
        years.append(year);
    const CoverageMap map = coverageOf(activities, {area(1)}, {membership(1, 1)}, {}, {}, years);
    QCOMPARE(map.steps, (QList<int>{1, 3, 5, 7, 9}));
    QCOMPARE(map.stepOf(1), 0);
    QCOMPARE(map.stepOf(4), 1);
    QCOMPARE(map.stepOf(12), 4);
}

QTEST_APPLESS_MAIN(TestChartValues)

#include "tst_chartvalues.moc"
