// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/documentnumber.h"

namespace LienKet {

Issues validate(const DocumentNumber &record)
{
    Issues issues = fieldIssues(record);
    if (record.date.isValid() && record.date.year() != record.year)
        issues.append({QStringLiteral("date"), Rule::Inconsistent, QStringLiteral("year")});
    return issues;
}

} // namespace LienKet
