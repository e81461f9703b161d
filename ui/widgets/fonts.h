// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace LienKet {

/// The screen's font: Noto Sans 10.5 pt, regular and bold only. Smaller, or another family, loses
/// the marks of stacked Vietnamese capitals. Other sizes are relative to the body's.
QFont bodyFont();
QFont bold(QFont font);
QFont headFont();   ///< sections and panel heads: 12 pt bold
QFont titleFont();  ///< page titles: 16.5 pt bold
QFont figureFont(); ///< number tiles: 21 pt bold

/// Height of one line of text as look.md measures it: 20 px at 10.5 pt and 96 dpi.
int lineHeight(const QFont &font);

} // namespace LienKet
