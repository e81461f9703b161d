// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawing.h"

#include <QDataStream>
#include <QPainter>
#include <QtTest>

using namespace LienKet;

namespace {

/// A black square with a half-covering dot upon a white one, in a field of 10 by 10.
Drawing example()
{
    QPainterPath square, window, dot;
    square.addRect(0, 0, 10, 10);
    window.addRect(2, 2, 6, 6);
    dot.addRect(4, 4, 2, 2);
    dot.moveTo(4.5, 5);
    dot.cubicTo(4.5, 4.5, 5.5, 4.5, 5.5, 5);
    dot.setFillRule(Qt::WindingFill);
    return {{10, 10}, {{square, Qt::black}, {window, Qt::white}, {dot, QColor(0, 0, 0, 128)}}};
}

QImage painted(const QSize &size, const std::function<void(QPainter &, const QRectF &)> &paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, image.rect());
    return image;
}

class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawing_writtenAndRead_isTheSame()
    {
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out << example();
        Drawing read;
        QDataStream in(bytes);
        in >> read;
        QCOMPARE(read.size, example().size);
        QCOMPARE(read.shapes.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(read.shapes.at(i).outline, example().shapes.at(i).outline);
            QCOMPARE(read.shapes.at(i).ink, example().shapes.at(i).ink);
        }
    }

    void silhouette_ofShapes_hasOneInkAndWhiteCutsOut()
    {
        const QImage image = painted({20, 20}, [](QPainter &painter, const QRectF &area) {
            paintSilhouette(painter, area, example(), Qt::red);
        });
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::red));
        QCOMPARE(image.pixelColor(6, 6).alpha(), 0);
        QCOMPARE(image.pixelColor(10, 10).alpha(), 128);
        QCOMPARE(image.pixelColor(10, 10).red(), 255);
    }

    void drawing_inAWideArea_keepsItsFormInTheMiddle()
    {
        const QImage image = painted({40, 20}, [](QPainter &painter, const QRectF &area) {
            paintDrawing(painter, area, example());
        });
        QCOMPARE(image.pixelColor(5, 10).alpha(), 0);
        QCOMPARE(image.pixelColor(11, 1), QColor(Qt::black));
        QCOMPARE(image.pixelColor(16, 6), QColor(Qt::white));
        QCOMPARE(image.pixelColor(35, 10).alpha(), 0);
    }

    void load_ofWhatIsNotThere_isEmpty()
    {
        QVERIFY(Drawing::load(u":/lienket/icons/16/no-such-symbol"_qs).shapes.isEmpty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
