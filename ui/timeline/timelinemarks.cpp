// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemarks.h"

#include "core/services/timelinelayout.h"
#include "ui/charts/chartpatterns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr double joinWidth = 1.5;
constexpr int tickSize = 16;

void paintHatchedBox(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paintBox(painter, rect, theme.surface, theme.strong, 3);
    painter.save();
    painter.setClipRect(rect.adjusted(1, 1, -1, -1), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.strong, 1));
    for (int x = rect.left() - rect.height(); x < rect.right(); x += 6)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter.restore();
}

} // namespace

void paintDashedBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    QPen pen(edge, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

void paintTopicBar(QPainter &painter, const QRect &rect, TimelineItem::State state,
                   const AreaColors &colors, const Theme &theme)
{
    constexpr int narrow = 10; // nothing of a frame would be seen
    const QColor cap = state == TimelineItem::State::Dropped ? theme.strong : colors.fill;
    if (rect.width() <= narrow) {
        painter.fillRect(rect, state == TimelineItem::State::Done ? colors.mid : colors.tint);
        painter.fillRect(QRect(rect.topLeft(), QSize(int(TimelineMeasure::cap), rect.height())),
                         cap);
        return;
    }
    switch (state) {
    case TimelineItem::State::Planned:
        paintDashedBox(painter, rect, theme.surface, colors.fill);
        break;
    case TimelineItem::State::Running:
        paintBox(painter, rect, colors.tint, colors.fill, 3);
        break;
    case TimelineItem::State::Done:
        paintBox(painter, rect, colors.mid, colors.fill, 3);
        break;
    case TimelineItem::State::Dropped:
        paintHatchedBox(painter, rect, theme);
        break;
    }
    painter.fillRect(QRect(rect.topLeft(), QSize(int(TimelineMeasure::cap), rect.height())), cap);
}

void paintDiamond(QPainter &painter, const QPointF &center, const QColor &ink, bool filled,
                  const Theme &theme)
{
    const double reach = TimelineMeasure::diamond / 2 - (filled ? 0.5 : 0.75);
    const QPolygonF shape{center + QPointF(0, -reach), center + QPointF(reach, 0),
                          center + QPointF(0, reach), center + QPointF(-reach, 0)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(filled ? theme.surface : ink, filled ? 1 : 1.5));
    painter.setBrush(filled ? ink : theme.surface);
    painter.drawPolygon(shape);
    painter.restore();
}

void paintJoin(QPainter &painter, const QPointF &from, const QPointF &to, Certainty certainty,
               const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.accent, joinWidth);
    if (certainty == Certainty::Inferred)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{from, {from.x(), to.y()}, to});
    painter.restore();
}

void paintPatterned(QPainter &painter, const QRect &rect, Pattern pattern, const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartShape &shape : patterned(rect, {fill.name(), pattern})) {
        painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        painter.setPen(shape.stroke.isValid() ? QPen(shape.stroke, shape.width) : QPen(Qt::NoPen));
        painter.drawPath(shape.path);
    }
    painter.restore();
}

void paintTick(QPainter &painter, const QPoint &leftCenter, const QColor &ink)
{
    paintIcon(painter, QRect(leftCenter.x(), leftCenter.y() - tickSize / 2, tickSize, tickSize),
              u"checkmark"_s, ink);
}

} // namespace LienKet
