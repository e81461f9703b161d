// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QSizeF>

class QDataStream;
class QPainter;

namespace LienKet {

/// A symbol as filled shapes. The build traces the SVG files into drawings, because reading SVG at
/// every start takes longer than everything else about the symbols.
struct Drawing
{
    struct Shape
    {
        QPainterPath outline;
        QColor ink;
    };

    QSizeF size;         ///< of the field that the shapes are drawn in
    QList<Shape> shapes; ///< from the lowest to the highest

    /// The drawing kept in the program's resources under `path`; an empty one if there is none.
    static Drawing load(const QString &path);
};

QDataStream &operator<<(QDataStream &stream, const Drawing &drawing);
QDataStream &operator>>(QDataStream &stream, Drawing &drawing);

/// Paints it as large as fits, in the middle of the area, in its own inks.
void paintDrawing(QPainter &painter, const QRectF &area, const Drawing &drawing);

/// As above in one ink. A white shape stands for the ground ("!" in a triangle): it cuts out what
/// is beneath, so the device needs to be transparent.
void paintSilhouette(QPainter &painter, const QRectF &area, const Drawing &drawing,
                     const QColor &ink);

} // namespace LienKet
