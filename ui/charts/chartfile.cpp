// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include "core/store/wholefile.h"
#include "ui/charts/png.h"
#include "ui/devices/devices.h"
#include "ui/widgets/fonts.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace LienKet {

namespace {

constexpr int screenDpi = 96;
constexpr int pictureDpi = 300;
constexpr int pdfDpi = 1200;
constexpr int margin = 16;
constexpr int pointsPerInch = 72;

/// The font with its size in pixels, so that it is as large on every device.
QFont inPixels(QFont font)
{
    if (font.pixelSize() < 0)
        font.setPixelSize(qRound(font.pointSizeF() * screenDpi / pointsPerInch));
    return font;
}

/// Where title, chart and note stand.
struct Sheet
{
    Sheet(const ChartPicture &picture, const QFont &font)
    {
        const QFontMetrics metrics(font);
        const int width = picture.size.width();
        const auto height = [&](const QFont &face, const QString &text) {
            return text.isEmpty() ? 0
                                  : QFontMetrics(face)
                                        .boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, text)
                                        .height();
        };
        title = QRect(margin, margin, width, height(bold(font), picture.title));
        chart = QRect(QPoint(margin, title.bottom() + 1 + metrics.height() / 2), picture.size);
        note = QRect(margin, chart.bottom() + 1 + metrics.height() / 2, width,
                     height(font, picture.note));
        size = QSize(width + 2 * margin, note.bottom() + 1 + margin);
    }

    QRect title;
    QRect chart;
    QRect note;
    QSize size;
};

void paint(QPainter &painter, const ChartPicture &picture, const Sheet &sheet, const QFont &font)
{
    const Theme &theme = lightTheme();
    painter.fillRect(QRect(QPoint(), sheet.size), theme.surface);
    painter.setPen(theme.text);
    painter.setFont(bold(font));
    painter.drawText(sheet.title, Qt::TextWordWrap, picture.title);
    painter.setPen(theme.muted);
    painter.setFont(font);
    painter.drawText(sheet.note, Qt::TextWordWrap, picture.note);
    painter.translate(sheet.chart.topLeft());
    paintChart(painter, picture.layOut({picture.size, font, theme}), font, Patterns::On);
}

Result<QByteArray> svg(const ChartPicture &picture, const Sheet &sheet, const QFont &font)
{
    const auto drawing = devices();
    if (!drawing)
        return std::unexpected(drawing.error());
    return (*drawing)->svg(sheet.size, picture.title,
                           [&](QPainter &painter) { paint(painter, picture, sheet, font); });
}

QByteArray pdf(const ChartPicture &picture, const Sheet &sheet, const QFont &font)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfDpi);
        writer.setTitle(picture.title);
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(QSizeF(sheet.size) * pointsPerInch / screenDpi,
                                     QPageSize::Point, QString(), QPageSize::ExactMatch));
        QPainter painter(&writer);
        painter.scale(double(pdfDpi) / screenDpi, double(pdfDpi) / screenDpi);
        paint(painter, picture, sheet, font);
    }
    return buffer.data();
}

} // namespace

QImage ChartPicture::image(const QFont &screenFont) const
{
    constexpr double ratio = double(pictureDpi) / screenDpi;
    constexpr double metresPerInch = 0.0254;
    const QFont font = inPixels(shaped(screenFont));
    const Sheet sheet(*this, font);
    QImage image((QSizeF(sheet.size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    {
        QPainter painter(&image);
        paint(painter, *this, sheet, font);
    }
    image.setDevicePixelRatio(1);
    image.setDotsPerMeterX(qRound(pictureDpi / metresPerInch));
    image.setDotsPerMeterY(qRound(pictureDpi / metresPerInch));
    return image;
}

Result<> ChartPicture::write(const QString &path, const QFont &screenFont) const
{
    const QFont font = inPixels(shaped(screenFont));
    const Sheet sheet(*this, font);
    const auto is = [&](QLatin1StringView suffix) {
        return path.endsWith(suffix, Qt::CaseInsensitive);
    };
    const auto bytes = is(QLatin1StringView(".svg"))   ? svg(*this, sheet, font)
                       : is(QLatin1StringView(".pdf")) ? pdf(*this, sheet, font)
                                                       : pngBytes(image(screenFont));
    if (!bytes)
        return std::unexpected(bytes.error());
    return writeWhole(*bytes, path);
}

} // namespace LienKet
