// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement.h"
#include "core/services/statistics.h"

namespace LienKet {

/// What became of a clause over all years: the topics that carry it out, by year and number, with
/// their activities.
struct ClauseTrail
{
    struct Work
    {
        Id<Topic> topic;
        ActivityCount activities;

        friend bool operator==(const Work &, const Work &) = default;
    };

    Id<ScopeItem> clause;
    QList<Work> topics;

    /// An activity of one of its topics was done.
    bool isCarriedOut() const
    {
        return std::any_of(topics.begin(), topics.end(),
                           [](const Work &work) { return work.activities.done > 0; });
    }

    friend bool operator==(const ClauseTrail &, const ClauseTrail &) = default;
};

/// One trail for each clause, in the order given.
QList<ClauseTrail> clauseTrails(const QList<ScopeItem> &clauses, const QList<Topic> &topics,
                                const QList<Activity> &activities);

} // namespace LienKet
