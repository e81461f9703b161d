// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

#include <QFontMetricsF>
#include <QString>

namespace LienKet {
namespace {

QFont sized(double points, QFont::Weight weight)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont bodyFont()
{
    return sized(10.5, QFont::Normal);
}

QFont bold(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

QFont headFont()
{
    return sized(12, QFont::Bold);
}
QFont titleFont()
{
    return sized(16.5, QFont::Bold);
}
QFont figureFont()
{
    return sized(21, QFont::Bold);
}

int lineHeight(const QFont &font)
{
    // Noto Sans asks for 1.36 em; stacked marks need no more than it gives.
    return qCeil(QFontMetricsF(font).height());
}

} // namespace LienKet
