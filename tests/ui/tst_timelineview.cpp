// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampleprogram.h"
#include "core/store/store.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/chartcards.h"
#include "ui/pages/chartpanel.h"
#include "ui/pages/chartspage.h"
#include "ui/pages/timelinepage.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
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
    void label_atEveryZoom_isInsideTheDrawing();
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
        << State::Running << false << 150 << 10 << u"2026-03-11 2026-06-20"_s;
    QTest::newRow("the end stretches")
        << State::Planned << false << 199 << -10 << u"2026-03-01 2026-05-31"_s;
    QTest::newRow("the beginning stretches")
        << State::Planned << false << 101 << -1 << u"2026-02-28 2026-06-10"_s;
    QTest::newRow("the end never passes the beginning")
        << State::Planned << false << 199 << -900 << u"2026-03-01 2026-03-01"_s;
    QTest::newRow("what is done stays") << State::Done << false << 150 << 10 << QString();
    QTest::newRow("a chain moves its end alone")
        << State::Running << true << 150 << 10 << QString();
    QTest::newRow("beside the bar") << State::Running << false << 250 << 10 << QString();
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
    for (const Topic &topic : store->ofYear<Topic>(2026)) {
        if (topic.state == TopicState::Running && topic.start.isValid() && topic.end.isValid() &&
            !topic.carriedFrom)
            key = {QLatin1StringView(Topic::table), topic.id.uuid};
    }
    QVERIFY(page.showRecord(key.id));
    const Topic before = *store->find(Id<Topic>{key.id});
    const auto &scene = page.view()->scene();
    QPoint middle;
    for (const PlacedItem &placed : scene.layout.items) {
        if (scene.item(placed).record == key)
            middle = scene.geometry.bar(placed).center();
    }
    QWidget *viewport = page.view()->viewport();
    const QPoint at = middle +
                      QPoint(TimelineGeometry::laneHeadWidth, rowHeight(page.view()->font())) -
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
