// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/programfile.h"

namespace LienKet {

/// Makes what was written to the file, and its name in the folder, survive a power loss.
Result<> syncFile(const QString &path);
Result<> syncOpen(int file, const QString &path); ///< a file that is open under this handle
Result<> syncFolder(const QString &folder);

/// Renames within one folder; Duplicate if `to` exists.
Result<> renameWithoutReplacing(const QString &from, const QString &to);

} // namespace LienKet
