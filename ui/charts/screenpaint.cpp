// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/screenchart.h"

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

} // namespace

void paintChart(QPainter &painter, const ScreenChart &chart, const QFont &font)
{
    for (const ScreenMark &mark : chart.marks)
        paintMark(painter, mark);
    for (const ScreenText &text : chart.texts) {
        painter.setFont(text.bold ? bold(font) : font);
        painter.setPen(text.ink);
        painter.drawText(text.box, int(text.alignment) | Qt::TextSingleLine, text.text);
    }
}

} // namespace LienKet
