// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rotation.h"
#include "core/services/sampleprogram.h"
#include "core/store/store.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/activitiespage.h"
#include "ui/pages/chartcards.h"
#include "ui/pages/chartpanel.h"
#include "ui/pages/chartspage.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/pastpage.h"
#include "ui/pages/pinnedcharts.h"
#include "ui/pages/timelinepage.h"
#include "ui/pages/topicspage.h"
#include "ui/pages/yearpage.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/pdffile.h"
#include "ui/timeline/timelinepaper.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

QStringList labelsOf(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

/// Of the viewport: where the lanes begin.
QPoint bodyOf(const TimelineView &view)
{
    return {TimelineGeometry::laneHeadWidth,
            TimelinePainter::headHeight(view.scene().layout.scale, view.font(),
                                        rowHeight(view.font()))};
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_switch->use(Language::Vietnamese); }

    void zoom_withControlAndKeys_goesInAndBackToAllYears();
    void zoom_withTheWheel_keepsTheDayBelowThePointer();
    void home_pressed_bringsTodayIntoSight();
    void arrows_pressed_moveTheSelection();
    void enter_onATopic_opensItsPage();
    void click_onABar_showsItsFactsAndItsDescription();
    void showRecord_ofATopicOfOneYear_showsAllTopics();
    void topic_dragged_movesAndIsUndone();
    void drag_byPart_movesOrStretches_data();
    void drag_byPart_movesOrStretches();
    void ground_dragged_pans();
    void cursor_onATopic_saysWhetherItMayBeMoved_data();
    void cursor_onATopic_saysWhetherItMayBeMoved();
    void label_atEveryZoom_isInsideTheDrawing();
    void view_scrolled_looksLikeOnePaintedThere_data();
    void view_scrolled_looksLikeOnePaintedThere();
    void filter_byWords_leavesWhatHasThem();
    void filter_byFacet_leavesItsItems();
    void filter_ofTheTimeline_goesAlongToTheList();
    void filter_ofAList_goesAlongToTheTimeline();
    void doubleClick_onAMark_opensItsRecord();
    void lanes_byEveryGrouping_holdTheSameTopics();
    void count_clicked_goesNearer();
    void table_ofTheTimeline_hasItsRows();
    void paper_ofTwoSheets_dividesThePeriodAndTrimsIt();
    void paper_written_isAFileOfItsKind_data();
    void paper_written_isAFileOfItsKind();
    void charts_followed_listWhatTheMarkCounts_data();
    void charts_followed_listWhatTheMarkCounts();
    void charts_ofAChoice_countLess();
    void charts_onPaper_areSet();
    void chart_byKeys_isFollowed();
    void chart_pinned_standsOnTheYearPage();
    void past_ofAMember_readsAndPrints();
    void pages_inASwitchedLanguage_sayWhatAFreshOneSays_data();
    void pages_inASwitchedLanguage_sayWhatAFreshOneSays();
    void charts_asTables_showTheSameNumbers();
    void pages_painted_haveTheirPictures_data();
    void pages_painted_haveTheirPictures();

private:
    Workspace workspace() { return {*m_store, *m_names, sampleToday()}; }
    std::unique_ptr<TimelinePage> timeline();
    std::unique_ptr<ChartsPage> charts();

    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LanguageSwitch> m_switch;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Directory> m_names;
};

void TestTimelineView::initTestCase()
{
    QCoreApplication::setOrganizationName(u"LienKetTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_appearance = std::make_unique<Appearance>();
    m_appearance->apply(ThemeChoice::Light);
    m_switch = std::make_unique<LanguageSwitch>(Language::Vietnamese);
    const QString path = m_folder.filePath(u"sample.lienket"_s);
    QVERIFY(Store::create(path, [](Store &fresh) { return fillWithSample(fresh, 1); }));
    auto store = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY(store);
    m_store = std::move(*store);
    m_names = std::make_unique<Directory>(*m_store);
}

std::unique_ptr<TimelinePage> TestTimelineView::timeline()
{
    auto page = std::make_unique<TimelinePage>(workspace());
    page->resize(1216, 790);
    page->setYear(2026);
    page->refresh();
    page->show();
    return page;
}

std::unique_ptr<ChartsPage> TestTimelineView::charts()
{
    auto page = std::make_unique<ChartsPage>(workspace());
    page->resize(1216, 790);
    page->setYear(2026);
    page->refresh();
    page->show();
    return page;
}

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

void TestTimelineView::enter_onATopic_opensItsPage()
{
    const auto page = timeline();
    const QUuid topic = page->view()->scene().plan.lanes.at(2).items.first().record.id;
    QSignalSpy opened(page.get(), &Page::openRequested);
    QVERIFY(page->showRecord(topic));
    QTest::keyClick(page->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).toString(), u"topics"_s);
    QCOMPARE(opened.first().at(1).toUuid(), topic);
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

void TestTimelineView::showRecord_ofATopicOfOneYear_showsAllTopics()
{
    const auto page = timeline();
    QUuid single;
    for (const TimelineLane &lane :
         timelinePlan(TimelineRecords::of(*m_store), sampleToday()).lanes) {
        for (const TimelineItem &item : lane.items) {
            if (item.kind == TimelineItem::Kind::Topic && !item.severalYears)
                single = item.record.id;
        }
    }
    QVERIFY(page->showRecord(single));
    QCOMPARE(page->view()->selected()->record.id, single);
    QVERIFY(!page->showRecord(newUuid()));
}

void TestTimelineView::drag_byPart_movesOrStretches_data()
{
    QTest::addColumn<TimelineItem::State>("state");
    QTest::addColumn<bool>("severalYears");
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("span");
    using State = TimelineItem::State;
    QTest::newRow("the middle moves all")
        << State::Planned << false << 150 << 10 << u"2026-03-11 2026-06-20"_s;
    QTest::newRow("the end stretches")
        << State::Planned << false << 199 << -10 << u"2026-03-01 2026-05-31"_s;
    QTest::newRow("the beginning stretches")
        << State::Planned << false << 101 << -1 << u"2026-02-28 2026-06-10"_s;
    QTest::newRow("the end never passes the beginning")
        << State::Planned << false << 199 << -900 << u"2026-03-01 2026-03-01"_s;
    QTest::newRow("what is done stays") << State::Done << false << 150 << 10 << QString();
    QTest::newRow("what runs stays") << State::Running << false << 150 << 10 << QString();
    QTest::newRow("the end of what runs stays")
        << State::Running << false << 199 << 10 << QString();
    QTest::newRow("what was dropped stays") << State::Dropped << false << 150 << 10 << QString();
    QTest::newRow("a chain moves its end alone")
        << State::Planned << true << 150 << 10 << QString();
    QTest::newRow("beside the bar") << State::Planned << false << 250 << 10 << QString();
}

void TestTimelineView::drag_byPart_movesOrStretches()
{
    QFETCH(TimelineItem::State, state);
    QFETCH(bool, severalYears);
    QFETCH(int, x);
    QFETCH(int, days);
    QFETCH(QString, span);
    TimelineItem item;
    item.state = state;
    item.severalYears = severalYears;
    item.from = QDate(2026, 3, 1);
    item.until = QDate(2026, 6, 10);
    const auto drag = TimelineDrag::of(item, QRect(100, 0, 101, 22), x);
    QCOMPARE(drag.has_value(), !span.isEmpty());
    if (!drag)
        return;
    const auto [from, until] = drag->movedBy(days);
    QCOMPARE(from.toString(Qt::ISODate) + u' ' + until.toString(Qt::ISODate), span);
}

void TestTimelineView::topic_dragged_movesAndIsUndone()
{
    const QString path = m_folder.filePath(u"dragged.lienket"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_store->path(), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto store = Store::open(path, Store::Mode::ReadWrite).value();
    Directory names(*store);
    TimelinePage page({*store, names, sampleToday()});
    page.resize(1216, 790);
    page.refresh();
    page.show();
    page.view()->setZoom(TimelineView::Zoom::Quarters);
    RecordKey key;
    for (Topic topic : store->ofYear<Topic>(2026)) {
        if (!topic.start.isValid() || !topic.end.isValid() || topic.carriedFrom)
            continue;
        topic.state = TopicState::Planned;
        key = {QLatin1StringView(Topic::table), topic.id.uuid};
        Step step;
        step.put = {topic};
        QVERIFY(store->commit(step));
        break;
    }
    page.refresh();
    QVERIFY(page.showRecord(key.id));
    const Topic before = *store->find(Id<Topic>{key.id});
    const auto &scene = page.view()->scene();
    QPoint middle;
    for (const PlacedItem &placed : scene.layout.items) {
        if (scene.item(placed).record == key)
            middle = scene.geometry.bar(placed).center();
    }
    QWidget *viewport = page.view()->viewport();
    const QPoint at = middle + bodyOf(*page.view()) -
                      QPoint(page.view()->horizontalScrollBar()->value(),
                             page.view()->verticalScrollBar()->value());
    const int pixels = qRound(30 * scene.layout.scale.pixelsPerDay);
    QTest::mousePress(viewport, Qt::LeftButton, {}, at);
    QTest::mouseMove(viewport, at + QPoint(pixels, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at + QPoint(pixels, 0));
    const Topic after = *store->find(Id<Topic>{key.id});
    QCOMPARE(after.start, before.start.addDays(30));
    QCOMPARE(after.end, before.end.addDays(30));
    QVERIFY(store->undo());
    QCOMPARE(*store->find(Id<Topic>{key.id}), before);
    page.refresh();
    QVERIFY(page.showRecord(key.id));
    QTest::keyClick(page.view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(store->find(Id<Topic>{key.id})->end, before.end.addDays(1));
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

void TestTimelineView::filter_byWords_leavesWhatHasThem()
{
    const auto page = timeline();
    const auto topics = [&] {
        QStringList labels;
        for (const TimelineLane &lane : page->view()->scene().plan.lanes) {
            for (const TimelineItem &item : lane.items) {
                if (item.kind == TimelineItem::Kind::Topic)
                    labels.append(item.label.vi);
            }
        }
        return labels;
    };
    QVERIFY(topics().size() > 5);
    page->focusFilter();
    QTest::keyClicks(page->findChild<QLineEdit *>(), u"nghien cuu manh"_s);
    QCOMPARE(topics().size(), 1);
    QVERIFY(topics().first().contains(u"nghiên cứu mạnh"_s, Qt::CaseInsensitive));
    QCOMPARE(page->view()->scene().sought, (QStringList{u"nghien"_s, u"cuu"_s, u"manh"_s}));
    page->filters()->clear();
    QVERIFY(topics().size() > 5);
}

void TestTimelineView::filter_byFacet_leavesItsItems()
{
    const auto page = timeline();
    page->showOnly(u"member=UTC"_s);
    int shown = 0;
    for (const TimelineLane &lane : page->view()->scene().plan.lanes) {
        for (const TimelineItem &item : lane.items) {
            if (item.kind != TimelineItem::Kind::Topic)
                continue;
            ++shown;
            QStringList codes;
            for (const Id<Organization> &member : item.members)
                codes.append(m_names->code(member));
            QVERIFY2(codes.contains(u"UTC"_s), qPrintable(codes.join(u' ')));
        }
    }
    QVERIFY(shown > 0);
}

void TestTimelineView::filter_ofTheTimeline_goesAlongToTheList()
{
    const auto page = timeline();
    const Id<Area> area = m_store->ofYear<Topic>(2026).first().area;
    auto *filters = page->findChild<FilterBar *>();
    filters->setChosen({{u"area"_s, {m_names->topArea(area).toString()}},
                        {u"state"_s, {u"running"_s}},
                        {u"text"_s, {u"a%26b%3D%2C"_s}}});
    QCOMPARE(filters->text(), u"a&b=,"_s);
    QSignalSpy asked(page.get(), &Page::openRequested);
    for (auto *each : page->findChildren<QAbstractButton *>()) {
        if (each->text() == u"Mở dạng danh sách"_s)
            each->click();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"topics"_s);
    const QString only = asked.first().at(2).toString();
    TopicsPage topics(workspace());
    topics.setYear(2026);
    topics.refresh();
    topics.showOnly(only);
    QCOMPARE(topics.findChild<FilterBar *>()->text(), u"a&b=,"_s);
    QCOMPARE(topics.list()->rowCount(), 0);
    filters->setChosen({{u"area"_s, {m_names->topArea(area).toString()}}});
    topics.showOnly(filters->shared());
    const auto own = m_store->ofYear<Topic>(2026);
    QCOMPARE(topics.list()->rowCount(),
             int(std::count_if(own.begin(), own.end(), [&](const Topic &t) {
                 return m_names->topArea(t.area) == m_names->topArea(area);
             })));
}

void TestTimelineView::filter_ofAList_goesAlongToTheTimeline()
{
    TopicsPage topics(workspace());
    topics.setYear(2026);
    topics.refresh();
    topics.show();
    topics.showOnly(u"member=UTC"_s);
    QSignalSpy asked(&topics, &Page::openRequested);
    for (auto *each : topics.findChildren<QAbstractButton *>()) {
        if (each->text() == u"Trên dòng thời gian"_s)
            each->click();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"timeline"_s);
    const auto page = timeline();
    page->showOnly(asked.first().at(2).toString());
    int seen = 0;
    for (const PlacedItem &placed : page->view()->scene().layout.items) {
        const TimelineItem &item = page->view()->scene().item(placed);
        if (item.kind != TimelineItem::Kind::Topic)
            continue;
        ++seen;
        QStringList members;
        for (const Id<Organization> &each : item.members)
            members.append(m_names->code(each));
        QVERIFY(members.contains(u"UTC"_s));
    }
    QVERIFY(seen > 0);
}

void TestTimelineView::doubleClick_onAMark_opensItsRecord()
{
    const auto page = timeline();
    TimelineView *view = page->view();
    QSignalSpy opened(page.get(), &Page::openRequested);
    const TimelineScene &scene = view->scene();
    for (const PlacedItem &placed : scene.layout.items) {
        if (scene.item(placed).kind != TimelineItem::Kind::Topic)
            continue;
        const QUuid topic = scene.item(placed).record.id;
        const QPoint at = scene.geometry.bar(placed).center() + bodyOf(*view);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.last().at(0).toString(), u"topics"_s);
        QCOMPARE(opened.last().at(1).toUuid(), topic);
        return;
    }
    QFAIL("no topic is drawn");
}

void TestTimelineView::lanes_byEveryGrouping_holdTheSameTopics()
{
    const auto records = TimelineRecords::of(*m_store);
    const auto held = [&](TimelineGrouping grouping) {
        QList<QUuid> ids;
        for (const TimelineLane &lane :
             timelinePlan(records, sampleToday(), {grouping, true}).lanes) {
            for (const TimelineItem &item : lane.items)
                ids.append(item.record.id);
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    };
    const QList<QUuid> byArea = held(TimelineGrouping::Area);
    QVERIFY(byArea.size() > 250);
    for (const auto grouping :
         {TimelineGrouping::Member, TimelineGrouping::Agreement, TimelineGrouping::Kind})
        QCOMPARE(held(grouping), byArea);
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

void TestTimelineView::table_ofTheTimeline_hasItsRows()
{
    const auto page = timeline();
    qsizetype items = 0;
    for (const TimelineLane &lane : page->view()->scene().plan.lanes)
        items += lane.items.size();
    page->showTable(true);
    QCOMPARE(page->list()->rowCount(), int(items));
    QSignalSpy opened(page.get(), &Page::openRequested);
    auto *table = page->findChild<QAbstractItemView *>();
    QVERIFY(table->isVisible());
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestTimelineView::paper_ofTwoSheets_dividesThePeriodAndTrimsIt()
{
    const auto page = timeline();
    const TimelinePaper paper = page->paper(false, 2);
    QCOMPARE(paper.from(), QDate(2020, 6, 1)); // nothing is known before the first signing
    QVERIFY(paper.until() <= QDate(2027, 12, 31));
    QVERIFY(paper.sheets() >= 2);
    QCOMPARE(paper.scene(0).plan.begin, paper.from());
    QCOMPARE(paper.scene(paper.sheets() - 1).plan.end, paper.until());
    for (int sheet = 0; sheet < paper.sheets(); ++sheet) {
        for (const TimelineLane &lane : paper.scene(sheet).plan.lanes)
            QVERIFY(!lane.items.isEmpty());
    }
}

void TestTimelineView::paper_written_isAFileOfItsKind_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG");
}

/// Kept as files where LIENKET_PICTURES names a folder.
void TestTimelineView::paper_written_isAFileOfItsKind()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begin);
    const QString folder = qEnvironmentVariable("LIENKET_PICTURES", m_folder.path());
    const QString path = folder + u"/timeline-paper."_s + suffix;
    const auto page = timeline();
    const TimelinePaper paper = page->paper(false, 2);
    QVERIFY(paper.write(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
    QCOMPARE(QFile::exists(folder + u"/timeline-paper-2."_s + suffix), suffix != u"pdf"_s);
}

void TestTimelineView::charts_followed_listWhatTheMarkCounts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("choice");
    for (const char *key :
         {"areas", "coverage", "progress", "members", "kinds", "trend", "pairs"}) {
        QTest::addRow("%s", key) << QString::fromLatin1(key) << QString();
        QTest::addRow("%s of a member", key) << QString::fromLatin1(key) << u"member=DUT"_s;
    }
}

void TestTimelineView::charts_followed_listWhatTheMarkCounts()
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

void TestTimelineView::charts_ofAChoice_countLess()
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
void TestTimelineView::charts_onPaper_areSet()
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
        QVERIFY(writePdf(pdfBytes(document, *pages), folder + u"/charts.pdf"_s));
}

void TestTimelineView::chart_byKeys_isFollowed()
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

void TestTimelineView::chart_pinned_standsOnTheYearPage()
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

/// Kept as files where LIENKET_PICTURES names a folder.
void TestTimelineView::past_ofAMember_readsAndPrints()
{
    PastPage page(workspace());
    page.resize(1216, 790);
    page.refresh();
    page.show();
    const QUuid member = membersIn(m_store->all<Membership>(), 2025).first().organization.uuid;
    QVERIFY(page.showRecord(member));
    QVERIFY(labelsOf(page).contains(u"2025"_s));
    QSignalSpy asked(&page, &Page::recordRequested);
    auto *table = page.findChild<QTableView *>();
    for (int row = 0; row < table->model()->rowCount(); ++row)
        Q_EMIT table->activated(table->model()->index(row, 1));
    QCOMPARE(asked.size(), table->model()->rowCount());
    for (int row = 0; row < asked.size(); ++row) {
        const auto key = asked.at(row).first().value<RecordKey>();
        const auto record = m_store->find(key);
        QVERIFY(record);
        const QString title = toJson(*record)["title"_L1]["vi"_L1].toString();
        QCOMPARE(table->model()->index(row, 1).data().toString(), title);
    }
    const Document document = page.document();
    const auto pages = LienKet::layOut(document);
    QVERIFY(pages);
    QVERIFY(pages->size() > 3);
    QVERIFY(textLines(pages->first()).join(u'\n').contains(u"HUST"_s));
    const QString folder = qEnvironmentVariable("LIENKET_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(writePdf(pdfBytes(document, *pages), folder + u"/past.pdf"_s));
    page.grab().save(folder + u"/past.png"_s);
}

void TestTimelineView::pages_inASwitchedLanguage_sayWhatAFreshOneSays_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("to English") << Language::English;
    QTest::newRow("to Vietnamese") << Language::Vietnamese;
}

void TestTimelineView::pages_inASwitchedLanguage_sayWhatAFreshOneSays()
{
    QFETCH(Language, language);
    m_switch->use(other(language));
    const auto timelinePage = timeline();
    const auto chartsPage = charts();
    m_switch->use(language);
    QCoreApplication::processEvents();
    QCOMPARE(labelsOf(*timelinePage), labelsOf(*timeline()));
    QCOMPARE(labelsOf(*chartsPage), labelsOf(*charts()));
}

void TestTimelineView::charts_asTables_showTheSameNumbers()
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

void TestTimelineView::pages_painted_haveTheirPictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    for (const Language language : {Language::Vietnamese, Language::English}) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            QTest::addRow("%s-%s", code(language).data(), code(theme).data()) << language << theme;
    }
}

/// Kept as files where LIENKET_PICTURES names a folder.
void TestTimelineView::pages_painted_haveTheirPictures()
{
    QFETCH(Language, language);
    QFETCH(ThemeChoice, theme);
    m_switch->use(language);
    m_appearance->apply(theme);
    const QString folder = qEnvironmentVariable("LIENKET_PICTURES");
    const auto keep = [&](QWidget &page, const QString &name) {
        page.setAutoFillBackground(true);
        QCoreApplication::processEvents();
        const QImage picture = page.grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), page.palette().color(QPalette::Window));
        if (!folder.isEmpty())
            picture.save(
                u"%1/%2-%3.png"_s.arg(folder, name, QString::fromUtf8(QTest::currentDataTag())));
    };
    const auto timelinePage = timeline();
    timelinePage->view()->select(
        timelinePage->view()->scene().plan.lanes.at(3).items.last().record.id);
    keep(*timelinePage, u"timeline"_s);
    timelinePage->view()->setZoom(TimelineView::Zoom::Quarters);
    timelinePage->view()->goToToday();
    keep(*timelinePage, u"timeline-quarters"_s);
    keep(*charts(), u"charts"_s);
    m_appearance->apply(ThemeChoice::Light);
}

QTEST_MAIN(TestTimelineView)

#include "tst_timelineview.moc"
