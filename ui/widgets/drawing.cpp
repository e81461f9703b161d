// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawing.h"

#include <QDataStream>
#include <QPainter>
#include <QResource>

#include <cstring>

namespace LienKet {
namespace {

/// From the field of the drawing to the area it is painted in.
QTransform fitting(const QRectF &area, const QSizeF &field)
{
    const QSizeF size = field.scaled(area.size(), Qt::KeepAspectRatio);
    const qreal factor = size.width() / field.width();
    return QTransform::fromTranslate(area.x() + (area.width() - size.width()) / 2,
                                     area.y() + (area.height() - size.height()) / 2)
        .scale(factor, factor);
}

/// A point of an outline as it is kept, in the byte order of the machine: taken in one piece, since
/// some thirty symbols are read before anything is seen.
struct Point
{
    float x;
    float y;
    qint32 type; ///< QPainterPath::ElementType
};

QByteArray pointsOf(const QPainterPath &outline)
{
    QByteArray points;
    for (int i = 0; i < outline.elementCount(); ++i) {
        const QPainterPath::Element element = outline.elementAt(i);
        const Point point = {float(element.x), float(element.y), element.type};
        points.append(reinterpret_cast<const char *>(&point), sizeof(point));
    }
    return points;
}

QPainterPath outlineOf(const QByteArray &points)
{
    QPainterPath outline;
    QList<Point> all(points.size() / qsizetype(sizeof(Point)));
    std::memcpy(all.data(), points.constData(), size_t(all.size()) * sizeof(Point));
    outline.reserve(int(all.size()));
    const auto at = [&](qsizetype i) { return QPointF(all.at(i).x, all.at(i).y); };
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).type == QPainterPath::MoveToElement) {
            outline.moveTo(at(i));
        } else if (all.at(i).type == QPainterPath::LineToElement) {
            outline.lineTo(at(i));
        } else if (i + 2 < all.size()) { // a curve, by its two control points and its end
            outline.cubicTo(at(i), at(i + 1), at(i + 2));
            i += 2;
        }
    }
    return outline;
}

template <class PaintShape>
void paintShapes(QPainter &painter, const QRectF &area, const Drawing &drawing, PaintShape &&paint)
{
    if (drawing.size.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(fitting(area, drawing.size), true);
    for (const Drawing::Shape &shape : drawing.shapes)
        paint(shape);
    painter.restore();
}

} // namespace

Drawing Drawing::load(const QString &path)
{
    Drawing drawing;
    const QResource resource(path);
    if (!resource.isValid())
        return drawing;
    QDataStream stream(resource.uncompressedData());
    stream >> drawing;
    return drawing;
}

QDataStream &operator<<(QDataStream &stream, const Drawing &drawing)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream << drawing.size << qint32(drawing.shapes.size());
    for (const Drawing::Shape &shape : drawing.shapes)
        stream << shape.ink << qint32(shape.outline.fillRule()) << pointsOf(shape.outline);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Drawing &drawing)
{
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 count = 0;
    stream >> drawing.size >> count;
    drawing.shapes.clear();
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Drawing::Shape shape;
        qint32 rule = 0;
        QByteArray points;
        stream >> shape.ink >> rule >> points;
        shape.outline = outlineOf(points);
        shape.outline.setFillRule(static_cast<Qt::FillRule>(rule));
        drawing.shapes.append(shape);
    }
    return stream;
}

void paintDrawing(QPainter &painter, const QRectF &area, const Drawing &drawing)
{
    paintShapes(painter, area, drawing,
                [&](const Drawing::Shape &shape) { painter.fillPath(shape.outline, shape.ink); });
}

void paintSilhouette(QPainter &painter, const QRectF &area, const Drawing &drawing,
                     const QColor &ink)
{
    paintShapes(painter, area, drawing, [&](const Drawing::Shape &shape) {
        const bool isGround = shape.ink.rgb() == QColor(Qt::white).rgb();
        painter.setCompositionMode(isGround ? QPainter::CompositionMode_DestinationOut
                                            : QPainter::CompositionMode_SourceOver);
        QColor color = ink;
        color.setAlphaF(ink.alphaF() * shape.ink.alphaF());
        painter.fillPath(shape.outline, color);
    });
}

} // namespace LienKet
