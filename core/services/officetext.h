// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QStringList>

namespace LienKet {

/// Numbers and dates as a Vietnamese office writes them, and its English correspondence. Constants,
/// not QLocale's formats: those change with Qt and would change old documents.

/// "1.234,5" or "1,234.5"; at most one decimal, none if it is 0.
QString numberText(double value, Language language);
/// "12,5%" or "12.5%".
QString percentText(double percent, Language language);
/// "1.500.000 đồng" or "VND 1,500,000".
QString moneyText(qint64 dong, Language language);

/// "22/01/2021" or "22 Jan 2021".
QString shortDate(QDate date, Language language);
/// "ngày 05 tháng 01 năm 2026" (day below 10, January and February padded, as the decree on
/// documents says) or "5 January 2026".
QString longDate(QDate date, Language language);

/// "A, B và C" or "A, B and C".
QString listText(const QStringList &items, Language language);

/// A small number in words where prose would spell it: "bảy", "seven"; digits above ten.
QString countText(int count, Language language);

/// "thứ năm", "fifth"; the first is "đầu tiên".
QString ordinalText(int ordinal, Language language);

/// The text with its first letter in lower case, unless an abbreviation begins it.
QString lowered(const QString &text);
/// The text with its first letter in upper case.
QString capitalized(const QString &text);
/// The text as a sentence: ended by a full stop if nothing ends it yet. Empty stays empty.
QString sentence(const QString &text);
/// The text without the stop, semicolon or comma that ends it.
QString clause(const QString &text);

} // namespace LienKet
