// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lookingback.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/topicspage.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestTimelinePage : public LienKet::Test::LookingBackTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void enter_onATopic_opensItsPage();
    void showRecord_ofATopicOfOneYear_showsAllTopics();
    void topic_dragged_movesAndIsUndone();
    void activity_movedByKeys_keepsItsDayAndIsUndone();
    void filter_byWords_leavesWhatHasThem();
    void filter_byFacet_leavesItsItems();
    void filter_ofTheTimeline_goesAlongToTheList();
    void filter_ofAList_goesAlongToTheTimeline();
    void filter_thatGoesAlongWithARecord_staysAndTheRecordIsSeen();
    void doubleClick_onAMark_opensItsRecord();
    void lanes_byEveryGrouping_holdTheSameTopics();
    void table_ofTheTimeline_hasItsRows();

private:
    std::unique_ptr<Store> copyToEdit() const;
};

std::unique_ptr<Store> TestTimelinePage::copyToEdit() const
{
    const QString path = m_folder.filePath(u"edited.lienket"_s);
    QFile::remove(path);
    if (!QFile::copy(m_store->path(), path) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("no copy");
    return Store::open(path, Store::Mode::ReadWrite).value();
}

void TestTimelinePage::enter_onATopic_opensItsPage()
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

void TestTimelinePage::showRecord_ofATopicOfOneYear_showsAllTopics()
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

void TestTimelinePage::topic_dragged_movesAndIsUndone()
{
    const auto store = copyToEdit();
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

void TestTimelinePage::activity_movedByKeys_keepsItsDayAndIsUndone()
{
    const auto store = copyToEdit();
    Directory names(*store);
    TimelinePage page({*store, names, sampleToday()});
    page.resize(1216, 790);
    page.show();
    Activity planned;
    for (const Activity &each : store->ofYear<Activity>(2026)) {
        if (each.state == ActivityState::Planned && each.topic && !each.end.isValid())
            planned = each;
    }
    QVERIFY(planned.start.isValid());
    page.refresh();
    page.view()->setZoom(TimelineView::Zoom::Quarters); // where a day is six pixels wide
    QVERIFY(page.showRecord(planned.id.uuid));
    QTest::keyClick(page.view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(store->find(planned.id)->start, planned.start.addDays(1));
    QCOMPARE(store->find(planned.id)->end, QDate());
    QTest::keyClick(page.view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(store->find(planned.id)->end, planned.start.addDays(2));
    QVERIFY(store->undo());
    QVERIFY(store->undo());
    QCOMPARE(*store->find(planned.id), planned);
}

void TestTimelinePage::filter_byWords_leavesWhatHasThem()
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

void TestTimelinePage::filter_byFacet_leavesItsItems()
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

void TestTimelinePage::filter_ofTheTimeline_goesAlongToTheList()
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

void TestTimelinePage::filter_ofAList_goesAlongToTheTimeline()
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

void TestTimelinePage::filter_thatGoesAlongWithARecord_staysAndTheRecordIsSeen()
{
    const auto page = timeline();
    const auto &members = m_store->all<Organization>();
    const auto member = std::find_if(members.begin(), members.end(),
                                     [](const Organization &each) { return each.code == u"UTC"; });
    const auto topics = m_store->ofYear<Topic>(2026);
    const auto hidden = std::find_if(topics.begin(), topics.end(), [&](const Topic &topic) {
        return takesPart(member->id, topic) && !page->view()->select(topic.id.uuid);
    });
    QVERIFY(hidden != topics.end());
    page->showOnly(u"member=UTC"_s);
    QVERIFY(page->showRecord(hidden->id.uuid));
    QVERIFY(!page->filters()->isEmpty());
    const int shown = page->list()->rowCount();
    QVERIFY(!page->showRecord(m_store->all<Person>().first().id.uuid)); // not on the timeline
    QVERIFY(!page->filters()->isEmpty());
    QCOMPARE(page->list()->rowCount(), shown);
    const auto other = std::find_if(topics.begin(), topics.end(), [&](const Topic &topic) {
        return !takesPart(member->id, topic);
    });
    QVERIFY(page->showRecord(other->id.uuid));
    QVERIFY(page->filters()->isEmpty());
}

void TestTimelinePage::doubleClick_onAMark_opensItsRecord()
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

void TestTimelinePage::lanes_byEveryGrouping_holdTheSameTopics()
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

void TestTimelinePage::table_ofTheTimeline_hasItsRows()
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

QTEST_MAIN(TestTimelinePage)

#include "tst_timelinepage.moc"
