// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedrag.h"

#include <algorithm>

namespace LienKet {

namespace {

constexpr int grip = 6; ///< pixels at a bar's end that stretch it

} // namespace

std::optional<TimelineDrag> TimelineDrag::of(const TimelineItem &item, Part part)
{
    const bool work =
        item.kind == TimelineItem::Kind::Topic || item.kind == TimelineItem::Kind::Activity;
    if (!work || item.state != TimelineItem::State::Planned || item.isOpen() ||
        !item.from.isValid() || (item.severalYears && part != Part::End))
        return std::nullopt;
    return TimelineDrag{part, item.from, item.until};
}

std::optional<TimelineDrag> TimelineDrag::of(const TimelineItem &item, const QRect &bar, int x)
{
    if (x < bar.left() || x > bar.right())
        return std::nullopt;
    if (bar.width() < 3 * grip) // a day, for example, has no ends to take hold of
        return of(item, Part::Whole);
    return of(item, x > bar.right() - grip  ? Part::End
                    : x < bar.left() + grip ? Part::Start
                                            : Part::Whole);
}

std::pair<QDate, QDate> TimelineDrag::movedBy(qint64 days) const
{
    switch (part) {
    case Part::Start:
        return {std::min(from.addDays(days), until), until};
    case Part::End:
        return {from, std::max(until.addDays(days), from)};
    case Part::Whole:
        break;
    }
    return {from.addDays(days), until.addDays(days)};
}

} // namespace LienKet
