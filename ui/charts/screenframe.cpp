// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenframe.h"

#include "core/base/format.h"
#include "ui/charts/chartlayout.h"
#include "ui/widgets/area.h"
#include "ui/widgets/fonts.h"

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

constexpr int gridLines = 4;
constexpr double legendSign = 11;

ChartLook lookOf(const Chart &chart, int series, int category)
{
    const ChartLook own = chart.series.at(series).look;
    if (!own.tone.isEmpty())
        return own;
    const ChartLook ofCategory = chart.categoryLooks.value(category);
    return {ofCategory.tone, own.pattern == Pattern::Outline ? own.pattern : ofCategory.pattern};
}

/// An area is filled on the screen, whatever tells it apart on paper.
bool isOutlined(const ChartLook &look)
{
    return look.pattern == Pattern::Outline && !look.tone.startsWith(QLatin1Char('#'));
}

} // namespace

QColor screenColour(const QString &tone, const Theme &theme)
{
    static const QHash<QString, QColor Theme::*> named{
        {QStringLiteral("done"), &Theme::done},       {QStringLiteral("running"), &Theme::running},
        {QStringLiteral("warning"), &Theme::warning}, {QStringLiteral("late"), &Theme::late},
        {QStringLiteral("off"), &Theme::off},         {QStringLiteral("accent"), &Theme::accent},
        {QStringLiteral("text"), &Theme::text}};
    if (const auto token = named.constFind(tone); token != named.cend())
        return theme.*(*token);
    return areaColors(QColor(tone.isEmpty() ? QStringLiteral("#7A8290") : tone), theme).fill;
}

ValueAxis ValueAxis::of(double greatest)
{
    ValueAxis axis;
    axis.step = niceStep(std::max(1.0, greatest), gridLines);
    axis.most = axis.step * std::max(1.0, std::ceil(greatest / axis.step));
    return axis;
}

ScreenFrame::ScreenFrame(const Chart &shown, const ChartReading &read, const ChartCanvas &on)
    : chart(shown), reading(read), canvas(on), m_metrics(bold(on.font)), m_line(lineHeight(on.font))
{
}

QString ScreenFrame::number(double value) const
{
    return numberText(value, reading.language);
}

ScreenMark ScreenFrame::sign(int series, const QRectF &rect) const
{
    const ChartLook look = chart.series.at(series).look;
    const QColor colour = screenColour(look.tone, canvas.theme);
    if (isOutlined(look))
        return {.rect = rect, .fill = canvas.theme.surface, .edge = colour, .edgeWidth = 1.5};
    return {.rect = rect, .fill = colour, .radius = 2, .pattern = look.pattern};
}

void ScreenFrame::addBar(const QRectF &rect, int series, int category, const QString &figure)
{
    const ChartLook look = lookOf(chart, series, category);
    const QColor colour = screenColour(look.tone, canvas.theme);
    const bool outline = isOutlined(chart.series.at(series).look);
    drawn.marks.append(
        {.rect = rect,
         .fill = outline ? canvas.theme.surface : colour,
         .edge = outline ? colour : QColor(),
         .edgeWidth = 1.5,
         .tooltip = QStringLiteral("%1, %2: %3")
                        .arg(chart.categories.at(category), chart.series.at(series).name, figure),
         .pattern = look.pattern,
         .spot = ChartSpot{series, category}});
}

void ScreenFrame::addText(const QRectF &box, const QString &text, const QColor &ink,
                          Qt::Alignment alignment, bool strong)
{
    drawn.texts.append({box, text, ink, alignment, strong});
}

bool ScreenFrame::hasRoom(int category, double widest, double slot) const
{
    const int step = std::max(1, int(std::ceil((widest + 6) / slot)));
    return (chart.categories.size() - 1 - category) % step == 0;
}

double ScreenFrame::widestName() const
{
    double widest = 0;
    for (const QString &name : chart.categories)
        widest = std::max(widest, width(name));
    return widest;
}

double ScreenFrame::legendWidth() const
{
    double widest = width(reading.totalName);
    for (const ChartSeries &series : chart.series)
        widest = std::max(widest, width(series.name));
    return legendSign + 8 + widest;
}

void ScreenFrame::addLegendColumn(double left, double top, LegendOrder order)
{
    const double room = canvas.size.height() - top;
    const double step = std::min(m_line + 7.0, room / double(chart.series.size() + 1));
    const auto word = [&](const QString &name) {
        addText({left + legendSign + 8, top, 400, m_line}, name, canvas.theme.text,
                Qt::AlignLeft | Qt::AlignVCenter);
        top += step;
    };
    const int last = int(chart.series.size()) - 1;
    for (int place = 0; place <= last; ++place) {
        const int i = order == LegendOrder::FromTheTop ? last - place : place;
        drawn.marks.append(
            sign(i, {left, top + (m_line - legendSign) / 2, legendSign, legendSign}));
        word(chart.series.at(i).name);
    }
    if (reading.totalName.isEmpty())
        return;
    drawn.marks.append(
        {.rect = {left, top + m_line / 2.0 - 1, legendSign, 2}, .fill = canvas.theme.text});
    word(reading.totalName);
}

double ScreenFrame::addLegendRow(double top)
{
    double left = 0;
    for (int i = 0; i < chart.series.size(); ++i) {
        const QString &name = chart.series.at(i).name;
        const double needed = legendSign + 7 + width(name) + 18;
        if (left > 0 && left + needed > canvas.size.width()) {
            left = 0;
            top += m_line + 2;
        }
        drawn.marks.append(
            sign(i, {left, top + (m_line - legendSign) / 2, legendSign, legendSign}));
        addText({left + legendSign + 7, top, width(name) + 4, m_line}, name, canvas.theme.muted,
                Qt::AlignLeft | Qt::AlignVCenter);
        left += needed;
    }
    return top + m_line;
}

double ScreenFrame::sumOf(int category) const
{
    double sum = 0;
    for (const ChartSeries &series : chart.series)
        sum += series.values.value(category).value_or(0);
    return sum;
}

double ScreenFrame::greatest() const
{
    const bool stacked = chart.kind == Chart::Kind::StackedBars;
    double greatest = 0;
    for (int category = 0; category < chart.categories.size(); ++category) {
        greatest = std::max(greatest, chart.totals.value(category).value_or(0) * stacked);
        for (const ChartSeries &series : chart.series)
            greatest = std::max(greatest, series.values.value(category).value_or(0));
        if (stacked)
            greatest = std::max(greatest, sumOf(category));
    }
    return greatest;
}

} // namespace LienKet
