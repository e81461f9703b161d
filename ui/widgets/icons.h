// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;

namespace LienKet {

/// A Breeze symbol in the colour of the text around it: taken from the application's palette when
/// painted, so that a change of theme needs no new icon. The style asks for its name and paints it
/// in the control's own ink.
QIcon icon(const QString &name);

/// The symbol painted into `rect` in one colour, sharp at the painter's device pixel ratio.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color);

/// The program's own icon, in the sizes of a title bar, a task bar and a switcher of windows.
/// Larger ones are the installed SVG file's.
QIcon programIcon();

} // namespace LienKet
