// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

bool isCarriedOver(Store &store, const Topic &topic)
{
    const QList<Topic> &topics = store.all<Topic>();
    return std::any_of(topics.begin(), topics.end(),
                       [&](const Topic &each) { return each.carriedFrom == topic.id; });
}

/// The topic as it goes on in the next year: with its indicators, and the milestones not reached.
QList<Record> carriedOver(Store &store, const Topic &topic)
{
    Topic next = topic;
    next.id = Id<Topic>::fresh();
    next.year = topic.year + 1;
    next.state = TopicState::Planned;
    next.carriedFrom = topic.id;
    next.start = {};
    next.end = topic.end > QDate(next.year, 1, 1) ? topic.end : QDate();
    next.number = 1;
    for (const Topic &each : store.ofYear<Topic>(next.year))
        next.number = std::max(next.number, each.number + 1);
    QList<Record> records{next};
    for (const Indicator &each : store.all<Indicator>()) {
        if (each.topic != topic.id)
            continue;
        Indicator copy = each;
        copy.id = {};
        copy.topic = next.id;
        records.append(copy);
    }
    for (const Milestone &each : store.ofYear<Milestone>(topic.year)) {
        if (each.topic != topic.id || each.doneOn.isValid())
            continue;
        Milestone copy = each;
        copy.id = {};
        copy.topic = next.id;
        records.append(copy);
    }
    return records;
}

} // namespace

QList<Act> actsOn(Store &store, const Topic &topic, QDate)
{
    QList<Act> acts;
    for (const auto &move : topicMoves) {
        if (move.from != topic.state)
            continue;
        Act act{move.act};
        if (move.to == TopicState::Dropped) {
            act.entity = QLatin1StringView(Topic::table);
            act.asks = {"reason"_L1};
        }
        acts.append(act);
    }
    const bool ended = topic.state == TopicState::Done || topic.state == TopicState::Dropped;
    if (!ended && !isCarriedOver(store, topic))
        acts.append({"carry_over"_L1});
    return acts;
}

Result<Step> perform(Store &store, Topic topic, const Act &act, const QJsonObject &answers, QDate)
{
    if (act.name == "carry_over"_L1) {
        Step step = stepOf(act, carriedOver(store, topic));
        if (topic.state == TopicState::Running) { // what goes on is not done as a whole
            topic.state = TopicState::PartlyDone;
            step.put.append(topic);
        }
        return step;
    }
    const auto to = target(topicMoves, topic.state, act.name);
    LIENKET_TRY(take(topic, answers));
    topic.state = *to;
    if (act.name == "go_on"_L1)
        topic.reason = {};
    Step step = stepOf(act, {topic});
    const ProgramYear *year = recordOf(store.all<ProgramYear>(), topic.year);
    if (*to == TopicState::Running && year && year->state == YearState::Planning) {
        ProgramYear active = *year;
        active.state = YearState::Active;
        step.put.append(active);
    }
    return step;
}

} // namespace LienKet
