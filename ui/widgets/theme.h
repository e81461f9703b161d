// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace LienKet {

/// Every colour of the screen, once for light and once for dark; nothing else names a colour.
/// Contrasts (WCAG 2) are kept by tst_theme. Under the desktop's high contrast all tokens come from
/// the system's palette.
struct Theme
{
    bool dark = false;
    QColor window;  ///< behind the sheets
    QColor surface; ///< sheets, fields, buttons
    QColor raised;  ///< heads and bars
    QColor nav;     ///< the navigation
    QColor text;
    QColor muted;                             ///< secondary text
    QColor border;                            ///< edges of sheets; decoration only
    QColor line;                              ///< between rows; decoration only
    QColor strong;                            ///< edges of controls
    QColor accent;                            ///< here, next, selected
    QColor onAccent;                          ///< text on the accent
    QColor selection;                         ///< always together with a 3 px accent bar
    QColor desk;                              ///< behind paper
    QColor tet;                               ///< shading of the lunar new year
    QColor done, running, warning, late, off; ///< inks of the states
    std::array<QColor, 5> ramp;               ///< heat map, from few to many
    std::array<QColor, 5> rampText;           ///< the figure on each step of the ramp

    QColor ink(Tone tone) const;  ///< text and icon of a state
    QColor tint(Tone tone) const; ///< its ground: 12 % of the ink over the surface, dark 16 %
};

const Theme &lightTheme();
const Theme &darkTheme();

/// The tokens behind a palette that palette() made; for any other (high contrast) they are taken
/// from the palette's roles. The reference is valid until the next call with another palette.
const Theme &themeOf(const QPalette &palette);

QPalette palette(const Theme &theme);

/// `share` (0–1) of `top` over `ground`.
QColor mixed(const QColor &top, const QColor &ground, double share);

/// Contrast ratio of two opaque colours by WCAG 2, 1–21.
double contrast(const QColor &a, const QColor &b);

} // namespace LienKet
