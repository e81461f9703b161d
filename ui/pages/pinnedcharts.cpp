// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pinnedcharts.h"

#include "core/services/cycle.h"
#include "ui/pages/chartcards.h"
#include "ui/pages/chartdocument.h"
#include "ui/pages/chartpanel.h"
#include "ui/pages/documentexport.h"
#include "ui/widgets/paint.h"

#include <QGridLayout>

namespace LienKet {

PinnedCharts::PinnedCharts(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Measure::panelGap);
    hide();
}

ChartPanel *PinnedCharts::makePanel(const QString &key)
{
    auto *made = new ChartPanel(m_workspace.store);
    connect(made, &ChartPanel::followed, this, &PinnedCharts::followed);
    connect(made, &ChartPanel::printRequested, this, [this, made] { print(*made); });
    // The panel whose menu took it off the page goes with it, so that comes later.
    connect(
        made, &ChartPanel::pinsChanged, this, [this] { showYear(m_year); }, Qt::QueuedConnection);
    m_panels.insert(key, made);
    return made;
}

void PinnedCharts::arrange(const QStringList &keys)
{
    constexpr int columns = 2;
    const QStringList known = m_panels.keys();
    for (const QString &key : known) {
        if (!keys.contains(key))
            delete m_panels.take(key);
    }
    int place = 0;
    for (const QString &key : keys) {
        ChartPanel *shown = m_panels.value(key);
        if (!shown)
            shown = makePanel(key);
        m_grid->addWidget(shown, place / columns, place % columns);
        m_grid->setColumnStretch(place % columns, 1);
        ++place;
    }
}

QStringList PinnedCharts::wanted()
{
    const QStringList pinned = pinnedCharts();
    QStringList keys = ChartCards::keys();
    keys.removeIf([&pinned](const QString &key) { return !pinned.contains(key); });
    return keys;
}

void PinnedCharts::takeUpPins()
{
    QStringList shown = m_panels.keys();
    QStringList keys = wanted();
    shown.sort();
    keys.sort();
    if (m_year > 0 && shown != keys)
        showYear(m_year);
}

void PinnedCharts::showYear(int year)
{
    m_year = year;
    const QStringList keys = wanted();
    setVisible(!keys.isEmpty());
    arrange(keys);
    if (keys.isEmpty())
        return;
    ActivityScope scope;
    for (const int each : programYears(m_workspace.store)) {
        if (each <= m_workspace.today.year())
            scope.years.append(each);
    }
    const ChartCards cards(m_workspace, scope, year);
    for (const QString &key : std::as_const(keys))
        panel(key)->setCard(cards.card(key), cards.isIllustrative());
}

void PinnedCharts::print(const ChartPanel &shown)
{
    ChartDocument paper(shown.card().title, {}, m_workspace.today, shown.isIllustrative());
    paper.add(shown.card());
    printDocument(window(), shown.card().title, paper.document(), m_workspace.store);
}

} // namespace LienKet
