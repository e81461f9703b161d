// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace LienKet {

/// What an officer types for a date, in either language, always day before month: 5/2/2025,
/// 05-02-2025, 5.2.2025, 05022025, 2025-02-05, 5/2 (this year), nay, hôm nay, today, +7, -3.
/// Nothing if it is no date, or outside the years 1900 to 2200.
std::optional<QDate> parseDate(QStringView text, QDate today);

/// A number typed either way: one separator before one or two digits is the decimal mark, any
/// other separates groups of three. Nothing if it is no number.
std::optional<double> parseNumber(QStringView text);

} // namespace LienKet
