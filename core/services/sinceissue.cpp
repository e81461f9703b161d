// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sinceissue.h"

#include "core/services/recordbook.h"

namespace LienKet {

using namespace Qt::StringLiterals;

Result<QList<std::pair<StepInfo, Change>>> changesSinceIssue(Store &store,
                                                             const ConsolidatedReport &report)
{
    QList<std::pair<StepInfo, Change>> since;
    if (report.state != ConsolidatedState::Issued)
        return since;
    const auto history = store.journal().history(report.id.uuid);
    if (!history)
        return history;
    StepId issued = 0;
    for (const auto &[step, change] : *history) {
        if (step.act == "issue"_L1)
            issued = step.id;
    }
    if (issued == 0)
        return since;
    const auto later = store.journal().changesAfter(issued);
    if (!later)
        return later;
    RecordBook book(store);
    for (const auto &each : *later) {
        const RecordKey key = each.second.key();
        if (each.second.isRemoval())
            book.hold(key, each.second.before());
        // What follows the report, as handing over and closing do, is no part of it.
        const bool follows = key.table == QLatin1StringView(Handover::table) ||
                             key.table == QLatin1StringView(HandoverItem::table) ||
                             key.table == QLatin1StringView(ProgramYear::table);
        if (!follows && book.year(key) == report.year)
            since.append(each);
    }
    return since;
}

} // namespace LienKet
