// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>

namespace LienKet {

/// What a chart looks like, as a value: shapes and labels in points, for paper at its size and
/// for the screen at any scale.
struct ChartShape
{
    QPainterPath path = {};
    QColor fill = {};   ///< invalid: none
    QColor stroke = {}; ///< invalid: none
    double width = 0;
};

struct ChartLabel
{
    QString text;
    QRectF box;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    double size = 9; ///< never below 8 on paper
    bool bold = false;

    friend bool operator==(const ChartLabel &, const ChartLabel &) = default;
};

struct ChartDrawing
{
    QSizeF size;
    QList<ChartShape> shapes;
    QList<ChartLabel> labels;
};

/// The advance of a text in the chart's font, in points.
using MeasureText = std::function<double(const QString &text, double size, bool bold)>;

} // namespace LienKet
