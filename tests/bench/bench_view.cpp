// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What meetings look at: the timeline with 10,000 marks against a QGraphicsView of the same marks,
// scrolled and with all of them in sight, and the figures of the charts of 100,000 activities
// against one GROUP BY of them through the C API.
#include "core/services/chartvalues.h"
#include "tests/bench/activities.h"
#include "tests/bench/interleaved.h"
#include "tests/bench/rawrows.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace LienKet;

namespace {

constexpr int marks = 10'000;
constexpr QSize screen(2560, 1440);
constexpr int scrolls = 20;

/// Marks of a few days over ten years, in the lanes of the file's areas.
TimelinePlan planOf(const QList<Area> &areas)
{
    TimelinePlan plan{.begin = QDate(2016, 1, 1),
                      .end = QDate(2025, 12, 31),
                      .today = QDate(2025, 11, 18),
                      .lanes = {},
                      .relations = {}};
    for (const Area &area : areas)
        plan.lanes.append({TimelineLane::Kind::Topics, area.id, {}});
    const auto lanes = int(plan.lanes.size());
    const qint64 days = plan.begin.daysTo(plan.end) - 5;
    for (int i = 0; i < marks; ++i) {
        const QDate from = plan.begin.addDays(i * days / marks);
        TimelineItem item{.kind = TimelineItem::Kind::Activity,
                          .record = {QLatin1StringView(Activity::table), newUuid()},
                          .label = QStringLiteral("Hội thảo lần thứ %1").arg(i),
                          .from = from,
                          .until = from.addDays(i % 4),
                          .state = TimelineItem::State::Done};
        item.area = plan.lanes.at(i % lanes).area;
        plan.lanes[i % lanes].items.append(item);
    }
    return plan;
}

/// The same marks where the timeline draws them, each with its label.
void fill(QGraphicsScene &scene, const TimelineScene &drawn, const QFont &font)
{
    for (const PlacedItem &placed : drawn.layout.items) {
        const QRect bar = drawn.geometry.bar(placed);
        auto *rect = scene.addRect(bar, QPen(Qt::darkBlue), QBrush(QColor(0xDC, 0xE6, 0xF7)));
        auto *label = new QGraphicsSimpleTextItem(
            timelineLabel(drawn.item(placed), Language::Vietnamese), rect);
        label->setFont(font);
        label->setPos(bar.right() + 6, bar.top());
    }
}

void scroll(QAbstractScrollArea &view, int &at)
{
    QScrollBar *bar = view.horizontalScrollBar();
    for (int i = 0; i < scrolls; ++i) {
        at = (at + 97) % std::max(1, bar->maximum());
        bar->setValue(at);
        view.viewport()->repaint();
    }
}

/// In and out again by turns, as Ctrl with + and - does.
void zoom(TimelineView &view)
{
    for (int i = 0; i < scrolls; ++i) {
        QKeyEvent press(QEvent::KeyPress, i % 2 == 0 ? Qt::Key_Minus : Qt::Key_Plus,
                        Qt::ControlModifier);
        QCoreApplication::sendEvent(&view, &press);
        view.viewport()->repaint();
    }
}

void zoom(QGraphicsView &view)
{
    for (int i = 0; i < scrolls; ++i) {
        const double factor = i % 2 == 0 ? 0.8 : 1.25;
        view.scale(factor, factor);
        view.viewport()->repaint();
    }
}

void compareTimeline(Store &store)
{
    Directory names(store);
    TimelineView timeline(names);
    timeline.resize(screen);
    timeline.show();
    const TimelinePlan plan = planOf(store.all<Area>());
    timeline.setPlan(plan);
    timeline.setZoom(TimelineView::Zoom::Months);
    if (timeline.scene().layout.items.size() != marks)
        qFatal("The marks are not drawn.");
    const TimelineScene drawn = timeline.scene();
    QGraphicsScene scene;
    fill(scene, drawn, timeline.font());
    QGraphicsView graphics(&scene);
    graphics.resize(screen);
    graphics.show();
    QCoreApplication::processEvents();
    int left = 0;
    int right = 0;
    Bench::compare("20 steps through 10,000 marks", 0.4,
                   Bench::timed([&] { scroll(timeline, left); }),
                   Bench::timed([&] { scroll(graphics, right); }));
    Bench::compare("20 steps of zooming through them", 0, Bench::timed([&] { zoom(timeline); }),
                   Bench::timed([&] { zoom(graphics); }));
    timeline.setZoom(TimelineView::Zoom::Years);
    graphics.fitInView(scene.sceneRect());
    Bench::compare("10,000 marks in sight", 0.05, Bench::timed([&] {
                       timeline.setSought({}); // forgets what was painted
                       timeline.viewport()->repaint();
                   }),
                   Bench::timed([&] { graphics.viewport()->repaint(); }));
    QGraphicsScene again;
    graphics.setScene(&again);
    Bench::compare("10,000 marks opened", 0.5, Bench::timed([&] {
                       timeline.setPlan(plan);
                       timeline.viewport()->repaint();
                   }),
                   Bench::timed([&] {
                       again.clear();
                       fill(again, drawn, timeline.font());
                       graphics.viewport()->repaint();
                   }));
}

void compareFigures(Store &store, const QString &path)
{
    const Bench::RawFile raw(path);
    const auto &activities = store.all<Activity>();
    const auto &areas = store.all<Area>();
    QList<Membership> memberships;
    for (const Organization &organization : store.all<Organization>()) {
        Membership membership;
        membership.organization = organization.id;
        memberships.append(membership);
    }
    const ActivityScope scope{.years = {Bench::activitiesYear}};
    const auto subject = [&] {
        const ActivityTally tally(activities, areas, memberships, scope);
        if (tally.ofYear(0).done != Bench::activities)
            qFatal("activities missing");
    };
    const auto floor = [&](const QByteArray &sql) {
        return Bench::timed([&raw, sql] { raw.readStrings(sql); });
    };
    const QByteArray counted = " FROM activity a JOIN activity_areas l ON l.owner = a.id"
                               " WHERE a.state = 'done' AND a.same_as IS NULL GROUP BY 1, 2";
    Bench::compare("every chart / areas by year", 1.2, Bench::timed(subject),
                   floor("SELECT substr(a.start, 1, 4), l.target, count(*)" + counted));
    Bench::compare("every chart / by member", 1.2, Bench::timed(subject),
                   floor("SELECT p.target, count(*) FROM activity a"
                         " JOIN activity_participants p ON p.owner = a.id"
                         " WHERE a.state = 'done' AND a.same_as IS NULL GROUP BY 1"));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Appearance appearance;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.lienket"));
    if (const auto made = Store::create(path, Bench::fillWithActivities); !made)
        qFatal("%s %s", qPrintable(made.error().subject), qPrintable(made.error().detail));
    auto store = Store::open(path, Store::Mode::ReadOnly).value();
    compareTimeline(*store);
    compareFigures(*store, path);
    return 0;
}
