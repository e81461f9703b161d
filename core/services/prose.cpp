// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/prose.h"

#include "core/base/format.h"

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

QString ordinalText(int ordinal, Language language)
{
    static const QStringList english{u"first"_s, u"second"_s, u"third"_s,   u"fourth"_s,
                                     u"fifth"_s, u"sixth"_s,  u"seventh"_s, u"eighth"_s,
                                     u"ninth"_s, u"tenth"_s};
    if (language == Language::English)
        return ordinal >= 1 && ordinal <= english.size() ? english[ordinal - 1]
                                                         : QString::number(ordinal) + u"th"_s;
    if (ordinal == 1)
        return u"đầu tiên"_s;
    return u"thứ "_s + (ordinal == 4 ? u"tư"_s : countText(ordinal, language));
}

QString lowered(const QString &text)
{
    const bool abbreviation = text.size() > 1 && text[1].isUpper();
    return text.isEmpty() || abbreviation ? text : text[0].toLower() + text.sliced(1);
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text[0].toUpper() + text.sliced(1);
}

QString sentence(const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty() || u".!?…”"_s.contains(words.back()))
        return words;
    return clause(words) + u'.';
}

QString clause(const QString &text)
{
    QString words = text.trimmed();
    while (!words.isEmpty() && u".;,"_s.contains(words.back()))
        words.chop(1);
    return words;
}

} // namespace LienKet
