// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/widgets/area.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QTextLayout>

namespace LienKet {

int controlHeight(const QFont &font)
{
    return lineHeight(font) + 12;
}
int rowHeight(const QFont &font)
{
    return lineHeight(font) + 14;
}
int denseRowHeight(const QFont &font)
{
    return lineHeight(font) + 12;
}
int twoLineRowHeight(const QFont &font)
{
    return 2 * lineHeight(font) + 12;
}

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
              double radius, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF outer(rect);
    const double half = edge.isValid() ? width / 2 : 0;
    if (fill.isValid()) {
        painter.setBrush(fill);
        painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), radius, radius);
    }
    if (edge.isValid()) {
        // A pen would be drawn pixel by pixel.
        QPainterPath ring;
        ring.addRoundedRect(outer, radius + half, radius + half);
        ring.addRoundedRect(outer.adjusted(width, width, -width, -width), radius - half,
                            radius - half);
        painter.fillPath(ring, edge);
    }
    painter.restore();
}

namespace {

/// Lays the text out as one line, and returns its width.
qreal setLine(QTextLayout &layout, const QString &text)
{
    layout.setText(text);
    layout.beginLayout();
    layout.createLine().setLeadingIncluded(true);
    layout.endLayout();
    return layout.lineAt(0).naturalTextWidth();
}

} // namespace

int paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
              Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    QString words = text;
    words.replace(QLatin1Char('\n'), QLatin1Char(' '));
    // Shaping is what text costs: the same line is measured and drawn, and shaped anew only if it
    // has to be shortened.
    const QFont font = fontFor(text, painter.font());
    QTextLayout layout({}, font, painter.device());
    qreal width = setLine(layout, words);
    if (width > rect.width()) {
        const QFontMetrics metrics(font);
        width = setLine(layout, metrics.elidedText(words, Qt::ElideRight, rect.width()));
    }
    const qreal height = qCeil(layout.lineAt(0).height());
    const qreal x = alignment & Qt::AlignRight     ? rect.width() - width
                    : alignment & Qt::AlignHCenter ? (rect.width() - width) / 2
                                                   : 0;
    const qreal y = alignment & Qt::AlignBottom    ? rect.height() - height
                    : alignment & Qt::AlignVCenter ? (rect.height() - height) / 2
                                                   : 0;
    painter.setPen(color);
    layout.draw(&painter, rect.topLeft() + QPointF(x, y));
    return qRound(width);
}

namespace {
constexpr int badgeInset = 8;
constexpr int badgeIconGap = 6;
} // namespace

QSize badgeSize(const Badge &badge, const QFont &font)
{
    const int icon = badge.icon.isEmpty() ? 0 : Measure::icon + badgeIconGap;
    return {QFontMetrics(font).horizontalAdvance(badge.text) + icon + 2 * badgeInset + 2,
            lineHeight(font) + 4};
}

int paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const Theme &theme)
{
    if (badge.isEmpty())
        return 0;
    const QSize wanted = badgeSize(badge, painter.font());
    QRect box(QPoint(rect.left(), rect.center().y() - wanted.height() / 2 + 1),
              QSize(qMin(wanted.width(), rect.width()), wanted.height()));
    const QColor ink = theme.ink(badge.tone);
    const bool outlined = theme.tint(badge.tone) == theme.surface;
    paintBox(painter, box, theme.tint(badge.tone), outlined ? ink : QColor());
    const int width = box.width();
    box.adjust(badgeInset, 0, -badgeInset, 0);
    if (!badge.icon.isEmpty()) {
        const QRect symbol(box.left(), box.center().y() - Measure::icon / 2 + 1, Measure::icon,
                           Measure::icon);
        paintIcon(painter, symbol, badge.icon, ink);
        box.setLeft(symbol.right() + 1 + badgeIconGap);
    }
    paintText(painter, box, badge.text, ink);
    return width;
}

void paintAreaMark(QPainter &painter, const QPoint &leftCenter, const QColor &fill,
                   const Theme &theme)
{
    paintBox(painter, QRect(leftCenter.x(), leftCenter.y() - 4, 10, 10),
             areaColors(fill, theme).fill, {}, 2);
}

void paintAccentBar(QPainter &painter, const QRect &rect, const Theme &theme)
{
    painter.fillRect(QRect(rect.topLeft(), QSize(Measure::accentBar, rect.height())), theme.accent);
}

} // namespace LienKet
