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

/// Draws the pages at their own size, from the corner of the sheet.
void draw(const PaperPages &pages, QPainter &painter, QPagedPaintDevice &device);

} // namespace LienKet
