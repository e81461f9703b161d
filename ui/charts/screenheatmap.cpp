// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenchart.h"
#include "ui/widgets/area.h"
#include "ui/widgets/fonts.h"

#include <QFontMetricsF>

#include <algorithm>

namespace LienKet {

namespace {

constexpr double leastCell = 22;
constexpr double widestCell = 30;
constexpr double between = 14; ///< groups
constexpr double frame = 2;    ///< around a silent gap

class HeatMapLayout
{
public:
    HeatMapLayout(const HeatMap &map, const ChartCanvas &canvas)
        : m_map(map), m_canvas(canvas), m_line(lineHeight(canvas.font)), m_rowHeight(m_line + 5)
    {
        const QFontMetricsF metrics(bold(canvas.font));
        for (const QString &row : map.rows)
            m_names = std::max(m_names, metrics.horizontalAdvance(row) + 14);
        const double cells = double(map.groups.size() * map.columns.size());
        const double free = canvas.size.width() - m_names - between * double(map.groups.size() - 1);
        m_cell = std::clamp(std::floor(free / std::max(1.0, cells)), leastCell, widestCell);
    }

    ScreenChart layOut()
    {
        addHeads();
        for (int row = 0; row < m_map.rows.size(); ++row) {
            m_chart.texts.append({{0, rowTop(row), m_names, m_rowHeight},
                                  m_map.rows.at(row),
                                  m_canvas.theme.text,
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  true});
            for (int group = 0; group < m_map.groups.size(); ++group)
                addCells(row, group);
        }
        addLegend();
        return m_chart;
    }

private:
    double groupLeft(int group) const
    {
        return m_names + group * (m_cell * double(m_map.columns.size()) + between);
    }
    double rowTop(int row) const { return 2 * m_line + 6 + row * m_rowHeight; }
    QRectF cellRect(int row, int group, int column) const
    {
        return {groupLeft(group) + column * m_cell, rowTop(row), m_cell - 1, m_rowHeight - 1};
    }

    void addHeads()
    {
        const Theme &theme = m_canvas.theme;
        for (int group = 0; group < m_map.groups.size(); ++group) {
            const double left = groupLeft(group);
            m_chart.marks.append({.rect = {left, (m_line - 10) / 2.0, 10, 10},
                                  .fill = areaColors(m_map.groups.at(group).fill, theme).fill,
                                  .radius = 2});
            const double width = m_cell * double(m_map.columns.size()) - 10;
            m_chart.texts.append({{left + 16, 0, width, double(m_line)},
                                  m_map.groups.at(group).name,
                                  theme.text,
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  true});
            for (int column = 0; column < m_map.columns.size(); ++column) {
                const QRectF head(left + column * m_cell, m_line + 2.0, m_cell - 1, m_line);
                m_chart.texts.append(
                    {head, m_map.columns.at(column), theme.muted, Qt::AlignCenter});
            }
        }
    }

    void addCells(int row, int group)
    {
        int gapFrom = -1;
        for (int column = 0; column < m_map.columns.size(); ++column) {
            addCell(m_map.at(row, group, column), cellRect(row, group, column));
            if (m_map.at(row, group, column).kind == HeatMap::Kind::Gap && gapFrom < 0)
                gapFrom = column;
        }
        if (gapFrom < 0)
            return;
        int until = gapFrom;
        while (until + 1 < m_map.columns.size() &&
               m_map.at(row, group, until + 1).kind == HeatMap::Kind::Gap)
            ++until;
        const QRectF whole = cellRect(row, group, gapFrom).united(cellRect(row, group, until));
        m_chart.marks.append({.rect = whole.adjusted(-1, -1, 1, 1),
                              .edge = m_canvas.theme.late,
                              .edgeWidth = frame});
    }

    void addCell(const HeatMap::Cell &cell, const QRectF &rect)
    {
        const Theme &theme = m_canvas.theme;
        const auto text = [&](const QString &words, const QColor &ink, bool strong = false) {
            m_chart.texts.append({rect, words, ink, Qt::AlignCenter, strong});
        };
        ScreenMark mark{.rect = rect, .tooltip = cell.tooltip};
        switch (cell.kind) {
        case HeatMap::Kind::Count:
            mark.fill = cell.count > 0 ? theme.ramp.at(cell.step) : theme.raised;
            text(QString::number(cell.count),
                 cell.count > 0 ? theme.rampText.at(cell.step) : theme.muted);
            break;
        case HeatMap::Kind::Gap:
            mark.fill = theme.raised;
            text(QStringLiteral("0"), theme.late, true);
            break;
        case HeatMap::Kind::Nil:
            mark.hatch = theme.strong;
            break;
        case HeatMap::Kind::Missing:
            mark.fill = theme.surface;
            text(QStringLiteral("–"), theme.muted);
            break;
        }
        m_chart.marks.append(mark);
    }

    void addLegend()
    {
        const Theme &theme = m_canvas.theme;
        const QFontMetricsF metrics(m_canvas.font);
        const double top = rowTop(int(m_map.rows.size())) + 10;
        double left = m_names;
        const auto add = [&](ScreenMark mark, const QString &word) {
            mark.rect = {left, top + 2, 22, m_line - 4.0};
            m_chart.marks.append(mark);
            const double width = metrics.horizontalAdvance(word);
            m_chart.texts.append({{left + 30, top, width + 4, double(m_line)}, word, theme.muted});
            left += 30 + width + 20;
        };
        for (int step = 0; step < m_map.stepNames.size(); ++step)
            add({.rect = {}, .fill = theme.ramp.at(step)}, m_map.stepNames.at(step));
        if (!m_map.gapWord.isEmpty())
            add({.rect = {}, .fill = theme.raised, .edge = theme.late, .edgeWidth = frame},
                m_map.gapWord);
        if (!m_map.nilWord.isEmpty())
            add({.rect = {}, .hatch = theme.strong}, m_map.nilWord);
        if (m_map.missingWord.isEmpty())
            return;
        m_chart.texts.append(
            {{left, top, 22, double(m_line)}, QStringLiteral("–"), theme.muted, Qt::AlignCenter});
        add({.rect = {}}, m_map.missingWord);
    }

    const HeatMap &m_map;
    const ChartCanvas &m_canvas;
    int m_line;
    double m_rowHeight;
    double m_names = 0;
    double m_cell = leastCell;
    ScreenChart m_chart;
};

} // namespace

ScreenChart layOutHeatMap(const HeatMap &map, const ChartCanvas &canvas)
{
    return HeatMapLayout(map, canvas).layOut();
}

QSize heatMapSize(const HeatMap &map, const QFont &font)
{
    const int line = lineHeight(font);
    const QFontMetrics metrics(bold(font));
    int names = 0;
    for (const QString &row : map.rows)
        names = std::max(names, metrics.horizontalAdvance(row) + 14);
    const int cells = int(map.groups.size() * map.columns.size()) * int(leastCell);
    return {names + cells + int(between) * int(map.groups.size() - 1),
            2 * line + 6 + int(map.rows.size()) * (line + 5) + 14 + line};
}

} // namespace LienKet
