// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Agreement;
struct Meeting;
struct Organization;
struct Person;
struct Proposal;
struct Topic;

enum class SeatRole { Head, Deputy, Secretary, Member };

template <>
struct Codes<SeatRole>
{
    static constexpr std::array names{"head", "deputy", "secretary", "member"};
};

enum class MeetingKind { Subcommittee, Members, Review };

template <>
struct Codes<MeetingKind>
{
    static constexpr std::array names{"subcommittee", "members", "review"};
};

enum class Attendance { Present, Excused, Absent };

template <>
struct Codes<Attendance>
{
    static constexpr std::array names{"present", "excused", "absent"};
};

enum class Vote { InFavour, Against, Abstain };

template <>
struct Codes<Vote>
{
    static constexpr std::array names{"in_favour", "against", "abstain"};
};

/// What a decision makes of the proposals and topics that it names.
enum class DecisionOutcome { None, Approved, ApprovedWithConditions, Deferred, Rejected };

template <>
struct Codes<DecisionOutcome>
{
    static constexpr std::array names{"none", "approved", "approved_with_conditions", "deferred",
                                      "rejected"};
};

/// A person's seat in the joint subcommittee (memorandum of 22/01/2021).
struct SubcommitteeSeat
{
    static constexpr auto table = "subcommittee_seat";

    Id<SubcommitteeSeat> id;
    Id<Person> person;
    Id<Organization> organization;
    SeatRole role = SeatRole::Head;
    QDate from;
    QDate until;

    static constexpr auto fields()
    {
        return std::tuple{field("person", &SubcommitteeSeat::person).required(),
                          field("organization", &SubcommitteeSeat::organization).required(),
                          field("role", &SubcommitteeSeat::role),
                          field("from", &SubcommitteeSeat::from),
                          field("until", &SubcommitteeSeat::until)};
    }

    friend bool operator==(const SubcommitteeSeat &, const SubcommitteeSeat &) = default;
};

/// A meeting of the joint subcommittee or of the members.
struct Meeting
{
    static constexpr auto table = "meeting";

    Id<Meeting> id;
    int year = 0;
    int number = 0;
    MeetingKind kind = MeetingKind::Subcommittee;
    QDate date;
    LocalizedText place;
    Id<Person> chair;
    Id<Agreement> agreement; ///< Signed on this occasion
    ValuedLinks<Organization, Attendance> attendance;
    LocalizedText minutes;
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("year", &Meeting::year).required().between(1900, 2200),
                          field("number", &Meeting::number),
                          field("kind", &Meeting::kind),
                          field("date", &Meeting::date).required(),
                          field("place", &Meeting::place),
                          field("chair", &Meeting::chair),
                          field("agreement", &Meeting::agreement),
                          field("attendance", &Meeting::attendance),
                          field("minutes", &Meeting::minutes),
                          field("illustrative", &Meeting::illustrative)};
    }

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// One point of a meeting's agenda, which are dealt with in their order.
struct AgendaItem
{
    static constexpr auto table = "agenda_item";

    Id<AgendaItem> id;
    Id<Meeting> meeting;
    int ordinal = 0;
    LocalizedText subject;
    Id<Proposal> proposal;       ///< It is to be decided under this point
    std::optional<int> duration; ///< Minutes planned for it

    static constexpr auto fields()
    {
        return std::tuple{field("meeting", &AgendaItem::meeting).required(),
                          field("ordinal", &AgendaItem::ordinal),
                          field("subject", &AgendaItem::subject).required(),
                          field("proposal", &AgendaItem::proposal),
                          field("duration", &AgendaItem::duration).between(1, 1440)};
    }

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

/// A decision of a meeting, what it is about and how the members voted.
struct MeetingDecision
{
    static constexpr auto table = "meeting_decision";

    Id<MeetingDecision> id;
    Id<Meeting> meeting;
    int ordinal = 0;
    LocalizedText text;
    Links<Proposal> proposals;
    Links<Topic> topics;
    DecisionOutcome outcome = DecisionOutcome::None;
    ValuedLinks<Organization, Vote> votes;

    static constexpr auto fields()
    {
        return std::tuple{field("meeting", &MeetingDecision::meeting).required(),
                          field("ordinal", &MeetingDecision::ordinal),
                          field("text", &MeetingDecision::text).required(),
                          field("proposals", &MeetingDecision::proposals),
                          field("topics", &MeetingDecision::topics),
                          field("outcome", &MeetingDecision::outcome),
                          field("votes", &MeetingDecision::votes)};
    }

    friend bool operator==(const MeetingDecision &, const MeetingDecision &) = default;
};

Issues validate(const SubcommitteeSeat &record);
/// A meeting of a year is held in it.
Issues validate(const Meeting &record);

} // namespace LienKet
