// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of every chart against a query written by hand: on the sample, and on a scope of it.
#include "core/db/statement.h"
#include "core/services/chartvalues.h"
#include "core/services/clausetrail.h"
#include "core/services/cycle.h"
#include "core/services/sampleprogram.h"
#include "core/services/statistics.h"
#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

using Rows = QStringList; ///< "2024|TS|12", sorted

/// What counts, with its year; `$scope` is a further condition on it.
const QString counted =
    u"WITH counted AS (SELECT a.*, substr(a.start, 1, 4) AS year FROM activity a"
    " WHERE a.state <> 'cancelled' AND a.same_as IS NULL $scope) "_s;

/// An activity's cooperation areas, each once: a field's is the one above it.
const QString areas = u"(SELECT DISTINCT l.owner AS activity, coalesce(up.code, own.code) AS code"
                      " FROM activity_areas l JOIN area own ON own.id = l.target"
                      " LEFT JOIN area up ON up.id = own.parent) "_s;

/// Who hosted an activity or took part in it, each once.
const QString parties = u"(SELECT owner AS activity, target AS member FROM activity_participants"
                        " UNION SELECT id, host FROM activity WHERE host IS NOT NULL) "_s;

} // namespace

class TestChartQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areaYears_ofTheSample_equalTheQuery_data() { scopes(); }
    void areaYears_ofTheSample_equalTheQuery();
    void totals_ofTheSample_equalTheQuery_data() { scopes(); }
    void totals_ofTheSample_equalTheQuery();
    void kinds_ofTheSample_equalTheQuery_data() { scopes(); }
    void kinds_ofTheSample_equalTheQuery();
    void members_ofTheSample_equalTheQuery_data() { scopes(); }
    void members_ofTheSample_equalTheQuery();
    void pairs_ofTheSample_equalTheQuery_data() { scopes(); }
    void pairs_ofTheSample_equalTheQuery();
    void coverage_ofTheSample_equalsTheQuery_data() { scopes(); }
    void coverage_ofTheSample_equalsTheQuery();
    void heads_ofTheSample_equalTheQuery_data() { scopes(); }
    void heads_ofTheSample_equalTheQuery();
    void money_ofTheSample_equalsTheQuery();
    void punctuality_ofTheSample_equalsTheQuery();
    void clauses_ofTheSample_equalTheQuery();
    void indicators_ofTheSample_equalTheQuery();

private:
    static void scopes();
    ActivityTally tally(ActivityMeasure measure = ActivityMeasure::Number);
    Rows rows(const QString &sql);
    QString memberCode(Id<Organization> member);
    QString areaCode(Id<Area> area);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::optional<Database> m_database;
    QList<int> m_years;
};

void TestChartQueries::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.lienket"_s);
    QVERIFY(Store::create(path, [](Store &fresh) { return fillWithSample(fresh, 1); }));
    auto store = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY(store);
    m_store = std::move(*store);
    auto database = Database::open(path, Database::Access::ReadOnly);
    QVERIFY(database);
    m_database = std::move(*database);
    m_years = programYears(*m_store);
}

void TestChartQueries::scopes()
{
    QTest::addColumn<QString>("area");
    QTest::addColumn<QString>("member");
    QTest::newRow("everything") << QString() << QString();
    QTest::newRow("an area") << u"DT"_s << QString();
    QTest::newRow("a member") << QString() << u"UTC"_s;
    QTest::newRow("an area and a member") << u"NC"_s << u"HUMG"_s;
}

ActivityTally TestChartQueries::tally(ActivityMeasure measure)
{
    QFETCH(QString, area);
    QFETCH(QString, member);
    ActivityScope scope{.years = m_years, .areas = {}, .members = {}, .measure = measure};
    for (const Area &each : m_store->all<Area>()) {
        if (each.code == area)
            scope.areas.append(each.id);
    }
    for (const Organization &each : m_store->all<Organization>()) {
        if (each.code == member)
            scope.members.append(each.id);
    }
    if (scope.areas.isEmpty() != area.isEmpty() || scope.members.isEmpty() != member.isEmpty())
        qFatal("The sample has changed.");
    return {m_store->all<Activity>(), m_store->all<Area>(), m_store->all<Membership>(), scope};
}

/// The rows of a query, with `$counted`, `$areas` and `$parties` put in.
Rows TestChartQueries::rows(const QString &sql)
{
    QString scope;
    if (QTest::currentDataTag()) {
        QFETCH(QString, area);
        QFETCH(QString, member);
        if (!area.isEmpty())
            scope += u" AND a.id IN (SELECT activity FROM %1 WHERE code = '%2')"_s.arg(areas, area);
        if (!member.isEmpty())
            scope += u" AND a.id IN (SELECT p.activity FROM %1 p JOIN organization o"
                     " ON o.id = p.member WHERE o.code = '%2')"_s.arg(parties, member);
    }
    QString whole = sql;
    whole.replace(u"$counted"_s, counted);
    whole.replace(u"$areas"_s, areas).replace(u"$parties"_s, parties).replace(u"$scope"_s, scope);
    auto statement = Statement::prepare(*m_database, whole);
    if (!statement)
        qFatal("%s", qPrintable(statement.error().detail));
    Rows found;
    auto read = statement->run();
    if (read)
        read = statement->forEachRow([&] { found.append(statement->text(0)); });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    found.sort();
    return found;
}

QString TestChartQueries::memberCode(Id<Organization> member)
{
    return m_store->find(member)->code;
}

QString TestChartQueries::areaCode(Id<Area> area)
{
    return area ? m_store->find(area)->code : u"-"_s;
}

void TestChartQueries::areaYears_ofTheSample_equalTheQuery()
{
    const AreaYearValues values = areaYearValues(tally());
    Rows shown;
    for (qsizetype area = 0; area < values.areas.size(); ++area) {
        for (qsizetype year = 0; year < m_years.size(); ++year) {
            if (const qint64 count = values.counts.at(area).at(year); count > 0)
                shown.append(u"%1|%2|%3"_s.arg(m_years.at(year))
                                 .arg(areaCode(values.areas.at(area)))
                                 .arg(count));
        }
    }
    shown.sort();
    QFETCH(QString, area);
    const QString only = area.isEmpty() ? QString() : u" AND r.code = '%1'"_s.arg(area);
    QCOMPARE(shown, rows(u"$counted SELECT c.year || '|' || coalesce(r.code, '-') || '|' ||"
                         " count(*) FROM counted c LEFT JOIN $areas r ON r.activity = c.id"
                         " WHERE c.state = 'done' %1 GROUP BY c.year, r.code"_s.arg(only)));
    QVERIFY(!shown.isEmpty());
}

void TestChartQueries::totals_ofTheSample_equalTheQuery()
{
    const AreaYearValues values = areaYearValues(tally());
    Rows shown;
    for (qsizetype year = 0; year < m_years.size(); ++year) {
        if (values.totals.at(year) + values.notYetDone.at(year) > 0)
            shown.append(u"%1|%2|%3"_s.arg(m_years.at(year))
                             .arg(values.totals.at(year))
                             .arg(values.notYetDone.at(year)));
    }
    QCOMPARE(shown, rows(u"$counted SELECT year || '|' || sum(state = 'done') || '|' ||"
                         " sum(state <> 'done') FROM counted GROUP BY year"_s));
}

void TestChartQueries::kinds_ofTheSample_equalTheQuery()
{
    const ActivityTally counts = tally();
    Rows shown;
    for (std::size_t kind = 0; kind < Codes<ActivityKind>::names.size(); ++kind) {
        Tallied sum;
        for (qsizetype year = 0; year < m_years.size(); ++year)
            sum += counts.ofKind(ActivityKind(kind), year);
        if (sum.all() > 0)
            shown.append(u"%1|%2|%3"_s.arg(QString(code(ActivityKind(kind))))
                             .arg(sum.done)
                             .arg(sum.planned));
    }
    shown.sort();
    QCOMPARE(shown, rows(u"$counted SELECT kind || '|' || sum(state = 'done') || '|' ||"
                         " sum(state <> 'done') FROM counted GROUP BY kind"_s));
}

void TestChartQueries::members_ofTheSample_equalTheQuery()
{
    const ActivityTally counts = tally();
    Rows shown;
    for (qsizetype member = 0; member < counts.members().size(); ++member) {
        for (qsizetype year = 0; year < m_years.size(); ++year) {
            if (const qint64 took = counts.tookPart(member, year).done; took > 0)
                shown.append(u"%1|%2|%3|%4"_s.arg(memberCode(counts.members().at(member)))
                                 .arg(m_years.at(year))
                                 .arg(counts.hosted(member, year).done)
                                 .arg(took));
        }
    }
    shown.sort();
    QCOMPARE(shown, rows(u"$counted SELECT o.code || '|' || c.year || '|' ||"
                         " sum(c.host IS o.id) || '|' || count(*) FROM counted c"
                         " JOIN $parties p ON p.activity = c.id"
                         " JOIN organization o ON o.id = p.member"
                         " JOIN membership m ON m.organization = o.id"
                         " WHERE c.state = 'done' GROUP BY o.id, c.year"_s));
}

void TestChartQueries::pairs_ofTheSample_equalTheQuery()
{
    const ActivityTally counts = tally();
    Rows shown;
    for (qsizetype one = 0; one < counts.members().size(); ++one) {
        for (qsizetype other = 0; other < counts.members().size(); ++other) {
            if (const int together = counts.together(one, other); together > 0)
                shown.append(u"%1|%2|%3"_s
                                 .arg(memberCode(counts.members().at(one)),
                                      memberCode(counts.members().at(other)))
                                 .arg(together));
        }
    }
    shown.sort();
    QCOMPARE(shown, rows(u"$counted SELECT x.code || '|' || y.code || '|' || count(*)"
                         " FROM counted c JOIN $parties p ON p.activity = c.id"
                         " JOIN $parties q ON q.activity = c.id AND q.member <> p.member"
                         " JOIN organization x ON x.id = p.member"
                         " JOIN organization y ON y.id = q.member"
                         " WHERE c.state = 'done' AND x.id IN (SELECT organization FROM membership)"
                         " AND y.id IN (SELECT organization FROM membership)"
                         " GROUP BY x.id, y.id"_s));
}

void TestChartQueries::coverage_ofTheSample_equalsTheQuery()
{
    const CoverageMap map =
        coverageMap(tally(), m_store->all<ReportRound>(), m_store->all<MemberReport>());
    Rows shown;
    for (int member = 0; member < map.members.size(); ++member) {
        for (int place = 0; place < map.areas.size(); ++place) {
            for (int year = 0; year < m_years.size(); ++year) {
                if (const int count = map.at(member, place, year).count; count > 0)
                    shown.append(
                        u"%1|%2|%3|%4"_s
                            .arg(memberCode(map.members.at(member)), areaCode(map.areas.at(place)))
                            .arg(m_years.at(year))
                            .arg(count));
            }
        }
    }
    shown.sort();
    QFETCH(QString, area);
    QFETCH(QString, member);
    QString only;
    if (!area.isEmpty())
        only += u" AND r.code = '%1'"_s.arg(area);
    if (!member.isEmpty())
        only += u" AND o.code = '%1'"_s.arg(member);
    QCOMPARE(shown, rows(u"$counted SELECT o.code || '|' || r.code || '|' || c.year || '|' ||"
                         " count(*) FROM counted c JOIN $areas r ON r.activity = c.id"
                         " JOIN $parties p ON p.activity = c.id"
                         " JOIN organization o ON o.id = p.member"
                         " WHERE c.state = 'done' AND o.id IN (SELECT organization FROM membership)"
                         " %1 GROUP BY o.id, r.code, c.year"_s.arg(only)));
}

void TestChartQueries::heads_ofTheSample_equalTheQuery()
{
    const ActivityTally counts = tally(ActivityMeasure::Heads);
    Rows shown;
    for (qsizetype year = 0; year < m_years.size(); ++year) {
        if (const qint64 heads = counts.ofYear(year).done; heads > 0)
            shown.append(u"%1|%2"_s.arg(m_years.at(year)).arg(heads));
    }
    QCOMPARE(shown, rows(u"$counted SELECT c.year || '|' || sum(p.value) FROM counted c"
                         " JOIN activity_participants p ON p.owner = c.id"
                         " WHERE c.state = 'done' GROUP BY c.year HAVING sum(p.value) > 0"_s));
}

void TestChartQueries::money_ofTheSample_equalsTheQuery()
{
    const ActivityScope scope{
        .years = m_years, .areas = {}, .members = {}, .measure = ActivityMeasure::Cost};
    const auto &areaRecords = m_store->all<Area>();
    Rows shown;
    for (const YearMoney &year :
         yearMoney(m_store->all<Topic>(), areaRecords, scope,
                   ActivityTally(m_store->all<Activity>(), areaRecords, {}, scope)))
        shown.append(u"%1|%2|%3"_s.arg(year.year).arg(year.planned).arg(year.spent));
    QCOMPARE(shown,
             rows(u"WITH planned AS (SELECT year, sum(budget) AS dong FROM topic GROUP BY year),"
                  " spent AS (SELECT substr(start, 1, 4) AS year, sum(cost) AS dong FROM activity"
                  " WHERE state = 'done' AND same_as IS NULL GROUP BY 1)"
                  " SELECT printf('%d|%d|%d', y.year, p.dong, s.dong) FROM program_year y"
                  " LEFT JOIN planned p ON p.year = y.year"
                  " LEFT JOIN spent s ON s.year = CAST(y.year AS TEXT)"_s));
}

void TestChartQueries::punctuality_ofTheSample_equalsTheQuery()
{
    Rows shown;
    for (const Punctuality &each : punctuality(
             m_store->all<ReportRound>(), m_store->all<MemberReport>(), m_years, {}, sampleToday()))
        shown.append(u"%1|%2|%3|%4|%5"_s.arg(each.year)
                         .arg(each.onTime)
                         .arg(each.late)
                         .arg(each.nil)
                         .arg(each.missing + each.awaited));
    QCOMPARE(shown, rows(u"SELECT printf('%d|%d|%d|%d|%d', r.year,"
                         " sum(m.submitted_on IS NOT NULL AND m.nil = 0 AND"
                         "  m.submitted_on <= coalesce(m.deadline, r.deadline)),"
                         " sum(m.submitted_on IS NOT NULL AND m.nil = 0 AND"
                         "  m.submitted_on > coalesce(m.deadline, r.deadline)),"
                         " sum(m.submitted_on IS NOT NULL AND m.nil = 1),"
                         " sum(m.submitted_on IS NULL))"
                         " FROM member_report m JOIN report_round r ON r.id = m.round"
                         " GROUP BY r.year"_s));
    QVERIFY(!shown.isEmpty());
}

/// A cumulative indicator's total is the last value of each member, then the sum; a periodic one's
/// the sum; both of accepted reports alone (rules 1 and 3).
void TestChartQueries::indicators_ofTheSample_equalTheQuery()
{
    Rows shown;
    const auto number = [](std::optional<double> value) {
        return value ? QString::number(*value, 'f', 3) : u"-"_s;
    };
    for (const IndicatorResult &result :
         indicatorResults(m_store->all<Indicator>(), m_store->all<ReportRound>(),
                          m_store->all<MemberReport>(), m_store->all<ReportEntry>()))
        shown.append(u"%1|%2|%3"_s.arg(result.indicator.toString(), number(result.target),
                                       number(result.actual)));
    shown.sort();
    QCOMPARE(
        shown,
        rows(
            u"WITH said AS (SELECT v.target AS indicator, m.member, r.year, v.value"
            "  FROM report_entry_values v JOIN report_entry e ON e.id = v.owner"
            "  JOIN member_report m ON m.id = e.report JOIN report_round r ON r.id = m.round"
            "  WHERE m.state = 'accepted'),"
            " last AS (SELECT indicator, member, max(year) AS year FROM said GROUP BY 1, 2),"
            " total AS (SELECT s.indicator, sum(s.value) AS value FROM said s"
            "  JOIN indicator i ON i.id = s.indicator"
            "  JOIN last l ON l.indicator = s.indicator AND l.member = s.member"
            "  WHERE i.kind <> 'cumulative' OR s.year = l.year GROUP BY 1)"
            " SELECT printf('%s|%s|%s', i.id, iif(i.target IS NULL, '-', printf('%.3f', i.target)),"
            "  iif(t.value IS NULL, '-', printf('%.3f', t.value)))"
            " FROM indicator i LEFT JOIN total t ON t.indicator = i.id ORDER BY 1"_s));
    QVERIFY(shown.size() > 20);
}

void TestChartQueries::clauses_ofTheSample_equalTheQuery()
{
    Rows shown;
    for (const ClauseTrail &trail :
         clauseTrails(m_store->all<ScopeItem>(), m_store->all<Topic>(), m_store->all<Activity>())) {
        if (!trail.isCarriedOut())
            shown.append(trail.clause.toString());
    }
    shown.sort();
    QCOMPARE(shown, rows(u"SELECT id FROM scope_item EXCEPT SELECT l.target"
                         " FROM topic_scope_items l JOIN activity a ON a.topic = l.owner"
                         " WHERE a.state = 'done' AND a.same_as IS NULL"_s));
    QVERIFY(!shown.isEmpty());
}

QTEST_GUILESS_MAIN(TestChartQueries)

#include "tst_chartqueries.moc"
