// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinepage.h"

#include "core/base/text.h"
#include "ui/devices/devices.h"
#include "ui/dialogs/messages.h"
#include "ui/pages/facets.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/sheets.h"
#include "ui/text/errors.h"
#include "ui/timeline/timelinepaper.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tableview.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSheets = 4;
constexpr std::array stateCodes{"planned"_L1, "running"_L1, "done"_L1, "dropped"_L1};

bool isWork(const TimelineItem &item)
{
    return item.kind == TimelineItem::Kind::Topic || item.kind == TimelineItem::Kind::Activity;
}

/// Terms and rounds stand there whatever is sought: they tell the years apart.
bool isFrame(const TimelineItem &item)
{
    return item.kind == TimelineItem::Kind::Coordinator || item.kind == TimelineItem::Kind::Round;
}

QString kindCode(const TimelineItem &item)
{
    switch (item.kind) {
    case TimelineItem::Kind::Topic:
        return u"topic"_s;
    case TimelineItem::Kind::Activity:
        return QString(code(item.activityKind.value_or(ActivityKind::Other)));
    default:
        return u"agreement"_s;
    }
}

} // namespace

FilterBar *TimelinePage::makeFilters()
{
    m_filters = new FilterBar;
    connect(m_filters, &FilterBar::textChanged, this, [this] { say(); });
    connect(m_filters, &FilterBar::chosenChanged, this, [this] { say(); });
    return m_filters;
}

QList<Facet> TimelinePage::facets()
{
    const Facet area = areaFacet(m_workspace.names, [this](int i) {
        const TimelineItem &item = m_items.at(i);
        return item.area && isWork(item) ? Links<Area>{item.area} : Links<Area>();
    });
    const Facet member{.key = u"member"_s,
                       .name = [] { return tr("Member"); },
                       .codes =
                           [this](int i) {
                               QStringList codes;
                               for (const Id<Organization> &each : m_items.at(i).members)
                                   codes.append(m_workspace.names.code(each));
                               return isWork(m_items.at(i)) ? codes : QStringList();
                           },
                       .word = [](const QString &code) { return code; }};
    const Facet kind{.key = u"kind"_s,
                     .name = [] { return fieldLabel("kind"); },
                     .codes =
                         [this](int i) {
                             return isFrame(m_items.at(i)) ? QStringList()
                                                           : QStringList{kindCode(m_items.at(i))};
                         },
                     .word =
                         [](const QString &code) {
                             return code == u"topic"_s       ? tr("Topic")
                                    : code == u"agreement"_s ? tr("Agreement")
                                                             : wordOf<ActivityKind>(code);
                         }};
    const Facet state{.key = u"state"_s,
                      .name = [] { return fieldLabel("state"); },
                      .codes =
                          [this](int i) {
                              const TimelineItem &item = m_items.at(i);
                              return isWork(item) ? QStringList{stateCodes[std::size_t(item.state)]}
                                                  : QStringList();
                          },
                      .word =
                          [](const QString &code) {
                              TimelineItem item;
                              const auto at = std::find_if(
                                  stateCodes.begin(), stateCodes.end(),
                                  [&code](QLatin1StringView each) { return code == each; });
                              item.state = TimelineItem::State(at - stateCodes.begin());
                              return TimelineWords::state(item);
                          }};
    return {area, member, kind, state};
}

bool TimelinePage::passes(const TimelineItem &item) const
{
    if (isFrame(item))
        return true;
    const ChosenFacets &chosen = m_filters->chosen();
    const auto admits = [&chosen](const char *key, const QStringList &codes) {
        const QStringList wanted = chosen.value(QLatin1StringView(key));
        return wanted.isEmpty() || std::any_of(codes.begin(), codes.end(), [&](const QString &c) {
                   return wanted.contains(c);
               });
    };
    QStringList members;
    for (const Id<Organization> &each : item.members)
        members.append(m_workspace.names.code(each));
    if (!admits("member", members) || !admits("kind", {kindCode(item)}))
        return false;
    if (isWork(item) && (!admits("area", {item.area ? item.area.toString() : QString()}) ||
                         !admits("state", {stateCodes[std::size_t(item.state)]})))
        return false;
    const QStringList words = fold(m_filters->text()).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    // As the lists do, by whatever is said of it: what is filtered there goes along to here.
    QStringList said = members;
    for (const Language each : {Language::Vietnamese, Language::English}) {
        said.append(timelineLabel(item, each));
        if (isWork(item))
            said.append(m_workspace.names.area(item.area, each));
    }
    return matchesWords(fold(said.join(u' ')), words);
}

void TimelinePage::makeColumns()
{
    const auto item = [this](int row) -> const TimelineItem & { return m_shown.at(row).item; };
    const auto day = [](QDate date) { return dateCell(date, currentLanguage()); };
    m_rows.setColumns(
        {{.title = [] { return tr("Lane"); },
          .cell = [this](int row) { return Cell(m_shown.at(row).lane); },
          .hint = {.characters = 18}},
         {.title = [] { return fieldLabel("kind"); },
          .cell = [item](int row) { return Cell(TimelineWords::kind(item(row))); },
          .hint = {.characters = 16, .rank = 2}},
         {.title = [] { return fieldLabel("title"); },
          .cell = [item](int row) { return Cell(item(row).label.text(currentLanguage())); },
          .hint = {.wraps = true}},
         {.title = [] { return tr("From"); },
          .cell = [item, day](int row) { return day(item(row).from); },
          .sortBy = SortBy::Value,
          .value = [item](int row) { return dayValue(item(row).from); },
          .hint = {.characters = 11}},
         {.title = [] { return tr("Until"); },
          .cell = [item, day](int row) { return day(item(row).until); },
          .sortBy = SortBy::Value,
          .value = [item](int row) { return dayValue(item(row).until); },
          .hint = {.characters = 11}},
         {.title = [] { return fieldLabel("state"); },
          .cell = [item](int row) { return Cell(TimelineWords::state(item(row))); },
          .hint = {.characters = 11, .rank = 3}},
         {.title = [] { return tr("Dates"); },
          .cell =
              [item](int row) {
                  QStringList marks;
                  for (const TimelineMark &mark : item(row).marks)
                      marks.append(TimelineWords::mark(mark, currentLanguage()));
                  return Cell(marks.join(u"; "_s));
              },
          .hint = {.characters = 26, .rank = 4}}});
    m_table->setModel(&m_rows);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        open(m_shown.at(m_rows.recordAt(index.row())).item.record);
    });
}

void TimelinePage::fillRows(const TimelinePlan &plan)
{
    m_shown.clear();
    for (const TimelineLane &lane : plan.lanes) {
        const QString name =
            TimelineWords::laneName(lane, plan.grouping, m_workspace.names, currentLanguage());
        for (const TimelineItem &item : lane.items)
            m_shown.append({name, item});
    }
    m_rows.setRecordCount(int(m_shown.size()));
}

void TimelinePage::showTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_view);
    m_tableSwitch->setChecked(table);
    sayTable();
}

void TimelinePage::sayTable()
{
    const QString words =
        m_tableSwitch->isChecked() ? tr("Show as a timeline") : tr("Show as a table");
    m_tableSwitch->setToolTip(words);
    m_tableSwitch->setAccessibleName(words);
}

void TimelinePage::showOnly(const QString &only)
{
    m_filters->setChosen(chosenFrom(only));
}

void TimelinePage::focusFilter()
{
    m_filters->focusField();
}

QPushButton *TimelinePage::makePrint()
{
    m_take = new QPushButton(icon(u"document-print"_s), {});
    auto *menu = new QMenu(this);
    m_print = menu->addAction(QString(), this, &TimelinePage::print);
    m_save = menu->addAction(QString(), this, &TimelinePage::save);
    menu->addSeparator();
    auto *sheets = new QActionGroup(menu);
    for (int i = 1; i <= mostSheets; ++i) {
        QAction *choice = menu->addAction(QString(), this, [this, i] { m_sheets = i; });
        choice->setCheckable(true);
        choice->setChecked(i == m_sheets);
        sheets->addAction(choice);
        m_sheetChoices.append(choice);
    }
    menu->addSeparator();
    m_onlyInSight = menu->addAction(QString());
    m_onlyInSight->setCheckable(true);
    m_take->setMenu(menu);
    return m_take;
}

TimelinePaper TimelinePage::paper(bool inSight, int sheets)
{
    const TimelinePlan plan = chosen();
    bool illustrative = false;
    for (const TimelineLane &lane : plan.lanes) {
        for (const TimelineItem &item : lane.items)
            illustrative = illustrative || item.illustrative;
    }
    return {plan,
            inSight ? m_view->firstInSight() : plan.begin,
            inSight ? m_view->lastInSight() : plan.end,
            sheets,
            m_workspace.names,
            currentLanguage(),
            {title(), illustrative ? tr("illustrative data") : QString()}};
}

void TimelinePage::print()
{
    const TimelinePaper sheets = paper(m_onlyInSight->isChecked(), m_sheets);
    if (const auto read = m_workspace.store.allRead(); !read) {
        MessageDialog(tr("Print the timeline"), {sentence(read.error())}, window()).exec();
        return;
    }
    PrintJob job{tr("Print the timeline"), title(), QPageLayout::Landscape};
    job.draw = [&](QPainter &painter, QPagedPaintDevice &device) { sheets.draw(painter, device); };
    printOut(window(), job);
}

void TimelinePage::save()
{
    const QString path =
        askWhereToSave(window(), tr("Save the timeline"),
                       QDir(folderFor(m_workspace.store.path())).filePath(title() + u".pdf"_s),
                       tr("PDF and pictures (*.pdf *.svg *.png)"));
    if (path.isEmpty())
        return;
    const TimelinePaper sheets = paper(m_onlyInSight->isChecked(), m_sheets);
    Result<> written = m_workspace.store.allRead();
    if (written)
        written = sheets.write(path);
    tellSaved(this, tr("Save the timeline"), written, path);
}

} // namespace LienKet
