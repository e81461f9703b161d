// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/charts/screenchart.h"
#include "ui/widgets/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

constexpr double leastCell = 22;
constexpr double widestCell = 30;
constexpr double between = 14; ///< groups
constexpr double frame = 2;    ///< around a silent gap

/// What the width of a cell must hold.
double leastCellOf(const Chart &chart, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double widest = leastCell;
    for (const QString &name : chart.categories)
        widest = std::max(widest, metrics.horizontalAdvance(name) + 4);
    return std::ceil(widest);
}

double namesOf(const Chart &chart, const QFont &font)
{
    const QFontMetricsF metrics(bold(font));
    double widest = 0;
    for (const ChartSeries &row : chart.series)
        widest = std::max(widest, metrics.horizontalAdvance(row.name) + 14);
    return widest;
}

class MatrixLayout
{
public:
    MatrixLayout(const Chart &chart, const MatrixWords &words, const ChartCanvas &canvas)
        : m_chart(chart), m_words(words), m_canvas(canvas), m_line(lineHeight(canvas.font)),
          m_rowHeight(m_line + 5), m_names(namesOf(chart, canvas.font))
    {
        const double free =
            canvas.size.width() - m_names - between * double(chart.groups.size() - 1);
        const double least = leastCellOf(chart, canvas.font);
        m_cell = std::clamp(std::floor(free / std::max(1.0, double(chart.categories.size()))),
                            least, std::max(least, widestCell));
    }

    ScreenChart layOut()
    {
        addHeads();
        for (int row = 0; row < m_chart.series.size(); ++row) {
            text({0, rowTop(row), m_names, m_rowHeight}, m_chart.series.at(row).name,
                 m_canvas.theme.text, Qt::AlignLeft | Qt::AlignVCenter, true);
            int first = 0;
            for (int group = 0; group < m_chart.groups.size(); ++group) {
                const int end = first + m_chart.groups.at(group).categories;
                for (int category = first; category < end; ++category)
                    addCell(row, category, cellRect(row, group, category));
                addFrame(row, group, first, end);
                first = end;
            }
        }
        addLegend();
        return m_drawn;
    }

private:
    void text(const QRectF &box, const QString &words, const QColor &ink, Qt::Alignment alignment,
              bool strong = false)
    {
        m_drawn.texts.append({box, words, ink, alignment, strong});
    }

    bool hasHeads() const
    {
        return std::any_of(m_chart.groups.begin(), m_chart.groups.end(),
                           [](const ChartGroup &group) { return !group.name.isEmpty(); });
    }
    double rowTop(int row) const { return (hasHeads() ? 2 : 1) * m_line + 6 + row * m_rowHeight; }
    QRectF cellRect(int row, int group, int category) const
    {
        return {m_names + category * m_cell + group * between, rowTop(row), m_cell - 1,
                m_rowHeight - 1};
    }
    CellMark markOf(int row, int category) const
    {
        return m_chart.series.at(row).marks.value(category, CellMark::None);
    }

    void addHeads()
    {
        const Theme &theme = m_canvas.theme;
        int category = 0;
        for (int group = 0; group < m_chart.groups.size(); ++group) {
            const ChartGroup &own = m_chart.groups.at(group);
            const double left = cellRect(0, group, category).left();
            if (!own.name.isEmpty()) {
                m_drawn.marks.append({.rect = {left, (m_line - 10) / 2.0, 10, 10},
                                      .fill = screenColour(own.look.tone, theme),
                                      .radius = 2});
                text({left + 16, 0, m_cell * own.categories - 10, double(m_line)}, own.name,
                     theme.text, Qt::AlignLeft | Qt::AlignVCenter, true);
            }
            for (const int end = category + own.categories; category < end; ++category) {
                QRectF head = cellRect(0, group, category);
                head.setTop(hasHeads() ? m_line + 2.0 : 2.0);
                head.setHeight(m_line);
                text(head, m_chart.categories.at(category), theme.muted, Qt::AlignCenter);
            }
        }
    }

    void addFrame(int row, int group, int first, int end)
    {
        while (first < end && markOf(row, first) != CellMark::Gap)
            ++first;
        int until = first;
        while (until < end && markOf(row, until) == CellMark::Gap)
            ++until;
        if (first == until)
            return;
        const QRectF whole = cellRect(row, group, first).united(cellRect(row, group, until - 1));
        m_drawn.marks.append({.rect = whole.adjusted(-1, -1, 1, 1),
                              .edge = m_canvas.theme.late,
                              .edgeWidth = frame});
        addFrame(row, group, until, end); // a nil year parts a gap in two
    }

    int stepOf(double value) const
    {
        const auto above = std::upper_bound(m_chart.steps.begin(), m_chart.steps.end(), int(value));
        return std::max(0, int(above - m_chart.steps.begin()) - 1);
    }

    void addCell(int row, int category, const QRectF &rect)
    {
        const Theme &theme = m_canvas.theme;
        const auto value = m_chart.series.at(row).values.value(category);
        ScreenMark mark{.rect = rect, .tooltip = m_words.tooltips.value(row).value(category)};
        switch (markOf(row, category)) {
        case CellMark::Gap:
            mark.fill = theme.raised;
            text(rect, QStringLiteral("0"), theme.late, Qt::AlignCenter, true);
            break;
        case CellMark::Nil:
            mark.hatch = theme.strong;
            break;
        case CellMark::None:
            if (!value) {
                mark.fill = theme.surface;
                text(rect, QStringLiteral("–"), theme.muted, Qt::AlignCenter);
            } else if (const int step = stepOf(*value); *value > 0) {
                mark.fill = theme.ramp.at(std::size_t(step));
                mark.spot = ChartSpot{row, category};
                text(rect, QString::number(*value), theme.rampText.at(std::size_t(step)),
                     Qt::AlignCenter);
            } else {
                mark.fill = theme.raised;
                text(rect, QStringLiteral("0"), theme.muted, Qt::AlignCenter);
            }
        }
        m_drawn.marks.append(mark);
    }

    void addLegend()
    {
        const Theme &theme = m_canvas.theme;
        const QFontMetricsF metrics(m_canvas.font);
        const double top = rowTop(int(m_chart.series.size())) + 10;
        double left = m_names;
        const auto add = [&](ScreenMark mark, const QString &word) {
            if (word.isEmpty())
                return;
            mark.rect = {left, top + 2, 22, m_line - 4.0};
            m_drawn.marks.append(mark);
            const double width = metrics.horizontalAdvance(word);
            text({left + 30, top, width + 4, double(m_line)}, word, theme.muted,
                 Qt::AlignLeft | Qt::AlignVCenter);
            left += 30 + width + 20;
        };
        const QStringList names = stepNames(m_chart.steps);
        for (int step = 0; step < names.size(); ++step)
            add({.rect = {}, .fill = theme.ramp.at(std::size_t(step))}, names.at(step));
        add({.rect = {}, .fill = theme.raised, .edge = theme.late, .edgeWidth = frame},
            m_words.gap);
        add({.rect = {}, .hatch = theme.strong}, m_words.nil);
        if (!m_words.missing.isEmpty())
            text({left, top, 22, double(m_line)}, QStringLiteral("–"), theme.muted,
                 Qt::AlignCenter);
        add({.rect = {}}, m_words.missing);
    }

    const Chart &m_chart;
    const MatrixWords &m_words;
    const ChartCanvas &m_canvas;
    int m_line;
    double m_rowHeight;
    double m_names;
    double m_cell = leastCell;
    ScreenChart m_drawn;
};

} // namespace

ScreenChart layOutMatrix(const Chart &chart, const MatrixWords &words, const ChartCanvas &canvas)
{
    return MatrixLayout(chart, words, canvas).layOut();
}

QSize matrixSize(const Chart &chart, const QFont &font)
{
    const int line = lineHeight(font);
    const int cells = int(double(chart.categories.size()) * leastCellOf(chart, font));
    return {int(namesOf(chart, font)) + cells + int(between) * int(chart.groups.size() - 1),
            2 * line + 6 + int(chart.series.size()) * (line + 5) + 14 + line};
}

} // namespace LienKet
