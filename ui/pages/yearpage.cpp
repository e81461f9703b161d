// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/yearpage.h"

#include "core/services/reminders.h"
#include "ui/forms/actbar.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/donebar.h"
#include "ui/pages/pinnedcharts.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/sheets.h"
#include "ui/text/badges.h"
#include "ui/widgets/attentionlist.h"
#include "ui/widgets/cyclestrip.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numbertile.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rotationstrip.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QScrollArea>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

constexpr int stackedBelow = 1150; ///< page width under which the panels stand below each other

/// The act on the year that does a step of its cycle; empty if the step is done elsewhere.
QLatin1StringView nextAct(CycleStep step)
{
    switch (step) {
    case CycleStep::CoordinatorAssigned:
        return "assign"_L1;
    case CycleStep::RoundOpen:
        return "open_round"_L1;
    case CycleStep::Consolidated:
        return "consolidate"_L1;
    case CycleStep::HandedOver:
        return "prepare_handover"_L1;
    default:
        return {};
    }
}

/// The page, and its filter, on which a step is done.
std::pair<QString, QString> nextPage(CycleStep step)
{
    switch (step) {
    case CycleStep::CoordinatorAssigned:
    case CycleStep::HandedOver:
        return {u"rotation"_s, {}};
    case CycleStep::TopicsAgreed:
        return {u"proposals"_s, {}};
    case CycleStep::ActivitiesUnderWay:
        return {u"activities"_s, {}};
    case CycleStep::RoundOpen:
        return {u"reports"_s, {}};
    case CycleStep::ReportsIn:
        return {u"reports"_s, u"waits=member"_s};
    case CycleStep::Consolidated:
    case CycleStep::Issued:
        return {u"consolidated"_s, {}};
    }
    return {};
}

} // namespace

YearPage::YearPage(const Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    layOut();
    makeColumns();
}

QString YearPage::title() const
{
    return tr("Year %1").arg(m_year);
}

void YearPage::setYear(int year)
{
    m_year = year;
    m_allAttention = false;
}

void YearPage::layOut()
{
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, 0);
    column->setSpacing(Measure::panelGap);
    m_head = new PageHead;
    column->addWidget(m_head);
    column->addSpacing(-Measure::panelGap);
    addCycle(*column);
    column->addLayout(tileRow());
    m_panels = new QBoxLayout(QBoxLayout::LeftToRight);
    m_panels->setSpacing(Measure::panelGap);
    m_panels->addWidget(reportPanel(), 7);
    m_panels->addWidget(attentionPanel(), 4);
    column->addLayout(m_panels);
    column->addWidget(rotationPanel());
    addPins(*column);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Measure::paneGap);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    addDoneBar(*layout);
}

/// The steps of the year, and beneath them what an act on it asks.
void YearPage::addCycle(QVBoxLayout &column)
{
    m_cycle = new CycleStrip;
    connect(m_cycle->button(), &QPushButton::clicked, this, &YearPage::takeNextStep);
    m_acts = new ActBar({m_workspace.names, m_workspace.today});
    m_acts->setHome(m_cycle);
    m_actPanel = new Panel;
    m_actPanel->body()->addWidget(m_acts);
    m_actPanel->hide();
    m_head->addAction(m_acts->gatherInMenu());
    connect(m_acts, &ActBar::visibilityChanged, this, [this](bool asks) {
        m_actPanel->setVisible(asks);
        makePrimary(m_cycle->button(), !asks); // what is asked has a button of its own
    });
    column.addWidget(m_cycle);
    column.addWidget(m_actPanel);
}

QLayout *YearPage::tileRow()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(Measure::panelGap);
    const QList<std::pair<QString, QString>> targets{{u"reports"_s, u"state=accepted"_s},
                                                     {u"reports"_s, u"late=late"_s},
                                                     {},
                                                     {u"agreements"_s, u"state=expiring"_s},
                                                     {u"topics"_s, u"assigned=missing"_s}};
    for (const auto &target : targets) {
        auto *tile = new NumberTile;
        connect(tile, &QAbstractButton::clicked, this, [this, target] {
            if (target.first.isEmpty())
                showDue();
            else
                Q_EMIT openRequested(target.first, {}, target.second);
        });
        m_tiles.append(tile);
        tiles->addWidget(tile, 1);
    }
    return tiles;
}

QWidget *YearPage::attentionPanel()
{
    m_attentionPanel = new Panel;
    m_attention = new AttentionList;
    m_attentionNote = new LinkLabel;
    auto *note = new QHBoxLayout;
    note->setContentsMargins(Measure::inset, 8, Measure::inset, 8);
    note->addWidget(m_attentionNote);
    note->addStretch();
    m_attentionPanel->body()->addWidget(m_attention);
    m_attentionPanel->body()->addLayout(note);
    m_attentionPanel->body()->addStretch();
    connect(m_attentionNote, &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested(u"agreements"_s, {}, u"term=not_stated"_s); });
    connect(m_attention, &AttentionList::activated, this, &YearPage::follow);
    return m_attentionPanel;
}

void YearPage::addPins(QVBoxLayout &column)
{
    m_pins = new PinnedCharts(m_workspace);
    column.addWidget(m_pins);
    connect(m_pins, &PinnedCharts::followed, this, [this](const ChartTarget &target) {
        if (target.year > 0)
            Q_EMIT yearRequested(target.year);
        Q_EMIT openRequested(target.page, target.record, target.only);
    });
}

void YearPage::addDoneBar(QVBoxLayout &layout)
{
    m_done = new DoneBar(m_workspace);
    m_done->setHome(m_cycle);
    connect(m_acts, &ActBar::done, m_done, &DoneBar::sayDone);
    connect(m_done, &DoneBar::recordRequested, this, &Page::recordRequested);
    connect(m_done, &DoneBar::undoRequested, this, &Page::undoRequested);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, 0);
    below->addWidget(m_done);
    layout.addLayout(below);
}

bool YearPage::announce(const QString &sentence)
{
    m_done->announce(sentence, false);
    return true;
}

QWidget *YearPage::reportPanel()
{
    m_reportPanel = new Panel;
    m_reportTable = new TableView;
    m_reportTable->setSortingEnabled(false);
    m_reportTable->setDense(true);
    m_reportTable->setModel(&m_reports);
    m_reportTable->horizontalHeader()->setSectionsClickable(false);
    m_noReports = new Label(Label::Ink::Muted);
    m_noReports->setWordWrap(true);
    m_noReports->setContentsMargins(Measure::inset, 12, Measure::inset, 12);
    m_reportPanel->body()->addWidget(m_reportTable);
    m_reportPanel->body()->addWidget(m_noReports);
    m_reportPanel->body()->addStretch();
    connect(m_reportPanel->link(), &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested(u"reports"_s); });
    const auto open = [this](const QModelIndex &index) {
        const MemberStanding &member = m_status.members.at(m_reports.recordAt(index.row()));
        if (isReminded(member))
            Q_EMIT openRequested(u"reports"_s, member.report.uuid, ReportsPage::letterOf);
        else
            Q_EMIT openRequested(u"report"_s, member.report.uuid);
    };
    connect(m_reportTable, &QAbstractItemView::activated, this, open);
    connect(m_reportTable, &QAbstractItemView::clicked, this, [open](const QModelIndex &index) {
        if (index.data(CellRole).value<Cell>().link)
            open(index);
    });
    return m_reportPanel;
}

QWidget *YearPage::rotationPanel()
{
    auto *panel = new Panel;
    m_rotationTitle = new HeadLabel(headSize);
    m_rotationLink = new LinkLabel;
    m_rotation = new RotationStrip;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_rotationTitle);
    words->addWidget(m_rotationLink);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Measure::inset, 11, Measure::inset, 11);
    row->setSpacing(Measure::pageMargin * 2);
    row->addLayout(words);
    row->addWidget(m_rotation, 1);
    panel->body()->addLayout(row);
    connect(m_rotationLink, &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested(u"rotation"_s); });
    return panel;
}

void YearPage::makeColumns()
{
    const auto member = [this](int i) -> const MemberStanding & { return m_status.members.at(i); };
    m_reports.setColumns(
        {{.title = [] { return tr("Member"); },
          .cell =
              [this, member](int i) {
                  Cell cell = memberCell(m_workspace.names, member(i).member, QDate(m_year, 12, 31),
                                         currentLanguage());
                  if (member(i).member == m_status.coordinator)
                      cell.note = tr("(coordinator)");
                  return cell;
              }},
         {.title = [] { return tr("State"); },
          .cell = [member](int i) { return Cell(badge(member(i))); },
          .hint = {.characters = 25}},
         {.title = [] { return tr("Date"); },
          .cell =
              [member](int i) {
                  return member(i).since.isValid()
                             ? Cell(dayText(member(i).since, currentLanguage()))
                             : absentCell();
              },
          .hint = {.characters = 7}},
         {.title = [] { return tr("Reminded"); },
          .cell = [member](int i) { return Cell(QString::number(member(i).reminders)); },
          .hint = {.characters = 5, .rank = 1},
          .alignment = Qt::AlignRight | Qt::AlignVCenter},
         {.title = [] { return tr("Next action"); },
          .cell =
              [this, member](int i) {
                  const MemberStanding &standing = member(i);
                  Cell cell(standing.state == MemberReportState::Returned ? tr("Comments")
                            : standing.isIn() && !standing.isAccepted()   ? tr("Review")
                            : isReminded(standing) ? tr("Reminder %1").arg(standing.letter)
                                                   : tr("View"));
                  cell.link = true;
                  return cell;
              },
          .hint = {.characters = 11}}});
}

/// Its next action is a letter.
bool YearPage::isReminded(const MemberStanding &member) const
{
    return !member.isIn() && member.state != MemberReportState::Returned &&
           (member.daysLate > 0 || m_toRemind.contains(member.member));
}

QWidget *YearPage::home() const
{
    return m_cycle;
}

void YearPage::refresh()
{
    m_status = yearStatus(m_workspace.store, m_year, m_workspace.today);
    m_toRemind.clear();
    for (const MemberStanding &each : remindersDue(m_workspace.store, m_year, m_workspace.today))
        m_toRemind.insert(each.member);
    m_reports.setRecordCount(int(m_status.members.size()));
    m_acts->showActsOn(yearKey(m_workspace.store, m_year));
    say();
}

void YearPage::retranslate()
{
    QEvent language(QEvent::LanguageChange);
    m_reports.event(&language);
    say();
}

void YearPage::say()
{
    sayHead();
    sayCycle();
    sayFigures();
    sayReports();
    sayAttention();
    sayRotation();
    m_pins->showYear(m_year);
}

void YearPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_pins->takeUpPins();
}

void YearPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_panels->setDirection(width() < stackedBelow ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

void YearPage::takeNextStep()
{
    const CycleStepStatus *current = m_status.current();
    if (!current || m_acts->begin(nextAct(current->step)))
        return;
    const auto &[page, only] = nextPage(current->step);
    Q_EMIT openRequested(page, {}, only);
}

void YearPage::showDue()
{
    m_allAttention = true;
    sayAttention();
    m_attention->setFocus(Qt::OtherFocusReason);
}

void YearPage::follow(int item)
{
    const AttentionTarget target = m_targets.at(item);
    if (target.more)
        return showDue();
    if (target.year != m_year)
        Q_EMIT yearRequested(target.year);
    if (!target.page.isEmpty())
        Q_EMIT openRequested(target.page, target.record);
}

} // namespace LienKet
