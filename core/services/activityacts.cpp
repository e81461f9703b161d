// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"
#include "core/services/consolidation.h"

namespace LienKet {

using namespace Qt::StringLiterals;

QList<Act> actsOn(Store &store, const Activity &activity, QDate)
{
    if (activity.sameAs)
        return {{"count_apart"_L1}};
    for (const auto &[first, second] : sameEvents(store.ofYear<Activity>(activity.start.year()))) {
        if (activity.id != first && activity.id != second)
            continue;
        const Id<Activity> other = activity.id == first ? second : first;
        return {{"count_once"_L1,
                 QLatin1StringView(Activity::table),
                 {"same_as"_L1},
                 {{u"same_as"_s, other.toString()}}}};
    }
    return {};
}

Result<Step> perform(Store &, Activity activity, const Act &act, const QJsonObject &answers, QDate)
{
    activity.sameAs = {};
    LIENKET_TRY(take(activity, answers));
    return stepOf(act, {activity});
}

} // namespace LienKet
