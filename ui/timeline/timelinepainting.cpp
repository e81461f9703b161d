// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace LienKet {

/// Moves the pixels that are there already, and gives what has to be painted: all of it, if the
/// step is too wide, or no whole number of the screen's pixels.
QRegion TimelineView::scrollLanes(double ratio)
{
    const QRect seen = lanes().translated(-origin());
    const QSize pixels = (QSizeF(seen.size()) * ratio).toSize();
    const QPoint step = m_lanesSeen.topLeft() - seen.topLeft();
    const QPointF moved = QPointF(step) * ratio;
    const bool whole = QPointF(moved.toPoint()) == moved;
    const bool fits = m_lanes.size() == pixels && m_lanes.devicePixelRatio() == ratio;
    if (!fits) {
        m_lanes = QPixmap(pixels);
        m_lanes.setDevicePixelRatio(ratio);
    }
    if (!fits || !whole || !m_lanesSeen.intersects(seen))
        return seen;
    if (step.isNull())
        return {};
    m_lanes.scroll(qRound(moved.x()), qRound(moved.y()), QRect(QPoint(), pixels));
    return QRegion(seen) - m_lanesSeen;
}

/// The lanes as they are seen, in the pixels of the device that `screen` paints on.
const QPixmap &TimelineView::paintedLanes(const QPainter &screen)
{
    const Theme &theme = themeOf(palette());
    const QRect seen = lanes().translated(-origin());
    const QRect before = m_lanesSeen;
    QRegion dirty = scrollLanes(screen.deviceTransform().m11());
    m_lanesSeen = seen;
    if (dirty.isEmpty())
        return m_lanes;
    QPainter painter(&m_lanes);
    painter.setFont(font());
    painter.translate(-seen.topLeft());
    TimelinePainter scene(painter, m_scene, m_names, theme, m_language, &m_shaped);
    if (before != seen && dirty != seen)
        dirty += scene.movedLabels(before, seen);
    painter.setClipRegion(dirty);
    painter.fillRect(seen, theme.surface);
    scene.paintLanes(seen, m_selected, dirty);
    return m_lanes;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const Theme &theme = themeOf(palette());
    if (!m_scene.plan.begin.isValid())
        return painter.fillRect(viewport()->rect(), theme.surface);
    TimelinePainter scene(painter, m_scene, m_names, theme, m_language, &m_shaped);
    const QRect all = body();
    const QRect shown = lanes();
    const int left = all.left();
    const int head = headHeight();
    painter.drawPixmap(shown.topLeft(), paintedLanes(painter));
    painter.fillRect(QRect(0, head, left, all.height()), theme.surface);
    painter.fillRect(QRect(left, shown.bottom() + 1, all.width(), all.bottom() - shown.bottom()),
                     theme.surface);

    painter.setClipRect(shown);
    painter.translate(origin());
    if (m_drag)
        paintDrag(painter);
    painter.resetTransform();

    painter.setClipRect(QRect(left, 0, all.width(), head));
    painter.fillRect(QRect(left, 0, all.width(), head), theme.raised);
    painter.translate(origin().x(), 0);
    scene.paintHead(QRect(-origin().x() + left, 0, all.width(), head), head);
    painter.resetTransform();

    painter.setClipRect(QRect(0, head, left, all.height()));
    painter.translate(0, origin().y());
    scene.paintLaneHeads(QRect(0, head - origin().y(), left, all.height()));
    painter.resetTransform();

    painter.setClipping(false);
    painter.fillRect(QRect(0, 0, left, head), theme.raised);
    painter.fillRect(QRect(left - 1, 0, 1, shown.bottom() + 1), theme.border);
    painter.fillRect(QRect(0, head - 1, viewport()->width(), 1), theme.border);
    if (shown.bottom() < all.bottom())
        painter.fillRect(QRect(0, shown.bottom() + 1, viewport()->width(), 1), theme.line);
}

void TimelineView::paintDrag(QPainter &painter) const
{
    const PlacedItem *placed = placedSelected();
    if (!placed)
        return;
    const auto [from, until] = dragged();
    PlacedItem target = *placed;
    target.left = m_scene.layout.scale.x(from);
    target.right = m_scene.layout.scale.endOf(until);
    const QRect bar = m_scene.geometry.bar(target);
    const Theme &theme = themeOf(palette());
    paintBox(painter, bar, {}, theme.accent, Measure::controlRadius, 2);
    painter.setPen(theme.accent);
    painter.drawText(bar.adjusted(0, 0, 2 * bar.width() + 400, 0).translated(bar.width() + 6, 0),
                     Qt::AlignVCenter,
                     dateText(from, m_language) + QStringLiteral(" – ") +
                         dateText(until, m_language));
}

} // namespace LienKet
