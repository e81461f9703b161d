// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/programrecords.h"
#include "core/services/statistics.h"

namespace LienKet {

/// Every figure that an annual report speaks of, computed once, in order of areas and members.
struct AnnualFacts
{
    struct AreaFigures
    {
        Area area;
        ActivityCount activities;
        std::optional<int> doneLastYear; ///< nothing if the programme did not run then
        QList<Topic> topics;
    };

    struct MemberFigures
    {
        Id<Organization> member;
        QList<int> tookPart; ///< done activities by area, in the order of `areas`
        int tookPartInAll = 0;
        int hosted = 0;
        QList<Topic> led;
        const MemberReport *report = nullptr; ///< null if it owes none or none was opened
        bool onTime = false;
    };

    struct TopicStates
    {
        int done = 0;
        int partly = 0;
        int dropped = 0;
        int open = 0; ///< planned or still running
    };

    int year = 0;
    QDate date;           ///< of the document
    QDate cutoff;         ///< figures up to and including
    bool partial = false; ///< the year is still running, so that it does not compare with another
    const ProgramYear *program = nullptr;
    const CoordinatorTerm *coordinator = nullptr;
    const CoordinatorTerm *nextCoordinator = nullptr;
    const Handover *handover = nullptr;     ///< that began the year
    const Handover *nextHandover = nullptr; ///< that ends it
    const ReportRound *round = nullptr;
    const ConsolidatedReport *report = nullptr;

    QList<Agreement> agreements;    ///< in force on the date
    QList<Agreement> newAgreements; ///< of those, signed in the year
    QList<Activity> activities;     ///< that count, by date
    int cancelled = 0;              ///< activities, which count nowhere
    int postponed = 0;
    ActivityCount total;
    std::optional<ActivityCount> lastYear;
    QList<AreaFigures> areas;
    QList<MemberFigures> members;
    QList<Topic> topics;
    TopicStates topicStates;
    int carriedIn = 0;         ///< topics carried over from the year before
    QList<Topic> carriedOut;   ///< topics that go on next year
    QList<Topic> nextTopics;   ///< of the next year, where they are agreed already
    QList<Meeting> meetings;   ///< of the subcommittee, by date
    QList<Proposal> proposals; ///< that reached the subcommittee
    QList<IndicatorResult> indicators;
    QList<MemberReport> reports; ///< accepted, and in the consolidated report where there is one
    QList<std::pair<int, ActivityCount>> trend; ///< up to five years, this one last
    bool illustrative = false;

    /// True if the report was accepted and is in (rule 1).
    bool isIn(const MemberReport *candidate) const;

    /// True if it was accepted after the accepted reports were drawn together.
    bool isLeftOut(const MemberReport *candidate) const;
};

/// NotFound with the year as subject if the program has neither that year nor a topic or activity
/// in it.
Result<AnnualFacts> annualFacts(const ProgramRecords &records, int year, QDate today);

/// Where an indicator stands: reached is a value at or beyond the target, in its direction.
bool isReached(const Indicator &indicator, const IndicatorResult &result);

/// The activities under an area of the programme; one that serves two stands under both.
QList<Activity> activitiesIn(const ProgramRecords &records, const QList<Activity> &activities,
                             Id<Area> area);

/// "89.5": per cent of what was to be done; nothing if nothing was.
std::optional<double> doneRate(const ActivityCount &count);

/// The status that the lead's accepted report gives a topic, else the topic's own state said as
/// one.
EntryStatus topicStatus(const ProgramRecords &records, const AnnualFacts &facts,
                        const Topic &topic);

/// The accepted entries on a topic, the lead's first, then in protocol order.
QList<ReportEntry> entriesOn(const ProgramRecords &records, const AnnualFacts &facts,
                             const Topic &topic);

} // namespace LienKet
