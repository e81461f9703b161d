// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consolidatedreport.h"

namespace LienKet {

Issues validate(const ConsolidatedReport &record)
{
    Issues issues = fieldIssues(record);
    if (record.state != ConsolidatedState::Issued)
        return issues;
    if (record.number.isEmpty())
        issues.append({QStringLiteral("number"), Rule::Required, {}});
    if (!record.date.isValid())
        issues.append({QStringLiteral("date"), Rule::Required, {}});
    return issues;
}

} // namespace LienKet
