// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/topic.h"

namespace LienKet {

Issues validate(const Topic &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "end", record.start, record.end);
    if (record.start.isValid() && record.start.year() > record.year)
        issues.append({QStringLiteral("start"), Rule::Inconsistent, QStringLiteral("year")});
    if (record.end.isValid() && record.end.year() < record.year)
        issues.append({QStringLiteral("end"), Rule::Inconsistent, QStringLiteral("year")});
    if (record.lead && record.participants.contains(record.lead))
        issues.append({QStringLiteral("participants"), Rule::Repeated, QStringLiteral("lead")});
    if (record.state == TopicState::Dropped && record.reason.isEmpty())
        issues.append({QStringLiteral("reason"), Rule::Required, {}});
    if (record.id && record.carriedFrom == record.id)
        issues.append(
            {QStringLiteral("carried_from"), Rule::Inconsistent, QStringLiteral("topic")});
    return issues;
}

} // namespace LienKet
