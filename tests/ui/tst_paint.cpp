// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QtTest>

using namespace LienKet;

namespace {

constexpr QRect box(0, 0, 100, 60);

QImage painted(int ratio, double offset, const QColor &fill, const QColor &edge, int width)
{
    QImage image(box.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(offset, offset);
    painter.scale(ratio, ratio);
    paintBox(painter, box, fill, edge, 6, width);
    return image;
}

/// The greatest difference of a colour's part between two pictures of one size, of 255.
int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb left = a.pixel(x, y);
            const QRgb right = b.pixel(x, y);
            for (const int shift : {0, 8, 16, 24})
                most = qMax(most, qAbs(int(left >> shift & 255) - int(right >> shift & 255)));
        }
    }
    return most;
}

class TestPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A box is put together of rows with and without curves, and nothing of that is to be seen:
    /// where it does not stand on whole pixels it is one path.
    void box_ofSeveralPieces_isAsOnePath_data()
    {
        QTest::addColumn<int>("ratio");
        QTest::addColumn<QColor>("fill");
        QTest::addColumn<QColor>("edge");
        QTest::addColumn<int>("width");
        QTest::newRow("filled, with an edge") << 1 << QColor(Qt::red) << QColor(Qt::blue) << 1;
        QTest::newRow("a thick edge") << 1 << QColor(Qt::red) << QColor(Qt::blue) << 2;
        QTest::newRow("twice as fine") << 2 << QColor(Qt::red) << QColor(Qt::blue) << 1;
        QTest::newRow("filled alone") << 1 << QColor(Qt::red) << QColor() << 1;
        QTest::newRow("the edge alone") << 1 << QColor() << QColor(Qt::blue) << 2;
    }
    void box_ofSeveralPieces_isAsOnePath()
    {
        QFETCH(int, ratio);
        QFETCH(QColor, fill);
        QFETCH(QColor, edge);
        QFETCH(int, width);
        constexpr double hardly = 1.0 / 512;
        constexpr int unseen = 8;
        const QImage pieces = painted(ratio, 0, fill, edge, width);
        QVERIFY(difference(pieces, painted(ratio, hardly, fill, edge, width)) <= unseen);
        QCOMPARE(pieces.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(pieces.pixelColor(50 * ratio, 30 * ratio),
                 fill.isValid() ? fill : QColor(0, 0, 0, 0));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestPaint)
#include "tst_paint.moc"
