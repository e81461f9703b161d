// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"
#include "core/domain/moves.h"

namespace LienKet {

struct Activity;
struct Indicator;
struct MemberReport;
struct Organization;
struct Person;
struct ReportRound;
struct Topic;

enum class MemberReportState { NotStarted, Draft, Submitted, Returned, Resubmitted, Accepted };

template <>
struct Codes<MemberReportState>
{
    static constexpr std::array names{"not_started", "draft",       "submitted",
                                      "returned",    "resubmitted", "accepted"};
};

/// Its member has it, and may write in it; once handed in the office has it.
constexpr bool isWithMember(MemberReportState state)
{
    return state == MemberReportState::NotStarted || state == MemberReportState::Draft ||
           state == MemberReportState::Returned;
}

/// It was handed in at least once on its way to this state; a reopened one is a draft again.
constexpr bool wasHandedIn(MemberReportState state)
{
    return state != MemberReportState::NotStarted && state != MemberReportState::Draft;
}

enum class Reopening { None, All, TextOnly };

template <>
struct Codes<Reopening>
{
    static constexpr std::array names{"none", "all", "text_only"};
};

enum class EntryStatus { NotReported, Not, Partly, Fully };

template <>
struct Codes<EntryStatus>
{
    static constexpr std::array names{"not_reported", "not", "partly", "fully"};
};

/// One member's answer in a round. Nil is a deliberate answer, not a missing one (rule 5).
struct MemberReport
{
    static constexpr auto table = "member_report";

    Id<MemberReport> id;
    Id<ReportRound> round;
    Id<Organization> member;
    MemberReportState state = MemberReportState::NotStarted;
    Id<Person> author;
    QDate startedOn;
    QDate submittedOn;
    QDate returnedOn;
    QDate resubmittedOn; ///< Last handed in again, after a return or a reopening
    QDate acceptedOn;
    LocalizedText comment; ///< Why it was returned
    bool nil = false;
    Reopening reopened =
        Reopening::None; ///< Scope in which an accepted report was reopened (rule 2)
    QDate deadline;      ///< Extension for this member alone
    LocalizedText extensionReason;
    LocalizedText highlights;
    LocalizedText difficulties;
    LocalizedText proposals; ///< For next year
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("round", &MemberReport::round).required(),
                          field("member", &MemberReport::member).required(),
                          field("state", &MemberReport::state),
                          field("author", &MemberReport::author),
                          field("started_on", &MemberReport::startedOn),
                          field("submitted_on", &MemberReport::submittedOn),
                          field("returned_on", &MemberReport::returnedOn),
                          field("resubmitted_on", &MemberReport::resubmittedOn),
                          field("accepted_on", &MemberReport::acceptedOn),
                          field("comment", &MemberReport::comment),
                          field("nil", &MemberReport::nil),
                          field("reopened", &MemberReport::reopened),
                          field("deadline", &MemberReport::deadline),
                          field("extension_reason", &MemberReport::extensionReason),
                          field("highlights", &MemberReport::highlights),
                          field("difficulties", &MemberReport::difficulties),
                          field("proposals", &MemberReport::proposals),
                          field("illustrative", &MemberReport::illustrative)};
    }

    /// Can exist only once, so every office makes the same id (see naturalUuid).
    QByteArray naturalKey() const { return round.uuid.toByteArray() + member.uuid.toByteArray(); }

    friend bool operator==(const MemberReport &, const MemberReport &) = default;
};

/// What a member reports on one topic.
struct ReportEntry
{
    static constexpr auto table = "report_entry";

    Id<ReportEntry> id;
    Id<MemberReport> report;
    Id<Topic> topic;
    EntryStatus status = EntryStatus::NotReported;
    std::optional<int> progress; ///< Per cent
    LocalizedText results;
    LocalizedText difficulties;
    LocalizedText comment; ///< The coordinator's, on return
    ValuedLinks<Indicator, double> values;
    Links<Activity> activities;

    static constexpr auto fields()
    {
        return std::tuple{field("report", &ReportEntry::report).required(),
                          field("topic", &ReportEntry::topic).required(),
                          field("status", &ReportEntry::status),
                          field("progress", &ReportEntry::progress).between(0, 100),
                          field("results", &ReportEntry::results),
                          field("difficulties", &ReportEntry::difficulties),
                          field("comment", &ReportEntry::comment),
                          field("values", &ReportEntry::values),
                          field("activities", &ReportEntry::activities)};
    }

    /// Can exist only once, so every office makes the same id (see naturalUuid).
    QByteArray naturalKey() const { return report.uuid.toByteArray() + topic.uuid.toByteArray(); }

    friend bool operator==(const ReportEntry &, const ReportEntry &) = default;
};

/// Each state has the date that made it, and a return its comment.
Issues validate(const MemberReport &record);

/// Not started → draft → submitted → returned → resubmitted → accepted; a resubmitted one may be
/// returned again, a nil return is submitted at once (rule 5), and an accepted one is reopened as a
/// draft (rule 2).
inline constexpr Moves<MemberReportState, 11> memberReportMoves{{
    {MemberReportState::NotStarted, QLatin1StringView("begin"), MemberReportState::Draft},
    {MemberReportState::NotStarted, QLatin1StringView("submit_nil"), MemberReportState::Submitted},
    {MemberReportState::Draft, QLatin1StringView("submit"), MemberReportState::Submitted},
    {MemberReportState::Draft, QLatin1StringView("submit_nil"), MemberReportState::Submitted},
    {MemberReportState::Submitted, QLatin1StringView("accept"), MemberReportState::Accepted},
    {MemberReportState::Submitted, QLatin1StringView("return"), MemberReportState::Returned},
    {MemberReportState::Returned, QLatin1StringView("submit"), MemberReportState::Resubmitted},
    {MemberReportState::Returned, QLatin1StringView("submit_nil"), MemberReportState::Resubmitted},
    {MemberReportState::Resubmitted, QLatin1StringView("accept"), MemberReportState::Accepted},
    {MemberReportState::Resubmitted, QLatin1StringView("return"), MemberReportState::Returned},
    {MemberReportState::Accepted, QLatin1StringView("reopen"), MemberReportState::Draft},
}};

} // namespace LienKet
