// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenchart.h"

#include "ui/charts/chartpatterns.h"
#include "ui/widgets/fonts.h"

#include <QPainter>

namespace LienKet {

namespace {

constexpr int hatchGap = 6;

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += hatchGap)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

/// The white strokes that tell a mark from its neighbours where colour is lost.
void paintPattern(QPainter &painter, const ScreenMark &mark)
{
    if (mark.pattern == Pattern::Outline && !mark.edge.isValid() && mark.fill.isValid())
        painter.fillRect(mark.rect.adjusted(1.5, 1.5, -1.5, -1.5), Qt::white);
    const QPainterPath strokes = patternStrokes(mark.rect, mark.pattern);
    if (strokes.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.pattern == Pattern::Dots)
        painter.fillPath(strokes, Qt::white);
    else
        painter.strokePath(strokes, QPen(Qt::white, 1.1));
    painter.restore();
}

void paintCurve(QPainter &painter, const ScreenCurve &curve)
{
    constexpr double radius = 3.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(curve.ink, curve.width));
    painter.drawPolyline(curve.points.constData(), int(curve.points.size()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(curve.ink);
    for (const QPointF &point : curve.points)
        painter.drawEllipse(point, radius, radius);
    painter.restore();
}

void paintMark(QPainter &painter, const ScreenMark &mark)
{
    if (mark.hatch.isValid()) {
        paintHatch(painter, mark.rect, mark.hatch);
        return;
    }
    if (!mark.fill.isValid() && !mark.edge.isValid())
        return;
    if (!mark.edge.isValid() && mark.radius == 0) {
        painter.fillRect(mark.rect, mark.fill);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(mark.fill.isValid() ? QBrush(mark.fill) : QBrush(Qt::NoBrush));
    painter.setPen(mark.edge.isValid() ? QPen(mark.edge, mark.edgeWidth) : QPen(Qt::NoPen));
    const double inset = mark.edge.isValid() ? mark.edgeWidth / 2 : 0;
    painter.drawRoundedRect(mark.rect.adjusted(inset, inset, -inset, -inset), mark.radius,
                            mark.radius);
    painter.restore();
}

/// White below a figure, so that no pattern crosses it.
void paintLabelGround(QPainter &painter, const ScreenText &text, const QFontMetricsF &metrics)
{
    QRectF ground(0, 0, metrics.horizontalAdvance(text.text) + 6, metrics.height() - 4);
    ground.moveCenter(text.box.center());
    painter.fillRect(ground, Qt::white);
}

} // namespace

void paintChart(QPainter &painter, const ScreenChart &chart, const QFont &font, Patterns patterns)
{
    const bool patterned = patterns == Patterns::On;
    for (const ScreenMark &mark : chart.marks) {
        paintMark(painter, mark);
        if (patterned)
            paintPattern(painter, mark);
    }
    for (const ScreenCurve &curve : chart.curves)
        paintCurve(painter, curve);
    for (const ScreenText &text : chart.texts) {
        if (patterned && text.onFill)
            paintLabelGround(painter, text, QFontMetricsF(text.bold ? bold(font) : font));
        painter.setFont(fontFor(text.text, text.bold ? bold(font) : font));
        painter.setPen(patterned && text.onFill ? QColor(Qt::black) : text.ink);
        painter.drawText(text.box, int(text.alignment) | Qt::TextSingleLine, text.text);
    }
}

} // namespace LienKet
