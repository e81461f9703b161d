// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

namespace LienKet {

/// The changes of one record with their steps, oldest first, as Journal::history() gives them.
using RecordHistory = QList<std::pair<StepInfo, Change>>;

/// The part of it that holds: without what was undone, and without the steps of undo and redo
/// themselves. A step that was undone and done again stands where it was.
RecordHistory standing(RecordHistory history);

} // namespace LienKet
