// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/strip.h"

#include <functional>

namespace LienKet {

/// Where strips may stand on a page.
struct PageRoom
{
    QSizeF page;
    QPointF origin; ///< of the first strip
    qreal height = 0;
};

/// Ties the last `lines` lines of text before the final strip to it.
void keepLinesBefore(Strips &strips, qsizetype strip, int lines);

/// A page and the number printed on it; an appendix begins at 1 again.
struct NumberedPage
{
    PaperPage page;
    int number = 1;
};

/// Fills pages with strips. A chain of strips that must stay together and fits on a page goes to
/// the next page whole; one longer than a page is broken where the page ends.
QList<NumberedPage> paginate(const Strips &strips, const PageRoom &room);

} // namespace LienKet
