// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace LienKet {

/// Longest line that is read, in bytes: every field of one record at its longest fits.
inline constexpr qsizetype maximumLineLength = 16 * 1024 * 1024;

/// One JSON object from one line. What JSON leaves open is refused, so that no value is lost
/// silently. Invalid with detail "not_json", "not_an_object", "duplicate_key" (subject: the key),
/// "nested" (deeper than any record), "too_long".
Result<QJsonObject> parseJsonLine(QByteArrayView line);

} // namespace LienKet
