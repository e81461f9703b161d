// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/document.h"
#include "ui/printing/page.h"

namespace LienKet {

/// Lays a document out into pages: the one list that PDF, printer, preview and picture draw.
/// Page numbers stand centred in the top margin from the second page on, and begin anew in each
/// appendix; the document's foot mark stands on every page.
///
/// NotFound with detail "font" if the document's font is not installed, or "document_profile" if
/// its form is not known.
Result<PaperPages> layOut(const Document &document);

} // namespace LienKet
