// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QRectF>
#include <QSize>
#include <QStringList>

#include <optional>

class QPainter;

namespace LienKet {

/// What a mark stands for, by its places in the chart's value.
struct ChartSpot
{
    int series = 0;
    int category = 0;

    friend bool operator==(const ChartSpot &, const ChartSpot &) = default;
};

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
    Pattern pattern = Pattern::Solid;   ///< drawn where the picture may lose its colours
    std::optional<ChartSpot> spot = {}; ///< what it leads to
};

/// A line through points, with a disc at each.
struct ScreenCurve
{
    QList<QPointF> points;
    QColor ink;
    double width = 2;
};

struct ScreenText
{
    QRectF box;
    QString text;
    QColor ink;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool bold = false;
    bool onFill = false; ///< upon a mark, whose pattern must not cross it
};

/// A chart as it is painted: marks in their order, curves and texts above them.
struct ScreenChart
{
    QList<ScreenMark> marks;
    QList<ScreenText> texts;
    QList<ScreenCurve> curves = {};
};

/// Whether the marks carry their patterns: on what is taken along, which may be printed in grey.
enum class Patterns { Off, On };

/// Paints what was laid out with that font.
void paintChart(QPainter &painter, const ScreenChart &chart, const QFont &font,
                Patterns patterns = Patterns::Off);

/// What a chart is laid out for.
struct ChartCanvas
{
    QSize size;
    QFont font;
    const Theme &theme;
};

/// The colour on the screen of a look's tone, see ChartLook; "accent" and "text" besides.
QColor screenColour(const QString &tone, const Theme &theme);

/// What the screen adds to a chart's value.
struct ChartReading
{
    Language language = Language::Vietnamese;
    int strongCategory = -1; ///< its name is bold
    QString totalName = {};  ///< in the legend
};

/// Categories as columns, in the form of the chart's kind: stacked with the totals beside them,
/// grouped (Bars), or shares of a hundred.
ScreenChart layOutColumns(const Chart &chart, const ChartReading &reading,
                          const ChartCanvas &canvas);

/// Categories as rows, grouped or stacked by the chart's kind, values beyond the bars.
ScreenChart layOutRows(const Chart &chart, const ChartReading &reading, const ChartCanvas &canvas);

/// The height that such rows need.
int rowsHeight(const Chart &chart, const QFont &font);

/// A line a series over the categories; the first series' values are written at its points.
ScreenChart layOutCurves(const Chart &chart, const ChartReading &reading,
                         const ChartCanvas &canvas);

/// Actual values on their way to a target. A bar beyond `furthest` is broken before its end.
struct Bullets
{
    static constexpr double furthest = 125; ///< per cent at the right end of the track

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

/// What the legend of a matrix says, and its cells.
struct MatrixWords
{
    QString gap = {}; ///< empty: the legend does not name it
    QString nil = {};
    QString missing = {};
    QList<QStringList> tooltips = {}; ///< by row, then category
};

/// The cells of a matrix with the ramp of the theme.
ScreenChart layOutMatrix(const Chart &chart, const MatrixWords &words, const ChartCanvas &canvas);

/// The size that a matrix needs.
QSize matrixSize(const Chart &chart, const QFont &font);

} // namespace LienKet
