// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// How the records of a report's year differ from those that it was issued with (rule 11): one
/// change a record, from its values then to those now, with the last step that touched it. Nothing
/// if the report is not issued, or was issued
/// before the file knew it.
Result<QList<std::pair<StepInfo, Change>>> changesSinceIssue(Store &store,
                                                             const ConsolidatedReport &report);

} // namespace LienKet
