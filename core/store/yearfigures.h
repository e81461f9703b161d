// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/domain/proposal.h"
#include "core/store/store.h"

#include <QHash>

namespace LienKet {

// Figures of a year that the file reckons itself, so that its records need not be read.

/// How many activities that start in the year are in each state. An activity that is the same
/// as another one is left out (domain, "Counting").
Result<QHash<ActivityState, int>> activityStates(Store &store, int year);

/// The day on which the last of the year's proposals was approved, with or without conditions;
/// invalid if none was.
Result<QDate> lastApproval(Store &store, int year);

} // namespace LienKet
