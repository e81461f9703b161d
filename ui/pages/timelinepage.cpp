// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinepage.h"

#include "core/base/format.h"
#include "ui/dialogs/messages.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/filterbar.h"
#include "ui/text/errors.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepaper.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/turningrow.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

enum Topics { SeveralYears, AllTopics, WithActivities };

QString span(const QString &html, bool muted)
{
    return muted ? u"<span>%1</span>"_s.arg(html) : u"<b>%1</b>"_s.arg(html);
}

} // namespace

TimelinePage::TimelinePage(const Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    m_head = new PageHead;
    m_asList = new LinkLabel;
    m_head->addAction(m_asList);
    connect(m_asList, &QAbstractButton::clicked, this, &TimelinePage::openList);
    m_view = new TimelineView(workspace.names);
    m_table = new TableView;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_panel = new Panel;
    m_panel->body()->addWidget(m_stack, 1);
    m_factsBand = makeFacts();
    m_panel->body()->addWidget(m_factsBand);
    m_bar = makeBar();
    m_empty = new EmptyState;
    auto *legend = new Band(Band::Ground::Raised, Qt::TopEdge);
    legend->setSheetEdge(Qt::BottomEdge);
    auto *legendLayout = new QVBoxLayout(legend);
    legendLayout->setContentsMargins(0, 0, 0, 0);
    legendLayout->addWidget(new TimelineLegend);
    m_panel->body()->addWidget(legend);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, Measure::paneGap);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_bar);
    layout->addWidget(m_filters->takeChips(6));
    layout->addSpacing(Measure::paneGap);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_empty, 1);

    connect(m_view, &TimelineView::selectionChanged, this, &TimelinePage::sayFacts);
    connect(m_view, &TimelineView::opened, this, &TimelinePage::open);
    connect(m_view, &TimelineView::moved, this, &TimelinePage::reschedule);
    m_view->setMovable(workspace.store.mode() == Store::Mode::ReadWrite);
    connect(m_view, &TimelineView::zoomChanged, this,
            [this] { m_zoom->setCurrent(int(m_view->zoom())); });
    makeColumns();
    retranslate();
}

QWidget *TimelinePage::makeBar()
{
    m_grouping = new QComboBox;
    m_grouping->addItems({QString(), QString(), QString(), QString()});
    m_topics = new QComboBox;
    m_topics->addItems({QString(), QString(), QString()});
    m_tableSwitch = new QPushButton(icon(u"table"_s), {});
    m_tableSwitch->setCheckable(true);
    makeQuiet(m_tableSwitch);
    m_zoom = new SegmentedSwitch;
    m_today = new QPushButton(icon(u"go-jump-today"_s), {});
    const auto inOneRow = [](const QList<QWidget *> &controls) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Measure::gap);
        for (QWidget *each : controls)
            layout->addWidget(each);
        return row;
    };
    QWidget *what = inOneRow({m_grouping, m_topics, makeFilters()});
    static_cast<QHBoxLayout *>(what->layout())->setStretchFactor(m_filters, 1);
    auto *bar = new TurningRow(what, inOneRow({m_zoom, m_today, m_tableSwitch, makePrint()}));
    for (QComboBox *choice : {m_grouping, m_topics})
        connect(choice, &QComboBox::activated, this, &TimelinePage::refresh);
    connect(m_tableSwitch, &QPushButton::toggled, this, &TimelinePage::showTable);
    connect(m_zoom, &SegmentedSwitch::chosen, this,
            [this](int zoom) { m_view->setZoom(TimelineView::Zoom(zoom)); });
    connect(m_today, &QPushButton::clicked, m_view, &TimelineView::goToToday);
    return bar;
}

QWidget *TimelinePage::makeFacts()
{
    auto *band = new Band(Band::Ground::Raised, Qt::TopEdge);
    m_facts = new Label;
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_open = new LinkLabel;
    auto *layout = new QHBoxLayout(band);
    layout->setContentsMargins(Measure::inset, 0, Measure::inset, 0);
    layout->setSpacing(Measure::inset);
    layout->addWidget(m_facts, 1);
    layout->addWidget(m_open);
    band->setFixedHeight(lineHeight(bodyFont()) + 20);
    connect(m_open, &LinkLabel::clicked, this, [this] {
        if (const TimelineItem *item = m_view->selected())
            open(item->record);
    });
    return band;
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

void TimelinePage::read()
{
    const TimelineChoice choice{.grouping = TimelineGrouping(m_grouping->currentIndex()),
                                .activities = m_topics->currentIndex() == WithActivities};
    m_plan = timelinePlan(TimelineRecords::of(m_workspace.store), m_workspace.today, choice);
    m_items.clear();
    for (const TimelineLane &lane : std::as_const(m_plan.lanes))
        m_items += lane.items;
    m_filters->setFacets(facets(), [this] { return int(m_items.size()); });
}

/// The list of what is shown, narrowed as it is here.
void TimelinePage::openList()
{
    const bool activities = m_topics->currentIndex() == WithActivities;
    ChosenFacets filters = chosenFrom(m_filters->shared());
    filters.remove(u"state"_s); // a topic and an activity have states of their own
    QStringList &kinds = filters[u"kind"_s];
    kinds.removeIf([](const QString &kind) { return !fromCode<ActivityKind>(kind); });
    if (kinds.isEmpty() || !activities)
        filters.remove(u"kind"_s);
    Q_EMIT openRequested(activities ? u"activities"_s : u"topics"_s, {}, textOf(filters));
}

QWidget *TimelinePage::home() const
{
    return m_stack->currentWidget();
}

void TimelinePage::refresh()
{
    read();
    say();
}

void TimelinePage::retranslate()
{
    m_topics->setItemText(SeveralYears, tr("Topics of several years"));
    m_topics->setItemText(AllTopics, tr("All topics"));
    m_topics->setItemText(WithActivities, tr("Topics and activities"));
    m_grouping->setItemText(0, tr("By area"));
    m_grouping->setItemText(1, tr("By member"));
    m_grouping->setItemText(2, tr("By agreement"));
    m_grouping->setItemText(3, tr("By kind"));
    m_grouping->setAccessibleName(tr("What the lanes are"));
    m_filters->setHint(tr("Find on the timeline…"));
    m_take->setText(tr("Print"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF, SVG or PNG…"));
    m_onlyInSight->setText(tr("Only the years in sight"));
    for (int i = 0; i < m_sheetChoices.size(); ++i)
        m_sheetChoices.at(i)->setText(tr("On %n sheet(s)", nullptr, i + 1));
    sayTable();
    m_topics->setAccessibleName(tr("Which topics are shown"));
    m_asList->setText(tr("Open as a list"));
    m_zoom->setSegments({tr("Year"), tr("Quarter"), tr("Month")});
    m_zoom->setAccessibleName(tr("Zoom"));
    m_today->setText(tr("Today"));
    m_view->setLanguage(currentLanguage());
    m_empty->setContent(u"view-time-schedule"_s, tr("Nothing has a date yet"),
                        tr("Agreements, topics and report rounds stand here in the order of "
                           "time."));
    say();
}

TimelinePlan TimelinePage::chosen() const
{
    TimelinePlan plan = m_plan;
    const bool several = m_topics->currentIndex() == SeveralYears;
    for (TimelineLane &lane : plan.lanes) {
        const bool topics = several && lane.kind == TimelineLane::Kind::Topics;
        lane.items.removeIf([&](const TimelineItem &item) {
            return (topics && !item.severalYears) || !passes(item);
        });
    }
    if (!m_filters->isEmpty() || plan.grouping != TimelineGrouping::Area)
        plan.lanes.removeIf([](const TimelineLane &lane) { return lane.items.isEmpty(); });
    return plan;
}

void TimelinePage::say()
{
    m_head->setTitle(title());
    const bool empty = m_plan.lanes.isEmpty();
    m_bar->setVisible(!empty);
    m_panel->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty)
        return;
    const TimelinePlan plan = chosen();
    int agreements = 0;
    int topics = 0;
    int activities = 0;
    bool illustrative = false;
    for (const TimelineLane &lane : plan.lanes) {
        agreements += lane.kind == TimelineLane::Kind::Agreements ? int(lane.items.size()) : 0;
        for (const TimelineItem &item : lane.items) {
            topics += item.kind == TimelineItem::Kind::Topic;
            activities += item.kind == TimelineItem::Kind::Activity;
        }
        illustrative = illustrative || std::any_of(lane.items.begin(), lane.items.end(),
                                                   [](const auto &i) { return i.illustrative; });
    }
    QStringList facts{
        tr("%1 – %2").arg(QString::number(plan.begin.year()), QString::number(plan.end.year())),
        tr("%n agreement(s)", nullptr, agreements),
        m_topics->currentIndex() == SeveralYears
            ? tr("%n topic(s) of several years", nullptr, topics)
            : tr("%n topic(s)", nullptr, topics)};
    if (activities > 0)
        facts.append(tr("%n activity(ies)", nullptr, activities));
    if (illustrative)
        facts.append(tr("topics, coordinators and reports are illustrative data"));
    m_head->setNote(illustrative ? tr("Illustrative data") : QString());
    m_head->setSentence(facts.join(u" · "_s));
    m_view->setSought(m_filters->text());
    m_view->setPlan(plan);
    fillRows(plan);
    sayFacts();
}

void TimelinePage::sayFacts()
{
    const TimelineItem *item = m_view->selected();
    m_facts->setText(item ? factsOf(*item) : QString());
    m_factsBand->setVisible(item);
    const bool opens = item && item->kind != TimelineItem::Kind::Coordinator;
    m_open->setText(!opens                                       ? QString()
                    : item->kind == TimelineItem::Kind::Topic    ? tr("Open the topic")
                    : item->kind == TimelineItem::Kind::Activity ? tr("Open the activity")
                    : item->kind == TimelineItem::Kind::Round    ? tr("Open the reports")
                                                                 : tr("Open the agreement"));
    m_open->setVisible(opens);
}

QString TimelinePage::factsOf(const TimelineItem &item)
{
    const Language language = currentLanguage();
    QString name = item.label.text(language);
    if (item.kind == TimelineItem::Kind::Coordinator)
        name = tr("Coordinator: %1").arg(name);
    else if (item.kind == TimelineItem::Kind::Round)
        name = tr("Q4 reports %1: %2 accepted").arg(QString::number(item.from.year()), name);
    QStringList facts{span(name.toHtmlEscaped(), false),
                      span(TimelineWords::span(item, language).toHtmlEscaped(), true)};
    if (const QString state = TimelineWords::state(item); !state.isEmpty())
        facts.append(state);
    if (item.kind == TimelineItem::Kind::Topic)
        facts.append(topicFacts(item));
    facts.removeAll(QString());
    return facts.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s);
}

QString TimelinePage::topicFacts(const TimelineItem &item)
{
    const Topic *topic = m_workspace.store.find(Id<Topic>{item.record.id});
    if (!topic)
        return {};
    const QDate day(topic->year, 12, 31);
    QStringList facts;
    const QString lead = m_workspace.names.code(topic->lead, day).toHtmlEscaped();
    const QString others = m_workspace.names.codes(topic->participants, day).toHtmlEscaped();
    if (!lead.isEmpty())
        facts.append(others.isEmpty() ? tr("led by <b>%1</b>").arg(lead)
                                      : tr("led by <b>%1</b>, with %2").arg(lead, others));
    const auto due = std::find_if(item.marks.begin(), item.marks.end(),
                                  [](const TimelineMark &mark) { return !mark.done; });
    if (due != item.marks.end())
        facts.append(tr("next milestone <b>%1</b>").arg(dateText(due->on, currentLanguage())));
    return facts.join(u"&nbsp;&nbsp;&nbsp;&nbsp;"_s);
}

void TimelinePage::reschedule(const RecordKey &key, QDate from, QDate until)
{
    Step step;
    if (const Topic *planned = m_workspace.store.find(Id<Topic>{key.id})) {
        Topic topic = *planned;
        const bool chain(topic.carriedFrom); // whose first day is that of another record
        topic.start = chain ? topic.start : from;
        topic.end = until;
        step.put = {topic};
    } else if (const Activity *event = m_workspace.store.find(Id<Activity>{key.id})) {
        Activity activity = *event;
        activity.start = from;
        activity.end = activity.end.isValid() || until != from ? until : QDate();
        step.put = {activity};
    } else {
        return;
    }
    if (const auto done = m_workspace.store.commit(step); !done)
        MessageDialog(tr("Timeline"), {sentence(done.error())}, window()).exec();
    refresh();
    m_view->select(key.id);
}

bool TimelinePage::showRecord(const QUuid &record)
{
    // What is filtered was asked for: rather more topics are shown than other ones.
    const int chosen = m_topics->currentIndex();
    for (int topics = chosen; topics <= WithActivities; ++topics) {
        showTopics(topics);
        if (m_view->select(record))
            return true;
        const auto item = std::find_if(m_items.begin(), m_items.end(),
                                       [&](const auto &each) { return each.record.id == record; });
        if (item != m_items.end() && !passes(*item)) {
            m_filters->clear();
            if (m_view->select(record))
                return true;
        }
    }
    showTopics(chosen);
    return false;
}

void TimelinePage::showTopics(int topics)
{
    if (m_topics->currentIndex() == topics)
        return;
    m_topics->setCurrentIndex(topics);
    refresh();
}

void TimelinePage::open(const RecordKey &record)
{
    if (record.table == QLatin1StringView(Topic::table)) {
        if (const Topic *topic = m_workspace.store.find(Id<Topic>{record.id}))
            Q_EMIT yearRequested(topic->year);
        Q_EMIT openRequested(u"topics"_s, record.id);
    } else if (record.table == QLatin1StringView(Agreement::table)) {
        Q_EMIT openRequested(u"agreements"_s, record.id);
    } else if (record.table == QLatin1StringView(Activity::table)) {
        if (const Activity *activity = m_workspace.store.find(Id<Activity>{record.id}))
            Q_EMIT yearRequested(activity->start.year());
        Q_EMIT openRequested(u"activities"_s, record.id);
    } else if (record.table == QLatin1StringView(ReportRound::table)) {
        if (const ReportRound *round = m_workspace.store.find(Id<ReportRound>{record.id}))
            Q_EMIT yearRequested(round->year);
        Q_EMIT openRequested(u"reports"_s);
    } else {
        Q_EMIT openRequested(u"rotation"_s, record.id);
    }
}

} // namespace LienKet
