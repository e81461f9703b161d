// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lookingback.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestTimelineView : public LienKet::Test::LookingBackTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void zoom_withControlAndKeys_goesInAndBackToAllYears();
    void zoom_withTheWheel_keepsTheDayBelowThePointer();
    void home_pressed_bringsTodayIntoSight();
    void arrows_pressed_moveTheSelection();
    void click_onABar_showsItsFactsAndItsDescription();
    void drag_byPart_movesOrStretches_data();
    void drag_byPart_movesOrStretches();
    void ground_dragged_pans();
    void cursor_onATopic_saysWhetherItMayBeMoved_data();
    void cursor_onATopic_saysWhetherItMayBeMoved();
    void label_atEveryZoom_isInsideTheDrawing();
    void view_scrolled_looksLikeOnePaintedThere_data();
    void view_scrolled_looksLikeOnePaintedThere();
    void count_clicked_goesNearer();
};

void TestTimelineView::zoom_withControlAndKeys_goesInAndBackToAllYears()
{
    const auto page = timeline();
    TimelineView *view = page->view();
    const double all = view->scene().layout.scale.pixelsPerDay;
    QCOMPARE(view->zoom(), TimelineView::Zoom::Years);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view->scene().layout.scale.pixelsPerDay, 1.25 * all);
    view->setZoom(TimelineView::Zoom::Months);
    QCOMPARE(view->zoom(), TimelineView::Zoom::Months);
    QTest::keyClick(view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view->scene().layout.scale.pixelsPerDay, all);
}

void TestTimelineView::zoom_withTheWheel_keepsTheDayBelowThePointer()
{
    const auto page = timeline();
    TimelineView *view = page->view();
    const QPoint point(700, 200);
    const auto dayAt = [&] {
        const int x = point.x() - TimelineGeometry::laneHeadWidth;
        return view->scene().layout.scale.dayAt(view->horizontalScrollBar()->value() + x);
    };
    const QDate before = dayAt();
    QWheelEvent wheel(point, view->viewport()->mapToGlobal(point), {}, {0, 480}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    QVERIFY(view->horizontalScrollBar()->maximum() > 0);
    QVERIFY(qAbs(before.daysTo(dayAt())) <= 2);
}

void TestTimelineView::home_pressed_bringsTodayIntoSight()
{
    const auto page = timeline();
    TimelineView *view = page->view();
    view->setZoom(TimelineView::Zoom::Months);
    view->horizontalScrollBar()->setValue(0);
    QTest::keyClick(view, Qt::Key_Home);
    const int left = view->horizontalScrollBar()->value();
    QVERIFY(view->scene().layout.today > left);
    QVERIFY(view->scene().layout.today < left + view->viewport()->width() - 150);
}

void TestTimelineView::arrows_pressed_moveTheSelection()
{
    const auto page = timeline();
    TimelineView *view = page->view();
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->selected());
    QCOMPARE(view->selected()->label.vi, u"HUST"_s);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->selected()->label.vi, u"HUMG"_s);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->selected()->kind, TimelineItem::Kind::Agreement);
    QTest::keyClick(view, Qt::Key_Escape);
    QVERIFY(!view->selected());
}

void TestTimelineView::click_onABar_showsItsFactsAndItsDescription()
{
    const auto page = timeline();
    TimelineView *view = page->view();
    const PlacedItem placed = view->scene().layout.items.first();
    const QPoint at =
        view->scene().geometry.bar(placed).center() + QPoint(TimelineGeometry::laneHeadWidth, 34);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(view->selected());
    QCOMPARE(view->selected()->label.vi, u"HUST"_s);
    QVERIFY(view->accessibleDescription().contains(u"HUST"_s));
    QVERIFY(view->accessibleDescription().contains(u"01/01/2021"_s));
}

void TestTimelineView::drag_byPart_movesOrStretches_data()
{
    QTest::addColumn<TimelineItem::Kind>("kind");
    QTest::addColumn<TimelineItem::State>("state");
    QTest::addColumn<bool>("severalYears");
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("span");
    using Kind = TimelineItem::Kind;
    using State = TimelineItem::State;
    QTest::newRow("the middle moves all")
        << Kind::Topic << State::Planned << false << 150 << 10 << u"2026-03-11 2026-06-20"_s;
    QTest::newRow("the end stretches")
        << Kind::Topic << State::Planned << false << 199 << -10 << u"2026-03-01 2026-05-31"_s;
    QTest::newRow("the beginning stretches")
        << Kind::Topic << State::Planned << false << 101 << -1 << u"2026-02-28 2026-06-10"_s;
    QTest::newRow("the end never passes the beginning")
        << Kind::Topic << State::Planned << false << 199 << -900 << u"2026-03-01 2026-03-01"_s;
    QTest::newRow("an activity moves too")
        << Kind::Activity << State::Planned << false << 150 << 10 << u"2026-03-11 2026-06-20"_s;
    QTest::newRow("a narrow bar moves, wherever it is taken")
        << Kind::Activity << State::Planned << false << -3 << 10 << u"2026-03-11 2026-06-20"_s;
    QTest::newRow("an agreement stays")
        << Kind::Agreement << State::Planned << false << 150 << 10 << QString();
    QTest::newRow("what is done stays")
        << Kind::Topic << State::Done << false << 150 << 10 << QString();
    QTest::newRow("what runs stays")
        << Kind::Topic << State::Running << false << 150 << 10 << QString();
    QTest::newRow("the end of what runs stays")
        << Kind::Topic << State::Running << false << 199 << 10 << QString();
    QTest::newRow("what was dropped stays")
        << Kind::Topic << State::Dropped << false << 150 << 10 << QString();
    QTest::newRow("a chain moves its end alone")
        << Kind::Topic << State::Planned << true << 150 << 10 << QString();
    QTest::newRow("beside the bar")
        << Kind::Topic << State::Planned << false << 250 << 10 << QString();
}

void TestTimelineView::drag_byPart_movesOrStretches()
{
    QFETCH(TimelineItem::Kind, kind);
    QFETCH(TimelineItem::State, state);
    QFETCH(bool, severalYears);
    QFETCH(int, x);
    QFETCH(int, days);
    QFETCH(QString, span);
    TimelineItem item;
    item.kind = kind;
    item.state = state;
    item.severalYears = severalYears;
    item.from = QDate(2026, 3, 1);
    item.until = QDate(2026, 6, 10);
    // A negative x is one in a bar of a few pixels.
    const auto drag = x < 0 ? TimelineDrag::of(item, QRect(-6, 0, 6, 22), x)
                            : TimelineDrag::of(item, QRect(100, 0, 101, 22), x);
    QCOMPARE(drag.has_value(), !span.isEmpty());
    if (!drag)
        return;
    const auto [from, until] = drag->movedBy(days);
    QCOMPARE(from.toString(Qt::ISODate) + u' ' + until.toString(Qt::ISODate), span);
}

void TestTimelineView::ground_dragged_pans()
{
    const auto page = timeline();
    TimelineView *view = page->view();
    view->setZoom(TimelineView::Zoom::Months);
    view->horizontalScrollBar()->setValue(500);
    const QPoint bottomRight = view->viewport()->rect().bottomRight();
    QPoint ground = bodyOf(*view) + QPoint(3, 1); // between the heads and the first bar
    while (view->itemAt(ground) && ground.x() < bottomRight.x() - 60)
        ground.rx() += 3;
    QVERIFY(!view->itemAt(ground));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, ground);
    QTest::mouseMove(view->viewport(), ground + QPoint(50, 0));
    QCOMPARE(view->viewport()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, ground + QPoint(50, 0));
    QCOMPARE(view->horizontalScrollBar()->value(), 450);
    QTest::mouseMove(view->viewport(), ground);
    QCOMPARE(view->horizontalScrollBar()->value(), 450);
}

/// The cursor tells what may be moved before and while it is tried.
void TestTimelineView::cursor_onATopic_saysWhetherItMayBeMoved_data()
{
    QTest::addColumn<TimelineItem::State>("state");
    QTest::addColumn<Qt::CursorShape>("above");
    QTest::addColumn<Qt::CursorShape>("pressed");
    using State = TimelineItem::State;
    QTest::newRow("planned") << State::Planned << Qt::OpenHandCursor << Qt::ClosedHandCursor;
    QTest::newRow("running") << State::Running << Qt::ArrowCursor << Qt::ForbiddenCursor;
    QTest::newRow("done") << State::Done << Qt::ArrowCursor << Qt::ForbiddenCursor;
}

void TestTimelineView::cursor_onATopic_saysWhetherItMayBeMoved()
{
    QFETCH(TimelineItem::State, state);
    QFETCH(Qt::CursorShape, above);
    QFETCH(Qt::CursorShape, pressed);
    TimelineView view(*m_names);
    view.setMovable(true);
    view.resize(900, 300);
    TimelineItem item{.label = u"Chủ đề"_s,
                      .from = QDate(2026, 3, 1),
                      .until = QDate(2026, 10, 31),
                      .state = state};
    item.record = {QLatin1StringView(Topic::table), newUuid()};
    view.setPlan({.begin = {2026, 1, 1},
                  .end = {2026, 12, 31},
                  .today = {2026, 11, 18},
                  .lanes = {{TimelineLane::Kind::Topics, {}, {item}}},
                  .relations = {}});
    view.show();
    const TimelineScene &scene = view.scene();
    const QPoint at = bodyOf(view) + scene.geometry.bar(scene.layout.items.first()).center();
    QTest::mouseMove(view.viewport(), at);
    QCOMPARE(view.viewport()->cursor().shape(), above);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(view.viewport(), at + QPoint(40, 0));
    QCOMPARE(view.viewport()->cursor().shape(), pressed);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at + QPoint(40, 0));
}

void TestTimelineView::label_atEveryZoom_isInsideTheDrawing()
{
    const auto page = timeline();
    for (const auto zoom :
         {TimelineView::Zoom::Years, TimelineView::Zoom::Quarters, TimelineView::Zoom::Months}) {
        page->view()->setZoom(zoom);
        const TimelineScene &scene = page->view()->scene();
        for (const PlacedItem &placed : scene.layout.items) {
            QVERIFY(placed.labelLeft >= 0);
            QVERIFY(placed.labelRight <= scene.layout.width);
        }
    }
}

void TestTimelineView::view_scrolled_looksLikeOnePaintedThere_data()
{
    QTest::addColumn<TimelineView::Zoom>("zoom");
    QTest::addColumn<QList<QPoint>>("steps");
    using Zoom = TimelineView::Zoom;
    for (const auto &[name, zoom] :
         {std::pair("months", Zoom::Months), std::pair("quarters", Zoom::Quarters)}) {
        const auto row = [&, name = name, zoom = zoom](const char *way,
                                                       const QList<QPoint> &steps) {
            QTest::addRow("%s, %s", name, way) << zoom << steps;
        };
        row("to the right by a little", {{1, 0}, {2, 0}, {3, 0}});
        row("to the right by a lot", {{97, 0}, {97, 0}, {311, 0}});
        row("back to the left", {{900, 0}, {-97, 0}, {-13, 0}});
        row("down and up", {{0, 60}, {0, -31}});
        row("both ways at once", {{240, 40}, {-120, -17}});
        row("farther than what is seen", {{4000, 0}, {-3500, 0}});
    }
}

void TestTimelineView::view_scrolled_looksLikeOnePaintedThere()
{
    QFETCH(TimelineView::Zoom, zoom);
    QFETCH(QList<QPoint>, steps);
    const auto page = timeline();
    const auto another = timeline();
    TimelineView *view = page->view();
    TimelineView *fresh = another->view();
    for (TimelinePage *each : {page.get(), another.get()}) {
        each->resize(900, 420); // so that the lanes scroll both ways
        each->view()->setZoom(zoom);
    }
    for (const double ratio : {1.0, 2.0}) {
        const auto picture = [ratio](TimelineView &shown) {
            QImage image(shown.size() * ratio, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            shown.render(&image);
            return image;
        };
        view->horizontalScrollBar()->setValue(500);
        picture(*view);
        for (const QPoint &step : steps) {
            view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->value() + step.x());
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + step.y());
            fresh->horizontalScrollBar()->setValue(view->horizontalScrollBar()->value());
            fresh->verticalScrollBar()->setValue(view->verticalScrollBar()->value());
            fresh->setSought({}); // forgets what was painted
            QCOMPARE(picture(*view), picture(*fresh));
        }
    }
}

void TestTimelineView::count_clicked_goesNearer()
{
    const auto page = timeline();
    TimelineView *view = page->view();
    TimelinePlan plan = view->scene().plan;
    TimelineItem item = plan.lanes.at(2).items.first();
    for (int i = 0; i < 400; ++i) {
        item.from = QDate(2025, 1, 1).addDays(i % 300);
        item.until = item.from.addDays(3);
        item.record.id = QUuid::createUuid();
        plan.lanes[2].items.append(item);
    }
    view->setPlan(plan);
    QVERIFY(view->scene().layout.isDense(2));
    const TimelineCluster cluster = view->scene().layout.clusters.last();
    const QPoint at = view->scene().geometry.cluster(cluster).center() + bodyOf(*view);
    QVERIFY(view->clusterAt(at));
    const double before = view->scene().layout.scale.pixelsPerDay;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(view->scene().layout.scale.pixelsPerDay > 2 * before);
    QVERIFY(view->firstInSight() <= cluster.from);
    QVERIFY(view->select(item.record.id)); // which goes as near as it takes to draw it
    QVERIFY(!view->scene().layout.isDense(2));
}

QTEST_MAIN(TestTimelineView)

#include "tst_timelineview.moc"
