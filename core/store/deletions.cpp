// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletions.h"

#include <QSet>

#include <algorithm>

namespace LienKet {

namespace {

/// The steps that removed anything, newest first. A change holds its fields as compact JSON, in
/// which a quotation mark within a text is escaped: nothing but a removal has these characters.
Result<QList<StepId>> removingSteps(Database &database)
{
    auto statement = Statement::prepare(
        database, QStringLiteral("SELECT DISTINCT step FROM change WHERE instr(fields, "
                                 "'\"id\":[\"' || record || '\",null]') > 0 ORDER BY step DESC"));
    if (!statement)
        return std::unexpected(statement.error());
    LIENKET_TRY(statement->run());
    QList<StepId> steps;
    LIENKET_TRY(statement->forEachRow([&] { steps.append(statement->integer(0)); }));
    return steps;
}

} // namespace

Result<QList<std::pair<StepInfo, Change>>> deletions(Store &store)
{
    const auto steps = removingSteps(store.database());
    if (!steps)
        return std::unexpected(steps.error());
    QList<std::pair<StepInfo, Change>> gone;
    QSet<RecordKey> seen;
    for (const StepId id : *steps) {
        const auto step = store.journal().step(id);
        const auto changes = store.journal().changes(id);
        if (!step || !changes)
            return std::unexpected(step ? changes.error() : step.error());
        for (const Change &change : *changes) {
            if (!change.isRemoval() || seen.contains(change.key()))
                continue;
            seen.insert(change.key());
            const auto there = store.find(change.key());
            if (!there && there.error().code != Error::Code::NotFound)
                return std::unexpected(there.error());
            if (!there)
                gone.append({*step, change});
        }
    }
    return gone;
}

} // namespace LienKet
