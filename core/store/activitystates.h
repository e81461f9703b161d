// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/store/store.h"

#include <QHash>

namespace LienKet {

/// How many activities that start in the year are in each state, without reading them. An activity
/// that is the same as another one is left out (domain, "Counting").
Result<QHash<ActivityState, int>> activityStates(Store &store, int year);

} // namespace LienKet
