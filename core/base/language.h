// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QString>

namespace LienKet {

enum class Language { Vietnamese, English };

template <>
struct Codes<Language>
{
    static constexpr std::array names{"vi", "en"};
};

constexpr Language other(Language language)
{
    return language == Language::Vietnamese ? Language::English : Language::Vietnamese;
}

/// How far one language version of a text can be trusted.
enum class TextState {
    Missing,  ///< there is no text in this language
    Original, ///< written first
    Draft,    ///< translated, not yet checked
    Reviewed, ///< translated and checked
    Outdated, ///< the other language changed since
};

template <>
struct Codes<TextState>
{
    static constexpr std::array names{"missing", "original", "draft", "reviewed", "outdated"};
};

/// A text that a reader of a report may see, in Vietnamese and English side by side. Either may be
/// missing; text() then falls back to the other, and the caller says so.
struct LocalizedText
{
    QString vi;
    QString en;
    TextState viState = TextState::Missing;
    TextState enState = TextState::Missing;

    LocalizedText() = default;

    /// Vietnamese is the original and English its draft; an empty text is Missing.
    LocalizedText(QString vietnamese, QString english = {});

    bool isEmpty() const { return vi.isEmpty() && en.isEmpty(); }
    /// Somebody still has to translate it.
    bool isInOneLanguage() const { return vi.isEmpty() != en.isEmpty(); }
    bool has(Language language) const { return !in(language).isEmpty(); }
    const QString &in(Language language) const
    {
        return language == Language::Vietnamese ? vi : en;
    }
    TextState state(Language language) const
    {
        return language == Language::Vietnamese ? viState : enState;
    }

    /// The text in `language`, or the other one where it is missing.
    const QString &text(Language language) const
    {
        return has(language) ? in(language) : in(other(language));
    }

    /// True if text(language) would show the other language.
    bool fallsBack(Language language) const { return !has(language) && has(other(language)); }

    /// Sets one language and keeps the states honest: a changed original outdates its translation,
    /// a changed translation is a draft again, an emptied text is Missing.
    void set(Language language, const QString &text);

    /// Makes the states fit the texts after both were assigned: Missing where there is no text, and
    /// only there.
    void settle();

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace LienKet
