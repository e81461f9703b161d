// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/printon.h"

#include <QBuffer>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgGenerator>

namespace LienKet {

class QtDevices : public QObject, public Devices
{
    Q_OBJECT
    Q_INTERFACES(LienKet::Devices)
    Q_PLUGIN_METADATA(IID "LienKet.Devices")

public:
    Result<QString> print(const PrintJob &job, QWidget *parent) override
    {
        QPrinter printer(QPrinter::HighResolution);
        setUp(printer, job);
        QPrintDialog dialog(&printer, parent);
        dialog.setWindowTitle(job.title);
        if (dialog.exec() != QDialog::Accepted)
            return QString();
        LIENKET_TRY(printOn(printer, job));
        return destination(printer);
    }

    QByteArray svg(const QSizeF &size, const QString &title,
                   const std::function<void(QPainter &)> &draw) override
    {
        constexpr int screenDpi = 96;
        QBuffer buffer;
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(screenDpi);
        generator.setSize(size.toSize());
        generator.setViewBox(QRectF(QPointF(), size));
        generator.setTitle(title);
        QPainter painter(&generator);
        draw(painter);
        painter.end();
        return buffer.data();
    }
};

} // namespace LienKet

#include "qtdevices.moc"
