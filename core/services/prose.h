// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace LienKet {

// What it takes to fit stored texts into the sentences of a report.

/// "thứ năm", "fifth"; the first is "đầu tiên" in Vietnamese.
QString ordinalText(int ordinal, Language language);

/// The text with its first letter in lower case, unless an abbreviation begins it.
QString lowered(const QString &text);

/// The text with its first letter in upper case.
QString capitalized(const QString &text);

/// The text as a sentence: ended by a full stop if nothing ends it yet. Empty stays empty.
QString sentence(const QString &text);

/// The text without the stops, semicolons or commas that end it.
QString clause(const QString &text);

} // namespace LienKet
