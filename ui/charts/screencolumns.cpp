// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenframe.h"

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

constexpr double widestBar = 46;
constexpr double narrowestBar = 24;
constexpr double widestOfGroup = 18;
constexpr double labelledSegment = 18;
constexpr double whole = 100; ///< per cent

class ColumnLayout
{
public:
    ColumnLayout(const Chart &chart, const ChartReading &reading, const ChartCanvas &canvas)
        : m_frame(chart, reading, canvas), m_share(chart.kind == Chart::Kind::ShareBars),
          m_grouped(chart.kind == Chart::Kind::Bars)
    {
    }

    ScreenChart layOut()
    {
        measure();
        addGrid();
        for (int column = 0; column < m_frame.chart.categories.size(); ++column) {
            addName(column);
            m_grouped ? addGroup(column) : addStack(column);
            if (!m_grouped)
                addTotal(column);
        }
        m_frame.addLegendColumn(m_legendLeft, m_plot.top() + 4,
                                m_grouped ? ScreenFrame::LegendOrder::AsGiven
                                          : ScreenFrame::LegendOrder::FromTheTop);
        return m_frame.drawn;
    }

private:
    void measure()
    {
        const QSize size = m_frame.canvas.size;
        m_legendLeft = size.width() - m_frame.legendWidth();
        m_axis = m_share ? ValueAxis{25, whole} : ValueAxis::of(m_frame.greatest());
        const double axis = m_frame.width(valueText(m_axis.most)) + 8;
        m_plot = QRectF(axis, m_frame.line() / 2.0, m_legendLeft - 16 - axis,
                        size.height() - 1.5 * m_frame.line() - 8);
        m_slot = m_plot.width() / std::max(1.0, double(m_frame.chart.categories.size()));
        if (m_grouped || !totalsBeside())
            m_plot.setTop(m_frame.line() + 2); // for the figures above the columns
    }

    QString valueText(double value) const
    {
        return m_share ? m_frame.number(value) + QLatin1Char('%') : m_frame.number(value);
    }

    double y(double value) const { return m_plot.bottom() - value / m_axis.most * m_plot.height(); }

    void addGrid()
    {
        const Theme &theme = m_frame.canvas.theme;
        for (double value = 0; value <= m_axis.most; value += m_axis.step) {
            m_frame.drawn.marks.append(
                {.rect = {m_plot.left(), std::round(y(value)), m_plot.width(), 1},
                 .fill = value == 0 ? theme.strong : theme.line});
            m_frame.addText({0, y(value) - m_frame.line() / 2.0, m_plot.left() - 8, m_frame.line()},
                            valueText(value), theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        }
    }

    double barWidth() const
    {
        return std::min(std::clamp(m_slot * 0.5, narrowestBar, widestBar), m_slot * 0.8);
    }
    double barLeft(int column) const
    {
        return std::round(m_plot.left() + m_slot * column + (m_slot - barWidth()) / 2 -
                          (totalsBeside() ? 8 : 0));
    }

    void addName(int column)
    {
        if (!m_frame.hasRoom(column, m_frame.widestName(), m_slot))
            return;
        const bool strong = column == m_frame.reading.strongCategory;
        const double centre =
            m_grouped ? m_plot.left() + m_slot * (column + 0.5) : barLeft(column) + barWidth() / 2;
        m_frame.addText({centre - 60, m_plot.bottom() + 6, 120, m_frame.line()},
                        m_frame.chart.categories.at(column),
                        strong ? m_frame.canvas.theme.text : m_frame.canvas.theme.muted,
                        Qt::AlignCenter, strong);
    }

    void addStack(int column)
    {
        const double sum = m_frame.sumOf(column);
        double base = m_plot.bottom();
        for (int series = 0; series < m_frame.chart.series.size(); ++series) {
            const double value = m_frame.chart.series.at(series).values.value(column).value_or(0);
            if (value <= 0)
                continue;
            const double shown = m_share ? whole * value / sum : value;
            const double height = shown / m_axis.most * m_plot.height();
            QRectF box(barLeft(column), 0, barWidth(), 0);
            box.setTop(std::round(base - height));
            box.setBottom(std::round(base));
            base -= height;
            const QString share = m_frame.number(std::round(shown)) + QLatin1Char('%');
            const QString figure = m_share
                                       ? QStringLiteral("%1 (%2)").arg(m_frame.number(value), share)
                                       : m_frame.number(value);
            // One pixel of the ground keeps neighbours apart.
            m_frame.addBar(box.adjusted(0, 1, 0, 0), series, column, figure);
            const QString label = m_share ? share : figure;
            if (box.height() >= labelledSegment && m_frame.width(label) < box.width() + 6)
                m_frame.drawn.texts.append(
                    {box.adjusted(-4, 0, 4, 0), label, Qt::black, Qt::AlignCenter, false, true});
        }
    }

    void addGroup(int column)
    {
        const auto count = double(m_frame.chart.series.size());
        const double width = std::clamp(m_slot * 0.8 / std::max(1.0, count), 2.0, widestOfGroup);
        double left = m_plot.left() + m_slot * (column + 0.5) - width * count / 2;
        for (int series = 0; series < m_frame.chart.series.size(); ++series, left += width) {
            const double value = m_frame.chart.series.at(series).values.value(column).value_or(0);
            if (value <= 0)
                continue;
            const QRectF box(std::round(left), std::round(y(value)), std::round(width) - 1,
                             m_plot.bottom() - std::round(y(value)));
            m_frame.addBar(box, series, column, m_frame.number(value));
            const QString label = m_frame.number(value);
            if (m_frame.width(label) <= width + 1)
                m_frame.addText({left - 4, box.top() - m_frame.line(), width + 7, m_frame.line()},
                                label, m_frame.canvas.theme.text, Qt::AlignCenter);
        }
    }

    /// Figures too wide to stand between two columns stand above theirs.
    bool totalsBeside() const { return widestTotal() + 14 <= m_slot - barWidth(); }

    double widestTotal() const
    {
        double widest = 0;
        for (const auto &total : m_frame.chart.totals)
            widest = std::max(widest, m_frame.width(m_frame.number(total.value_or(0))));
        return widest;
    }

    void addTotal(int column)
    {
        const double total = m_frame.chart.totals.value(column).value_or(0);
        if (total <= 0)
            return;
        const Theme &theme = m_frame.canvas.theme;
        const double right = barLeft(column) + barWidth();
        const double top = m_share ? m_plot.top() : y(total);
        // It begins in the column: a stroke beside the figure would read as a minus.
        if (!m_share)
            m_frame.drawn.marks.append(
                {.rect = {right - 5, std::round(top), 9, 2}, .fill = theme.text});
        const double highest = m_share ? top : std::min(top, y(m_frame.sumOf(column)));
        const QRectF beside(right + (m_share ? 4 : 10), top - m_frame.line() / 2.0, m_slot,
                            m_frame.line());
        const QRectF above(right - barWidth() / 2 - m_slot / 2, highest - m_frame.line() - 1,
                           m_slot, m_frame.line());
        const bool room = totalsBeside();
        if (!room && !m_frame.hasRoom(column, widestTotal(), m_slot))
            return;
        m_frame.addText(room ? beside : above, m_frame.number(total), theme.text,
                        room ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter, true);
    }

    ScreenFrame m_frame;
    bool m_share;
    bool m_grouped;
    double m_legendLeft = 0;
    double m_slot = 1;
    ValueAxis m_axis;
    QRectF m_plot;
};

} // namespace

ScreenChart layOutColumns(const Chart &chart, const ChartReading &reading,
                          const ChartCanvas &canvas)
{
    return ColumnLayout(chart, reading, canvas).layOut();
}

} // namespace LienKet
