// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <QSet>

namespace LienKet {

RecordHistory standing(RecordHistory history)
{
    QSet<StepId> undone;
    for (const auto &[step, change] : std::as_const(history)) {
        if (step.act == QLatin1StringView("undo"))
            undone.insert(step.target);
        else if (step.act == QLatin1StringView("redo"))
            undone.remove(step.target);
    }
    history.removeIf(
        [&](const auto &each) { return each.first.target != 0 || undone.contains(each.first.id); });
    return history;
}

} // namespace LienKet
