// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// What the program file keeps for all desktops that work on it, by key; empty if it was never
/// said. Settings stand outside of the journal and the digest.
Result<QString> programSetting(Store &store, const QString &key);

/// Keeps a setting; an empty value forgets it. ReadOnly if the file cannot be written.
Result<> keepProgramSetting(Store &store, const QString &key, const QString &value);

} // namespace LienKet
