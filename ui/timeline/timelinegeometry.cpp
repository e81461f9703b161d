// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinegeometry.h"

#include "ui/widgets/fonts.h"

namespace LienKet {

TimelineGeometry::TimelineGeometry(const TimelinePlan &plan, const TimelineLayout &layout,
                                   const QFont &font)
{
    int top = 0;
    int row = 0;
    for (int lane = 0; lane < plan.lanes.size(); ++lane) {
        const TimelineLane::Kind kind = plan.lanes.at(lane).kind;
        const bool twoLines =
            kind == TimelineLane::Kind::Agreements || kind == TimelineLane::Kind::Topics;
        const int words = (twoLines ? 2 : 1) * lineHeight(font) + 2 * laneMargin;
        const int bars =
            layout.rows.at(lane) * rowHeight + 2 * laneMargin - (rowHeight - barHeight);
        const int height = qMax(words, bars);
        m_tops.append(top);
        m_firstRow.append(row);
        m_offsets.append(twoLines ? laneMargin : (height - barHeight) / 2);
        top += height;
        row += layout.rows.at(lane);
    }
    m_height = top;
    m_tops.append(top);
}

QRect TimelineGeometry::lane(int lane, int width) const
{
    return {0, m_tops.at(lane), width, m_tops.at(lane + 1) - m_tops.at(lane)};
}

int TimelineGeometry::rowTop(const PlacedItem &placed) const
{
    return m_tops.at(placed.lane) + m_offsets.at(placed.lane) + placed.row * rowHeight;
}

QRect TimelineGeometry::bar(const PlacedItem &placed) const
{
    const int left = qRound(placed.left);
    return {left, rowTop(placed), qRound(placed.right) - left, barHeight};
}

QRect TimelineGeometry::label(const PlacedItem &placed) const
{
    if (placed.place == PlacedItem::LabelPlace::None)
        return {};
    const int left = qRound(placed.labelLeft);
    return {left, rowTop(placed), qRound(placed.labelRight) - left + 1, barHeight};
}

QRect TimelineGeometry::cluster(const TimelineCluster &cluster) const
{
    const int left = qRound(cluster.left) + 1;
    return {left, m_tops.at(cluster.lane) + m_offsets.at(cluster.lane),
            qRound(cluster.right) - 1 - left, barHeight};
}

} // namespace LienKet
