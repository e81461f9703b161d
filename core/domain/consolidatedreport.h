// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"
#include "core/domain/moves.h"

namespace LienKet {

struct Area;
struct ConsolidatedReport;
struct MemberReport;
struct Organization;
struct Person;
struct ReportEntry;
struct Topic;

enum class ConsolidatedState { Draft, InApproval, Issued };

template <>
struct Codes<ConsolidatedState>
{
    static constexpr std::array names{"draft", "in_approval", "issued"};
};

enum class SigningAuthority { Head, Deputy, ByOrder, Collective, Authorised, Acting };

template <>
struct Codes<SigningAuthority>
{
    static constexpr std::array names{"head",       "deputy",     "by_order",
                                      "collective", "authorised", "acting"};
};

enum class SectionKind {
    Context,
    Direction,
    Theme,
    Assessment,
    Area,
    Topic,
    Member,
    Indicators,
    Resources,
    Shortcomings,
    Causes,
    Lessons,
    Goals,
    Tasks,
    Solutions,
    Handover,
    Recommendations
};

template <>
struct Codes<SectionKind>
{
    static constexpr std::array names{
        "context", "direction",  "theme",     "assessment",   "area",           "topic",
        "member",  "indicators", "resources", "shortcomings", "causes",         "lessons",
        "goals",   "tasks",      "solutions", "handover",     "recommendations"};
};

/// The annual report of a year. Issuing stores the exact document and locks what went in (rule 11).
struct ConsolidatedReport
{
    static constexpr auto table = "consolidated_report";

    Id<ConsolidatedReport> id;
    int year = 0;
    ConsolidatedState state = ConsolidatedState::Draft;
    QString number;
    QDate date;
    Id<Person> signatory;
    SigningAuthority authority = SigningAuthority::Head;
    Links<MemberReport> reports; ///< The accepted reports that are in it (rule 1)
    QString issuedHash; ///< SHA-256 of the issued PDF, whose bytes stand in attachment_content
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{
            field("year", &ConsolidatedReport::year).required().unique().between(1900, 2200),
            field("state", &ConsolidatedReport::state),
            field("number", &ConsolidatedReport::number),
            field("date", &ConsolidatedReport::date),
            field("signatory", &ConsolidatedReport::signatory),
            field("authority", &ConsolidatedReport::authority),
            field("reports", &ConsolidatedReport::reports),
            field("issued_hash", &ConsolidatedReport::issuedHash),
            field("illustrative", &ConsolidatedReport::illustrative)};
    }

    /// Can exist only once, so every office makes the same id (see naturalUuid).
    QByteArray naturalKey() const { return QByteArray::number(year); }

    friend bool operator==(const ConsolidatedReport &, const ConsolidatedReport &) = default;
};

/// A passage of joint text in the consolidated report.
struct ReportSection
{
    static constexpr auto table = "report_section";

    Id<ReportSection> id;
    Id<ConsolidatedReport> report;
    SectionKind kind = SectionKind::Context;
    int ordinal = 0;
    Id<Area> area;
    Id<Topic> topic;
    Id<Organization> member;
    LocalizedText text;
    Links<ReportEntry> entries; ///< The members' entries that it draws on

    static constexpr auto fields()
    {
        return std::tuple{field("report", &ReportSection::report).required(),
                          field("kind", &ReportSection::kind),
                          field("ordinal", &ReportSection::ordinal),
                          field("area", &ReportSection::area),
                          field("topic", &ReportSection::topic),
                          field("member", &ReportSection::member),
                          field("text", &ReportSection::text),
                          field("entries", &ReportSection::entries)};
    }

    friend bool operator==(const ReportSection &, const ReportSection &) = default;
};

/// An issued report has its number, date and exact document (rule 11).
Issues validate(const ConsolidatedReport &record);

/// Draft → in approval → issued; taken back before it is issued, revoked after.
inline constexpr Moves<ConsolidatedState, 4> consolidatedMoves{{
    {ConsolidatedState::Draft, QLatin1StringView("to_approval"), ConsolidatedState::InApproval},
    {ConsolidatedState::InApproval, QLatin1StringView("take_back"), ConsolidatedState::Draft},
    {ConsolidatedState::InApproval, QLatin1StringView("issue"), ConsolidatedState::Issued},
    {ConsolidatedState::Issued, QLatin1StringView("revoke"), ConsolidatedState::Draft},
}};

} // namespace LienKet
