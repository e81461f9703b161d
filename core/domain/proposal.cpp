// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/proposal.h"

namespace LienKet {

std::optional<std::pair<double, int>> meanScore(const Proposal &record)
{
    double sum = 0;
    int count = 0;
    for (const auto &score : record.scores) {
        sum += score.value.value_or(0);
        count += score.value.has_value();
    }
    return count > 0 ? std::optional(std::pair(sum / count, count)) : std::nullopt;
}

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
    for (const auto &score : record.scores) {
        if (score.value && (*score.value < leastScore || *score.value > greatestScore))
            issues.append(
                {QStringLiteral("scores"), Rule::OutOfRange, QString::number(*score.value)});
    }
    checkSpan(issues, "decided_on", record.submittedOn, record.decidedOn);
    return issues;
}

} // namespace LienKet
