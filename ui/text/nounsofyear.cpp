// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a year has: its proposals, topics and activities, its meetings and reports.
#include "ui/text/nounwords.h"

#include "core/store/entities.h"

namespace LienKet {

template <>
struct Nouns<ConsolidatedState>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Draft"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "In approval"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Issued")};
};

template <>
struct Nouns<SectionKind>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Basis and context"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Direction and coordination"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Topics of the year"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "General assessment"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Area"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Topic"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Member"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Indicators"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Budget and resources"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Shortcomings"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Causes"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Lessons learnt"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Goals"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Main tasks"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Solutions"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Handover"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Recommendations")};
};

template <>
struct Nouns<MeetingKind>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Joint subcommittee"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Members' meeting"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Review conference")};
};

template <>
struct Nouns<Attendance>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Present"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Excused"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Absent")};
};

template <>
struct Nouns<Vote>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "In favour"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Against"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Abstained")};
};

template <>
struct Nouns<DecisionOutcome>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "None"), QT_TRANSLATE_NOOP("LienKet::Nouns", "Adopted"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Approved with conditions"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Deferred"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Rejected")};
};

template <>
struct Nouns<MemberReportState>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Not started"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Draft"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Submitted"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Returned"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Resubmitted"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Accepted")};
};

template <>
struct Nouns<Reopening>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Not reopened"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Everything"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Text only")};
};

template <>
struct Nouns<EntryStatus>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Not reported"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Not carried out"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Partly"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Fully")};
};

template <>
struct Nouns<YearState>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Planning"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Active"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Reporting"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Closed")};
};

template <>
struct Nouns<ProposalState>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Draft"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Submitted"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Under review"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Adopted"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Approved with conditions"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Deferred"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Rejected"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Withdrawn")};
};

template <>
struct Nouns<ReminderChannel>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "E-mail"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Telephone"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Letter"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "In person")};
};

template <>
struct Nouns<TopicState>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Planned"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "In progress"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Completed"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Partly done"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Dropped")};
};

template <>
struct Nouns<Direction>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Increase"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Decrease")};
};

template <>
struct Nouns<IndicatorKind>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Periodic"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Cumulative")};
};

template <>
struct Nouns<ActivityState>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Planned"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "In progress"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Completed"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Postponed"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Cancelled")};
};

template <>
struct Nouns<ActivityKind>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Conference"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Seminar"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Exchange"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Co-supervision"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Joint programme"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Recruitment event"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Peer assessment"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Joint research"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Publication"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Technology transfer"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Spin-off"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Facility sharing"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Communication"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Meeting"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Other")};
};

template QString word(ConsolidatedState);
template QString word(SectionKind);
template QString word(MeetingKind);
template QString word(Attendance);
template QString word(Vote);
template QString word(DecisionOutcome);
template QString word(MemberReportState);
template QString word(Reopening);
template QString word(EntryStatus);
template QString word(YearState);
template QString word(ProposalState);
template QString word(ReminderChannel);
template QString word(TopicState);
template QString word(Direction);
template QString word(IndicatorKind);
template QString word(ActivityState);
template QString word(ActivityKind);

} // namespace LienKet
