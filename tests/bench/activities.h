// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet::Bench {

inline constexpr int activities = 100'000;
inline constexpr int activitiesYear = 2025;

/// Fills an empty program with so many activities of one year, hosted and joined by seven members.
Result<> fillWithActivities(Store &store);

} // namespace LienKet::Bench
