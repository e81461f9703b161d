// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include "core/services/timelineplan.h"
#include "ui/widgets/area.h"

#include <QPainter>

namespace LienKet {

// The signs of the timeline, the same in the lanes and in the legend.

/// A topic's bar: running is tinted, done is darker with a tick, planned dashed, dropped hatched.
/// The cap of the full colour marks its beginning.
void paintTopicBar(QPainter &painter, const QRect &rect, TimelineItem::State state,
                   const AreaColors &colors, const Theme &theme);

/// A box with edges of dashes.
void paintDashedBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge);

/// A diamond of 12 px around a point: filled, or hollow on the surface.
void paintDiamond(QPainter &painter, const QPointF &center, const QColor &ink, bool filled,
                  const Theme &theme);

/// A join of two agreements: down, then right.
void paintJoin(QPainter &painter, const QPointF &from, const QPointF &to, Certainty certainty,
               const Theme &theme);

/// A box in the pattern of an area, as the printed charts have it.
void paintPatterned(QPainter &painter, const QRect &rect, Pattern pattern, const QColor &fill);

/// The tick of what is done.
void paintTick(QPainter &painter, const QPoint &leftCenter, const QColor &ink);

} // namespace LienKet
