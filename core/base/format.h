// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QStringList>
#include <QTime>

namespace LienKet {

// Dates, numbers and periods as a Vietnamese office and an international reader write them. The
// forms are constants of this program: QLocale's change with each version of its data.

QString dateText(QDate date, Language language); ///< 22/01/2021 · 22 Jan 2021
QString dayText(QDate date, Language language);  ///< 22/01 · 22 Jan
QString longDate(QDate date, Language language); ///< ngày 05 tháng 01 năm 2026 · 5 January 2026
QString proseDate(QDate date, Language language);    ///< 22/01/2021 · 22 January 2021
QString weekdayDate(QDate date, Language language);  ///< Thứ Tư, 18/11/2026 · Wed, 18 Nov 2026
QString weekdayName(QDate date, Language language);  ///< Thứ Sáu · Friday
QString weekdayShort(QDate date, Language language); ///< T6, CN · Fri
QString monthText(int year, int month, Language language);      ///< Tháng 01/2026 · January 2026
QString quarterText(int year, int quarter, Language language);  ///< Quý IV/2025 · Q4 2025
QString quarterProse(int year, int quarter, Language language); ///< Quý IV năm 2025 · Q4 2025

/// A span of days; one day once, an open end as "from …", nothing for two invalid dates.
QString spanText(QDate from, QDate to, Language language);

/// The days from one to another within a sentence: 14/05 – 16/05/2025 · 14 – 16 May 2025.
QString proseSpan(QDate from, QDate to, Language language);

/// A date that may lack its day or month, stored as ISO text: 2021, 2021-01 or 2021-01-22.
QString partialDate(const QString &iso, Language language);

QString timeText(QTime time);                       ///< 14:05
QString minutesTime(QTime time, Language language); ///< 14 giờ 05 phút · 14:05

QString numberText(qint64 value, Language language); ///< 1.234 · 1,234
QString numberText(int value, Language language);
QString numberText(double value, Language language); ///< at most one decimal, none if it is 0
QString decimalText(double value, int places, Language language); ///< 1.234,5 · 1,234.5
QString percentText(double value, Language language);             ///< 12,5% · 12.5%
QString moneyText(qint64 dong, Language language);  ///< 1.500.000 đồng · VND 1,500,000
QString fileSize(qint64 bytes, Language language);  ///< 1,50 MB · 1.50 MB
QString academicYear(int start, Language language); ///< Năm học 2025 - 2026

/// "A, B và C" · "A, B and C".
QString listText(const QStringList &items, Language language);

/// A small number in words where prose would spell it: "bảy" · "seven"; digits above ten.
QString countText(int count, Language language);

} // namespace LienKet
