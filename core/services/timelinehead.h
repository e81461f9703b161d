// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelinelayout.h"

namespace LienKet {

/// What the names above the lanes tell apart: years to days.
enum class HeadStep { Year, Quarter, Month, Day };

HeadStep headStep(const TimeScale &scale);

/// The names above the lanes and the tag of today, in pixels of the scale: years in one row;
/// quarters and months below their year, days below their month.
struct TimelineHead
{
    struct Word
    {
        int row = 0;
        double line = 0; ///< where what it names begins
        double left = 0; ///< of the name; as wide as 0 where it has no room
        double right = 0;
        QString name;
        bool present = false; ///< today lies in it

        friend bool operator==(const Word &, const Word &) = default;
    };

    int rows = 1;
    QList<Word> words; ///< by row, then by time
    double tagLeft = 0;
    double tagRight = 0; ///< as `tagLeft`: today is not in sight
};

/// Lays out what is seen between two pixels of the scale. A name stays in sight while that which it
/// names has room for it; one without room is left out, none is cut off or covered. The tag stands
/// over today's line, in the first row, and moves aside rather than hide a name.
TimelineHead layOutHead(const TimelinePlan &plan, const TimeScale &scale, double from, double until,
                        Language language, const MeasureLabel &measure, double tagWidth);

} // namespace LienKet
