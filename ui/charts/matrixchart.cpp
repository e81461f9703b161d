// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpatterns.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

constexpr double rowHeight = 14;
constexpr double between = 6; ///< groups
constexpr double widestCell = 34;

/// Few to many: a grey copy keeps the order, and black figures can be read on each.
constexpr std::array<QRgb, 5> shades{0xFFEDF1F9, 0xFFD3DEF1, 0xFFB5C7E7, 0xFF97B1DC, 0xFF7A9BD2};

class MatrixSetter
{
public:
    MatrixSetter(ChartFrame &frame, double width) : m_frame(frame), m_chart(frame.chart)
    {
        for (const ChartSeries &row : m_chart.series)
            m_names = std::max(m_names, frame.textWidth(row.name, true) + 6);
        const double free = width - m_names - between * double(m_chart.groups.size() - 1);
        m_cell = std::min(widestCell, free / std::max(1.0, double(m_chart.categories.size())));
        m_top = 2 * ChartFrame::textHeight + 4;
    }

    void set()
    {
        addHeads();
        for (int row = 0; row < m_chart.series.size(); ++row) {
            m_frame.addLabel(m_chart.series[row].name, {0, rowTop(row), m_names, rowHeight},
                             Qt::AlignLeft | Qt::AlignVCenter, true);
            int category = 0;
            for (int group = 0; group < m_chart.groups.size(); ++group) {
                for (int i = 0; i < m_chart.groups[group].categories; ++i, ++category)
                    addCell(row, category, cellRect(row, group, category));
            }
        }
        m_frame.drawing.size.setHeight(rowTop(int(m_chart.series.size())) + 2);
    }

private:
    double rowTop(int row) const { return m_top + row * rowHeight; }
    QRectF cellRect(int row, int group, int category) const
    {
        return {m_names + category * m_cell + group * between, rowTop(row), m_cell - 0.8,
                rowHeight - 0.8};
    }

    void addHeads()
    {
        int category = 0;
        for (int group = 0; group < m_chart.groups.size(); ++group) {
            const ChartGroup &own = m_chart.groups[group];
            const QRectF first = cellRect(0, group, category);
            if (!own.name.isEmpty()) {
                m_frame.add(patterned({first.left(), 2, 7, 7}, own.look));
                m_frame.addLabel(
                    own.name,
                    {first.left() + 10, 0, own.categories * m_cell - 8, ChartFrame::textHeight},
                    Qt::AlignLeft | Qt::AlignVCenter, true);
            }
            for (int i = 0; i < own.categories; ++i, ++category) {
                const QRectF cell = cellRect(0, group, category);
                m_frame.addLabel(m_chart.categories[category],
                                 {cell.left() - 3, ChartFrame::textHeight + 1, cell.width() + 6,
                                  ChartFrame::textHeight},
                                 Qt::AlignCenter);
            }
        }
    }

    std::size_t shadeOf(double value) const
    {
        const auto above = std::upper_bound(m_chart.steps.begin(), m_chart.steps.end(), int(value));
        return std::size_t(std::max(0, int(above - m_chart.steps.begin()) - 1));
    }

    void addShape(const QRectF &rect, const QColor &fill, const QColor &edge, double width)
    {
        ChartShape shape{.fill = fill, .stroke = edge, .width = width};
        shape.path.addRect(rect);
        m_frame.drawing.shapes.append(shape);
    }

    void addCell(int row, int category, const QRectF &rect)
    {
        const auto value = m_chart.series[row].values.value(category);
        switch (m_chart.series[row].marks.value(category, CellMark::None)) {
        case CellMark::Gap:
            addShape(rect.adjusted(0.8, 0.8, -0.8, -0.8), {}, paperColour(u"late"_s), 1.4);
            m_frame.addLabel(u"0"_s, rect, Qt::AlignCenter, true);
            return;
        case CellMark::Nil:
            m_frame.drawing.shapes.append({.path = patternStrokes(rect, Pattern::Rising),
                                           .stroke = paperColour(u"off"_s),
                                           .width = 0.5});
            return;
        case CellMark::None:
            break;
        }
        if (!value)
            return m_frame.addLabel(u"–"_s, rect, Qt::AlignCenter);
        if (*value > 0)
            addShape(rect, QColor(shades[shadeOf(*value)]), {}, 0);
        m_frame.addLabel(m_frame.number(*value), rect, Qt::AlignCenter);
    }

    ChartFrame &m_frame;
    const Chart &m_chart;
    double m_names = 0;
    double m_cell = 0;
    double m_top = 0;
};

} // namespace

ChartDrawing layOutMatrix(ChartFrame frame, double width)
{
    MatrixSetter(frame, width).set();
    return frame.drawing;
}

} // namespace LienKet
