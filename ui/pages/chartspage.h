// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/chartvalues.h"
#include "ui/charts/screenchart.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"
#include "ui/text/sheet.h"

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace LienKet {

class ChartPanel;
class EmptyState;
class PageHead;

/// What the consortium's years come to: activities by area, indicators against their targets, and
/// who works in which area.
class ChartsPage : public Page
{
    Q_OBJECT

public:
    explicit ChartsPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setYear(int year) override { m_year = year; }
    void refresh() override;

    ChartPanel *areaPanel() { return m_areaPanel; }
    ChartPanel *indicatorPanel() { return m_indicatorPanel; }
    ChartPanel *coveragePanel() { return m_coveragePanel; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say();
    void arrange(); ///< panels side by side, or below each other in a narrow window
    void sayAreas();
    void sayIndicators();
    void sayCoverage();
    void sayGaps();
    void addGap(const QString &title, const QString &fact, const QUuid &member);
    StackedBars bars() const;
    Bullets bullets() const; ///< those with a reported value, as many as there is room for
    HeatMap map() const;
    SheetTable areaTable() const;
    SheetTable indicatorTable() const;
    SheetTable coverageTable() const;
    QString areaName(Id<Area> area) const;
    QColor areaColour(Id<Area> area) const;
    QString indicatorSummary(const Bullets &shown) const;
    QString indicatorNote(const Bullets &shown) const;
    QString span() const; ///< "2021 – 2026"

    Workspace m_workspace;
    int m_year = 0;
    AreaYearValues m_areas;
    QList<IndicatorResult> m_indicators;
    CoverageMap m_coverage;
    bool m_illustrative = false;
    int m_accepted = 0; ///< reports of the year
    int m_expected = 0;
    PageHead *m_head;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QBoxLayout *m_first;
    ChartPanel *m_areaPanel;
    ChartPanel *m_indicatorPanel;
    ChartPanel *m_coveragePanel;
    QVBoxLayout *m_gaps;
};

} // namespace LienKet
