// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>
#include <QTextLayout>

#include <memory>
#include <variant>

class QImage;
class QPainter;

namespace LienKet {

/// A laid-out page as a value: what is drawn where, the same for PDF, printer, preview and
/// picture. Every length is in twips, 1/1440 inch: fine enough for font metrics to be those of the
/// design, whatever the device.
inline constexpr qreal twipsPerInch = 1440;
constexpr qreal millimetres(qreal value)
{
    return value * twipsPerInch / 25.4;
}
constexpr qreal points(qreal value)
{
    return value * 20;
}

/// One line of a text that was laid out once and is drawn as often as needed, without shaping it
/// again. Many lines share one layout.
struct TextOp
{
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF shift; ///< of the layout's origin

    QRectF bounds() const; ///< of the words, without trailing space
    qreal baseline() const;
    QString text() const;
};

/// A filled or stroked shape; an invalid colour leaves that part out.
struct PathOp
{
    QPainterPath path = {};
    QColor fill = {};
    QColor stroke = {};
    qreal width = 0;
};

using PageOp = std::variant<TextOp, PathOp>;

struct PaperPage
{
    QSizeF size = {};
    QList<PageOp> ops = {};
};

using PaperPages = QList<PaperPage>;

PathOp ruleOp(QPointF from, QPointF to, qreal width);
PageOp moved(PageOp op, QPointF by);

/// Draws the page with its top left corner at the painter's origin; the painter's unit is a twip.
void paint(const PaperPage &page, QPainter &painter);

/// The page as a picture on white paper.
QImage picture(const PaperPage &page, qreal dotsPerInch);

/// What a reader finds on the page, line by line from top to bottom, parts of a line from left to
/// right; for tests and for the search in a preview.
QStringList textLines(const PaperPage &page);

} // namespace LienKet
