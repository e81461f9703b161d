// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QImage;

namespace LienKet {

/// The picture as the bytes of a PNG file; Io if there is no picture or no memory for it.
Result<QByteArray> pngBytes(const QImage &image);

} // namespace LienKet
