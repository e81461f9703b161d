// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

namespace LienKet {

Issues validate(const Post &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "until", record.from, record.until);
    return issues;
}

Issues validate(const FocalPoint &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "until", record.from, record.until);
    return issues;
}

} // namespace LienKet
