// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"
#include "core/services/consolidation.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

QList<Activity> onTheSameDay(Store &store, const Activity &activity)
{
    QList<Activity> day;
    const auto found = store.all(Activity::table, "start"_L1, isoDate(activity.start));
    for (const Record &each : found.value_or(QList<Record>()))
        day.append(std::get<Activity>(each));
    return day;
}

} // namespace

QList<Act> actsOn(Store &store, const Activity &activity, QDate)
{
    if (activity.sameAs)
        return {{"count_apart"_L1}};
    for (const auto &[first, second] : sameEvents(onTheSameDay(store, activity))) {
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

Result<Step> perform(Store &store, Activity activity, const Act &act, const QJsonObject &answers,
                     QDate)
{
    activity.sameAs = {};
    LIENKET_TRY(take(activity, answers));
    const Activity *other = store.find(activity.sameAs);
    if (other && other->sameAs) // or neither would count
        return std::unexpected(Error{Error::Code::Invalid,
                                     nameOf(keyOf(Record(activity))),
                                     {},
                                     {{u"same_as"_s, Rule::Inconsistent, u"same_as"_s}}});
    return stepOf(act, {activity});
}

} // namespace LienKet
