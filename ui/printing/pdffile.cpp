// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdffile.h"

#include "core/services/document.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

constexpr qreal pointsPerInch = 72;

QPageSize pageSize(const PaperPage &page)
{
    return QPageSize(page.size * pointsPerInch / twipsPerInch, QPageSize::Point, QString(),
                     QPageSize::FuzzyMatch);
}

/// The table of offsets at the file's end follows bytes that were put in, or taken out, at `from`.
void moveOffsets(QByteArray &pdf, qsizetype from, qsizetype by)
{
    static const QByteArray startKey = "startxref\n";
    const qsizetype start = pdf.lastIndexOf(startKey) + startKey.size();
    qsizetype startEnd = start;
    while (pdf.at(startEnd) >= '0' && pdf.at(startEnd) <= '9')
        ++startEnd;
    const qsizetype table = pdf.mid(start, startEnd - start).toLongLong() + by;
    pdf.replace(start, startEnd - start, QByteArray::number(table));
    // Each entry has 20 bytes: "nnnnnnnnnn 00000 n " and the end of the line.
    constexpr qsizetype entrySize = 20;
    qsizetype entry = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    for (; pdf.mid(entry + 10, 7) == " 00000 " || pdf.mid(entry + 10, 7) == " 65535 ";
         entry += entrySize) {
        const qsizetype offset = pdf.mid(entry, 10).toLongLong();
        if (offset > from)
            pdf.replace(entry, 10, QByteArray::number(offset + by).rightJustified(10, '0'));
    }
}

/// QPdfWriter stamps the clock's time and zone; the document's day, as midnight in Vietnam, is put
/// in its place, so that the same pages are the same bytes everywhere (rule 11).
void stampDate(QByteArray &pdf, QDate date)
{
    static const QByteArray key = "/CreationDate (D:";
    const qsizetype at = pdf.indexOf(key);
    if (at < 0 || !date.isValid())
        return;
    const qsizetype begin = at + key.size();
    const qsizetype length = pdf.indexOf(')', begin) - begin;
    const QByteArray stamp = date.toString(u"yyyyMMdd"_s).toLatin1() + "000000+07'00'";
    pdf.replace(begin, length, stamp);
    if (stamp.size() != length)
        moveOffsets(pdf, begin, stamp.size() - length);
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
        draw(pages, painter, writer);
    }
    QByteArray bytes = buffer.data();
    stampDate(bytes, document.date);
    return bytes;
}

void draw(const PaperPages &pages, QPainter &painter, QPagedPaintDevice &device)
{
    const qreal scale = device.logicalDpiX() / twipsPerInch;
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        paint(pages[i], painter);
    }
}

} // namespace LienKet
