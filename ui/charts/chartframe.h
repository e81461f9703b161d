// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include "ui/charts/chartdrawing.h"

namespace LienKet {

/// What the kinds of chart share while one is laid out: the drawing so far, and how texts are
/// measured and numbers written.
struct ChartFrame
{
    const Chart &chart;
    Language language;
    const MeasureText &measure;
    ChartDrawing drawing = {};

    static constexpr double textSize = 9;
    static constexpr double textHeight = 11;

    double textWidth(const QString &text, bool bold = false) const
    {
        return measure(text, textSize, bold);
    }
    ChartLook look(qsizetype series, qsizetype category) const;
    QString number(double value) const;

    void add(const QList<ChartShape> &shapes) { drawing.shapes += shapes; }
    void addRule(QPointF from, QPointF to, const QColor &colour, double width);
    void addLabel(const QString &text, const QRectF &box, Qt::Alignment alignment,
                  bool bold = false);

    /// A label upon a fill, on a white ground so that a pattern does not cross it.
    void addLabelOnFill(const QString &text, const QRectF &bar);

    /// Names of the series with their looks, from `top`; returns where it ends.
    double addLegend(double top);

    /// Category names wrapped into a column; returns the column's width.
    double categoryColumn(double most) const;
    void addCategoryName(const QString &name, const QRectF &box);

    /// Grid lines and axis numbers for 0 … maximum over a plot, values running to the right.
    /// Returns the value at the plot's right edge.
    void addValueAxis(const QRectF &plot, double maximum);
};

/// The greatest value the axis must show, rounded up to a whole step.
double axisMaximum(double greatest);

ChartDrawing layOutBars(ChartFrame frame, double width);
ChartDrawing layOutStackedBars(ChartFrame frame, double width);
ChartDrawing layOutLines(ChartFrame frame, double width);
ChartDrawing layOutBullets(ChartFrame frame, double width);
ChartDrawing layOutMatrix(ChartFrame frame, double width);

} // namespace LienKet
