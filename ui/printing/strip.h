// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/page.h"

#include <memory>

namespace LienKet {

/// What a page is filled with: a horizontal piece of a document that is never split. A paragraph
/// is a strip a line, a table a strip a row, a chart one strip. What must stay together says so by
/// keepWithNext, so that breaking pages knows of strips alone.
struct Strip
{
    enum class Start { Anywhere, Page, Appendix };

    qreal before = 0; ///< room above it, dropped at the top of a page
    qreal height = 0;
    QList<PageOp> ops = {}; ///< relative to its own top left corner
    bool keepWithNext = false;
    bool isText = false; ///< a line of text, such as may stand above a signature
    Start start = Start::Anywhere;
    std::shared_ptr<const Strip> header = {}; ///< repeated above it where it begins a page
};

using Strips = QList<Strip>;

} // namespace LienKet
