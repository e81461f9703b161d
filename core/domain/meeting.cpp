// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/meeting.h"

namespace LienKet {

Issues validate(const SubcommitteeSeat &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "until", record.from, record.until);
    return issues;
}

Issues validate(const Meeting &record)
{
    Issues issues = fieldIssues(record);
    if (record.date.isValid() && record.date.year() != record.year)
        issues.append({QStringLiteral("date"), Rule::Inconsistent, QStringLiteral("year")});
    return issues;
}

} // namespace LienKet
