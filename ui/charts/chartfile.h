// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/chartview.h"

#include <QImage>

namespace LienKet {

/// A chart on its own, to be put into a letter or on a slide: in the light colours, laid out anew
/// for its size, with title and note.
struct ChartPicture
{
    ChartView::LayOut layOut;
    QString title;
    QString note; ///< how it was counted; may be empty
    QSize size;   ///< of the chart alone, in pixels of 96 dpi

    /// At 300 dpi.
    QImage image(const QFont &font) const;

    /// Writes it as PNG at 300 dpi, or as SVG or PDF, as the path's suffix says. Io with the path,
    /// for SVG the errors of devices().
    Result<> write(const QString &path, const QFont &font) const;
};

} // namespace LienKet
