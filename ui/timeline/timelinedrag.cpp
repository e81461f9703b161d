// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedrag.h"

#include <algorithm>

namespace LienKet {

namespace {

constexpr int grip = 6; ///< pixels at a bar's end that stretch it

} // namespace

std::optional<TimelineDrag> TimelineDrag::of(const TimelineItem &item, const QRect &bar, int x)
{
    const bool work =
        item.kind == TimelineItem::Kind::Topic || item.kind == TimelineItem::Kind::Activity;
    if (!work || item.state != TimelineItem::State::Planned || item.isOpen() ||
        !item.from.isValid() || x < bar.left() || x > bar.right())
        return std::nullopt;
    const int reach = std::min(grip, bar.width() / 3);
    const Part part = x >= bar.right() - reach  ? Part::End
                      : x <= bar.left() + reach ? Part::Start
                                                : Part::Whole;
    if (item.severalYears && part != Part::End)
        return std::nullopt;
    return TimelineDrag{part, item.from, item.until};
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
