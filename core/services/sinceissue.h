// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// What was changed in the records of a report's year after it was issued, oldest first, so that
/// it differs from what was printed (rule 11). Nothing if the report is not issued, or was issued
/// before the file knew it.
Result<QList<std::pair<StepInfo, Change>>> changesSinceIssue(Store &store,
                                                             const ConsolidatedReport &report);

} // namespace LienKet
