// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/store/wholefile.h"
#include "tests/support/lookingback.h"
#include "ui/pages/activitiespage.h"
#include "ui/pages/chartcards.h"
#include "ui/pages/chartpanel.h"
#include "ui/pages/chartspage.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/pinnedcharts.h"
#include "ui/pages/yearpage.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/pdffile.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

/// What counts and has been done or is planned, with its year; an activity's cooperation areas, a
/// field's being the one above it; and who hosted it or took part.
const QString counted =
    u"WITH counted AS (SELECT a.*, substr(a.start, 1, 4) AS year FROM activity a"
    " WHERE a.state <> 'cancelled' AND a.same_as IS NULL),"
    " areas AS (SELECT DISTINCT l.owner AS activity,"
    "  coalesce(up.short_name_vi, own.short_name_vi) AS name FROM activity_areas l"
    "  JOIN area own ON own.id = l.target LEFT JOIN area up ON up.id = own.parent),"
    " parties AS (SELECT owner AS activity, target AS member FROM activity_participants"
    "  UNION SELECT id, host FROM activity WHERE host IS NOT NULL),"
    " members AS (SELECT p.activity, o.code FROM parties p"
    "  JOIN organization o ON o.id = p.member JOIN membership m ON m.organization = o.id) "_s;

/// "series|category|value", sorted, of all that is drawn and not 0.
QStringList drawn(const Chart &chart)
{
    QStringList lines;
    for (const ChartSeries &series : chart.series) {
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            QString category = chart.categories.at(i);
            if (const double value = series.values.at(i).value_or(0); value > 0)
                lines.append(u"%1|%2|%3"_s.arg(series.name, category.remove(u'*')).arg(value));
        }
    }
    lines.sort();
    return lines;
}

} // namespace

class TestChartsPage : public LienKet::Test::LookingBackTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void charts_followed_listWhatTheMarkCounts_data();
    void charts_followed_listWhatTheMarkCounts();
    void charts_drawn_equalTheirQueries_data();
    void charts_drawn_equalTheirQueries();
    void chart_copiedAsATable_isWhatASpreadsheetTakes();
    void charts_ofAChoice_countLess();
    void charts_onPaper_areSet();
    void chart_byKeys_isFollowed();
    void chart_pinned_standsOnTheYearPage();
    void chart_pinnedElsewhere_standsOnTheYearPageWhenThatIsSeenAgain();
    void charts_asTables_showTheSameNumbers();
};

void TestChartsPage::charts_followed_listWhatTheMarkCounts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("choice");
    for (const char *key :
         {"areas", "coverage", "progress", "members", "kinds", "trend", "pairs"}) {
        QTest::addRow("%s", key) << QString::fromLatin1(key) << QString();
        QTest::addRow("%s of a member", key) << QString::fromLatin1(key) << u"member=DUT"_s;
    }
}

void TestChartsPage::charts_followed_listWhatTheMarkCounts()
{
    QFETCH(QString, key);
    QFETCH(QString, choice);
    const auto page = charts();
    if (!choice.isEmpty())
        page->filters()->setChosen(chosenFrom(choice));
    const ChartCard card = page->panel(key)->card();
    ActivitiesPage activities(workspace());
    activities.setYear(2026);
    activities.refresh();
    int followed = 0;
    for (int series = 0; series < card.chart.series.size(); ++series) {
        const QList<std::optional<double>> &values = card.chart.series.at(series).values;
        for (int category = 0; category < values.size(); category += 3) {
            if (!values.at(category) || *values.at(category) == 0)
                continue;
            const ChartTarget target = card.target({series, category});
            QCOMPARE(target.page, u"activities"_s);
            activities.showOnly(target.only);
            QCOMPARE(activities.list()->rowCount(), int(*values.at(category)));
            ++followed;
        }
    }
    QVERIFY(followed >= 2);
}

void TestChartsPage::charts_drawn_equalTheirQueries_data()
{
    QTest::addColumn<QString>("query");
    const auto row = [](const char *key, const QString &query) { QTest::newRow(key) << query; };
    row("areas", u"SELECT coalesce(r.name, 'Khác') || '|' || c.year || '|' || count(*)"
                 " FROM counted c LEFT JOIN areas r ON r.activity = c.id"
                 " WHERE c.state = 'done' GROUP BY r.name, c.year"_s);
    row("trend", u"SELECT coalesce(r.name, 'Khác') || '|' || c.year || '|' || count(*)"
                 " FROM counted c LEFT JOIN areas r ON r.activity = c.id"
                 " WHERE c.state = 'done' GROUP BY r.name, c.year"
                 " UNION SELECT 'tổng số|' || year || '|' || count(*) FROM counted"
                 " WHERE state = 'done' GROUP BY year"_s);
    row("progress", u"SELECT 'kế hoạch (tất cả)|' || coalesce(r.name, 'Khác') || '|' || count(*)"
                    " FROM counted c LEFT JOIN areas r ON r.activity = c.id"
                    " WHERE c.year = '2026' GROUP BY r.name"
                    " UNION SELECT 'đã thực hiện|' || coalesce(r.name, 'Khác') || '|' || count(*)"
                    " FROM counted c LEFT JOIN areas r ON r.activity = c.id"
                    " WHERE c.year = '2026' AND c.state = 'done' GROUP BY r.name"_s);
    row("members", u"SELECT 'tham gia|' || m.code || '|' || count(*) FROM counted c"
                   " JOIN members m ON m.activity = c.id WHERE c.state = 'done' GROUP BY m.code"
                   " UNION SELECT 'chủ trì tổ chức|' || o.code || '|' || count(*) FROM counted c"
                   " JOIN organization o ON o.id = c.host JOIN membership m"
                   " ON m.organization = o.id WHERE c.state = 'done' GROUP BY o.code"_s);
    row("pairs", u"SELECT m.code || '|' || n.code || '|' || count(*) FROM counted c"
                 " JOIN members m ON m.activity = c.id JOIN members n ON n.activity = c.id"
                 " WHERE c.state = 'done' AND m.code <> n.code GROUP BY m.code, n.code"_s);
    row("money", u"SELECT 'kế hoạch|' || year || '|' || CAST(round(sum(budget) / 1e6) AS INTEGER)"
                 " FROM topic GROUP BY year HAVING sum(budget) > 0"
                 " UNION SELECT 'đã chi|' || year || '|' || CAST(round(sum(cost) / 1e6) AS INTEGER)"
                 " FROM counted WHERE state = 'done' GROUP BY year HAVING sum(cost) > 0"_s);
}

void TestChartsPage::charts_drawn_equalTheirQueries()
{
    QFETCH(QString, query);
    auto database = Database::open(m_store->path(), Database::Access::ReadOnly);
    QVERIFY(database);
    auto statement = Statement::prepare(*database, counted + query);
    QVERIFY(statement);
    QStringList found;
    auto read = statement->run();
    if (read)
        read = statement->forEachRow([&] { found.append(statement->text(0)); });
    QVERIFY(read);
    found.sort();
    const auto page = charts();
    QCOMPARE(drawn(page->panel(QString::fromLatin1(QTest::currentDataTag()))->card().chart), found);
    QVERIFY(!found.isEmpty());
}

void TestChartsPage::chart_copiedAsATable_isWhatASpreadsheetTakes()
{
    const auto page = charts();
    ChartPanel *panel = page->panel(u"members"_s);
    for (QAction *action : panel->findChildren<QAction *>()) {
        if (action->text() == u"Sao chép dạng bảng"_s)
            action->trigger();
    }
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    const Chart &chart = panel->card().chart;
    QCOMPARE(lines.size(), chart.categories.size() + 1);
    QCOMPARE(lines.first(), u"Trường\tchủ trì tổ chức\ttham gia"_s);
    const QString first = u"%1\t%2\t%3"_s.arg(chart.categories.first())
                              .arg(*chart.series.at(0).values.first())
                              .arg(*chart.series.at(1).values.first());
    QCOMPARE(lines.at(1), first);
}

void TestChartsPage::charts_ofAChoice_countLess()
{
    const auto page = charts();
    const auto total = [&] {
        double sum = 0;
        for (const auto &each : page->panel(u"areas"_s)->card().chart.totals)
            sum += each.value_or(0);
        return sum;
    };
    const double all = total();
    page->filters()->setChosen(chosenFrom(u"member=HUMG"_s));
    QVERIFY(total() > 0);
    QVERIFY(total() < all);
    QCOMPARE(page->panel(u"members"_s)->card().chart.categories, QStringList{u"HUMG"_s});
}

/// Kept as a file where LIENKET_PICTURES names a folder.
void TestChartsPage::charts_onPaper_areSet()
{
    const auto page = charts();
    const Document document = page->document();
    int drawn = 0;
    for (const DocumentBlock &block : document.blocks)
        drawn += std::holds_alternative<Chart>(block);
    QCOMPARE(drawn, int(ChartCards::keys().size()));
    const auto pages = LienKet::layOut(document);
    QVERIFY(pages);
    QVERIFY(pages->size() >= 5);
    const QString folder = qEnvironmentVariable("LIENKET_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(writeWhole(pdfBytes(document, *pages), folder + u"/charts.pdf"_s));
}

void TestChartsPage::chart_byKeys_isFollowed()
{
    const auto page = charts();
    ChartView *view = page->panel(u"areas"_s)->view();
    QSignalSpy opened(page.get(), &Page::openRequested);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->accessibleDescription().contains(u"2022"_s));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().at(2).toString().contains(u"years=2022-2022"_s));
    QTest::mouseClick(view, Qt::LeftButton, {}, view->middleOf({0, 4}));
    QCOMPARE(opened.size(), 2);
    QVERIFY(opened.last().at(2).toString().contains(u"years=2025-2025"_s));
}

void TestChartsPage::chart_pinned_standsOnTheYearPage()
{
    setPinnedCharts({u"trend"_s});
    YearPage page(workspace());
    page.setYear(2026);
    page.refresh();
    auto *pins = page.findChild<PinnedCharts *>();
    QVERIFY(pins);
    QVERIFY(pins->panel(u"trend"_s));
    QVERIFY(!pins->panel(u"areas"_s));
    QCOMPARE(pins->panel(u"trend"_s)->card().chart, charts()->panel(u"trend"_s)->card().chart);
    QSignalSpy opened(&page, &Page::openRequested);
    Q_EMIT pins->panel(u"trend"_s)->view()->followed({0, 5});
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toString(), u"activities"_s);
    setPinnedCharts({});
    page.refresh();
    QVERIFY(!pins->panel(u"trend"_s));
}

void TestChartsPage::chart_pinnedElsewhere_standsOnTheYearPageWhenThatIsSeenAgain()
{
    YearPage page(workspace());
    page.setYear(2026);
    page.refresh();
    page.show();
    page.hide();
    setPinnedCharts({u"areas"_s});
    page.show();
    QVERIFY(page.findChild<PinnedCharts *>()->panel(u"areas"_s));
    setPinnedCharts({});
}

void TestChartsPage::charts_asTables_showTheSameNumbers()
{
    const auto page = charts();
    for (const QString &key : ChartCards::keys()) {
        ChartPanel *panel = page->panel(key);
        QVERIFY(!panel->view()->accessibleDescription().isEmpty());
        panel->showTable(true);
        QVERIFY(panel->showsTable());
        const auto *table = panel->findChild<QAbstractItemView *>();
        QVERIFY(table);
        QVERIFY(table->model()->rowCount() > 2);
        panel->showTable(false);
    }
}

QTEST_MAIN(TestChartsPage)

#include "tst_chartspage.moc"
