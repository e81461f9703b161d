// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QString>

namespace LienKet {

/// Radii and measures of look.md that more than one widget needs, in device-independent pixels.
/// Heights that hold text grow with the font: see rowHeight() and controlHeight().
namespace Measure {
inline constexpr int controlRadius = 4;
inline constexpr int sheetRadius = 6;
inline constexpr int inset = 16; ///< from a sheet's edge to its text
inline constexpr int gap = 8;    ///< inside a group
inline constexpr int paneGap = 12;
inline constexpr int panelGap = 16;
inline constexpr int pageMargin = 24;
inline constexpr int icon = 16;
inline constexpr int accentBar = 3;
} // namespace Measure

int controlHeight(const QFont &font);    ///< buttons and fields: 32 px at the body font
int rowHeight(const QFont &font);        ///< of a table: 34 px
int denseRowHeight(const QFont &font);   ///< of a short list: 32 px
int twoLineRowHeight(const QFont &font); ///< 51 px

/// A rounded rectangle with a crisp edge of `width` pixels inside `rect`.
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
              double radius = Measure::controlRadius, double width = 1);

/// One line of text, elided at its right end if it does not fit; gives the width it took.
int paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// The same, from the left edge and vertically centred, with letters `size` times as large as those
/// of the painter's font; and the room that they take.
void paintEnlarged(QPainter &painter, double size, const QRect &rect, const QString &text,
                   const QColor &color);
QSize enlargedSize(double size, const QString &text, const QFont &font);

/// The badge, from the left edge of `rect`, vertically centred; gives the width it took.
int paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const Theme &theme);
QSize badgeSize(const Badge &badge, const QFont &font);

/// The 10 px square that stands before an area's name.
void paintAreaMark(QPainter &painter, const QPoint &leftCenter, const QColor &fill,
                   const Theme &theme);
inline constexpr int areaMarkWidth = 18; ///< the square and the gap after it

/// The bars that say "selected" or "here" at the left edge.
void paintAccentBar(QPainter &painter, const QRect &rect, const Theme &theme);

} // namespace LienKet
