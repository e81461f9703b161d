// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberreportpage.h"

#include "ui/forms/actbar.h"
#include "ui/forms/recordform.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/donebar.h"
#include "ui/text/badges.h"
#include "ui/text/errors.h"
#include "ui/text/facts.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/outlinelist.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/statesteps.h"
#include "ui/widgets/threepanes.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView reportTable(MemberReport::table);
constexpr QLatin1StringView entryTable(ReportEntry::table);

} // namespace

MemberReportPage::MemberReportPage(const Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    layOut();
    makeShortcuts();
}

void MemberReportPage::layOut()
{
    m_head = new PageHead;
    m_back = new LinkLabel;
    m_head->addAction(m_back);
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested(u"reports"_s, m_report.id.uuid); });
    m_choice = new QComboBox;
    m_head->addAction(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_member = m_members.at(index).member;
        m_part = {};
        refresh();
    });
    m_acts = new ActBar({names(), m_workspace.today});
    m_head->addAction(m_acts->takeButtons());
    auto *steps = new Panel;
    m_steps = new StateSteps;
    steps->body()->addWidget(m_steps);
    steps->body()->addWidget(m_acts);
    m_callout = new Callout(Tone::Warning, u"data-warning"_s);
    auto *panes = new ThreePanes(outlinePanel(), partPanel(), checkPanel());
    m_acts->setHome(m_outline);
    m_done = new DoneBar(m_workspace);
    m_done->setHome(m_outline);
    connect(m_acts, &ActBar::done, m_done, &DoneBar::sayDone);
    // Reading anew may take the link away that was clicked.
    connect(m_acts, &ActBar::fieldRequested, this, &MemberReportPage::showPart,
            Qt::QueuedConnection);
    connect(m_done, &DoneBar::recordRequested, this, &Page::recordRequested);
    connect(m_done, &DoneBar::undoRequested, this, &Page::undoRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, Measure::panelGap);
    layout->setSpacing(Measure::paneGap);
    layout->addWidget(m_head);
    layout->addSpacing(-Measure::paneGap);
    layout->addWidget(steps);
    layout->addWidget(m_callout);
    layout->addWidget(panes, 1);
    layout->addWidget(m_done);
}

QWidget *MemberReportPage::outlinePanel()
{
    m_outlinePanel = new Panel;
    m_outline = new OutlineList;
    m_legend = new Label(Label::Ink::Muted);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(Measure::inset, Measure::gap, Measure::inset, Measure::gap);
    m_outlinePanel->body()->addWidget(m_outline, 1);
    m_outlinePanel->body()->addWidget(m_legend);
    connect(m_outline, &OutlineList::chosen, this, [this](int row) {
        showPart(row == 0 ? reportKey() : RecordKey{entryTable, m_entries.at(row - 1).id.uuid});
    });
    return m_outlinePanel;
}

QWidget *MemberReportPage::partPanel()
{
    auto *panel = new Panel;
    m_partTitle = new Label;
    m_partTitle->setFont(headFont());
    m_partTitle->setWordWrap(true);
    m_partTitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_partArea = new AreaLabel;
    m_partFact = new Label(Label::Ink::Muted);
    auto *below = new QHBoxLayout;
    below->setSpacing(Measure::paneGap);
    below->addWidget(m_partArea);
    below->addWidget(m_partFact, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Measure::inset, Measure::paneGap, Measure::inset, 4);
    head->setSpacing(4);
    head->addWidget(m_partTitle);
    head->addLayout(below);
    m_comment = new Callout(Tone::Warning, u"edit-comment"_s);
    m_form = new RecordForm({names(), m_workspace.today});
    m_form->setOnly(
        {{reportTable, {u"author"_s, u"highlights"_s, u"difficulties"_s, u"proposals"_s}},
         {entryTable,
          {u"status"_s, u"progress"_s, u"results"_s, u"difficulties"_s, u"values"_s,
           u"activities"_s}}});
    auto *writing = plainScrollArea();
    writing->setWidget(m_form);
    m_reading = plainScrollArea();
    m_partStack = new QStackedWidget;
    m_partStack->addWidget(writing);
    m_partStack->addWidget(m_reading);
    panel->body()->addLayout(head);
    panel->body()->addWidget(m_comment);
    panel->body()->addWidget(m_partStack, 1);
    return panel;
}

QWidget *MemberReportPage::checkPanel()
{
    m_checkPanel = new Panel;
    m_checks = plainScrollArea();
    m_processTitle = new Label;
    m_processTitle->setFont(bold(font()));
    m_process = new Label(Label::Ink::Muted);
    m_process->setWordWrap(true);
    auto *foot = new Band(Band::Ground::Raised, Qt::TopEdge);
    foot->setSheetEdge(Qt::BottomEdge);
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(Measure::inset, Measure::paneGap, Measure::inset, Measure::paneGap);
    lines->setSpacing(2);
    lines->addWidget(m_processTitle);
    lines->addWidget(m_process);
    m_checkPanel->body()->addWidget(m_checks, 1);
    m_checkPanel->body()->addWidget(foot);
    return m_checkPanel;
}

void MemberReportPage::makeShortcuts()
{
    for (const auto &[key, by] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] {
            m_outline->step(by);
            editRecord();
        });
    }
}

RecordKey MemberReportPage::reportKey() const
{
    return {reportTable, m_report.id.uuid};
}

bool MemberReportPage::isOpen() const
{
    return m_report.id && !m_standing.isIn() && canEdit();
}

QWidget *MemberReportPage::home() const
{
    return m_outline;
}

bool MemberReportPage::canEdit() const
{
    return store().mode() == Store::Mode::ReadWrite;
}

void MemberReportPage::read()
{
    m_members = memberStandings(store(), m_year, m_workspace.today);
    m_standing = {};
    m_report = {};
    m_marks.clear();
    const auto own = std::find_if(m_members.begin(), m_members.end(),
                                  [&](const auto &each) { return each.member == m_member; });
    if (!m_members.isEmpty())
        m_standing = own == m_members.end() ? m_members.first() : *own;
    m_member = m_standing.member;
    if (const MemberReport *report = store().find(m_standing.report)) {
        m_report = *report;
        if (const auto marks = entryMarks(store(), m_report))
            m_marks = *marks;
        else
            m_done->announce(sentence(marks.error()), false);
    }
    m_findings = m_report.id ? findingsIn(store(), m_report) : QList<ReportFinding>();
    m_faulty.clear();
    for (const ReportFinding &each : std::as_const(m_findings)) {
        if (each.isError())
            m_faulty.insert(each.record.id);
    }
    m_entries = m_report.id ? entriesOf(store(), m_report.id) : QList<ReportEntry>();
    const bool known =
        std::any_of(m_entries.begin(), m_entries.end(),
                    [&](const ReportEntry &each) { return each.id.uuid == m_part.id; });
    if (!known)
        m_part = reportKey();
}

void MemberReportPage::refresh()
{
    read();
    m_acts->showActsOn(m_report.id ? reportKey() : RecordKey());
    say();
}

bool MemberReportPage::showRecord(const QUuid &record)
{
    const ReportEntry *entry = store().find(Id<ReportEntry>{record});
    const MemberReport *report = store().find(entry ? entry->report : Id<MemberReport>{record});
    const ReportRound *round = report ? store().find(report->round) : nullptr;
    if (!round || round->year != m_year)
        return false;
    m_member = report->member;
    m_part = entry ? RecordKey{entryTable, record} : RecordKey();
    refresh();
    if (const QWidget *focused = QApplication::focusWidget(); !focused || !isAncestorOf(focused))
        m_outline->setFocus(Qt::OtherFocusReason);
    return true;
}

void MemberReportPage::showPart(const RecordKey &part, const QString &field)
{
    m_part = part;
    sayOutline();
    sayPart();
    if (!field.isEmpty() && isOpen())
        m_form->focusField(field);
}

void MemberReportPage::editRecord()
{
    if (isOpen())
        m_form->focusFirst();
}

bool MemberReportPage::announce(const QString &sentence)
{
    m_done->announce(sentence, false);
    return true;
}

} // namespace LienKet
