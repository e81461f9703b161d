// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbertile.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

namespace LienKet {

namespace {
/// What stands in a tile beside its words and its figure, with the arrow that gives way first.
constexpr int arrowRoom = 2 * Measure::inset + 14 + Measure::icon + 4;
} // namespace

NumberTile::NumberTile(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NumberTile::setFigure(const QString &figure, const QString &label, Tone tone)
{
    m_figure = figure;
    m_tone = tone;
    setText(label);
    setAccessibleName(figure + QLatin1Char(' ') + label);
    updateGeometry();
    update();
}

int NumberTile::figureWidth() const
{
    return enlargedSize(figureSize, m_figure, bold(font())).width();
}

QSize NumberTile::sizeHint() const
{
    return {figureWidth() + 170, 2 * lineHeight(font()) + 24};
}

QSize NumberTile::minimumSizeHint() const
{
    return {figureWidth() + 100, 2 * lineHeight(font()) + 24};
}

void NumberTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    paintBox(painter, rect(), underMouse() ? theme.raised : theme.surface, theme.border,
             Measure::sheetRadius);
    painter.setFont(bold(font()));
    const int words = fontMetrics().boundingRect({}, Qt::AlignLeft, text()).width();
    const int figure = figureWidth();
    const bool tight = width() < figure + words + arrowRoom;
    const int inset = tight ? Measure::paneGap : Measure::inset;
    QRect rest = rect().adjusted(inset, 0, -inset, 0);
    paintEnlarged(painter, figureSize, rest, m_figure, theme.ink(m_tone));
    painter.setFont(font());
    rest.setLeft(rest.left() + figure + (tight ? 10 : 14));
    if (!tight) {
        const QRect arrow(rest.right() - Measure::icon + 1, (height() - Measure::icon) / 2,
                          Measure::icon, Measure::icon);
        paintIcon(painter, arrow, QStringLiteral("go-next"), theme.muted);
        rest.setRight(arrow.left() - 4);
    }
    painter.setPen(theme.muted);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text());
}

} // namespace LienKet
