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

bool isOfActs(QAnyStringView table, QAnyStringView field)
{
    static const QMultiHash<QString, QString> fields{{u"activity"_s, u"same_as"_s},
                                                     {u"consolidated_report"_s, u"state"_s},
                                                     {u"consolidated_report"_s, u"reports"_s},
                                                     {u"consolidated_report"_s, u"issued_hash"_s},
                                                     {u"handover"_s, u"date"_s},
                                                     {u"member_report"_s, u"state"_s},
                                                     {u"member_report"_s, u"started_on"_s},
                                                     {u"member_report"_s, u"submitted_on"_s},
                                                     {u"member_report"_s, u"returned_on"_s},
                                                     {u"member_report"_s, u"resubmitted_on"_s},
                                                     {u"member_report"_s, u"accepted_on"_s},
                                                     {u"member_report"_s, u"nil"_s},
                                                     {u"member_report"_s, u"reopened"_s},
                                                     {u"program_year"_s, u"state"_s},
                                                     {u"proposal"_s, u"state"_s},
                                                     {u"proposal"_s, u"submitted_on"_s},
                                                     {u"proposal"_s, u"decided_on"_s},
                                                     {u"report_round"_s, u"opened_on"_s},
                                                     {u"report_round"_s, u"closed_on"_s},
                                                     {u"topic"_s, u"state"_s},
                                                     {u"topic"_s, u"proposal"_s},
                                                     {u"topic"_s, u"carried_from"_s}};
    return fields.contains(table.toString(), field.toString());
}

QLatin1StringView actInto(const Record &record, QAnyStringView state)
{
    QLatin1StringView act;
    const auto look = [&](const auto &moves, auto present) {
        for (const auto &move : moves) {
            if (act.isEmpty() && move.from == present && state == code(move.to))
                act = move.act;
        }
    };
    if (const auto *report = std::get_if<MemberReport>(&record))
        look(memberReportMoves, report->state);
    else if (const auto *joint = std::get_if<ConsolidatedReport>(&record))
        look(consolidatedMoves, joint->state);
    else if (const auto *proposal = std::get_if<Proposal>(&record))
        look(proposalMoves, proposal->state);
    else if (const auto *topic = std::get_if<Topic>(&record))
        look(topicMoves, topic->state);
    return act;
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
    auto step = std::visit(
        [&]<class E>(const E &each) -> Result<Step> {
            if constexpr (HasActs<E>)
                return perform(store, each, *act, all, today);
            else
                Q_UNREACHABLE();
        },
        *found);
    LIENKET_TRY(store.allRead()); // what could not be read would be taken for what is not there
    return step;
}

} // namespace LienKet
