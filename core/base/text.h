// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace LienKet {

/// Longest text that one field keeps, in UTF-16 units; longer input is refused, never cut.
inline constexpr qsizetype maximumTextLength = 1'000'000;

/// The form in which a text is stored: Unicode NFC, no-break spaces as spaces, no space around.
QString normalized(const QString &text);

/// Why a text cannot be stored ("nul", "surrogate", "too_long"), or nothing if it can.
std::optional<QString> textProblem(QStringView text);

/// The form in which texts and queries are compared when searching: no diacritics, đ and ð as d,
/// case folded, dashes and punctuation as single spaces. "Mỏ-Địa chất" → "mo dia chat".
QString fold(QStringView text);

/// True if each word of the folded query begins some word of the folded text.
bool matchesWords(QStringView foldedText, const QStringList &foldedWords);

/// The text with tone marks where the older, official spelling puts them (hoà → hòa, thuỷ →
/// thủy, but quý stays): for sort and search keys only, never for what is shown.
QString oldTonePlacement(const QString &text);

} // namespace LienKet
