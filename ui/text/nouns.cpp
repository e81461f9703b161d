// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/nouns.h"

#include "core/services/agreementstate.h"
#include "core/store/entities.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

/// The words of an enumeration in the order of its values.
template <class E>
struct Nouns;

template <>
struct Nouns<OrganizationKind>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "University"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "College"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Ministry"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Province or locality"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Company"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Other")};
};

template <>
struct Nouns<AgreementKind>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Joint announcement"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Memorandum of understanding"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Cooperation agreement"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Annex")};
};

template <>
struct Nouns<AgreementTerm>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Not stated"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Until a date"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Indefinite term")};
};

template <>
struct Nouns<AgreementScope>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "The whole consortium"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Some members"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Outside the consortium")};
};

template <>
struct Nouns<AgreementState>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Draft"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Signed"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "In force"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Expiring soon"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Expired"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Terminated"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Superseded")};
};

template <>
struct Nouns<Provenance>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Document"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "External")};
};

template <>
struct Nouns<Certainty>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Stated"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Inferred")};
};

template <>
struct Nouns<PartyRole>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Party"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Host of signing")};
};

template <>
struct Nouns<SignatoryRole>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Signatory"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Witness"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Chair"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Host"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Speaker")};
};

template <>
struct Nouns<RelationKind>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Precedes"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Amends"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Renews"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Supersedes"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Implements"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Same theme as")};
};

template <>
struct Nouns<Divergence>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "None"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Missing"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Narrower"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Mistranslated")};
};

template <>
struct Nouns<Prevails>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Undecided"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Vietnamese text"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "English text")};
};

template <>
struct Nouns<ConsolidatedState>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Draft"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "In approval"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Issued")};
};

template <>
struct Nouns<SigningAuthority>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Head signs"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Deputy signs for the head"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "By order of the head"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "On behalf of a collective"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "By written authorisation"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Acting head")};
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
struct Nouns<TermKind>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Planned"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Actual")};
};

template <>
struct Nouns<TermBasis>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Minutes of the members' meeting"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Decision")};
};

template <>
struct Nouns<Turn>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "In turn"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Swapped"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Skipped")};
};

template <>
struct Nouns<DocumentKind>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Report"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Decision"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Notice"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Minutes"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Memorandum of understanding"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Cooperation agreement"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Letter")};
};

template <>
struct Nouns<SeatRole>
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Head of subcommittee"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Deputy head"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Secretary"),
        QT_TRANSLATE_NOOP("LienKet::Nouns", "Member of the subcommittee")};
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
struct Nouns<ResourceKind>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Laboratory"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Facility"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Data set"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Journal"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Course material"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Expert")};
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

} // namespace

template <Coded E>
QString word(E value)
{
    static_assert(Nouns<E>::words.size() == Codes<E>::names.size());
    return QCoreApplication::translate("LienKet::Nouns",
                                       Nouns<E>::words[static_cast<std::size_t>(value)]);
}

template QString word(OrganizationKind);
template QString word(AgreementKind);
template QString word(AgreementTerm);
template QString word(AgreementScope);
template QString word(AgreementState);
template QString word(Provenance);
template QString word(Certainty);
template QString word(PartyRole);
template QString word(SignatoryRole);
template QString word(RelationKind);
template QString word(Divergence);
template QString word(Prevails);
template QString word(ConsolidatedState);
template QString word(SigningAuthority);
template QString word(SectionKind);
template QString word(TermKind);
template QString word(TermBasis);
template QString word(Turn);
template QString word(DocumentKind);
template QString word(SeatRole);
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
template QString word(ResourceKind);
template QString word(TopicState);
template QString word(Direction);
template QString word(IndicatorKind);
template QString word(ActivityState);
template QString word(ActivityKind);

} // namespace LienKet
