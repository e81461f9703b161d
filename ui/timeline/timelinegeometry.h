// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelinelayout.h"

#include <QFont>
#include <QRect>

namespace LienKet {

/// Where the lanes and rows of a timeline stand, in pixels of the whole drawing: x from the first
/// day, y from the top of the first lane.
class TimelineGeometry
{
public:
    static constexpr int laneHeadWidth = 150;
    static constexpr int barHeight = 22;
    static constexpr int rowHeight = 26;
    static constexpr int laneMargin = 4; ///< above the first and below the last row

    TimelineGeometry() = default;
    TimelineGeometry(const TimelinePlan &plan, const TimelineLayout &layout, const QFont &font);

    int height() const { return m_height; }
    QRect lane(int lane, int width) const; ///< from x 0, as wide as asked
    QRect bar(const PlacedItem &placed) const;
    QRect label(const PlacedItem &placed) const;
    QRect cluster(const TimelineCluster &cluster) const;

    /// The bar, its label and what lies between: where a click means this item.
    QRect reach(const PlacedItem &placed) const { return bar(placed) | label(placed); }

    /// Rows counted over all lanes, to go up and down through them.
    int rowOf(const PlacedItem &placed) const { return m_firstRow.value(placed.lane) + placed.row; }

private:
    int rowTop(const PlacedItem &placed) const;

    QList<int> m_tops; ///< of each lane, and the end of the last one
    QList<int> m_firstRow;
    QList<int> m_offsets; ///< from a lane's top to its first row
    int m_height = 0;
};

} // namespace LienKet
