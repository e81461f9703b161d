// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/page.h"

class QPrinter;

namespace LienKet {

struct Document;

/// Writes the pages as PDF: fonts embedded, text selectable. The file appears under `path` only
/// when it is whole; on failure nothing is there, or what was there before. The same pages give the
/// same bytes: the creation date is the document's, not the clock's.
/// Io, ReadOnly or Full with the path as subject.
Result<> writePdf(const Document &document, const PaperPages &pages, const QString &path);

/// The PDF's bytes.
QByteArray pdfBytes(const Document &document, const PaperPages &pages);

/// Prints on a printer as it is set up; Io if the printer does not begin.
Result<> print(const PaperPages &pages, QPrinter &printer);

} // namespace LienKet
