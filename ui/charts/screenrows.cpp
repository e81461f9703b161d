// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenframe.h"
#include "ui/widgets/fonts.h"

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

constexpr double between = 12;   ///< rows
constexpr double mostName = 0.4; ///< of the width

double barHeight(const QFont &font, bool stacked)
{
    return stacked ? lineHeight(font) + 2.0 : lineHeight(font) - 2.0;
}

double rowHeight(const Chart &chart, const QFont &font)
{
    const bool stacked = chart.kind == Chart::Kind::StackedBars;
    return barHeight(font, stacked) * (stacked ? 1.0 : double(chart.series.size())) + between;
}

class RowLayout
{
public:
    RowLayout(const Chart &chart, const ChartReading &reading, const ChartCanvas &canvas)
        : m_frame(chart, reading, canvas), m_stacked(chart.kind == Chart::Kind::StackedBars),
          m_bar(barHeight(canvas.font, m_stacked)), m_row(rowHeight(chart, canvas.font))
    {
    }

    ScreenChart layOut()
    {
        const bool legend = m_frame.chart.series.size() > 1;
        const double top = legend ? m_frame.addLegendRow(0) + 4 : 0;
        double names = 0;
        for (const QString &name : m_frame.chart.categories)
            names = std::max(names, m_frame.width(name));
        names = std::ceil(std::min(names, m_frame.canvas.size.width() * mostName));
        const double values = m_frame.width(m_frame.number(m_frame.greatest())) + 12;
        m_plot = QRectF(names + 12, top, m_frame.canvas.size.width() - names - 12 - values, 1);
        m_greatest = std::max(1.0, m_frame.greatest());
        for (int row = 0; row < m_frame.chart.categories.size(); ++row) {
            const double rowTop = top + m_row * row;
            addName(row, {0, rowTop, names, m_row});
            m_stacked ? addStack(row, rowTop + between / 2) : addGroup(row, rowTop + between / 2);
        }
        m_frame.drawn.marks.append(
            {.rect = {m_plot.left() - 1, top, 1, m_row * double(m_frame.chart.categories.size())},
             .fill = m_frame.canvas.theme.strong});
        return m_frame.drawn;
    }

private:
    double length(double value) const { return std::round(m_plot.width() * value / m_greatest); }

    void addName(int row, const QRectF &box)
    {
        const bool strong = row == m_frame.reading.strongCategory;
        const QString &name = m_frame.chart.categories.at(row);
        const QFontMetricsF metrics(strong ? bold(m_frame.canvas.font) : m_frame.canvas.font);
        const QString shown = metrics.elidedText(name, Qt::ElideRight, box.width() + 1);
        if (shown != name)
            m_frame.drawn.marks.append({.rect = box, .tooltip = name});
        m_frame.addText(box, shown, m_frame.canvas.theme.text, Qt::AlignRight | Qt::AlignVCenter,
                        strong);
    }

    void addValue(double left, double top, const QString &value, bool strong)
    {
        m_frame.addText({left + 6, top, 200, m_bar}, value, m_frame.canvas.theme.text,
                        Qt::AlignLeft | Qt::AlignVCenter, strong);
    }

    void addGroup(int row, double top)
    {
        const auto last = m_frame.chart.series.size() - 1;
        for (int series = 0; series <= last; ++series, top += m_bar) {
            const auto value = m_frame.chart.series.at(series).values.value(row);
            const QString figure = value ? m_frame.number(*value) : QStringLiteral("–");
            const double right = m_plot.left() + length(value.value_or(0));
            if (right > m_plot.left())
                m_frame.addBar({m_plot.left(), top + 1, right - m_plot.left(), m_bar - 3}, series,
                               row, figure);
            addValue(right, top, figure, series == last);
        }
    }

    void addStack(int row, double top)
    {
        double left = m_plot.left();
        for (int series = 0; series < m_frame.chart.series.size(); ++series) {
            const double value = m_frame.chart.series.at(series).values.value(row).value_or(0);
            if (value <= 0)
                continue;
            const QRectF box(left, top, std::max(1.0, length(value) - 1), m_bar);
            const QString figure = m_frame.number(value);
            m_frame.addBar(box, series, row, figure);
            // Text on a fill is black; the inks of the states are too dark for that.
            if (m_frame.width(figure) + 8 < box.width())
                m_frame.drawn.texts.append({box, figure,
                                            onTone(m_frame.chart.series.at(series).look),
                                            Qt::AlignCenter, true, true});
            left += length(value);
        }
        const auto total = m_frame.chart.totals.value(row);
        addValue(left, top, m_frame.number(total.value_or(m_frame.sumOf(row))), true);
    }

    QColor onTone(const ChartLook &look) const
    {
        const Theme &theme = m_frame.canvas.theme;
        if (look.pattern == Pattern::Outline)
            return theme.text;
        return look.tone.startsWith(QLatin1Char('#')) ? QColor(Qt::black) : theme.surface;
    }

    ScreenFrame m_frame;
    bool m_stacked;
    double m_bar;
    double m_row;
    double m_greatest = 1;
    QRectF m_plot;
};

} // namespace

int rowsHeight(const Chart &chart, const QFont &font)
{
    const int legend = chart.series.size() > 1 ? lineHeight(font) + 6 : 0;
    return legend + int(std::ceil(rowHeight(chart, font) * double(chart.categories.size())));
}

ScreenChart layOutRows(const Chart &chart, const ChartReading &reading, const ChartCanvas &canvas)
{
    return RowLayout(chart, reading, canvas).layOut();
}

} // namespace LienKet
