// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// Fills a new program file with the sample in one step, and notes its own today in the file.
/// Errors of sampleProgram() and of Store::commit.
Result<> fillWithSample(Store &store, int times);

/// The day on which the content of a file stands still; null for one that lives with the clock.
QDate standingDay(Store &store);

} // namespace LienKet
