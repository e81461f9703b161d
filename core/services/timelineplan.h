// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/organizationnames.h"
#include "core/store/entities.h"
#include "core/store/record.h"

namespace LienKet {

/// A dated point of an item: a topic's milestone, a round's deadline, an agreement's renewal and
/// expiry.
struct TimelineMark
{
    enum class What { Milestone, Deadline, Renewal, Expiry };

    QDate on;
    LocalizedText label; ///< of a milestone
    bool done = false;
    What what = What::Milestone;

    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

/// What stands on the timeline: a span of days, or the day of a signing.
struct TimelineItem
{
    enum class Kind { Coordinator, Agreement, Signing, Topic, Activity, Round };
    enum class State { Planned, Running, Done, Dropped };

    Kind kind = Kind::Topic;
    RecordKey record = {}; ///< of a chain of topics the last one
    LocalizedText label = {};
    QDate from = {};
    QDate until = {}; ///< last day; null: no end is known
    State state = State::Planned;
    QList<TimelineMark> marks = {}; ///< by date
    Id<Area> area = {};             ///< of a topic: its cooperation area
    bool ours = true;               ///< of an agreement: of the consortium, not of others
    bool severalYears = false;      ///< of a topic: it goes on over the turn of a year
    int accepted = 0;               ///< of a round: reports that are in and good
    int expected = 0;               ///< of a round: all of them
    bool illustrative = false;
    QList<Id<Organization>> members = {}; ///< whoever leads or hosts first
    Id<Agreement> agreement = {};         ///< of a topic: the one whose clause it carries out
    std::optional<ActivityKind> activityKind = {};
    bool begunBefore = false; ///< of a part of the plan: the item began before it
    bool goesOn = false;      ///< and ends after it

    bool isOpen() const { return !until.isValid(); }
    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

/// Items that stand beside one head; an item never shares a row with one of another kind.
struct TimelineLane
{
    enum class Kind { Coordinators, Agreements, Topics, Rounds };

    Kind kind = Kind::Topics;
    Id<Area> area;
    QList<TimelineItem> items; ///< by kind, then by their first day

    // Of a lane of topics, as the plan groups them.
    Id<Organization> member = {};
    Id<Agreement> agreement = {};
    LocalizedText name = {}; ///< the agreement's
    std::optional<ActivityKind> activityKind = {};
};

/// By what topics and activities are told apart into lanes.
enum class TimelineGrouping {
    Area,
    Member, ///< who leads or hosts
    Agreement,
    Kind, ///< topics, then each kind of activity
};

struct TimelineChoice
{
    TimelineGrouping grouping = TimelineGrouping::Area;
    bool activities = false; ///< beside the topics
};

/// One agreement follows from another.
struct TimelineRelation
{
    QUuid from; ///< the earlier agreement
    QUuid to;
    Certainty certainty = Certainty::Stated;

    friend bool operator==(const TimelineRelation &, const TimelineRelation &) = default;
};

/// The consortium's years as values; lanes in the order in which they stand: coordinators,
/// agreements, the cooperation areas, the rounds of reports. A lane without items is left out.
struct TimelinePlan
{
    QDate begin; ///< the first day of the first year
    QDate end;   ///< the last day of the last year
    QDate today;
    QList<TimelineLane> lanes;
    QList<TimelineRelation> relations;
    TimelineGrouping grouping = TimelineGrouping::Area;
};

/// The records behind the timeline.
struct TimelineRecords
{
    QList<Area> areas;
    QList<Agreement> agreements;
    QList<AgreementRelation> relations;
    QList<CoordinatorTerm> terms;
    QList<Topic> topics;
    QList<Milestone> milestones;
    QList<ReportRound> rounds;
    QList<MemberReport> reports;
    QList<Activity> activities;
    QList<ScopeItem> clauses;
    QList<AgreementParty> parties;
    QList<Membership> memberships;
    OrganizationNames names;

    /// From whatever answers `all<E>()`: the store, or the sample before it is stored.
    template <class Source>
    static TimelineRecords of(Source &source)
    {
        return {source.template all<Area>(),
                source.template all<Agreement>(),
                source.template all<AgreementRelation>(),
                source.template all<CoordinatorTerm>(),
                source.template all<Topic>(),
                source.template all<Milestone>(),
                source.template all<ReportRound>(),
                source.template all<MemberReport>(),
                source.template all<Activity>(),
                source.template all<ScopeItem>(),
                source.template all<AgreementParty>(),
                source.template all<Membership>(),
                OrganizationNames(source.template all<Organization>(),
                                  source.template all<OrganizationName>())};
    }
};

/// A carried-over topic is a chain of records, drawn as one bar from its first day to its last; its
/// title and state are the last record's. Planned terms stand only in years without an actual one.
/// An activity stands with its topic, else by its own first area and its host; one that is the same
/// as another does not stand there twice. What belongs to no lane stands in one behind them.
TimelinePlan timelinePlan(const TimelineRecords &records, QDate today,
                          const TimelineChoice &choice = {});

/// The first day of the lunar new year in Vietnam, 2020 to 2030; null for other years.
QDate lunarNewYear(int year);

} // namespace LienKet
