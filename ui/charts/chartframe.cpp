// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "core/base/format.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpatterns.h"

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

constexpr QColor gridColour{0xD8, 0xD4, 0xCA};
constexpr QColor axisColour{0x5A, 0x60, 0x69};

/// Breaks a name into lines no wider than `width`, at spaces.
QStringList wrapped(const QString &name, double width, const ChartFrame &frame)
{
    QStringList lines;
    for (const QString &word : name.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && frame.textWidth(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace

ChartLook ChartFrame::look(qsizetype series, qsizetype category) const
{
    const ChartLook own = chart.series[series].look;
    if (!own.tone.isEmpty())
        return own;
    const ChartLook ofCategory = chart.categoryLooks.value(category);
    return {ofCategory.tone, own.pattern == Pattern::Outline ? own.pattern : ofCategory.pattern};
}

QString ChartFrame::number(double value) const
{
    return numberText(value, language);
}

void ChartFrame::addRule(QPointF from, QPointF to, const QColor &colour, double width)
{
    QPainterPath path(from);
    path.lineTo(to);
    drawing.shapes.append({.path = path, .stroke = colour, .width = width});
}

void ChartFrame::addLabel(const QString &text, const QRectF &box, Qt::Alignment alignment,
                          bool bold)
{
    drawing.labels.append(
        {.text = text, .box = box, .alignment = alignment, .size = textSize, .bold = bold});
}

void ChartFrame::addLabelOnFill(const QString &text, const QRectF &bar)
{
    const double width = textWidth(text) + 4;
    if (width > bar.width())
        return;
    QRectF ground(0, 0, width, std::min(bar.height(), textHeight) - 1);
    ground.moveCenter(bar.center());
    ChartShape shape{.fill = Qt::white};
    shape.path.addRoundedRect(ground, 2, 2);
    drawing.shapes.append(shape);
    addLabel(text, bar, Qt::AlignCenter);
}

double ChartFrame::addLegend(double top)
{
    constexpr double swatch = 10;
    double x = 0;
    double y = top;
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const QString &name = chart.series[i].name;
        const double needed = swatch + 4 + textWidth(name) + 14;
        if (x > 0 && x + needed > drawing.size.width())
            x = 0, y += textHeight + 3;
        ChartLook shown = chart.series[i].look;
        if (shown.tone.isEmpty())
            shown.tone = QStringLiteral("off");
        add(patterned({x, y + 0.5, swatch, swatch}, shown));
        addLabel(name, {x + swatch + 4, y, textWidth(name) + 2, textHeight},
                 Qt::AlignLeft | Qt::AlignVCenter);
        x += needed;
    }
    return y + textHeight;
}

double ChartFrame::categoryColumn(double most) const
{
    double widest = 0;
    for (const QString &name : chart.categories) {
        for (const QString &line : wrapped(name, most, *this))
            widest = std::max(widest, textWidth(line));
    }
    return std::ceil(widest);
}

void ChartFrame::addCategoryName(const QString &name, const QRectF &box)
{
    const QStringList lines = wrapped(name, box.width(), *this);
    double y = box.center().y() - double(lines.size()) * textHeight / 2;
    for (const QString &line : lines) {
        addLabel(line, {box.left(), y, box.width(), textHeight}, Qt::AlignRight | Qt::AlignVCenter);
        y += textHeight;
    }
}

void ChartFrame::addValueAxis(const QRectF &plot, double maximum)
{
    const double step = niceStep(maximum, 5);
    for (double value = 0; value <= maximum + step / 2; value += step) {
        const double x = plot.left() + plot.width() * value / maximum;
        addRule({x, plot.top()}, {x, plot.bottom()}, value == 0 ? axisColour : gridColour,
                value == 0 ? 0.8 : 0.5);
        addLabel(number(value), {x - 20, plot.bottom() + 2, 40, textHeight}, Qt::AlignCenter);
    }
}

double axisMaximum(double greatest)
{
    const double step = niceStep(greatest, 5);
    return std::max(step, std::ceil(greatest / step) * step);
}

QStringList stepNames(const QList<int> &steps)
{
    QStringList names;
    for (int i = 0; i + 1 < steps.size(); ++i) {
        const QString from = QString::number(steps.at(i));
        const QString until = QString::number(steps.at(i + 1) - 1);
        names.append(from == until ? from : QStringLiteral("%1–%2").arg(from, until));
    }
    if (!steps.isEmpty())
        names.append(QStringLiteral("%1+").arg(steps.last()));
    return names;
}

double niceStep(double maximum, int steps)
{
    for (double decade = 1;; decade *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (decade * factor * steps >= maximum)
                return decade * factor;
        }
    }
}

ChartDrawing layOutChart(const Chart &chart, double width, Language language,
                         const MeasureText &measure)
{
    ChartFrame frame{.chart = chart, .language = language, .measure = measure};
    frame.drawing.size.setWidth(width);
    switch (chart.kind) {
    case Chart::Kind::Bars:
        return layOutBars(std::move(frame), width);
    case Chart::Kind::StackedBars:
    case Chart::Kind::ShareBars:
        return layOutStackedBars(std::move(frame), width);
    case Chart::Kind::Lines:
        return layOutLines(std::move(frame), width);
    case Chart::Kind::Matrix:
        return layOutMatrix(std::move(frame), width);
    case Chart::Kind::Bullets:
        break;
    }
    return layOutBullets(std::move(frame), width);
}

} // namespace LienKet
