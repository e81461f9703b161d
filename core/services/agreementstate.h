// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement.h"

namespace LienKet {

/// What an agreement is on a day; derived, never stored.
enum class AgreementState { Draft, Signed, InForce, Expiring, Expired, Terminated, Superseded };

template <>
struct Codes<AgreementState>
{
    static constexpr std::array names{"draft",   "signed",     "in_force",  "expiring",
                                      "expired", "terminated", "superseded"};
};

/// An agreement is expiring this many days before its end.
inline constexpr int expiryNoticeDays = 90;

/// The last day in force: the latest end among the agreement and those that renew it, directly or
/// in a chain, so that notices count from the renewed end (domain rule 8). Null: no end is known.
QDate effectiveEnd(const Agreement &agreement, const QList<Agreement> &agreements,
                   const QList<AgreementRelation> &relations);

AgreementState stateOn(QDate date, const Agreement &agreement, const QList<Agreement> &agreements,
                       const QList<AgreementRelation> &relations);

/// True if the agreement belongs into the consortium's annual report: those outside it are only
/// kept and listed.
bool entersAnnualReport(const Agreement &agreement);

} // namespace LienKet
