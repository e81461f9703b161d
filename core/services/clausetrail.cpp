// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clausetrail.h"

#include <algorithm>

namespace LienKet {

QList<ClauseTrail> clauseTrails(const QList<ScopeItem> &clauses, const QList<Topic> &topics,
                                const QList<Activity> &activities)
{
    QHash<Id<Topic>, ActivityCount> counts;
    for (const Activity &each : activities) {
        if (!each.topic || each.sameAs || each.state == ActivityState::Cancelled)
            continue;
        ActivityCount &count = counts[each.topic];
        ++(each.state == ActivityState::Done ? count.done : count.planned);
    }
    QList<const Topic *> ordered;
    for (const Topic &topic : topics)
        ordered.append(&topic);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Topic *a, const Topic *b) {
        return std::pair(a->year, a->number) < std::pair(b->year, b->number);
    });
    QList<ClauseTrail> trails;
    QHash<Id<ScopeItem>, qsizetype> place;
    for (const ScopeItem &clause : clauses) {
        place.insert(clause.id, trails.size());
        trails.append({clause.id, {}});
    }
    for (const Topic *topic : std::as_const(ordered)) {
        for (const Id<ScopeItem> &clause : topic->scopeItems) {
            if (const auto at = place.constFind(clause); at != place.cend())
                trails[*at].topics.append({topic->id, counts.value(topic->id)});
        }
    }
    return trails;
}

} // namespace LienKet
