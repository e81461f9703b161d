// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepaper.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace LienKet {

namespace {

constexpr double unitDpi = 96;
constexpr int pdfDpi = 1200;
constexpr int pictureDpi = 300;

Result<> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(Error::Code::Io, path, file.errorString());
}

QPageLayout layingDown()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(), QPageLayout::Millimeter};
}

QByteArray pdf(const TimelinePaper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setPageLayout(layingDown());
        QPainter painter(&writer);
        painter.scale(pdfDpi / unitDpi, pdfDpi / unitDpi);
        for (int sheet = 0; sheet < paper.sheets(); ++sheet) {
            if (sheet > 0)
                writer.newPage();
            paper.paint(painter, sheet);
        }
    }
    return buffer.data();
}

QByteArray svg(const TimelinePaper &paper, int sheet)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(unitDpi));
    generator.setSize(TimelinePaper::sheetSize().toSize());
    generator.setViewBox(QRectF(QPointF(), TimelinePaper::sheetSize()));
    QPainter painter(&generator);
    paper.paint(painter, sheet);
    painter.end();
    return buffer.data();
}

QByteArray png(const TimelinePaper &paper, int sheet)
{
    constexpr double ratio = pictureDpi / unitDpi;
    constexpr double metresPerInch = 0.0254;
    QImage image((TimelinePaper::sheetSize() * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(pictureDpi / metresPerInch));
    image.setDotsPerMeterY(qRound(pictureDpi / metresPerInch));
    {
        // The font's size is in pixels, so the resolution of the picture does not scale it twice.
        QPainter painter(&image);
        painter.scale(ratio, ratio);
        paper.paint(painter, sheet);
    }
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// "name.svg" of the first sheet, "name-2.svg" of the second.
QString pathOf(const QString &path, int sheet)
{
    if (sheet == 0)
        return path;
    const qsizetype dot = path.lastIndexOf(QLatin1Char('.'));
    return QStringLiteral("%1-%2%3").arg(path.left(dot), QString::number(sheet + 1), path.mid(dot));
}

} // namespace

Result<> TimelinePaper::write(const QString &path) const
{
    const auto is = [&](QLatin1StringView suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    };
    const bool drawing = is(QLatin1StringView(".svg"));
    if (!drawing && !is(QLatin1StringView(".png")))
        return save(pdf(*this), path);
    for (int sheet = 0; sheet < sheets(); ++sheet) {
        if (const auto written =
                save(drawing ? svg(*this, sheet) : png(*this, sheet), pathOf(path, sheet));
            !written)
            return written;
    }
    return {};
}

Result<> TimelinePaper::print(QPrinter &printer) const
{
    printer.setPageLayout(layingDown());
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(Error::Code::Io, printer.printerName(), {});
    painter.scale(printer.resolution() / unitDpi, printer.resolution() / unitDpi);
    for (int sheet = 0; sheet < sheets(); ++sheet) {
        if (sheet > 0)
            printer.newPage();
        paint(painter, sheet);
    }
    return {};
}

} // namespace LienKet
