// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelinelayout.h"

namespace LienKet::Test {

// What the tests of the timeline's arithmetic say in.

inline const QDate timelineToday(2026, 11, 18);

/// Every letter 7 pixels wide, so that layouts do not depend on a font.
inline double measure(const QString &text)
{
    return 7.0 * double(text.size());
}

inline QString dayOf(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("yyyy-MM-dd")) : QStringLiteral("…");
}

inline TimelineItem span(QDate from, QDate until, const QString &label,
                         TimelineItem::State state = TimelineItem::State::Running)
{
    return {.label = label, .from = from, .until = until, .state = state};
}

inline TimelinePlan planOf(const QList<TimelineItem> &items,
                           TimelineLane::Kind kind = TimelineLane::Kind::Topics)
{
    return {.begin = {2025, 1, 1},
            .end = {2026, 12, 31},
            .today = timelineToday,
            .lanes = {{kind, {}, items}},
            .relations = {}};
}

} // namespace LienKet::Test
