// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/markedtext.h"

#include "core/base/text.h"

namespace LienKet {

namespace {

/// How much of the beginning of `word` is one of the folded words; the longest counts.
qsizetype markedLength(QStringView word, const QStringList &foldedWords)
{
    qsizetype longest = 0;
    for (const QString &each : foldedWords) {
        // A letter of a stored text is one character, whatever marks it carries.
        if (each.size() > longest && fold(word.left(each.size())) == each)
            longest = each.size();
    }
    return longest;
}

} // namespace

QList<MarkedPart> markedParts(const QString &text, const QStringList &foldedWords)
{
    QList<MarkedPart> parts;
    const auto add = [&](QStringView piece, bool marked) {
        if (piece.isEmpty())
            return;
        if (!parts.isEmpty() && parts.last().marked == marked)
            parts.last().text += piece;
        else
            parts.append({piece.toString(), marked});
    };
    const QStringView whole(text);
    for (qsizetype at = 0; at < whole.size();) {
        qsizetype end = at;
        while (end < whole.size() && whole.at(end).isLetterOrNumber())
            ++end;
        const QStringView word = whole.mid(at, end - at);
        const qsizetype marked = word.isEmpty() ? 0 : markedLength(word, foldedWords);
        add(word.left(marked), true);
        add(word.mid(marked), false);
        at = end;
        if (at < whole.size())
            add(whole.mid(at++, 1), false);
    }
    return parts;
}

} // namespace LienKet
