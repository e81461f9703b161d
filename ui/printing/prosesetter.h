// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paperform.h"

namespace LienKet {

/// Headings stay with what follows; paragraphs are justified and leave no single line behind or
/// ahead of a page break.
Strips setHeading(const Heading &heading, const PaperForm &form);
Strips setParagraph(const Paragraph &paragraph, const PaperForm &form);

/// One strip for each line of a text; the first stands `before` below what precedes.
Strips lineStrips(const SetText &text, qreal left, qreal before);

/// Lines that may not be parted from each other.
void keepTogether(Strips &strips);

} // namespace LienKet
