// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Organization;

enum class OrganizationKind { University, College, Ministry, Locality, Company, Other };

template <>
struct Codes<OrganizationKind>
{
    static constexpr std::array names{"university", "college", "ministry",
                                      "locality",   "company", "other"};
};

/// A university, ministry, province, company or other body. Its names, parents and heads' titles
/// have periods: OrganizationName.
struct Organization
{
    static constexpr auto table = "organization";

    Id<Organization> id;
    QString code; ///< Short unique handle, the present abbreviation (HUST)
    OrganizationKind kind = OrganizationKind::University;
    QString email;
    QString phone;
    QString address;
    QString website;
    LocalizedText note;

    static constexpr auto fields()
    {
        return std::tuple{field("code", &Organization::code).required().unique(),
                          field("kind", &Organization::kind),
                          field("email", &Organization::email),
                          field("phone", &Organization::phone),
                          field("address", &Organization::address),
                          field("website", &Organization::website),
                          field("note", &Organization::note)};
    }

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// What an organization is called, and under whom it stands, during one period. A document prints
/// the period that holds on its own date (rule 9).
struct OrganizationName
{
    static constexpr auto table = "organization_name";

    Id<OrganizationName> id;
    Id<Organization> organization;
    LocalizedText name;
    LocalizedText shortName; ///< Without the type word: Bách khoa Hà Nội
    QString abbreviation;    ///< As used in that period (NUCE)
    Id<Organization> parent; ///< Superior body in that period
    QString superiorLine;    ///< The superior body as printed above the name (Decree 30/2020, Annex
                             ///< I); empty if none is printed
    LocalizedText headTitle; ///< Title of its head (Hiệu trưởng, Giám đốc)
    QString documentCode;    ///< Its part of a document's reference number (ĐHBK)
    QDate from;              ///< First day, null if it was always so
    QDate until;             ///< Last day, null if it is still so
    bool assumed = false;    ///< True if a boundary is assumed until the decision's day is known
    LocalizedText note;

    static constexpr auto fields()
    {
        return std::tuple{field("organization", &OrganizationName::organization).required(),
                          field("name", &OrganizationName::name).required(),
                          field("short_name", &OrganizationName::shortName),
                          field("abbreviation", &OrganizationName::abbreviation),
                          field("parent", &OrganizationName::parent),
                          field("superior_line", &OrganizationName::superiorLine),
                          field("head_title", &OrganizationName::headTitle),
                          field("document_code", &OrganizationName::documentCode),
                          field("from", &OrganizationName::from),
                          field("until", &OrganizationName::until),
                          field("assumed", &OrganizationName::assumed),
                          field("note", &OrganizationName::note)};
    }

    friend bool operator==(const OrganizationName &, const OrganizationName &) = default;
};

/// A spelling found in one document only; searchable, never printed.
struct OrganizationAlias
{
    static constexpr auto table = "organization_alias";

    Id<OrganizationAlias> id;
    Id<Organization> organization;
    QString text;
    LocalizedText note; ///< Where it stands

    static constexpr auto fields()
    {
        return std::tuple{field("organization", &OrganizationAlias::organization).required(),
                          field("text", &OrganizationAlias::text).required(),
                          field("note", &OrganizationAlias::note)};
    }

    friend bool operator==(const OrganizationAlias &, const OrganizationAlias &) = default;
};

/// An organization's time in the consortium; the members of a year are those valid in it.
struct Membership
{
    static constexpr auto table = "membership";

    Id<Membership> id;
    Id<Organization> organization;
    QDate joinedOn;
    QDate leftOn;
    int protocolOrder = 0; ///< 1-based place in the order of the members
    LocalizedText note;

    static constexpr auto fields()
    {
        return std::tuple{
            field("organization", &Membership::organization).required(),
            field("joined_on", &Membership::joinedOn), field("left_on", &Membership::leftOn),
            field("protocol_order", &Membership::protocolOrder), field("note", &Membership::note)};
    }

    friend bool operator==(const Membership &, const Membership &) = default;
};

Issues validate(const OrganizationName &record);
Issues validate(const Membership &record);

} // namespace LienKet
