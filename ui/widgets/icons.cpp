// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/drawing.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace LienKet {
namespace {

Drawing drawingOf(const QString &name, int size)
{
    const QString path = QStringLiteral(":/lienket/icons/%1/%2");
    const bool small = size < 22;
    const Drawing fitting = Drawing::load(path.arg(QString::number(small ? 16 : 22), name));
    return fitting.shapes.isEmpty()
               ? Drawing::load(path.arg(QString::number(small ? 22 : 16), name))
               : fitting;
}

QPixmap symbol(const QString &name, const QSize &size, qreal ratio, const QColor &color)
{
    const QString key =
        QStringLiteral("lienket/%1/%2x%3/%4")
            .arg(name, QString::number(qRound(size.width() * ratio)),
                 QString::number(qRound(size.height() * ratio)), QString::number(color.rgba(), 16));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintSilhouette(painter, image.rect(), drawingOf(name, size.height()), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolEngine : public QIconEngine
{
public:
    explicit SymbolEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, ink(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        return symbol(m_name, (QSizeF(size) / ratio).toSize(), ratio, ink(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return symbol(m_name, size, 1.0, ink(mode));
    }
    QIconEngine *clone() const override { return new SymbolEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor ink(QIcon::Mode mode)
    {
        return QGuiApplication::palette().color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new SymbolEngine(name));
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    if (name.isEmpty() || rect.isEmpty())
        return;
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(rect.topLeft(), symbol(name, rect.size(), ratio, color));
}

QIcon programIcon()
{
    QIcon result;
    const Drawing drawing = Drawing::load(QStringLiteral(":/lienket/icons/lienket"));
    for (int size : {16, 32, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintDrawing(painter, QRectF(0, 0, size, size), drawing);
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace LienKet
