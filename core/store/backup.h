// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// Copies the open program file into a folder, under its name with the moment's, and gives the
/// copy's path. The copy has the name only once it was opened and its content found to be the same;
/// never over another file. NotFound if there is no such folder, Corrupt if the copy differs, and
/// the errors of the disk.
Result<QString> backUp(Store &store, const QString &folder, const QDateTime &now);

} // namespace LienKet
