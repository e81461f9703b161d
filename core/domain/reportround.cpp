// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reportround.h"

namespace LienKet {

Issues validate(const ReportRound &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "deadline", record.openedOn, record.deadline);
    checkSpan(issues, "closed_on", record.openedOn, record.closedOn);
    if (record.openedOn.isValid() && record.openedOn.year() != record.year)
        issues.append({QStringLiteral("opened_on"), Rule::Inconsistent, QStringLiteral("year")});
    if (record.cutoff.isValid() && record.cutoff.year() != record.year)
        issues.append({QStringLiteral("cutoff"), Rule::Inconsistent, QStringLiteral("year")});
    return issues;
}

} // namespace LienKet
