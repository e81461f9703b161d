// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"
#include "core/domain/moves.h"

namespace LienKet {

struct Area;
struct Organization;
struct Person;
struct Proposal;
struct ScopeItem;
struct Topic;

enum class TopicState { Planned, Running, Done, PartlyDone, Dropped };

template <>
struct Codes<TopicState>
{
    static constexpr std::array names{"planned", "running", "done", "partly_done", "dropped"};
};

enum class Direction { Increase, Decrease };

template <>
struct Codes<Direction>
{
    static constexpr std::array names{"increase", "decrease"};
};

enum class IndicatorKind { Periodic, Cumulative };

template <>
struct Codes<IndicatorKind>
{
    static constexpr std::array names{"periodic", "cumulative"};
};

/// A specific topic of one year. A carried-over topic is a chain of records, one a year.
struct Topic
{
    static constexpr auto table = "topic";

    Id<Topic> id;
    int year = 0;
    int number = 0;
    Id<Area> area;
    Links<ScopeItem> scopeItems; ///< Clauses it carries out
    LocalizedText title;
    LocalizedText objective;
    Id<Organization> lead;
    Links<Organization> participants; ///< Taking part beside the lead
    Id<Person> personInCharge;
    QDate start;
    QDate end;
    std::optional<qint64> budget;
    TopicState state = TopicState::Planned;
    LocalizedText reason; ///< Why it was dropped
    Id<Topic> carriedFrom;
    Id<Proposal> proposal;
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("year", &Topic::year).required().between(1900, 2200),
                          field("number", &Topic::number),
                          field("area", &Topic::area).required(),
                          field("scope_items", &Topic::scopeItems),
                          field("title", &Topic::title).required(),
                          field("objective", &Topic::objective),
                          field("lead", &Topic::lead),
                          field("participants", &Topic::participants),
                          field("person_in_charge", &Topic::personInCharge),
                          field("start", &Topic::start),
                          field("end", &Topic::end),
                          field("budget", &Topic::budget).atLeast(0),
                          field("state", &Topic::state),
                          field("reason", &Topic::reason),
                          field("carried_from", &Topic::carriedFrom),
                          field("proposal", &Topic::proposal),
                          field("illustrative", &Topic::illustrative)};
    }

    friend bool operator==(const Topic &, const Topic &) = default;
};

/// It leads the topic or participates in it; such members report on it.
inline bool takesPart(Id<Organization> member, const Topic &topic)
{
    return topic.lead == member || topic.participants.contains(member);
}

/// What a topic is measured by. Actual values come from accepted member reports.
struct Indicator
{
    static constexpr auto table = "indicator";

    Id<Indicator> id;
    Id<Topic> topic;
    int ordinal = 0;
    LocalizedText name;
    LocalizedText unit;
    Direction direction = Direction::Increase;
    IndicatorKind kind =
        IndicatorKind::Periodic; ///< A cumulative total is the last value per member, then the sum;
                                 ///< a periodic one the sum (rule 3)
    std::optional<double> baseline;
    std::optional<double> target;

    static constexpr auto fields()
    {
        return std::tuple{
            field("topic", &Indicator::topic).required(), field("ordinal", &Indicator::ordinal),
            field("name", &Indicator::name).required(),   field("unit", &Indicator::unit),
            field("direction", &Indicator::direction),    field("kind", &Indicator::kind),
            field("baseline", &Indicator::baseline),      field("target", &Indicator::target)};
    }

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// A dated step of a topic.
struct Milestone
{
    static constexpr auto table = "milestone";

    Id<Milestone> id;
    Id<Topic> topic;
    int ordinal = 0;
    LocalizedText title;
    QDate due;
    QDate doneOn;

    static constexpr auto fields()
    {
        return std::tuple{
            field("topic", &Milestone::topic).required(), field("ordinal", &Milestone::ordinal),
            field("title", &Milestone::title).required(), field("due", &Milestone::due).required(),
            field("done_on", &Milestone::doneOn)};
    }

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// The planned span touches the year, the lead does not take part beside itself, and dropping has
/// its reason.
Issues validate(const Topic &record);

/// Planned → running → done, partly done, or dropped with a reason; what ended may go on.
inline constexpr Moves<TopicState, 8> topicMoves{{
    {TopicState::Planned, QLatin1StringView("start"), TopicState::Running},
    {TopicState::Planned, QLatin1StringView("drop"), TopicState::Dropped},
    {TopicState::Running, QLatin1StringView("finish"), TopicState::Done},
    {TopicState::Running, QLatin1StringView("finish_partly"), TopicState::PartlyDone},
    {TopicState::Running, QLatin1StringView("drop"), TopicState::Dropped},
    {TopicState::Done, QLatin1StringView("go_on"), TopicState::Running},
    {TopicState::PartlyDone, QLatin1StringView("go_on"), TopicState::Running},
    {TopicState::Dropped, QLatin1StringView("go_on"), TopicState::Running},
}};

} // namespace LienKet
