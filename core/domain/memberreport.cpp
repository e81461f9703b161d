// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/memberreport.h"

namespace LienKet {

Issues validate(const MemberReport &record)
{
    Issues issues = fieldIssues(record);
    const auto need = [&](bool needed, const char *field, bool present) {
        if (needed && !present)
            issues.append({QString::fromLatin1(field), Rule::Required, code(record.state)});
    };
    need(wasHandedIn(record.state), "submitted_on", record.submittedOn.isValid());
    need(record.state == MemberReportState::Returned, "returned_on", record.returnedOn.isValid());
    need(record.state == MemberReportState::Returned, "comment", !record.comment.isEmpty());
    need(record.state == MemberReportState::Accepted, "accepted_on", record.acceptedOn.isValid());
    need(record.deadline.isValid(), "extension_reason", !record.extensionReason.isEmpty());
    return issues;
}

} // namespace LienKet
