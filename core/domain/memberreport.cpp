// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/memberreport.h"

#include <algorithm>

namespace LienKet {

Issues validate(const MemberReport &record)
{
    Issues issues = fieldIssues(record);
    const auto need = [&](bool needed, const char *field, bool present) {
        if (needed && !present)
            issues.append({QString::fromLatin1(field), Rule::Required, code(record.state)});
    };
    const bool answered =
        record.state != MemberReportState::NotStarted && record.state != MemberReportState::Draft;
    need(answered, "submitted_on", record.submittedOn.isValid());
    need(record.state == MemberReportState::Returned, "returned_on", record.returnedOn.isValid());
    need(record.state == MemberReportState::Returned, "comment", !record.comment.isEmpty());
    need(record.state == MemberReportState::Accepted, "accepted_on", record.acceptedOn.isValid());
    need(record.deadline.isValid(), "extension_reason", !record.extensionReason.isEmpty());
    return issues;
}

bool mayBecome(MemberReportState from, MemberReportState to)
{
    using S = MemberReportState;
    static constexpr std::pair<S, S> moves[] = {
        {S::NotStarted, S::Draft},     {S::NotStarted, S::Submitted}, {S::Draft, S::Submitted},
        {S::Submitted, S::Returned},   {S::Submitted, S::Accepted},   {S::Returned, S::Resubmitted},
        {S::Resubmitted, S::Returned}, {S::Resubmitted, S::Accepted}, {S::Accepted, S::Draft},
    };
    return std::find(std::begin(moves), std::end(moves), std::pair(from, to)) != std::end(moves);
}

} // namespace LienKet
