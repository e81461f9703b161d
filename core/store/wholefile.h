// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFileDevice>

namespace LienKet {

/// Writes a file that is there as a whole or not at all, also after a power loss; with
/// `permissions` if there are some.
/// On failure nothing is there, or what was there before: Full, ReadOnly ("target"), or Io, whose
/// detail is "is_directory", "device", "no_folder", or what the disk said. The subject is the path.
Result<> writeWhole(const QByteArray &bytes, const QString &path,
                    QFileDevice::Permissions permissions = {});

} // namespace LienKet
