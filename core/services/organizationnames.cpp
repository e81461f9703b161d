// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/organizationnames.h"

#include <algorithm>

namespace LienKet {

bool holdsOn(QDate from, QDate until, QDate date)
{
    return (from.isNull() || from <= date) && (until.isNull() || date <= until);
}

OrganizationNames::OrganizationNames(const QList<Organization> &organizations,
                                     const QList<OrganizationName> &names)
{
    for (const Organization &organization : organizations)
        m_codes.insert(organization.id, organization.code);
    for (const OrganizationName &name : names)
        m_periods[name.organization].append(name);
    for (QList<OrganizationName> &periods : m_periods) {
        std::sort(periods.begin(), periods.end(),
                  [](const OrganizationName &a, const OrganizationName &b) {
                      return a.from < b.from; // a null date sorts first
                  });
    }
    for (const Organization &organization : organizations) {
        if (m_periods.contains(organization.id))
            continue;
        OrganizationName nameless;
        nameless.organization = organization.id;
        nameless.name = nameless.shortName = LocalizedText(organization.code, organization.code);
        nameless.abbreviation = organization.code;
        m_periods.insert(organization.id, {nameless});
    }
}

const OrganizationName &OrganizationNames::at(Id<Organization> organization, QDate date) const
{
    static const OrganizationName unknown;
    const auto found = m_periods.constFind(organization);
    if (found == m_periods.constEnd())
        return unknown;
    if (date.isNull())
        return found->last();
    for (const OrganizationName &period : *found) {
        if (holdsOn(period.from, period.until, date))
            return period;
    }
    return date < found->first().from ? found->first() : found->last();
}

QString OrganizationNames::abbreviation(Id<Organization> organization, QDate date) const
{
    const QString &own = at(organization, date).abbreviation;
    return own.isEmpty() ? code(organization) : own;
}

} // namespace LienKet
