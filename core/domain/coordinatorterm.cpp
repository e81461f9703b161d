// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/coordinatorterm.h"

namespace LienKet {

Issues validate(const CoordinatorTerm &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "until", record.from, record.until);
    if (record.turn != Turn::InTurn && record.reason.isEmpty())
        issues.append({QStringLiteral("reason"), Rule::Required, {}});
    return issues;
}

Issues validate(const Unavailability &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "until", record.from, record.until);
    return issues;
}

} // namespace LienKet
