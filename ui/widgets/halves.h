// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

class QBoxLayout;
class QPainter;
class QRect;

namespace LienKet {

// The two languages of one text stand in two halves of one frame: side by side, and below each
// other where they have less than 520 px.

/// Turns the layout of the halves to what a width allows.
void turnHalves(QBoxLayout &layout, int width);

/// The frame with the line between its halves; the edge may be stressed.
void paintHalves(QPainter &painter, const QRect &frame, const QBoxLayout &layout,
                 const Theme &theme, const QColor &edge, int edgeWidth = 1);

} // namespace LienKet
