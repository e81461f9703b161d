// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholefile.h"
#include "ui/charts/png.h"
#include "ui/devices/devices.h"
#include "ui/timeline/timelinepaper.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>

namespace LienKet {

namespace {

constexpr double unitDpi = 96;
constexpr int pdfDpi = 1200;
constexpr int pictureDpi = 300;

QByteArray pdf(const TimelinePaper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()});
        QPainter painter(&writer);
        paper.draw(painter, writer);
    }
    return buffer.data();
}

Result<QByteArray> svg(const TimelinePaper &paper, int sheet)
{
    const auto drawing = devices();
    if (!drawing)
        return std::unexpected(drawing.error());
    return (*drawing)->svg(TimelinePaper::sheetSize(), {},
                           [&](QPainter &painter) { paper.paint(painter, sheet); });
}

Result<QByteArray> png(const TimelinePaper &paper, int sheet)
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
    return pngBytes(image);
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
        return writeWhole(pdf(*this), path);
    for (int sheet = 1; sheet < sheets(); ++sheet) { // that the first may be replaced was asked
        if (const QString other = pathOf(path, sheet); QFileInfo::exists(other))
            return failure(Error::Code::Duplicate, other);
    }
    for (int sheet = 0; sheet < sheets(); ++sheet) {
        const auto bytes = drawing ? svg(*this, sheet) : png(*this, sheet);
        if (!bytes)
            return std::unexpected(bytes.error());
        LIENKET_TRY(writeWhole(*bytes, pathOf(path, sheet)));
    }
    return {};
}

void TimelinePaper::draw(QPainter &painter, QPagedPaintDevice &device) const
{
    const double scale = device.logicalDpiX() / unitDpi;
    painter.scale(scale, scale);
    for (int sheet = 0; sheet < sheets(); ++sheet) {
        if (sheet > 0)
            device.newPage();
        paint(painter, sheet);
    }
}

} // namespace LienKet
