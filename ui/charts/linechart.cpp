// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpatterns.h"

#include <algorithm>
#include <array>

namespace LienKet {

namespace {

constexpr double plotHeight = 130;
constexpr double markerRadius = 2.6;
constexpr qsizetype mostLabelled = 2; ///< series; of more only the first has its figures

/// Circle, square, diamond, triangle: a series is told by its marker where colour is lost.
QPainterPath marker(QPointF at, qsizetype series)
{
    const double r = markerRadius;
    QPainterPath path;
    switch (series % 4) {
    case 0:
        path.addEllipse(at, r, r);
        break;
    case 1:
        path.addRect(QRectF(at - QPointF(r, r), at + QPointF(r, r)));
        break;
    case 2:
        path.addPolygon(QPolygonF{at + QPointF(0, -r * 1.3), at + QPointF(r * 1.3, 0),
                                  at + QPointF(0, r * 1.3), at + QPointF(-r * 1.3, 0)});
        path.closeSubpath();
        break;
    default:
        path.addPolygon(QPolygonF{at + QPointF(0, -r * 1.3), at + QPointF(r * 1.2, r),
                                  at + QPointF(-r * 1.2, r)});
        path.closeSubpath();
    }
    return path;
}

double greatestValue(const Chart &chart)
{
    double greatest = 0;
    for (const ChartSeries &series : chart.series) {
        for (const auto &value : series.values)
            greatest = std::max(greatest, value.value_or(0));
    }
    return greatest;
}

} // namespace

bool isBelowAnother(const Chart &chart, qsizetype category, double value)
{
    return std::any_of(chart.series.begin(), chart.series.end(), [&](const ChartSeries &series) {
        return series.values.value(category).value_or(0) > value;
    });
}

ChartDrawing layOutLines(ChartFrame frame, double width)
{
    const Chart &chart = frame.chart;
    const double maximum = axisMaximum(greatestValue(chart) * 1.05);
    const double top = frame.addLegend(0) + 10;
    const double left = frame.textWidth(frame.number(maximum)) + 6;
    const QRectF plot(left, top, width - left, plotHeight);
    const auto y = [&](double value) { return plot.bottom() - plot.height() * value / maximum; };
    const auto x = [&](qsizetype category) {
        return plot.left() +
               plot.width() * (double(category) + 0.5) / double(chart.categories.size());
    };
    const double step = niceStep(maximum, 5);
    for (double value = 0; value <= maximum + step / 2; value += step) {
        frame.addRule({plot.left(), y(value)}, {plot.right(), y(value)}, QColor(0xD8, 0xD4, 0xCA),
                      value == 0 ? 0.8 : 0.5);
        frame.addLabel(frame.number(value), {0, y(value) - 6, left - 4, 12},
                       Qt::AlignRight | Qt::AlignVCenter);
    }
    for (qsizetype c = 0; c < chart.categories.size(); ++c)
        frame.addLabel(chart.categories[c], {x(c) - 30, plot.bottom() + 2, 60, 12},
                       Qt::AlignCenter);
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        const QColor colour = paperColour(frame.look(s, 0).tone);
        QPainterPath line;
        bool joined = false;
        for (qsizetype c = 0; c < chart.categories.size(); ++c) {
            const auto value = chart.series[s].values.value(c);
            if (!value) {
                joined = false; // a missing year is a gap, not a slope
                continue;
            }
            const QPointF at(x(c), y(*value));
            joined ? line.lineTo(at) : line.moveTo(at);
            joined = true;
            frame.add({{.path = marker(at, s), .fill = colour}});
            const bool below = isBelowAnother(chart, c, *value) && at.y() + 15 < plot.bottom();
            if (s == 0 || chart.series.size() <= mostLabelled)
                frame.addLabel(frame.number(*value),
                               {at.x() - 20, at.y() + (below ? 4 : -15), 40, 11}, Qt::AlignCenter,
                               true);
        }
        frame.add({{.path = line, .stroke = colour, .width = 1.4}});
    }
    frame.drawing.size.setHeight(plot.bottom() + 14);
    return frame.drawing;
}

} // namespace LienKet
