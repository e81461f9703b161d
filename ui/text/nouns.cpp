// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the consortium has beyond a year: members, people, agreements, the rotation.
#include "ui/text/nounwords.h"

#include "core/services/agreementstate.h"
#include "core/store/entities.h"

namespace LienKet {

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
struct Nouns<ResourceKind>
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("LienKet::Nouns", "Laboratory"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Facility"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Data set"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Journal"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Course material"),
                                      QT_TRANSLATE_NOOP("LienKet::Nouns", "Expert")};
};

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
template QString word(SigningAuthority);
template QString word(TermKind);
template QString word(TermBasis);
template QString word(Turn);
template QString word(DocumentKind);
template QString word(SeatRole);
template QString word(ResourceKind);

} // namespace LienKet
