// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Agreement;
struct AgreementParty;
struct Area;
struct Organization;
struct Person;

enum class AgreementKind { JointAnnouncement, Memorandum, CooperationAgreement, Annex };

template <>
struct Codes<AgreementKind>
{
    static constexpr std::array names{"joint_announcement", "memorandum", "cooperation_agreement",
                                      "annex"};
};

enum class AgreementTerm { NotStated, UntilDate, OpenEnded };

template <>
struct Codes<AgreementTerm>
{
    static constexpr std::array names{"not_stated", "until_date", "open_ended"};
};

enum class AgreementScope { Consortium, SomeMembers, Outside };

template <>
struct Codes<AgreementScope>
{
    static constexpr std::array names{"consortium", "some_members", "outside"};
};

enum class Provenance { Document, External };

template <>
struct Codes<Provenance>
{
    static constexpr std::array names{"document", "external"};
};

enum class Certainty { Stated, Inferred };

template <>
struct Codes<Certainty>
{
    static constexpr std::array names{"stated", "inferred"};
};

enum class PartyRole { Party, Host };

template <>
struct Codes<PartyRole>
{
    static constexpr std::array names{"party", "host"};
};

enum class SignatoryRole { Signatory, Witness, Chair, Host, Speaker };

template <>
struct Codes<SignatoryRole>
{
    static constexpr std::array names{"signatory", "witness", "chair", "host", "speaker"};
};

enum class RelationKind { Precedes, Amends, Renews, Supersedes, Implements, Thematic };

template <>
struct Codes<RelationKind>
{
    static constexpr std::array names{"precedes",   "amends",     "renews",
                                      "supersedes", "implements", "thematic"};
};

enum class Divergence { None, Missing, Narrower, Mistranslated };

template <>
struct Codes<Divergence>
{
    static constexpr std::array names{"none", "missing", "narrower", "mistranslated"};
};

enum class Prevails { Undecided, Vi, En };

template <>
struct Codes<Prevails>
{
    static constexpr std::array names{"undecided", "vi", "en"};
};

/// A memorandum, announcement, agreement or annex. Its state is derived: draft, signed, in force,
/// expiring, expired, terminated, superseded. A signed one is amended by another record.
struct Agreement
{
    static constexpr auto table = "agreement";

    Id<Agreement> id;
    QString code; ///< Short unique handle of the office
    AgreementKind kind = AgreementKind::JointAnnouncement;
    QString number; ///< Reference number; empty if no source states one
    LocalizedText title;
    LocalizedText shortTitle; ///< For timelines and lists
    QDate signedOn;           ///< Null while it is a draft
    LocalizedText place;      ///< Empty if not stated
    QDate inForceFrom;        ///< Null: from the day of signing
    AgreementTerm term = AgreementTerm::NotStated;
    QDate expiresOn; ///< The last day in force, with term until_date
    AgreementScope scope = AgreementScope::Consortium; ///< Only agreements of the consortium or of
                                                       ///< some members enter the annual report
    Provenance provenance =
        Provenance::Document; ///< From a document of the office, or known from public pages
    QDate terminatedOn;
    LocalizedText terminationReason;
    QDate draftedOn;
    QDate sentOn;
    QDate printedOn;
    LocalizedText legalBasis;
    LocalizedText note;

    static constexpr auto fields()
    {
        return std::tuple{field("code", &Agreement::code).required().unique(),
                          field("kind", &Agreement::kind),
                          field("number", &Agreement::number),
                          field("title", &Agreement::title).required(),
                          field("short_title", &Agreement::shortTitle),
                          field("signed_on", &Agreement::signedOn),
                          field("place", &Agreement::place),
                          field("in_force_from", &Agreement::inForceFrom),
                          field("term", &Agreement::term),
                          field("expires_on", &Agreement::expiresOn),
                          field("scope", &Agreement::scope),
                          field("provenance", &Agreement::provenance),
                          field("terminated_on", &Agreement::terminatedOn),
                          field("termination_reason", &Agreement::terminationReason),
                          field("drafted_on", &Agreement::draftedOn),
                          field("sent_on", &Agreement::sentOn),
                          field("printed_on", &Agreement::printedOn),
                          field("legal_basis", &Agreement::legalBasis),
                          field("note", &Agreement::note)};
    }

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// One party, in the agreement's own protocol order.
struct AgreementParty
{
    static constexpr auto table = "agreement_party";

    Id<AgreementParty> id;
    Id<Agreement> agreement;
    Id<Organization> organization;
    int ordinal = 0;
    PartyRole role = PartyRole::Party;

    static constexpr auto fields()
    {
        return std::tuple{field("agreement", &AgreementParty::agreement).required(),
                          field("organization", &AgreementParty::organization).required(),
                          field("ordinal", &AgreementParty::ordinal),
                          field("role", &AgreementParty::role)};
    }

    friend bool operator==(const AgreementParty &, const AgreementParty &) = default;
};

/// A person's part in a signing; keeps name and title as they were on that day.
struct AgreementSignatory
{
    static constexpr auto table = "agreement_signatory";

    Id<AgreementSignatory> id;
    Id<Agreement> agreement;
    Id<AgreementParty> party; ///< Null for witnesses and guests
    Id<Person> person;
    SignatoryRole role = SignatoryRole::Signatory;
    QString nameAsSigned;
    LocalizedText titleAsSigned;
    Certainty certainty = Certainty::Stated;

    static constexpr auto fields()
    {
        return std::tuple{field("agreement", &AgreementSignatory::agreement).required(),
                          field("party", &AgreementSignatory::party),
                          field("person", &AgreementSignatory::person),
                          field("role", &AgreementSignatory::role),
                          field("name_as_signed", &AgreementSignatory::nameAsSigned).required(),
                          field("title_as_signed", &AgreementSignatory::titleAsSigned),
                          field("certainty", &AgreementSignatory::certainty)};
    }

    friend bool operator==(const AgreementSignatory &, const AgreementSignatory &) = default;
};

/// How one agreement stands to another: `agreement` precedes, amends … `other`.
struct AgreementRelation
{
    static constexpr auto table = "agreement_relation";

    Id<AgreementRelation> id;
    Id<Agreement> agreement;
    Id<Agreement> other;
    RelationKind kind = RelationKind::Precedes;
    Certainty certainty = Certainty::Stated;
    LocalizedText note;

    static constexpr auto fields()
    {
        return std::tuple{field("agreement", &AgreementRelation::agreement).required(),
                          field("other", &AgreementRelation::other).required(),
                          field("kind", &AgreementRelation::kind),
                          field("certainty", &AgreementRelation::certainty),
                          field("note", &AgreementRelation::note)};
    }

    friend bool operator==(const AgreementRelation &, const AgreementRelation &) = default;
};

/// A numbered clause, the bridge from paper to work.
struct ScopeItem
{
    static constexpr auto table = "scope_item";

    Id<ScopeItem> id;
    Id<Agreement> agreement;
    int ordinal = 0;
    LocalizedText text;
    Id<Area> area;
    Divergence divergence = Divergence::None; ///< How the two texts disagree
    LocalizedText divergenceNote;
    Prevails prevails = Prevails::Undecided;

    static constexpr auto fields()
    {
        return std::tuple{field("agreement", &ScopeItem::agreement).required(),
                          field("ordinal", &ScopeItem::ordinal),
                          field("text", &ScopeItem::text).required(),
                          field("area", &ScopeItem::area),
                          field("divergence", &ScopeItem::divergence),
                          field("divergence_note", &ScopeItem::divergenceNote),
                          field("prevails", &ScopeItem::prevails)};
    }

    friend bool operator==(const ScopeItem &, const ScopeItem &) = default;
};

/// A day of expiry goes with a term until a date, and no date of its life is before the one it
/// needs.
Issues validate(const Agreement &record);
/// An agreement stands in no relation to itself.
Issues validate(const AgreementRelation &record);
/// Divergence is explained.
Issues validate(const ScopeItem &record);

} // namespace LienKet
