// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include "ui/widgets/area.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

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

namespace {

/// The outline of a box above the row `bottom`, with its two corners.
QPainterPath cap(const QRectF &box, double radius, double bottom)
{
    const QSizeF corner(2 * radius, 2 * radius);
    QPainterPath path(QPointF(box.left(), bottom));
    path.arcTo(QRectF(box.topLeft(), corner), 180, -90);
    path.arcTo(QRectF(QPointF(box.right() - 2 * radius, box.top()), corner), 90, -90);
    path.lineTo(box.right(), bottom);
    path.closeSubpath();
    return path;
}

/// Whether a rectangle of whole numbers is one of whole pixels: not in a drawing that is enlarged
/// later, where the seams of its parts would be seen.
bool standsOnPixels(const QPainter &painter)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        return false;
    const QTransform &transform = painter.deviceTransform();
    const auto whole = [](qreal each) { return each == std::floor(each); };
    return transform.type() <= QTransform::TxScale && whole(transform.m11()) &&
           whole(transform.m22()) && whole(transform.dx()) && whole(transform.dy());
}

} // namespace

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
              double radius, double width)
{
    painter.save();
    const QRectF outer(rect);
    const double edgeWidth = edge.isValid() ? width : 0;
    const double half = edgeWidth / 2;
    const QRectF middle = outer.adjusted(half, half, -half, -half);
    const QRectF inner = middle.adjusted(half, half, -half, -half);
    const double curved = std::ceil(radius + half);
    if (2 * curved < rect.height() && 2 * curved <= rect.width() &&
        edgeWidth == std::floor(edgeWidth) && radius >= half && standsOnPixels(painter)) {
        // Only the rows of the corners are smoothed: as one path, all would be.
        const double from = outer.top() + curved;
        const double height = outer.height() - 2 * curved;
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (fill.isValid())
            painter.fillRect(QRectF(inner.left(), from, inner.width(), height), fill);
        if (edge.isValid()) {
            painter.fillRect(QRectF(outer.left(), from, edgeWidth, height), edge);
            painter.fillRect(QRectF(inner.right(), from, edgeWidth, height), edge);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        const QTransform mirror(1, 0, 0, -1, 0, outer.top() + outer.bottom());
        const auto both = [&](const QPainterPath &path, const QColor &color) {
            painter.fillPath(path, color);
            painter.fillPath(mirror.map(path), color);
        };
        if (fill.isValid())
            both(cap(middle, radius, from), fill);
        if (edge.isValid()) {
            QPainterPath ring = cap(outer, radius + half, from);
            ring.addPath(cap(inner, radius - half, from));
            both(ring, edge);
        }
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (fill.isValid()) {
            painter.setBrush(fill);
            painter.drawRoundedRect(middle, radius, radius);
        }
        if (edge.isValid()) {
            // A pen would be drawn pixel by pixel.
            QPainterPath ring;
            ring.addRoundedRect(outer, radius + half, radius + half);
            ring.addRoundedRect(inner, radius - half, radius - half);
            painter.fillPath(ring, edge);
        }
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

void paintEnlarged(QPainter &painter, double size, const QRect &rect, const QString &text,
                   const QColor &color)
{
    const QSize room(int(rect.width() / size), int(rect.height() / size));
    painter.save();
    painter.translate(rect.left(), rect.top() + (rect.height() - size * room.height()) / 2);
    painter.scale(size, size);
    paintText(painter, {QPoint(), room}, text, color);
    painter.restore();
}

QSize enlargedSize(double size, const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(fontFor(text, font));
    // The room is rounded down to letters of the font's own size again.
    return {qCeil(size * (metrics.horizontalAdvance(text) + 1)), qCeil(size * metrics.height())};
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
