// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/proposal.h"

namespace LienKet {

Issues validate(const Proposal &record)
{
    Issues issues = fieldIssues(record);
    const bool decided = record.state == ProposalState::Approved ||
                         record.state == ProposalState::ApprovedWithConditions ||
                         record.state == ProposalState::Deferred ||
                         record.state == ProposalState::Rejected;
    if (decided && !record.decidedOn.isValid())
        issues.append({QStringLiteral("decided_on"), Rule::Required, {}});
    if (record.state == ProposalState::ApprovedWithConditions && record.conditions.isEmpty())
        issues.append({QStringLiteral("conditions"), Rule::Required, {}});
    checkSpan(issues, "decided_on", record.submittedOn, record.decidedOn);
    return issues;
}

} // namespace LienKet
