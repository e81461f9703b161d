// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/page.h"

class QPagedPaintDevice;
class QPainter;

namespace LienKet {

struct Document;

/// The pages as PDF: fonts embedded, text selectable. The same pages give the same bytes: the
/// creation date is the document's, not the clock's.
QByteArray pdfBytes(const Document &document, const PaperPages &pages);

/// Writes a document's bytes. The file appears under `path` only when it is whole; on failure
/// nothing is there, or what was there before. Io, ReadOnly or Full with the path as subject.
Result<> writePdf(const QByteArray &bytes, const QString &path);

/// Draws the pages at their own size, from the corner of the sheet.
void draw(const PaperPages &pages, QPainter &painter, QPagedPaintDevice &device);

} // namespace LienKet
