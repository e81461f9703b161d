// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/halves.h"

#include "ui/widgets/paint.h"

#include <QBoxLayout>

namespace LienKet {
namespace {

constexpr int sideBySide = 520;

} // namespace

void turnHalves(QBoxLayout &layout, int width)
{
    const auto wanted = width < sideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (layout.direction() != wanted)
        layout.setDirection(wanted);
}

void paintHalves(QPainter &painter, const QRect &frame, const QBoxLayout &layout,
                 const Theme &theme, const QColor &edge, int edgeWidth)
{
    paintBox(painter, frame, theme.surface, edge, Measure::controlRadius, edgeWidth);
    const QRect second = layout.itemAt(1)->geometry();
    if (layout.direction() == QBoxLayout::LeftToRight)
        painter.fillRect(second.left(), 1, 1, frame.height() - 2, theme.border);
    else
        painter.fillRect(1, second.top(), frame.width() - 2, 1, theme.border);
}

} // namespace LienKet
