// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// A bilingual text of which one language still wants work: it is missing while the other is there,
/// older than the other, or a draft that nobody has checked.
struct TextGap
{
    RecordKey record;
    QLatin1StringView field;
    Language language = Language::English; ///< the one that wants work
    LocalizedText text;

    TextState state() const { return text.state(language); }
};

/// True if the text is there in both languages, and neither wants work.
bool isWhole(const LocalizedText &text);

/// Every text of the file that wants work, in the order of the entities. What says where a
/// record comes from is no text of a report: sources and files are left out.
QList<TextGap> textGaps(Store &store);

} // namespace LienKet
