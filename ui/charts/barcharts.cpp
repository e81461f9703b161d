// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"
#include "ui/charts/chartpatterns.h"
#include "ui/charts/screenchart.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

constexpr double barHeight = 10;
constexpr double stackHeight = 15;
constexpr double rowGap = 8;
constexpr double nameGap = 6;
constexpr double legendGap = 6;

double greatestValue(const Chart &chart)
{
    double greatest = 0;
    for (const ChartSeries &series : chart.series) {
        for (const auto &value : series.values)
            greatest = std::max(greatest, value.value_or(0));
    }
    return greatest;
}

std::optional<double> sumOf(const Chart &chart, qsizetype category)
{
    std::optional<double> sum;
    for (const ChartSeries &series : chart.series) {
        if (const auto value = series.values.value(category))
            sum = sum.value_or(0) + *value;
    }
    return sum;
}

double greatestSum(const Chart &chart)
{
    double greatest = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        greatest = std::max(greatest, sumOf(chart, i).value_or(0));
    return greatest;
}

/// The plot right of the names and left of the labels that stand beyond the longest bar.
QRectF plotBeside(const ChartFrame &frame, double top, double height, double width, double greatest)
{
    const double left = frame.categoryColumn(width * 0.36) + nameGap;
    const double right = frame.textWidth(frame.number(greatest), true) + 8;
    return {left, top, width - left - right, height};
}

void addValueAfter(ChartFrame &frame, double x, double middle, const std::optional<double> &value,
                   bool bold)
{
    const QString text = value ? frame.number(*value) : u"–"_s;
    frame.addLabel(text, {x + 3, middle - 6, frame.textWidth(text, bold) + 4, 12},
                   Qt::AlignLeft | Qt::AlignVCenter, bold);
}

/// Two slanted slits across a bar that goes on beyond what is drawn.
ChartShape breakOf(const QRectF &bar)
{
    constexpr double slit = 1.6;
    constexpr double slant = 3;
    ChartShape shape{.fill = Qt::white};
    for (const double fromEnd : {9.0, 12.8}) {
        const QPointF foot(bar.right() - fromEnd, bar.bottom());
        const QPointF top(foot.x() + slant, bar.top());
        shape.path.addPolygon(
            {QPolygonF{foot, top, top + QPointF(slit, 0), foot + QPointF(slit, 0), foot}});
    }
    return shape;
}

} // namespace

ChartDrawing layOutBars(ChartFrame frame, double width)
{
    const Chart &chart = frame.chart;
    const double rowHeight = double(chart.series.size()) * barHeight + rowGap;
    const double top = frame.addLegend(0) + legendGap;
    const double greatest = greatestValue(chart);
    const QRectF plot =
        plotBeside(frame, top, rowHeight * double(chart.categories.size()), width, greatest);
    const double maximum = axisMaximum(greatest);
    frame.addValueAxis(plot, maximum);
    for (qsizetype c = 0; c < chart.categories.size(); ++c) {
        const double rowTop = top + rowHeight * double(c);
        frame.addCategoryName(chart.categories[c], {0, rowTop, plot.left() - nameGap, rowHeight});
        for (qsizetype s = 0; s < chart.series.size(); ++s) {
            const auto value = chart.series[s].values.value(c);
            const double y = rowTop + rowGap / 2 + double(s) * barHeight;
            const double length = plot.width() * value.value_or(0) / maximum;
            if (length > 0)
                frame.add(
                    patterned({plot.left(), y + 0.5, length, barHeight - 1}, frame.look(s, c)));
            addValueAfter(frame, plot.left() + length, y + barHeight / 2, value,
                          s + 1 == chart.series.size());
        }
    }
    frame.drawing.size.setHeight(plot.bottom() + ChartFrame::textHeight + 2);
    return frame.drawing;
}

ChartDrawing layOutStackedBars(ChartFrame frame, double width)
{
    const Chart &chart = frame.chart;
    const bool share = chart.kind == Chart::Kind::ShareBars;
    const double rowHeight = stackHeight + rowGap;
    const double top = frame.addLegend(0) + legendGap;
    const double greatest = share ? 100 : greatestSum(chart);
    const QRectF plot =
        plotBeside(frame, top, rowHeight * double(chart.categories.size()), width, greatest);
    const double maximum = axisMaximum(greatest);
    frame.addValueAxis(plot, maximum);
    for (qsizetype c = 0; c < chart.categories.size(); ++c) {
        const double rowTop = top + rowHeight * double(c);
        frame.addCategoryName(chart.categories[c], {0, rowTop, plot.left() - nameGap, rowHeight});
        double x = plot.left();
        const double sum = sumOf(chart, c).value_or(0);
        const double unit = plot.width() / (!share ? maximum : sum > 0 ? sum : 1);
        for (qsizetype s = 0; s < chart.series.size(); ++s) {
            const double value = chart.series[s].values.value(c).value_or(0);
            const double length = unit * value;
            if (length <= 0)
                continue;
            // A point of white parts the neighbours.
            const QRectF bar(x, rowTop + rowGap / 2, std::max(length - 1, 0.5), stackHeight);
            frame.add(patterned(bar, frame.look(s, c)));
            frame.addLabelOnFill(share ? frame.number(std::round(100 * value / sum)) + u'%'
                                       : frame.number(value),
                                 bar);
            x += length;
        }
        const auto total = chart.totals.value(c);
        addValueAfter(frame, x, rowTop + rowHeight / 2, total ? total : sumOf(chart, c), true);
    }
    frame.drawing.size.setHeight(plot.bottom() + ChartFrame::textHeight + 2);
    return frame.drawing;
}

/// Percent of the target on one scale to 125: what exceeds it is broken before its end, and its
/// number stands beside it.
ChartDrawing layOutBullets(ChartFrame frame, double width)
{
    constexpr double greatest = Bullets::furthest;
    constexpr double rowHeight = 21;
    const Chart &chart = frame.chart;
    const QRectF plot =
        plotBeside(frame, 2, rowHeight * double(chart.categories.size()), width - 16, 1000);
    for (qsizetype c = 0; c < chart.categories.size(); ++c) {
        const QRectF row(plot.left(), 2 + rowHeight * double(c), plot.width(), rowHeight);
        frame.addCategoryName(chart.categories[c],
                              {0, row.top(), plot.left() - nameGap, rowHeight});
        ChartShape ground{.fill = QColor(0xE9, 0xE6, 0xDF)};
        ground.path.addRect(row.adjusted(0, 4, 0, -4));
        frame.add({ground});
        const auto value = chart.series.value(0).values.value(c);
        const double length = plot.width() * std::min(value.value_or(0), greatest) / greatest;
        if (length > 0)
            frame.add(
                patterned({plot.left(), row.top() + 7, length, rowHeight - 14}, frame.look(0, c)));
        if (value.value_or(0) > greatest)
            frame.add({breakOf(row.adjusted(0, 4, 0, -4))});
        const QString text = value ? frame.number(*value) + u'%' : u"–"_s;
        frame.addLabel(text, {plot.right() + 4, row.top(), width - plot.right() - 4, rowHeight},
                       Qt::AlignRight | Qt::AlignVCenter, true);
    }
    const double target = plot.left() + plot.width() * 100 / greatest;
    frame.addRule({target, plot.top()}, {target, plot.bottom()}, Qt::black, 1.2);
    for (const double percent : {0.0, 50.0, 100.0}) {
        const double x = plot.left() + plot.width() * percent / greatest;
        frame.addLabel(frame.number(percent) + u'%', {x - 20, plot.bottom() + 2, 40, 11},
                       Qt::AlignCenter);
    }
    frame.drawing.size.setHeight(plot.bottom() + ChartFrame::textHeight + 2);
    return frame.drawing;
}

} // namespace LienKet
