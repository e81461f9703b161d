// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QFont>
#include <QRectF>
#include <QSize>
#include <QStringList>

#include <optional>

class QPainter;

namespace LienKet {

/// A rectangle of a chart on the screen.
struct ScreenMark
{
    QRectF rect;
    QColor fill = {};
    QColor edge = {}; ///< invalid: none
    double edgeWidth = 1;
    double radius = 0;
    QColor hatch = {}; ///< valid: hatched at 45° instead of filled
    QString tooltip = {};
};

struct ScreenText
{
    QRectF box;
    QString text;
    QColor ink;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool bold = false;
};

/// A chart as it is painted: marks in their order, texts above them.
struct ScreenChart
{
    QList<ScreenMark> marks;
    QList<ScreenText> texts;
};

/// Paints what was laid out with that font.
void paintChart(QPainter &painter, const ScreenChart &chart, const QFont &font);

/// What a chart is laid out for.
struct ChartCanvas
{
    QSize size;
    QFont font;
    const Theme &theme;
};

/// Stacked bars: a column a year, a segment an area.
struct StackedBars
{
    struct Series
    {
        QString name;
        QColor fill;
        QList<int> values; ///< by column
    };
    QStringList columns;
    int boldColumn = -1;
    QList<Series> series; ///< from the bottom up
    QList<int> totals;    ///< by column; need not be the sum of the segments
    QString totalWord;    ///< in the legend
};
ScreenChart layOutStackedBars(const StackedBars &bars, const ChartCanvas &canvas);

/// Actual values on their way to a target.
struct Bullets
{
    struct Row
    {
        QString name;
        std::optional<double> percent; ///< of the target
        QString figure;                ///< "21/20"
        QString share;                 ///< "105%"
        Tone tone = Tone::None;        ///< of the share
    };
    QList<Row> rows;
    QString targetWord; ///< below the line of the target
};
ScreenChart layOutBullets(const Bullets &bullets, const ChartCanvas &canvas);

/// The height that so many rows of bullets need.
int bulletsHeight(qsizetype rows, const QFont &font);

/// Cells of rows × groups × columns with the ramp of the theme.
struct HeatMap
{
    enum class Kind { Count, Gap, Nil, Missing };
    struct Cell
    {
        Kind kind = Kind::Count;
        int count = 0;
        int step = 0; ///< of the ramp, for a count above 0
        QString tooltip;
    };
    struct Group
    {
        QString name;
        QColor fill;
    };
    QStringList rows;
    QList<Group> groups;
    QStringList columns;   ///< of each group
    QList<Cell> cells;     ///< by row, then group, then column
    QStringList stepNames; ///< in the legend: "1", "2–3", "8+"
    QString gapWord;       ///< empty: the map has no gap, and the legend does not name it
    QString nilWord;
    QString missingWord;

    const Cell &at(int row, int group, int column) const
    {
        return cells.at((row * groups.size() + group) * columns.size() + column);
    }
};
ScreenChart layOutHeatMap(const HeatMap &map, const ChartCanvas &canvas);

/// The size that a heat map needs.
QSize heatMapSize(const HeatMap &map, const QFont &font);

} // namespace LienKet
