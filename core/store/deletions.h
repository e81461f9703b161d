// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// The last deletion of each record that the file no longer has, with the step that deleted it,
/// newest first; within a step in the order in which the records were removed.
Result<QList<std::pair<StepInfo, Change>>> deletions(Store &store);

} // namespace LienKet
