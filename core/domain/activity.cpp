// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/activity.h"

namespace LienKet {

Issues validate(const Activity &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "end", record.start, record.end);
    if (record.id && record.sameAs == record.id)
        issues.append({QStringLiteral("same_as"), Rule::Inconsistent, QStringLiteral("activity")});
    return issues;
}

} // namespace LienKet
