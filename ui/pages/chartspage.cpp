// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartspage.h"

#include "core/base/format.h"
#include "core/services/cycle.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/chartpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapsWidth = 300;
constexpr int leastWidth = 280;    ///< of a chart
constexpr int leastHeight = 220;   ///< of the bars
constexpr int stackedBelow = 1150; ///< page width under which the panels stand below each other

} // namespace

ChartsPage::ChartsPage(const Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    m_head = new PageHead;
    m_areaPanel = new ChartPanel;
    m_indicatorPanel = new ChartPanel;
    m_coveragePanel = new ChartPanel;
    auto *gaps = new QWidget;
    m_gaps = new QVBoxLayout(gaps);
    m_gaps->setContentsMargins(0, 0, 0, 0);
    m_gaps->setSpacing(2);
    m_coveragePanel->addBeside(gaps);

    m_first = new QBoxLayout(QBoxLayout::LeftToRight);
    m_first->setSpacing(Measure::panelGap);
    m_first->addWidget(m_areaPanel, 1);
    m_first->addWidget(m_indicatorPanel, 1);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Measure::panelGap);
    rows->addLayout(m_first, 1);
    rows->addWidget(m_coveragePanel);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_empty = new EmptyState;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, Measure::panelGap);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_empty, 1);
    retranslate();
}

QString ChartsPage::title() const
{
    return tr("Charts");
}

void ChartsPage::refresh()
{
    Store &store = m_workspace.store;
    QList<int> years = programYears(store);
    const int present = m_workspace.today.year();
    years.removeIf([present](int year) { return year > present; });
    const auto &rounds = store.all<ReportRound>();
    const auto &reports = store.all<MemberReport>();
    m_areas = areaYearValues(store.all<Activity>(), store.all<Area>(), years);
    m_indicators = indicatorsOf(m_year, store.all<Topic>(), store.all<Indicator>(), rounds, reports,
                                store.all<ReportEntry>());
    m_coverage = coverageMap(store.all<Activity>(), store.all<Area>(), store.all<Membership>(),
                             rounds, reports, years);
    const YearStatus status = yearStatus(store, m_year, m_workspace.today);
    m_accepted = status.accepted();
    m_expected = int(status.members.size());
    say();
}

void ChartsPage::retranslate()
{
    m_empty->setContent(u"office-chart-bar-stacked"_s, tr("There is nothing to draw yet"),
                        tr("Once activities of a year are done, they stand here by cooperation "
                           "area, by member and against the targets."));
    say();
}

QString ChartsPage::span() const
{
    if (m_areas.years.isEmpty())
        return {};
    return tr("%1 – %2").arg(QString::number(m_areas.years.first()),
                             QString::number(m_areas.years.last()));
}

QString ChartsPage::areaName(Id<Area> area) const
{
    return area ? m_workspace.names.shortArea(area, currentLanguage()) : tr("Other");
}

QColor ChartsPage::areaColour(Id<Area> area) const
{
    return area ? m_workspace.names.areaColour(area) : QColor(u"#7A8290"_s);
}

void ChartsPage::say()
{
    m_head->setTitle(title());
    const bool empty = m_areas.years.isEmpty() || m_areas.isEmpty();
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    if (empty) {
        m_head->setSentence({});
        return;
    }
    const auto &topics = m_workspace.store.all<Topic>();
    m_illustrative = std::any_of(topics.begin(), topics.end(),
                                 [](const Topic &topic) { return topic.illustrative; });
    QStringList facts{span(), tr("%n member(s)", nullptr, int(m_coverage.members.size()))};
    if (m_illustrative)
        facts.append(tr("topics, activities and reports are illustrative data"));
    m_head->setNote(m_illustrative ? tr("Illustrative data") : QString());
    m_head->setSentence(facts.join(u" · "_s));
    sayAreas();
    sayIndicators();
    sayCoverage();
    sayGaps();
}

void ChartsPage::sayAreas()
{
    const QDate today = m_workspace.today;
    const int all = std::accumulate(m_areas.totals.begin(), m_areas.totals.end(), 0);
    const int greatest = m_areas.greatestArea();
    const int present = int(m_areas.years.indexOf(today.year()));
    QString summary = tr("Most of them in %1: %2 of %3.")
                          .arg(areaName(m_areas.areas.value(greatest)),
                               QString::number(m_areas.sumOf(greatest)), QString::number(all));
    const int planned = m_areas.notYetDone.value(present);
    if (planned > 0)
        summary += u' ' + tr("%n more planned in %1.", nullptr, planned).arg(today.year());
    QString note = tr("An activity of two areas counts in both, and once in the total.");
    if (present >= 0)
        note += u' ' + tr("* up to %1").arg(dayText(today, currentLanguage()));
    m_areaPanel->setWords({.title = tr("Activities done by area and year"),
                           .summary = summary,
                           .note = note,
                           .illustrative = m_illustrative});
    m_areaPanel->view()->setLeastSize({leastWidth, leastHeight});
    m_areaPanel->setChart(
        [shown = bars()](const ChartCanvas &canvas) { return layOutStackedBars(shown, canvas); });
    m_areaPanel->setTable(areaTable());
}

void ChartsPage::sayIndicators()
{
    const Bullets shown = bullets();
    m_indicatorPanel->setWords({.title = tr("Indicators against their targets, %1").arg(m_year),
                                .summary = indicatorSummary(shown),
                                .note = indicatorNote(shown),
                                .illustrative = m_illustrative});
    m_indicatorPanel->view()->setLeastSize({leastWidth, bulletsHeight(shown.rows.size(), font())});
    m_indicatorPanel->setChart([shown](const ChartCanvas &canvas) {
        return shown.rows.isEmpty() ? ScreenChart() : layOutBullets(shown, canvas);
    });
    m_indicatorPanel->setTable(indicatorTable());
}

void ChartsPage::sayCoverage()
{
    const HeatMap shown = map();
    m_coveragePanel->setWords(
        {.title = tr("Coverage: member × area × year"),
         .summary = tr("Activities done in which the member took part, %1.").arg(span()) + u' ' +
                    tr("%n silent gap(s).", nullptr, int(m_coverage.gaps.size())),
         .note = {},
         .illustrative = m_illustrative});
    m_coveragePanel->view()->setLeastSize(heatMapSize(shown, font()));
    m_coveragePanel->setChart(
        [shown](const ChartCanvas &canvas) { return layOutHeatMap(shown, canvas); });
    m_coveragePanel->setTable(coverageTable());
    arrange();
}

void ChartsPage::arrange()
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int room = width() - 2 * Measure::pageMargin - bar;
    const bool beside = room >= m_coveragePanel->widthBeside(gapsWidth);
    m_first->setDirection(width() < stackedBelow ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
    m_coveragePanel->setBesideWidth(beside ? gapsWidth : 0);
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ChartsPage::sayGaps()
{
    constexpr int most = 3;
    while (QLayoutItem *item = m_gaps->takeAt(0)) {
        // A gap's own link may have led here, so it goes later.
        if (QWidget *widget = item->widget()) {
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    auto *head = new Label;
    head->setFont(headFont());
    head->setText(tr("Silent gaps"));
    m_gaps->addWidget(head);
    for (const NamedGap &each :
         m_coverage.gaps.first(std::min<qsizetype>(most, m_coverage.gaps.size()))) {
        const int years = each.gap.until - each.gap.from + 1;
        const QString last =
            tr("since %1, last on %2")
                .arg(QString::number(each.gap.from), dateText(each.last, currentLanguage()));
        addGap(tr("%1 · %2: %n year(s)", nullptr, years)
                   .arg(m_workspace.names.code(each.gap.member), areaName(each.gap.area)),
               last, each.gap.member.uuid);
    }
    QStringList rest;
    if (m_coverage.gaps.isEmpty())
        rest.append(tr("No member has been silent in an area for two years or more."));
    else if (m_coverage.gaps.size() > most)
        rest.append(
            tr("%n more are framed in the map.", nullptr, int(m_coverage.gaps.size()) - most));
    for (const NilYear &nil : std::as_const(m_coverage.nils))
        rest.append(tr("%1 reported “nothing to report” for %2: no gap.")
                        .arg(m_workspace.names.code(nil.member), QString::number(nil.year)));
    auto *words = new Label(Label::Ink::Muted);
    words->setWordWrap(true);
    words->setText(rest.join(u' '));
    m_gaps->addSpacing(Measure::gap);
    m_gaps->addWidget(words);
    m_gaps->addStretch();
}

void ChartsPage::addGap(const QString &title, const QString &fact, const QUuid &member)
{
    auto *gap = new QWidget;
    auto *name = new Label;
    name->setFont(bold(bodyFont()));
    name->setText(title);
    auto *last = new Label(Label::Ink::Muted);
    last->setText(fact);
    auto *open = new LinkLabel;
    open->setText(tr("Open"));
    open->setAccessibleName(tr("Open the member: %1").arg(title));
    connect(open, &LinkLabel::clicked, this,
            [this, member] { Q_EMIT openRequested(u"members"_s, member); });
    auto *second = new QHBoxLayout;
    second->addWidget(last, 1);
    second->addWidget(open);
    auto *layout = new QVBoxLayout(gap);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addLayout(second);
    m_gaps->addWidget(gap);
}

} // namespace LienKet
