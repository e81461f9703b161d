// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdffile.h"

#include "core/services/document.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

constexpr qreal pointsPerInch = 72;

QPageSize pageSize(const PaperPage &page)
{
    return QPageSize(page.size * pointsPerInch / twipsPerInch, QPageSize::Point, QString(),
                     QPageSize::FuzzyMatch);
}

/// QPdfWriter stamps the clock's time; the same length is written over it, so that no offset in
/// the file moves.
void stampDate(QByteArray &pdf, QDate date)
{
    static const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    if (at < 0 || !date.isValid())
        return;
    const QByteArray stamp = date.toString(u"yyyyMMdd"_s).toLatin1() + "000000";
    pdf.replace(at + key.size(), stamp.size(), stamp);
    const qsizetype zone = at + key.size() + stamp.size();
    const qsizetype end = pdf.indexOf(')', zone);
    if (end - zone == 7)
        pdf.replace(zone, 7, "+07'00'");
}

Error::Code codeOf(const QSaveFile &file, const QString &path)
{
    if (file.error() == QFileDevice::ResourceError)
        return Error::Code::Full;
    if (file.error() == QFileDevice::PermissionsError)
        return Error::Code::ReadOnly;
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return folder.isDir() && !folder.isWritable() ? Error::Code::ReadOnly : Error::Code::Io;
}

} // namespace

QByteArray pdfBytes(const Document &document, const PaperPages &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(twipsPerInch));
        writer.setTitle(document.title);
        writer.setCreator(u"LienKet " LIENKET_VERSION ""_s);
        writer.setPageMargins({});
        if (!pages.isEmpty())
            writer.setPageSize(pageSize(pages.first()));
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paint(pages[i], painter);
        }
    }
    QByteArray bytes = buffer.data();
    stampDate(bytes, document.date);
    return bytes;
}

Result<> writePdf(const Document &document, const PaperPages &pages, const QString &path)
{
    if (QFileInfo(path).isDir())
        return failure(Error::Code::Io, path, u"is_directory"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(codeOf(file, path), path, file.errorString());
    file.write(pdfBytes(document, pages));
    if (!file.commit())
        return failure(codeOf(file, path), path, file.errorString());
    return {};
}

Result<> print(const PaperPages &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(Error::Code::Io, printer.printerName(), u"printer"_s);
    const qreal scale = printer.resolution() / twipsPerInch;
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            printer.newPage();
        paint(pages[i], painter);
    }
    return {};
}

} // namespace LienKet
