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
    const AreaYearValues values = areaYearValues(activities, areas, {2025, 2026});
    QCOMPARE(values, expected);
    QCOMPARE(values.greatestArea(), 1);
}

void TestChartValues::areaYears_ofWorkWithoutArea_areOther()
{
    const AreaYearValues values =
        areaYearValues({activity({2025, 3, 1}, {}, {})}, {area(1)}, {2025});
    QCOMPARE(values.areas, (QList<Id<Area>>{id<Area>(1), Id<Area>()}));
    QCOMPARE(values.counts, (QList<QList<int>>{{0}, {1}}));
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
        coverageMap(activities, {area(1), area(2)}, {membership(2, 2), membership(1, 1)}, rounds,
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
    const CoverageMap map = coverageMap(activities, {area(1), area(2, 1)}, {membership(1, 1)}, {},
                                        {}, {2023, 2024, 2025});
    const QList<NamedGap> expected{{{id<Organization>(1), id<Area>(1), 2024, 2025}, {2023, 12, 5}}};
    QCOMPARE(map.gaps, expected);
}

void TestChartValues::coverage_ofNilYears_isNoGap()
{
    const CoverageMap map =
        coverageMap({activity({2024, 3, 1}, {1}, {1})}, {area(1)}, {membership(1, 1)},
                    {roundOf(2025), roundOf(2026)}, {accepted(1, 2025), accepted(1, 2026, true)},
                    {2024, 2025, 2026});
    QCOMPARE(map.gaps, QList<NamedGap>());
    QCOMPARE(described(map), QStringList{u"1 0 N"_s});
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
    const CoverageMap map = coverageMap(activities, {area(1)}, {membership(1, 1)}, {}, {}, years);
    QCOMPARE(map.steps, (QList<int>{1, 3, 5, 7, 9}));
    QCOMPARE(map.stepOf(1), 0);
    QCOMPARE(map.stepOf(4), 1);
    QCOMPARE(map.stepOf(12), 4);
}

QTEST_APPLESS_MAIN(TestChartValues)

#include "tst_chartvalues.moc"
