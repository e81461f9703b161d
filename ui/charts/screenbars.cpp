// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/charts/screenchart.h"
#include "ui/widgets/area.h"
#include "ui/widgets/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace LienKet {

namespace {

constexpr double widestBar = 46;
constexpr double narrowestBar = 24;
constexpr double labelledSegment = 18;
constexpr int gridLines = 4;
constexpr double legendSign = 11;

class StackLayout
{
public:
    StackLayout(const StackedBars &bars, const ChartCanvas &canvas)
        : m_bars(bars), m_canvas(canvas), m_metrics(bold(canvas.font)),
          m_line(lineHeight(canvas.font))
    {
    }

    ScreenChart layOut()
    {
        measure();
        addGrid();
        for (int column = 0; column < m_bars.columns.size(); ++column)
            addColumn(column);
        addLegend();
        return m_chart;
    }

private:
    void measure()
    {
        double legend = m_metrics.horizontalAdvance(m_bars.totalWord);
        for (const StackedBars::Series &series : m_bars.series)
            legend = std::max(legend, m_metrics.horizontalAdvance(series.name));
        m_legendLeft = m_canvas.size.width() - legend - legendSign - 8;
        int greatest = 1;
        for (int column = 0; column < m_bars.columns.size(); ++column)
            greatest = std::max(greatest, std::max(heightOf(column), m_bars.totals.at(column)));
        m_step = niceStep(greatest, gridLines);
        m_most = m_step * std::ceil(greatest / m_step);
        const double axis = m_metrics.horizontalAdvance(QString::number(int(m_most))) + 8;
        m_plot = QRectF(axis, m_line / 2.0, m_legendLeft - 16 - axis,
                        m_canvas.size.height() - 1.5 * m_line - 8);
    }

    int heightOf(int column) const
    {
        int sum = 0;
        for (const StackedBars::Series &series : m_bars.series)
            sum += series.values.at(column);
        return sum;
    }

    double y(double value) const { return m_plot.bottom() - value / m_most * m_plot.height(); }

    void addGrid()
    {
        for (double value = 0; value <= m_most; value += m_step) {
            const QColor ink = value == 0 ? m_canvas.theme.strong : m_canvas.theme.line;
            m_chart.marks.append(
                {.rect = {m_plot.left(), std::round(y(value)), m_plot.width(), 1}, .fill = ink});
            m_chart.texts.append({{0, y(value) - m_line / 2.0, m_plot.left() - 8, double(m_line)},
                                  QString::number(int(value)),
                                  m_canvas.theme.muted,
                                  Qt::AlignRight | Qt::AlignVCenter});
        }
    }

    void addColumn(int column)
    {
        const double slot = m_plot.width() / double(m_bars.columns.size());
        const double width = std::clamp(slot * 0.5, narrowestBar, widestBar);
        const double left = std::round(m_plot.left() + slot * column + (slot - width) / 2 - 8);
        double base = m_plot.bottom();
        for (const StackedBars::Series &series : m_bars.series)
            addSegment(series, column, QRectF(left, base, width, 0), base);
        const bool strong = column == m_bars.boldColumn;
        m_chart.texts.append({{left - slot / 2, m_plot.bottom() + 6, width + slot, double(m_line)},
                              m_bars.columns.at(column),
                              strong ? m_canvas.theme.text : m_canvas.theme.muted,
                              Qt::AlignCenter,
                              strong});
        if (m_bars.totals.at(column) == 0)
            return;
        const double top = y(m_bars.totals.at(column));
        // It begins in the column: a stroke beside the figure would read as a minus.
        m_chart.marks.append(
            {.rect = {left + width - 5, std::round(top), 9, 2}, .fill = m_canvas.theme.text});
        m_chart.texts.append({{left + width + 10, top - m_line / 2.0, slot, double(m_line)},
                              QString::number(m_bars.totals.at(column)),
                              m_canvas.theme.text,
                              Qt::AlignLeft | Qt::AlignVCenter,
                              true});
    }

    void addSegment(const StackedBars::Series &series, int column, QRectF box, double &base)
    {
        const int value = series.values.at(column);
        if (value == 0)
            return;
        const double height = value / m_most * m_plot.height();
        box.setTop(std::round(base - height));
        box.setBottom(std::round(base));
        base -= height;
        // One pixel of the ground keeps neighbours apart.
        m_chart.marks.append(
            {.rect = box.adjusted(0, 1, 0, 0),
             .fill = areaColors(series.fill, m_canvas.theme).fill,
             .tooltip = QStringLiteral("%1, %2: %3")
                            .arg(series.name, m_bars.columns.at(column), QString::number(value))});
        if (box.height() >= labelledSegment)
            m_chart.texts.append({box, QString::number(value), Qt::black, Qt::AlignCenter});
    }

    void addLegend()
    {
        double top = m_plot.top() + 4;
        const double room = m_canvas.size.height() - top;
        const double step = std::min(m_line + 7.0, room / double(m_bars.series.size() + 1));
        const auto add = [&](const QString &word) {
            m_chart.texts.append({{m_legendLeft + legendSign + 8, top, 400, double(m_line)},
                                  word,
                                  m_canvas.theme.text,
                                  Qt::AlignLeft | Qt::AlignVCenter});
            top += step;
        };
        for (auto series = m_bars.series.crbegin(); series != m_bars.series.crend(); ++series) {
            const QRectF sign(m_legendLeft, top + (m_line - legendSign) / 2, legendSign,
                              legendSign);
            m_chart.marks.append(
                {.rect = sign, .fill = areaColors(series->fill, m_canvas.theme).fill, .radius = 2});
            add(series->name);
        }
        m_chart.marks.append({.rect = {m_legendLeft, top + m_line / 2.0 - 1, legendSign, 2},
                              .fill = m_canvas.theme.text});
        add(m_bars.totalWord);
    }

    const StackedBars &m_bars;
    const ChartCanvas &m_canvas;
    QFontMetricsF m_metrics;
    int m_line;
    double m_legendLeft = 0;
    double m_step = 1;
    double m_most = 1;
    QRectF m_plot;
    ScreenChart m_chart;
};

} // namespace

ScreenChart layOutStackedBars(const StackedBars &bars, const ChartCanvas &canvas)
{
    return StackLayout(bars, canvas).layOut();
}

} // namespace LienKet
