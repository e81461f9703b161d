// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include "ui/charts/chartview.h"
#include "ui/text/sheet.h"

namespace LienKet {

/// Where a mark of a chart leads: a page with a filter, or a record of it.
struct ChartTarget
{
    QString page = {}; ///< empty: nowhere
    QString only = {};
    QUuid record = {};
    int year = 0; ///< to be opened first; 0: as it is

    friend bool operator==(const ChartTarget &, const ChartTarget &) = default;
};

/// One chart whole, as a value: its words, its figures, and how it is drawn, on the screen and on
/// paper from the same figures.
struct ChartCard
{
    enum class Drawing { Columns, Rows, Curves, Matrix, Bullets };

    QString key = {};
    QString title = {};
    QString summary = {}; ///< one sentence, also for a screen reader
    QString note = {};    ///< how it was counted
    Drawing drawing = Drawing::Rows;
    Chart chart = {};
    ChartReading reading = {};
    MatrixWords matrix = {};
    Bullets bullets = {}; ///< of that drawing
    SheetTable table = {};
    std::function<ChartTarget(const ChartSpot &)> target = {};

    bool isEmpty() const { return chart.categories.isEmpty(); }
    ChartView::LayOut layOut() const;
    QSize leastSize(const QFont &font) const;
};

} // namespace LienKet
