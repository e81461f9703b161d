// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/agreementstate.h"

#include <QSet>

#include <algorithm>

namespace LienKet {

namespace {

const Agreement *find(const QList<Agreement> &agreements, Id<Agreement> id)
{
    const auto found = std::find_if(agreements.begin(), agreements.end(),
                                    [&](const Agreement &agreement) { return agreement.id == id; });
    return found == agreements.end() ? nullptr : &*found;
}

bool supersededOn(QDate date, Id<Agreement> id, const QList<Agreement> &agreements,
                  const QList<AgreementRelation> &relations)
{
    return std::any_of(relations.begin(), relations.end(), [&](const AgreementRelation &relation) {
        if (relation.kind != RelationKind::Supersedes || relation.other != id)
            return false;
        const Agreement *successor = find(agreements, relation.agreement);
        return successor && successor->signedOn.isValid() && successor->signedOn <= date;
    });
}

} // namespace

QDate effectiveEnd(const Agreement &agreement, const QList<Agreement> &agreements,
                   const QList<AgreementRelation> &relations)
{
    QDate end = agreement.expiresOn;
    QList<Id<Agreement>> open{agreement.id};
    QSet<Id<Agreement>> seen{agreement.id};
    while (!open.isEmpty()) {
        const Id<Agreement> renewed = open.takeFirst();
        for (const AgreementRelation &relation : relations) {
            if (relation.kind != RelationKind::Renews || relation.other != renewed ||
                seen.contains(relation.agreement))
                continue;
            seen.insert(relation.agreement);
            open.append(relation.agreement);
            const Agreement *renewal = find(agreements, relation.agreement);
            if (!renewal || !renewal->signedOn.isValid())
                continue;
            if (renewal->term == AgreementTerm::OpenEnded)
                return {};
            end = std::max(end, renewal->expiresOn);
        }
    }
    return end;
}

AgreementState stateOn(QDate date, const Agreement &agreement, const QList<Agreement> &agreements,
                       const QList<AgreementRelation> &relations)
{
    if (agreement.signedOn.isNull() || date < agreement.signedOn)
        return AgreementState::Draft;
    if (agreement.terminatedOn.isValid() && agreement.terminatedOn <= date)
        return AgreementState::Terminated;
    if (supersededOn(date, agreement.id, agreements, relations))
        return AgreementState::Superseded;
    if (agreement.inForceFrom.isValid() && date < agreement.inForceFrom)
        return AgreementState::Signed;
    const QDate end = effectiveEnd(agreement, agreements, relations);
    if (end.isNull())
        return AgreementState::InForce;
    if (end < date)
        return AgreementState::Expired;
    return date.daysTo(end) <= expiryNoticeDays ? AgreementState::Expiring
                                                : AgreementState::InForce;
}

bool entersAnnualReport(const Agreement &agreement)
{
    return agreement.scope != AgreementScope::Outside;
}

} // namespace LienKet
