// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace LienKet {

/// The screen's font: Noto Sans 10.5 pt, regular and bold only. Smaller, or another family, loses
/// the marks of stacked Vietnamese capitals. Other sizes are relative to the body's.
/// None of them shapes its words: Vietnamese and English are composed letters that need it only
/// for kerning, which the screen rounds away, and a start would take 6 % longer.
QFont bodyFont();
QFont bold(QFont font);
QFont headFont(); ///< sections: as large as panel heads

/// What is seen at the start is painted with the body's letters, so many times as large: a font of
/// another size is a sixtieth of the start, as Fontconfig weighs every font of the machine for it.
/// Letters that are not fitted to pixels are the same either way.
inline constexpr double bodyPoints = 10.5;
inline constexpr double headSize = 12 / bodyPoints;    ///< panel heads
inline constexpr double titleSize = 16.5 / bodyPoints; ///< page titles
inline constexpr double figureSize = 21 / bodyPoints;  ///< number tiles

/// The same font with shaping and kerning: for paper, and where text is written.
QFont shaped(QFont font);

/// The font for a text of somebody's: the same one, or shaped if the text has letters that are
/// joined, or marks apart from their letters, as some keyboards type them.
QFont fontFor(const QString &text, const QFont &font);

/// Height of one line of text as look.md measures it: 20 px at 10.5 pt and 96 dpi.
int lineHeight(const QFont &font);

} // namespace LienKet
