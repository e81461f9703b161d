// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

template <class E>
concept HasActs = requires(Store &store, const E &record, const Act &act)
{
    actsOn(store, record, QDate());
    perform(store, record, act, QJsonObject(), QDate());
};

bool movesOn(QLatin1StringView act)
{
    static const QSet<QLatin1StringView> forward{
        "assign"_L1,      "submit"_L1, "review"_L1,     "approve"_L1,
        "make_topic"_L1,  "start"_L1,  "finish"_L1,     "open_round"_L1,
        "begin"_L1,       "accept"_L1, "count_once"_L1, "consolidate"_L1,
        "to_approval"_L1, "issue"_L1,  "hand_over"_L1,  "carry_out"_L1};
    return forward.contains(act);
}

QList<Act> actsOnAny(Store &store, const Record &record, QDate today)
{
    QList<Act> acts = std::visit(
        [&]<class E>(const E &each) {
            if constexpr (HasActs<E>)
                return actsOn(store, each, today);
            else
                return QList<Act>();
        },
        record);
    const QJsonObject present = toJson(record);
    for (Act &act : acts) {
        act.movesOn = movesOn(act.name);
        // What the record says already is proposed, so that an act does not empty it.
        for (const QLatin1StringView name : std::as_const(act.asks)) {
            if (act.entity == keyOf(record).table && !act.known.contains(name) &&
                present.contains(name))
                act.known.insert(name, present[name]);
        }
    }
    std::stable_partition(acts.begin(), acts.end(), [](const Act &act) { return act.movesOn; });
    return acts;
}

} // namespace

QList<Act> actsOn(Store &store, const RecordKey &record, QDate today)
{
    const auto found = store.find(record);
    return found ? actsOnAny(store, *found, today) : QList<Act>();
}

QLatin1StringView takenBackBy(QAnyStringView act)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> pairs[] = {
        {"accept"_L1, "reopen"_L1},
        {"issue"_L1, "revoke"_L1},
        {"hand_over"_L1, "take_back_handover"_L1},
        {"close_year"_L1, "reopen_year"_L1}};
    for (const auto &[done, back] : pairs) {
        if (act == done)
            return back;
    }
    return {};
}

Result<Step> perform(Store &store, const RecordKey &record, QAnyStringView name,
                     const QJsonObject &answers, QDate today)
{
    const auto found = store.find(record);
    if (!found)
        return std::unexpected(found.error());
    const QList<Act> acts = actsOnAny(store, *found, today);
    const auto act =
        std::find_if(acts.begin(), acts.end(), [&](const Act &each) { return name == each.name; });
    if (act == acts.end())
        return failure(Error::Code::Invalid, nameOf(record), QStringLiteral("not_now"));
    QJsonObject all = act->known;
    for (auto each = answers.begin(); each != answers.end(); ++each)
        all.insert(each.key(), *each);
    return std::visit(
        [&]<class E>(const E &each) -> Result<Step> {
            if constexpr (HasActs<E>)
                return perform(store, each, *act, all, today);
            else
                Q_UNREACHABLE();
        },
        *found);
}

} // namespace LienKet
