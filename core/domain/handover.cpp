// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/handover.h"

namespace LienKet {

Issues validate(const Handover &record)
{
    Issues issues = fieldIssues(record);
    if (record.from && record.from == record.to)
        issues.append({QStringLiteral("to"), Rule::Inconsistent, QStringLiteral("from")});
    return issues;
}

} // namespace LienKet
