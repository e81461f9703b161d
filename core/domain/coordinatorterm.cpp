// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/coordinatorterm.h"

#include <algorithm>

namespace LienKet {

Issues validate(const CoordinatorTerm &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "until", record.from, record.until);
    if (record.turn != Turn::InTurn && record.reason.isEmpty())
        issues.append({QStringLiteral("reason"), Rule::Required, QStringLiteral("turn")});
    return issues;
}

Issues validate(const Unavailability &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "until", record.from, record.until);
    return issues;
}

std::optional<TermConflict> firstConflict(QList<CoordinatorTerm> terms)
{
    terms.removeIf([](const CoordinatorTerm &term) { return term.kind != TermKind::Actual; });
    std::sort(terms.begin(), terms.end(), [](const CoordinatorTerm &a, const CoordinatorTerm &b) {
        return std::pair(a.from, a.until) < std::pair(b.from, b.until);
    });
    for (qsizetype i = 1; i < terms.size(); ++i) {
        const CoordinatorTerm &before = terms[i - 1];
        const CoordinatorTerm &after = terms[i];
        if (after.from <= before.until)
            return TermConflict{TermConflict::Kind::Overlap, after.from,
                                std::min(before.until, after.until)};
        if (after.year == before.year && before.until.addDays(1) < after.from)
            return TermConflict{TermConflict::Kind::Gap, before.until.addDays(1),
                                after.from.addDays(-1)};
    }
    return std::nullopt;
}

} // namespace LienKet
