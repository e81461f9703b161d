// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartspage.h"

#include "core/services/cycle.h"
#include "ui/pages/chartcards.h"
#include "ui/pages/chartdocument.h"
#include "ui/pages/chartpanel.h"
#include "ui/pages/documentexport.h"
#include "ui/pages/facets.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/gaplist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapsWidth = 300;
constexpr int stackedBelow = 1150; ///< page width under which the panels stand below each other
constexpr std::array forms{Chart::Kind::StackedBars, Chart::Kind::Bars, Chart::Kind::ShareBars};

} // namespace

ChartsPage::ChartsPage(const Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    m_head = new PageHead;
    auto *actions = new QWidget;
    m_actions = new QHBoxLayout(actions);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(Measure::gap);
    m_bar = makeBar();
    m_actions->addWidget(m_bar);
    m_actions->addWidget(makePrint());
    m_head->addAction(actions);
    makePanels();
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measure::panelGap);
    rows->addLayout(row(u"areas"_s, u"indicators"_s));
    rows->addWidget(panel(u"coverage"_s));
    rows->addLayout(row(u"progress"_s, u"members"_s));
    rows->addLayout(row(u"kinds"_s, u"trend"_s));
    rows->addLayout(row(u"pairs"_s, u"punctuality"_s));
    rows->addLayout(row(u"clauses"_s, u"money"_s));
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_empty = new EmptyState;

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, Measure::panelGap);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_filters->takeChips(6));
    m_layout->addSpacing(Measure::paneGap);
    m_layout->addWidget(m_scroll, 1);
    m_layout->addWidget(m_empty, 1);
    retranslate();
}

void ChartsPage::makePanels()
{
    for (const QString &key : ChartCards::keys()) {
        auto *made = new ChartPanel(m_workspace.store);
        m_panels.insert(key, made);
        connect(made, &ChartPanel::followed, this, &ChartsPage::follow);
        connect(made, &ChartPanel::printRequested, this, [this, key] { print(key); });
    }
    m_form = new SegmentedSwitch;
    connect(m_form, &SegmentedSwitch::chosen, this, &ChartsPage::say);
    panel(u"areas"_s)->addTool(m_form);
    m_gaps = new GapList;
    connect(m_gaps, &GapList::memberRequested, this,
            [this](const QUuid &member) { Q_EMIT openRequested(u"members"_s, member); });
    panel(u"coverage"_s)->addBeside(m_gaps);
}

QBoxLayout *ChartsPage::row(const QString &left, const QString &right)
{
    auto *pair = new QBoxLayout(QBoxLayout::LeftToRight);
    pair->setSpacing(Measure::panelGap);
    pair->addWidget(panel(left), 1);
    pair->addWidget(panel(right), 1);
    m_rows.append(pair);
    return pair;
}

QWidget *ChartsPage::makeBar()
{
    auto *bar = new QWidget;
    m_from = new QComboBox;
    m_until = new QComboBox;
    m_measure = new QComboBox;
    m_measure->addItems({QString(), QString(), QString()});
    m_filters = new FilterBar;
    m_filters->hideField();
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(u"–"_s));
    layout->addWidget(m_until);
    layout->addWidget(m_measure);
    layout->addWidget(m_filters);
    layout->addStretch();
    for (QComboBox *choice : {m_from, m_until, m_measure})
        connect(choice, &QComboBox::activated, this, &ChartsPage::say);
    connect(m_filters, &FilterBar::chosenChanged, this, &ChartsPage::say);
    return bar;
}

QWidget *ChartsPage::makePrint()
{
    m_take = new QPushButton(icon(u"document-print"_s), {});
    auto *menu = new QMenu(this);
    m_print = menu->addAction(QString(), this, [this] { print({}); });
    m_export = menu->addAction(QString(), this, &ChartsPage::exportPdf);
    m_take->setMenu(menu);
    return m_take;
}

QString ChartsPage::title() const
{
    return tr("Charts");
}

void ChartsPage::fillYears()
{
    QStringList years;
    for (const int year : programYears(m_workspace.store)) {
        if (year <= m_workspace.today.year())
            years.append(QString::number(year));
    }
    for (QComboBox *choice : {m_from, m_until}) {
        const QString kept = choice->currentText();
        const bool all = choice->currentIndex() == (choice == m_from ? 0 : choice->count() - 1);
        choice->clear();
        choice->addItems(years);
        const int place = all ? -1 : choice->findText(kept);
        choice->setCurrentIndex(place >= 0 ? place : choice == m_from ? 0 : int(years.size()) - 1);
    }
}

ActivityScope ChartsPage::scope() const
{
    ActivityScope scope;
    const int from = m_from->currentText().toInt();
    const int until = m_until->currentText().toInt();
    for (int i = 0; i < m_from->count(); ++i) {
        const int year = m_from->itemText(i).toInt();
        if (year >= std::min(from, until) && year <= std::max(from, until))
            scope.years.append(year);
    }
    scope.measure = ActivityMeasure(m_measure->currentIndex());
    const ChosenFacets &chosen = m_filters->chosen();
    for (const Id<Area> &area : cooperationAreas(m_workspace.store.all<Area>())) {
        if (chosen.value(u"area"_s).contains(area.toString()))
            scope.areas.append(area);
    }
    for (const Id<Organization> &member : allMembers(m_workspace.store.all<Membership>())) {
        if (chosen.value(u"member"_s).contains(m_workspace.names.code(member)))
            scope.members.append(member);
    }
    return scope;
}

QWidget *ChartsPage::home() const
{
    return m_scroll;
}

void ChartsPage::refresh()
{
    fillYears();
    sayFilters();
    say();
}

void ChartsPage::sayFilters()
{
    const QList<Id<Area>> areas = cooperationAreas(m_workspace.store.all<Area>());
    const QList<Id<Organization>> members = allMembers(m_workspace.store.all<Membership>());
    const Facet member{.key = u"member"_s,
                       .name = [] { return tr("Member"); },
                       .codes =
                           [this, members, first = areas.size()](int record) {
                               return record < first ? QStringList()
                                                     : QStringList{m_workspace.names.code(
                                                           members.at(record - first))};
                           },
                       .word = [](const QString &code) { return code; }};
    m_filters->setFacets(
        {areaFacet(m_workspace.names,
                   [areas](int record) { return Links<Area>(areas.mid(record, 1)); }),
         member},
        [count = int(areas.size() + members.size())] { return count; });
}

void ChartsPage::retranslate()
{
    m_empty->setContent(u"office-chart-bar-stacked"_s, tr("There is nothing to draw yet"),
                        tr("Once activities of a year are done, they stand here by cooperation "
                           "area, by member and against the targets."));
    m_form->setSegments({tr("Stacked"), tr("Grouped"), tr("Share")});
    m_form->setAccessibleName(tr("How the areas are compared"));
    m_from->setAccessibleName(tr("First year"));
    m_until->setAccessibleName(tr("Last year"));
    m_measure->setAccessibleName(tr("What is measured"));
    m_measure->setItemText(0, tr("Activities"));
    m_measure->setItemText(1, tr("Participants"));
    m_measure->setItemText(2, tr("Cost"));
    m_take->setText(tr("Print"));
    m_print->setText(tr("Print the charts…"));
    m_export->setText(tr("Save the charts as PDF…"));
    if (m_from->count() > 0)
        say();
}

void ChartsPage::say()
{
    const ChartCards cards(m_workspace, scope(), m_year);
    m_head->setTitle(title());
    const bool illustrative = cards.isIllustrative();
    const bool any = m_from->count() > 0 && !m_workspace.store.all<Activity>().isEmpty();
    m_empty->setVisible(!any);
    m_scroll->setVisible(any);
    m_bar->setVisible(any);
    m_take->setVisible(any);
    m_head->setNote(any && illustrative ? tr("Illustrative data") : QString());
    if (!any)
        return m_head->setSentence({});
    QStringList facts{cards.span(), tr("%n member(s)", nullptr, int(cards.map().members.size()))};
    if (illustrative)
        facts.append(tr("topics, activities and reports are illustrative data"));
    m_head->setSentence(facts.join(u" · "_s));
    for (const QString &key : ChartCards::keys())
        panel(key)->setCard(key == u"areas"_s ? cards.areas(forms[std::size_t(m_form->current())])
                                              : cards.card(key),
                            illustrative);
    m_gaps->showGaps(cards, m_workspace.names);
    arrange();
}

void ChartsPage::placeBar(bool beside)
{
    if (beside == (m_actions->indexOf(m_bar) >= 0))
        return;
    if (beside)
        m_actions->insertWidget(0, m_bar);
    else
        m_layout->insertWidget(1, m_bar);
}

void ChartsPage::arrange()
{
    placeBar(width() >= stackedBelow);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int room = width() - 2 * Measure::pageMargin - bar;
    ChartPanel *coverage = panel(u"coverage"_s);
    for (QBoxLayout *pair : std::as_const(m_rows))
        pair->setDirection(width() < stackedBelow ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
    coverage->setBesideWidth(room >= coverage->widthBeside(gapsWidth) ? gapsWidth : 0);
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ChartsPage::showOnly(const QString &only)
{
    if (ChartPanel *wanted = panel(chosenFrom(only).value(u"chart"_s).value(0)))
        m_scroll->ensureWidgetVisible(wanted);
}

void ChartsPage::follow(const ChartTarget &target)
{
    if (target.page.isEmpty())
        return;
    if (target.year > 0)
        Q_EMIT yearRequested(target.year);
    Q_EMIT openRequested(target.page, target.record, target.only);
}

Document ChartsPage::document(const QString &key) const
{
    const ChartCards cards(m_workspace, scope(), m_year);
    const bool one = !key.isEmpty();
    ChartDocument paper(one ? panel(key)->card().title : title(), one ? QString() : cards.span(),
                        m_workspace.today, cards.isIllustrative());
    for (const QString &each : ChartCards::keys()) {
        if (one && each != key)
            continue;
        paper.add(panel(each)->card());
        if (each != u"coverage"_s)
            continue;
        for (const QString &gap : GapList::sentences(cards, m_workspace.names))
            paper.addParagraph(gap);
    }
    return paper.document();
}

void ChartsPage::print(const QString &key)
{
    printDocument(window(), tr("Print the charts"), document(key), m_workspace.store);
}

void ChartsPage::exportPdf()
{
    exportDocument(window(), tr("Save the charts"), document(), m_workspace.store,
                   title() + u".pdf"_s);
}

} // namespace LienKet
