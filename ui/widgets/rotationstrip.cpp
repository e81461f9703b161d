// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rotationstrip.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

namespace LienKet {

RotationStrip::RotationStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RotationStrip::setTurns(const QList<RotationTurn> &turns)
{
    m_turns = turns;
    QStringList words;
    for (const RotationTurn &turn : turns)
        words.append(
            QStringLiteral("%1 %2 %3").arg(QString::number(turn.year), turn.code, turn.remark));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize RotationStrip::sizeHint() const
{
    return {int(m_turns.size()) * 138, 2 * lineHeight(font()) + 14};
}

QSize RotationStrip::minimumSizeHint() const
{
    return {int(m_turns.size()) * 84, 2 * lineHeight(font()) + 14};
}

void RotationStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    const int count = int(m_turns.size());
    for (int i = 0; i < count; ++i) {
        const RotationTurn &turn = m_turns.at(i);
        const int left = (width() + Measure::gap) * i / count;
        const QRect cell(left, 0, (width() + Measure::gap) * (i + 1) / count - left - Measure::gap,
                         height());
        const bool present = turn.kind == RotationTurn::Kind::Present;
        if (turn.kind == RotationTurn::Kind::Proposed) {
            paintBox(painter, cell, theme.surface, {});
            QPen dashed(theme.strong, 1);
            dashed.setDashPattern({3, 3});
            painter.setPen(dashed);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        } else {
            paintBox(painter, cell, present ? theme.selection : theme.raised,
                     present ? theme.accent : theme.border, Measure::controlRadius,
                     present ? 2 : 1);
        }
        const int line = lineHeight(font());
        QRect first(cell.left() + 11, cell.top() + 6, cell.width() - 14, line);
        const int year = paintText(painter, first, QString::number(turn.year), theme.muted);
        painter.setFont(bold(font()));
        paintText(painter, first.adjusted(year + 5, 0, 0, 0), turn.code, theme.text);
        painter.setFont(font());
        paintText(painter, first.translated(0, line + 1), turn.remark, theme.muted);
    }
}

} // namespace LienKet
