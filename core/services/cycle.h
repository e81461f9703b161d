// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/officeterms.h"
#include "core/services/statistics.h"
#include "core/store/store.h"

namespace LienKet {

/// The steps of one year's cycle, in their order.
enum class CycleStep {
    CoordinatorAssigned,
    TopicsAgreed,
    ActivitiesUnderWay,
    RoundOpen,
    ReportsIn,
    Consolidated,
    Issued,
    HandedOver,
};

template <>
struct Codes<CycleStep>
{
    static constexpr std::array names{
        "coordinator_assigned", "topics_agreed", "activities_under_way", "round_open", "reports_in",
        "consolidated",         "issued",        "handed_over"};
};

/// How a member stands in a round, as the office sees it on a day.
struct MemberStanding
{
    Id<Organization> member;
    Id<MemberReport> report;
    MemberReportState state = MemberReportState::NotStarted;
    bool nil = false;      ///< a deliberate "nothing to report" (rule 5)
    bool reopened = false; ///< it was accepted before
    QDate deadline;        ///< the round's, or this member's extension
    int daysLate = 0;      ///< days since the deadline if the report is not in, else 0
    QDate since;           ///< day on which it came into its state; null for not started
    int reminders = 0;
    int letter = 1;        ///< number of today's letter: of the one noted today, else the next
    LocalizedText comment; ///< with a returned report

    bool isIn() const { return !isWithMember(state); }
    bool isAccepted() const { return state == MemberReportState::Accepted; }
};

/// How the members stand in the year's round, in protocol order; empty before it opens.
QList<MemberStanding> memberStandings(Store &store, int year, QDate today);
int acceptedOf(const QList<MemberStanding> &members);

/// One step of the cycle as it stands on a day.
struct CycleStepStatus
{
    enum class State { Done, Current, Future };

    CycleStep step = CycleStep::CoordinatorAssigned;
    State state = State::Future;
    QDate date;    ///< when it was done, or when it is due
    int count = 0; ///< done of the things that the step counts: topics, activities, reports
    int total = 0;
};

/// A date that somebody has to keep.
struct DueItem
{
    enum class Kind { Meeting, Milestone, Deadline, Cutoff, TopicEnd, AgreementExpiry };

    Kind kind = Kind::Meeting;
    QDate date;
    RecordKey record;
    int daysLeft = 0;         ///< negative: overdue
    int number = 0;           ///< the meeting's, or that of `topic`
    Id<Topic> topic = {};     ///< that ends, or that the milestone belongs to
    LocalizedText title = {}; ///< the milestone's
};

/// A topic for which somebody is missing.
struct Unassigned
{
    enum class What { Lead, Participants, PersonInCharge };

    Topic topic;
    What what = What::Lead;
};

/// Whom a topic lacks; nothing if somebody is named for everything, or it was dropped.
std::optional<Unassigned> unassignedIn(const Topic &topic);

/// What the year page, the chasing desk and the command line say of a year; computed once from the
/// records as they stand on `today`.
struct YearStatus
{
    int year = 0;
    QDate today;
    std::optional<ProgramYear> programYear;
    Id<Organization> coordinator; ///< actual, else planned; null if nobody is assigned
    int nextYear = 0;             ///< this year while it has no coordinator, else the one after it
    Id<Organization> nextCoordinator; ///< assigned or planned for that year, else proposed for it
    QList<CycleStepStatus> steps;     ///< eight, in order
    QDate deadline;
    QList<MemberStanding> members; ///< as memberStandings() gives them
    QList<DueItem> due;            ///< within 30 days, soonest first
    QList<DueItem> expiring;       ///< agreements that end within 90 days, soonest first
    QList<OfficeTerm> terms;       ///< of office, as officeWarnings() gives them
    QList<Unassigned> unassigned;
    QList<Topic> leftOpen;         ///< topics of the year before, neither finished nor carried over
    Id<Handover> handoverLeftOpen; ///< of the year before, with lines that were not done; or null
    int openLines = 0;             ///< so many of its checklist
    /// At which the year before stands, if it is neither over nor closed.
    std::optional<CycleStepStatus> stepBefore;
    int withoutExpiry = 0; ///< agreements whose term no source states
    ActivityCount activities;

    int accepted() const { return acceptedOf(members); }
    int overdue() const;
    /// The first step that is not done, or nullptr if the year is over.
    const CycleStepStatus *current() const;
};

YearStatus yearStatus(Store &store, int year, QDate today);

/// The topics of a year that are neither done nor dropped, and do not go on among those of the
/// next, by number.
QList<Topic> unfinishedTopics(const QList<Topic> &topics, const QList<Topic> &ofNextYear);
QList<Topic> unfinishedTopics(Store &store, int year);

/// The years that the file knows, oldest first.
QList<int> programYears(Store &store);

} // namespace LienKet
