// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agreement.h"

namespace LienKet {

Issues validate(const Agreement &record)
{
    Issues issues = fieldIssues(record);
    const bool untilDate = record.term == AgreementTerm::UntilDate;
    if (untilDate && !record.expiresOn.isValid())
        issues.append({QStringLiteral("expires_on"), Rule::Required, {}});
    if (!untilDate && record.expiresOn.isValid())
        issues.append({QStringLiteral("expires_on"), Rule::Inconsistent, QStringLiteral("term")});
    checkSpan(issues, "expires_on", record.signedOn, record.expiresOn);
    checkSpan(issues, "expires_on", record.inForceFrom, record.expiresOn);
    checkSpan(issues, "terminated_on", record.signedOn, record.terminatedOn);
    checkSpan(issues, "signed_on", record.draftedOn, record.signedOn);
    if (record.terminatedOn.isValid() && record.terminationReason.isEmpty())
        issues.append({QStringLiteral("termination_reason"), Rule::Required, {}});
    return issues;
}

Issues validate(const AgreementRelation &record)
{
    Issues issues = fieldIssues(record);
    if (record.agreement == record.other)
        issues.append({QStringLiteral("other"), Rule::Inconsistent, QStringLiteral("agreement")});
    return issues;
}

Issues validate(const ScopeItem &record)
{
    Issues issues = fieldIssues(record);
    if (record.divergence != Divergence::None && record.divergenceNote.isEmpty())
        issues.append({QStringLiteral("divergence_note"), Rule::Required, {}});
    return issues;
}

} // namespace LienKet
