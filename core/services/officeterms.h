// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// The last days that somebody who signs or answers for a member is in office.
struct OfficeTerm
{
    enum class Kind { Head, Signatory, FocalPoint, Seat };

    Kind kind = Kind::Head;
    Id<Person> person;
    Id<Organization> organization;
    LocalizedText position; ///< of heads and signatories
    Id<Area> area;          ///< of a focal point; null: every area
    QDate until;
    Id<Person> successor; ///< who holds the same place after; null if nobody is named
    QDate signing;        ///< the first day on which there is something to sign after that
    bool signs() const { return kind == Kind::Head || kind == Kind::Signatory; }

    friend bool operator==(const OfficeTerm &, const OfficeTerm &) = default;
};

/// Days from `today` on which something will be signed: agreements and the meetings that sign them,
/// handovers, and reports that are not issued yet, on their own date, else on their round's
/// cut-off.
QList<QDate> signingDays(Store &store, QDate today);

/// The terms of office at the members that end from 30 days before `today` until a year after it,
/// soonest first: heads, whoever signs one of the office's reports, focal points, and seats in the
/// subcommittee.
QList<OfficeTerm> endingOfficeTerms(Store &store, QDate today);

/// Those to be warned of: nobody is named to follow, and the end is within 60 days or comes before
/// something that they would sign.
QList<OfficeTerm> officeWarnings(Store &store, QDate today);

} // namespace LienKet
