// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include "ui/charts/chartdrawing.h"

namespace LienKet {

/// The colour on paper of a look's tone: an area's own, or a state's from the light theme.
QColor paperColour(const QString &tone);

/// The pattern of the cooperation area that stands in this place of the protocol order; negative:
/// of what serves none.
Pattern areaPattern(qsizetype place);

/// A rectangle in a look: filled with its colour and drawn over with its pattern in white, so that
/// it is told from its neighbours also where the print is grey.
QList<ChartShape> patterned(const QRectF &rect, const ChartLook &look);

/// The white strokes of a pattern within a rectangle; empty for Solid and Outline.
QPainterPath patternStrokes(const QRectF &rect, Pattern pattern);

} // namespace LienKet
