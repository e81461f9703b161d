// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <utility>

namespace LienKet {

QString normalized(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(QChar(0x00A0), QLatin1Char(' '));
    return result.trimmed();
}

std::optional<QString> textProblem(QStringView text)
{
    if (text.size() > maximumTextLength)
        return QStringLiteral("too_long");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            return QStringLiteral("nul");
        if (!c.isSurrogate())
            continue;
        if (c.isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return QStringLiteral("surrogate");
        ++i;
    }
    return std::nullopt;
}

QString fold(QStringView text)
{
    const QString decomposed =
        text.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    bool pendingSpace = false;
    for (QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool separator = c.isSpace() || c == u'-' || c == u'\u2013' || c == u'\u2014' ||
                               c == u'/' || c == u'.' || c == u',' || c == u';';
        if (separator) {
            pendingSpace = !result.isEmpty();
            continue;
        }
        if (std::exchange(pendingSpace, false))
            result += u' ';
        // đ and the Icelandic ð that old Vietnamese files use for it do not decompose.
        result += c == u'\u0111' || c == u'\u00F0' ? QChar(u'd') : c;
    }
    return result;
}

bool matchesWords(QStringView foldedText, const QStringList &foldedWords)
{
    for (const QString &word : foldedWords) {
        qsizetype at = foldedText.indexOf(word);
        while (at > 0 && foldedText[at - 1].isLetterOrNumber())
            at = foldedText.indexOf(word, at + 1);
        if (at < 0)
            return false;
    }
    return true;
}

namespace {

struct TonePair
{
    QStringView modern;
    QStringView old;
};

constexpr TonePair tonePairs[] = {
    {u"oà", u"òa"}, {u"oá", u"óa"}, {u"oả", u"ỏa"}, {u"oã", u"õa"}, {u"oạ", u"ọa"},
    {u"oè", u"òe"}, {u"oé", u"óe"}, {u"oẻ", u"ỏe"}, {u"oẽ", u"õe"}, {u"oẹ", u"ọe"},
    {u"uỳ", u"ùy"}, {u"uý", u"úy"}, {u"uỷ", u"ủy"}, {u"uỹ", u"ũy"}, {u"uỵ", u"ụy"},
};

} // namespace

QString oldTonePlacement(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i + 1 < result.size(); ++i) {
        if (i > 0 && result[i - 1].toLower() == u'q')
            continue;
        if (i + 2 < result.size() && result[i + 2].isLetter())
            continue; // only open syllables: "hoàn" has one spelling
        for (const TonePair &pair : tonePairs) {
            if (result[i].toLower() != pair.modern[0] || result[i + 1].toLower() != pair.modern[1])
                continue;
            const bool firstUpper = result[i].isUpper();
            const bool secondUpper = result[i + 1].isUpper();
            result[i] = firstUpper ? pair.old[0].toUpper() : pair.old[0];
            result[i + 1] = secondUpper ? pair.old[1].toUpper() : pair.old[1];
            break;
        }
    }
    return result;
}

} // namespace LienKet
