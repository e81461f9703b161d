// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/screenchart.h"

#include <QFontMetricsF>

namespace LienKet {

/// What the layouts of bars and curves share: the chart so far, its axis of values and its legend.
class ScreenFrame
{
public:
    ScreenFrame(const Chart &chart, const ChartReading &reading, const ChartCanvas &canvas);

    const Chart &chart;
    const ChartReading &reading;
    const ChartCanvas &canvas;
    ScreenChart drawn = {};

    double line() const { return m_line; }
    double width(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    QString number(double value) const;

    /// A mark in the look of a series, with its figure as tooltip and the place it leads to.
    void addBar(const QRectF &rect, int series, int category, const QString &figure);
    void addText(const QRectF &box, const QString &text, const QColor &ink, Qt::Alignment alignment,
                 bool bold = false);

    /// The legend as a column from `left`, and the total behind it.
    enum class LegendOrder { AsGiven, FromTheTop }; ///< of a stack: the last series first
    void addLegendColumn(double left, double top, LegendOrder order);
    double legendWidth() const;

    /// The legend as a row; returns where it ends.
    double addLegendRow(double top);

    /// Whether a text may stand at a category where the widest of its kind is so wide: where not
    /// all have room in their slots, every second, third … has, counted from the last.
    bool hasRoom(int category, double widest, double slot) const;
    double widestName() const;

    /// The greatest sum of a category, or the greatest value, as the chart's kind stacks or not.
    double greatest() const;
    double sumOf(int category) const;

private:
    ScreenMark sign(int series, const QRectF &rect) const;

    QFontMetricsF m_metrics;
    double m_line;
};

/// The axis of values: from 0 in whole steps.
struct ValueAxis
{
    double step = 1;
    double most = 1;

    static ValueAxis of(double greatest);
};

} // namespace LienKet
