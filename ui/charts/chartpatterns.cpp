// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpatterns.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

constexpr double pitch = 4;
constexpr double strokeWidth = 0.9;
constexpr double dotRadius = 0.7;

/// The part within the rectangle of a line that rises (slope up to the right) from x at its bottom.
void addRising(QPainterPath &path, const QRectF &rect, double x, bool falling)
{
    const double from = std::max(x, rect.left());
    const double to = std::min(x + rect.height(), rect.right());
    if (from >= to)
        return;
    const auto y = [&](double at) {
        return falling ? rect.top() + (at - x) : rect.bottom() - (at - x);
    };
    path.moveTo(from, y(from));
    path.lineTo(to, y(to));
}

void addDots(QPainterPath &path, const QRectF &rect)
{
    bool shifted = false;
    for (double y = rect.top() + pitch / 2; y < rect.bottom() - dotRadius; y += pitch / 2) {
        for (double x = rect.left() + (shifted ? pitch : pitch / 2); x < rect.right() - dotRadius;
             x += pitch)
            path.addEllipse(QPointF(x, y), dotRadius, dotRadius);
        shifted = !shifted;
    }
}

} // namespace

QColor paperColour(const QString &tone)
{
    static const QHash<QString, QColor> states{
        {u"done"_s, QColor(0x17, 0x70, 0x4A)},    {u"running"_s, QColor(0x24, 0x63, 0xA6)},
        {u"warning"_s, QColor(0x85, 0x56, 0x00)}, {u"late"_s, QColor(0xB0, 0x3A, 0x0C)},
        {u"off"_s, QColor(0x5A, 0x60, 0x69)},     {u"accent"_s, QColor(0x2B, 0x4C, 0x8C)},
        {u"text"_s, QColor(0x1F, 0x23, 0x28)}};
    if (const auto state = states.constFind(tone); state != states.cend())
        return *state;
    const QColor colour(tone);
    return colour.isValid() ? colour : QColor(0x7A, 0x82, 0x90);
}

Pattern areaPattern(qsizetype place)
{
    constexpr std::array order{Pattern::Solid, Pattern::Rising, Pattern::Dots, Pattern::Falling,
                               Pattern::Lines};
    return place < 0 ? Pattern::Outline : order[std::size_t(place) % order.size()];
}

QPainterPath patternStrokes(const QRectF &rect, Pattern pattern)
{
    QPainterPath path;
    switch (pattern) {
    case Pattern::Solid:
    case Pattern::Outline:
        break;
    case Pattern::Rising:
    case Pattern::Falling:
        for (double x = rect.left() - rect.height() + pitch / 2; x < rect.right(); x += pitch)
            addRising(path, rect, x, pattern == Pattern::Falling);
        break;
    case Pattern::Dots:
        addDots(path, rect);
        break;
    case Pattern::Lines:
        for (double y = rect.top() + pitch / 2; y < rect.bottom(); y += pitch * 0.7) {
            path.moveTo(rect.left(), y);
            path.lineTo(rect.right(), y);
        }
        break;
    }
    return path;
}

QList<ChartShape> patterned(const QRectF &rect, const ChartLook &look)
{
    const QColor colour = paperColour(look.tone);
    ChartShape ground;
    if (look.pattern == Pattern::Outline) {
        ground.path.addRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        ground.fill = Qt::white;
        ground.stroke = colour;
        ground.width = 1;
        return {ground};
    }
    ground.path.addRect(rect);
    ground.fill = colour;
    const QPainterPath strokes = patternStrokes(rect, look.pattern);
    if (strokes.isEmpty())
        return {ground};
    ChartShape overlay{.path = strokes};
    if (look.pattern == Pattern::Dots)
        overlay.fill = Qt::white;
    else
        overlay.stroke = Qt::white, overlay.width = strokeWidth;
    return {ground, overlay};
}

} // namespace LienKet
