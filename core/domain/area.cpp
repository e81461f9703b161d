// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/area.h"

#include <QRegularExpression>

namespace LienKet {

Issues validate(const Area &record)
{
    Issues issues = fieldIssues(record);
    static const QRegularExpression colour(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    if (!record.colour.isEmpty() && !colour.match(record.colour).hasMatch())
        issues.append({QStringLiteral("colour"), Rule::Inconsistent, record.colour});
    if (record.parent == record.id && record.id)
        issues.append({QStringLiteral("parent"), Rule::Inconsistent, QStringLiteral("area")});
    return issues;
}

} // namespace LienKet
