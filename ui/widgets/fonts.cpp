// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

#include <QFontMetricsF>
#include <QString>

#include <algorithm>

namespace LienKet {
namespace {

QFont sized(double points, QFont::Weight weight)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    // To fit letters to whole pixels is a thirtieth of a start, and moves stacked marks together.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Latin letters, each with its marks in one character, and signs.
bool isPlain(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x0300 || (code >= 0x1E00 && code < 0x1F00) ||
           (code >= 0x2010 && code < 0x2028) || (code >= 0x2030 && code < 0x2060) ||
           (code >= 0x20A0 && code < 0x20D0) || (code >= 0x2190 && code < 0x2800);
}

} // namespace

QFont bodyFont()
{
    return sized(bodyPoints, QFont::Normal);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

QFont headFont()
{
    return sized(headSize * bodyPoints, QFont::Bold);
}

QFont shaped(QFont font)
{
    font.setStyleStrategy(QFont::PreferDefault);
    return font;
}

QFont fontFor(const QString &text, const QFont &font)
{
    return std::all_of(text.begin(), text.end(), isPlain) ? font : shaped(font);
}

int lineHeight(const QFont &font)
{
    // Noto Sans asks for 1.36 em; stacked marks need no more than it gives.
    return qCeil(QFontMetricsF(font).height());
}

} // namespace LienKet
