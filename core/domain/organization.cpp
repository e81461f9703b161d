// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organization.h"

namespace LienKet {

Issues validate(const OrganizationName &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "until", record.from, record.until);
    return issues;
}

Issues validate(const Membership &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "left_on", record.joinedOn, record.leftOn);
    return issues;
}

} // namespace LienKet
