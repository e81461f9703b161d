// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelineplan.h"

#include <QRect>

namespace LienKet {

/// A planned span that is being moved, or stretched at one of its ends.
struct TimelineDrag
{
    enum class Part { Whole, Start, End };

    Part part = Part::Whole;
    QDate from;
    QDate until;

    /// Takes hold of a part of an item's bar; nothing where it cannot be moved: only planned topics
    /// and activities can, and of a chain over several years the end alone. What runs or is over
    /// happened when it did; its dates are mended in its form.
    static std::optional<TimelineDrag> of(const TimelineItem &item, Part part);

    /// The part that a press at `x` takes hold of.
    static std::optional<TimelineDrag> of(const TimelineItem &item, const QRect &bar, int x);

    /// The span after a move by some days; it keeps at least one day.
    std::pair<QDate, QDate> movedBy(qint64 days) const;
};

} // namespace LienKet
