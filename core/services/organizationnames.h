// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

namespace LienKet {

/// What organizations are called on a date. A name, title or abbreviation in a document is the one
/// valid at that document's date (domain rule 9).
class OrganizationNames
{
public:
    OrganizationNames() = default;
    OrganizationNames(const QList<Organization> &organizations,
                      const QList<OrganizationName> &names);

    /// The period that holds on `date`; before the first and after the last one the nearest, and a
    /// period made of the code where none is known. An invalid date means the present name.
    const OrganizationName &at(Id<Organization> organization, QDate date) const;

    /// The abbreviation of that period, or the code.
    QString abbreviation(Id<Organization> organization, QDate date) const;

    /// The unique present handle, such as HUST.
    QString code(Id<Organization> organization) const { return m_codes.value(organization); }

private:
    QHash<Id<Organization>, QString> m_codes;
    QHash<Id<Organization>, QList<OrganizationName>> m_periods; ///< oldest first, never empty
};

/// True if `date` lies between the two days, either of which may be open (null).
bool holdsOn(QDate from, QDate until, QDate date);

} // namespace LienKet
