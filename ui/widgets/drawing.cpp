// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawing.h"

#include <QDataStream>
#include <QFile>
#include <QPainter>

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
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return drawing;
    QDataStream stream(&file);
    stream >> drawing;
    return drawing;
}

QDataStream &operator<<(QDataStream &stream, const Drawing &drawing)
{
    stream.setVersion(QDataStream::Qt_6_0);
    stream << drawing.size << qint32(drawing.shapes.size());
    for (const Drawing::Shape &shape : drawing.shapes)
        stream << shape.outline << shape.ink;
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
        stream >> shape.outline >> shape.ink;
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
