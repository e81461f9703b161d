// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/charts/screenframe.h"

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

constexpr double reach = 9; ///< around a point: what a click on it means

class CurveLayout
{
public:
    CurveLayout(const Chart &chart, const ChartReading &reading, const ChartCanvas &canvas)
        : m_frame(chart, reading, canvas)
    {
    }

    ScreenChart layOut()
    {
        const QSize size = m_frame.canvas.size;
        m_axis = ValueAxis::of(m_frame.greatest() * 1.05);
        const double legendLeft = size.width() - m_frame.legendWidth();
        const double left = m_frame.width(m_frame.number(m_axis.most)) + 8;
        m_plot = QRectF(left, m_frame.line(), legendLeft - 20 - left,
                        size.height() - 2 * m_frame.line() - 8);
        addGrid();
        for (int series = int(m_frame.chart.series.size()) - 1; series >= 0; --series)
            addCurve(series);
        m_frame.addLegendColumn(legendLeft, m_plot.top(), ScreenFrame::LegendOrder::AsGiven);
        return m_frame.drawn;
    }

private:
    double slot() const { return m_plot.width() / double(m_frame.chart.categories.size()); }

    QPointF at(int category, double value) const
    {
        return {m_plot.left() + slot() * (category + 0.5),
                m_plot.bottom() - value / m_axis.most * m_plot.height()};
    }

    void addGrid()
    {
        const Theme &theme = m_frame.canvas.theme;
        for (double value = 0; value <= m_axis.most; value += m_axis.step) {
            const double y = std::round(at(0, value).y());
            m_frame.drawn.marks.append({.rect = {m_plot.left(), y, m_plot.width(), 1},
                                        .fill = value == 0 ? theme.strong : theme.line});
            m_frame.addText({0, y - m_frame.line() / 2, m_plot.left() - 8, m_frame.line()},
                            m_frame.number(value), theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        }
        for (int category = 0; category < m_frame.chart.categories.size(); ++category) {
            if (!m_frame.hasRoom(category, m_frame.widestName(), slot()))
                continue;
            const bool strong = category == m_frame.reading.strongCategory;
            m_frame.addText({at(category, 0).x() - 60, m_plot.bottom() + 6, 120, m_frame.line()},
                            m_frame.chart.categories.at(category),
                            strong ? theme.text : theme.muted, Qt::AlignCenter, strong);
        }
    }

    void addCurve(int series)
    {
        const ChartSeries &own = m_frame.chart.series.at(series);
        const QColor ink = screenColour(own.look.tone, m_frame.canvas.theme);
        ScreenCurve curve{.points = {}, .ink = ink, .width = series == 0 ? 2.5 : 1.5};
        const auto end = [&] {
            if (!curve.points.isEmpty())
                m_frame.drawn.curves.append(std::exchange(curve, {{}, ink, curve.width}));
        };
        for (int category = 0; category < own.values.size(); ++category) {
            const auto value = own.values.at(category);
            if (!value) {
                end(); // a missing year is a gap, not a slope
                continue;
            }
            const QPointF point = at(category, *value);
            curve.points.append(point);
            const QString figure = m_frame.number(*value);
            m_frame.drawn.marks.append(
                {.rect = {point.x() - reach, point.y() - reach, 2 * reach, 2 * reach},
                 .tooltip = QStringLiteral("%1, %2: %3")
                                .arg(m_frame.chart.categories.at(category), own.name, figure),
                 .spot = ChartSpot{series, category}});
            if (series == 0)
                addFigure(category, *value);
        }
        end();
    }

    /// On the side of its point where no other curve is.
    void addFigure(int category, double value)
    {
        const QString figure = m_frame.number(value);
        if (!m_frame.hasRoom(category, m_frame.width(m_frame.number(m_axis.most)), slot()))
            return;
        const QPointF point = at(category, value);
        const bool below = isBelowAnother(m_frame.chart, category, value) &&
                           point.y() + m_frame.line() + 5 < m_plot.bottom();
        m_frame.addText(
            {point.x() - 60, point.y() + (below ? 5 : -m_frame.line() - 5), 120, m_frame.line()},
            figure, m_frame.canvas.theme.text, Qt::AlignCenter, true);
    }

    ScreenFrame m_frame;
    ValueAxis m_axis;
    QRectF m_plot;
};

} // namespace

ScreenChart layOutCurves(const Chart &chart, const ChartReading &reading, const ChartCanvas &canvas)
{
    return CurveLayout(chart, reading, canvas).layOut();
}

} // namespace LienKet
