// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelineplan.h"

#include <functional>
#include <optional>

namespace LienKet {

/// Days as pixels on one scale: x 0 is the beginning of the day `origin`.
struct TimeScale
{
    QDate origin;
    double pixelsPerDay = 1;

    double x(QDate day) const { return double(origin.daysTo(day)) * pixelsPerDay; }
    double endOf(QDate day) const { return x(day) + pixelsPerDay; }
    QDate dayAt(double x) const;
};

/// Where an item and its label stand, in pixels of the scale. A span's right end is that of its
/// last day; an open one's is the end of the plan.
struct PlacedItem
{
    enum class LabelPlace { Inside, Right, Left, None };

    int lane = 0;
    int item = 0;
    int row = 0; ///< within the lane
    double left = 0;
    double right = 0;
    LabelPlace place = LabelPlace::None;
    double labelLeft = 0;
    double labelRight = 0;
    bool isShort = false; ///< the label has less room than it needs, and is cut

    friend bool operator==(const PlacedItem &, const PlacedItem &) = default;
};

/// What stands for the items of a lane that are too dense to be drawn: how many begin in a year, a
/// quarter or a month.
struct TimelineCluster
{
    int lane = 0;
    QDate from;
    QDate until; ///< last day
    double left = 0;
    double right = 0;
    int count = 0;

    friend bool operator==(const TimelineCluster &, const TimelineCluster &) = default;
};

struct TimelineLayout
{
    TimeScale scale;
    double width = 0;                ///< of all the years together
    double today = 0;                ///< where the day of today ends
    QList<int> rows;                 ///< number of rows of each lane, at least 1
    QList<PlacedItem> items;         ///< by lane, then by item; none of a dense lane
    QList<TimelineCluster> clusters; ///< of the dense lanes, by lane and time

    bool isDense(int lane) const;
};

/// A part of the drawing from left to right.
struct TimelineSpan
{
    double left = 0;
    double right = 0;

    friend bool operator==(const TimelineSpan &, const TimelineSpan &) = default;
};

/// Where an item's label is seen when only a part of the drawing is. One whose beginning is left of
/// it stands at the edge as long as its bar has room; one that runs out at the right is given what
/// there is, if a few letters fit; a coordinator's stands in the middle of what is seen of the
/// term. Nothing where there is no room: no label is cut off.
std::optional<TimelineSpan> labelInSight(const TimelineLayout &layout, const TimelineItem &item,
                                         const PlacedItem &placed, const TimelineSpan &sight);

/// The width of a label in the screen's font.
using MeasureLabel = std::function<double(const QString &)>;

/// What is written at an item: an agreement's label begins with the day of its signing.
QString timelineLabel(const TimelineItem &item, Language language);

/// Sizes that the layout keeps free, in pixels.
namespace TimelineMeasure {
inline constexpr double cap = 4;           ///< the fill at a bar's beginning
inline constexpr double padding = 6;       ///< between a bar's edge and its label
inline constexpr double tick = 20;         ///< the sign of what is done, before the label
inline constexpr double diamond = 12;      ///< a mark, as wide as high
inline constexpr double gap = 6;           ///< between neighbours of a row
inline constexpr double leastLabel = 48;   ///< what is left of a label at the edge of the view
inline constexpr double shortest = 6;      ///< of a bar, however short its span
inline constexpr int mostRows = 14;        ///< of bars in a lane; one that needs more shows counts
inline constexpr double leastCluster = 34; ///< the width of a count
inline constexpr int mostShort = 6;        ///< bars narrower than a count, in its width
} // namespace TimelineMeasure

/// Packs the items into rows without overlap and places their labels: inside if there is room
/// beside the marks, else right, else left, else cut between two marks, else over the marks, else
/// not at all. Labels overlap neither bars nor each other, nor the line of today. A lane takes new
/// rows for the sake of labels up to `rowsForLabels`, then only for bars; where these alone need
/// more than `mostRows`, or on average more than `mostShort` narrow ones stand in the width of a
/// count, it shows counts instead.
TimelineLayout layOutTimeline(const TimelinePlan &plan, const TimeScale &scale, Language language,
                              const MeasureLabel &measure, int rowsForLabels = 8);

} // namespace LienKet
