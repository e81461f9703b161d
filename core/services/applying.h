// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

class QIODevice;

namespace LienKet {

enum class ApplyMode {
    Whole, ///< all lines are one step
    Each,  ///< one step a line; what was committed before a bad line stays
};

/// Adds or changes the records of JSON lines (see RecordLines). Calls `committed(key)` for each
/// record once its commit has returned and is durable. Errors of RecordLines and of Store::commit,
/// with the line; Io if the lines cannot be read.
Result<> applyLines(Store &store, QIODevice &lines, ApplyMode mode,
                    const std::function<void(const RecordKey &)> &committed);

} // namespace LienKet
