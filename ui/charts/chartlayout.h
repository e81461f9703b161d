// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include "ui/charts/chartdrawing.h"

namespace LienKet {

/// The chart laid out at `width` points; its height follows from what it holds. Caption and source
/// are not drawn: they are text of the document around it.
ChartDrawing layOutChart(const Chart &chart, double width, Language language,
                         const MeasureText &measure);

/// The smallest of 1, 2, 5, 10, 20, 50 … that divides 0 … `maximum` into at most `steps` steps;
/// never a fraction, since what is counted is whole.
double niceStep(double maximum, int steps);

/// Whether another series of the chart is higher at a category.
bool isBelowAnother(const Chart &chart, qsizetype category, double value);

/// "1", "2–3" … "8+": the counts of each shade of a matrix, from the lower bounds.
QStringList stepNames(const QList<int> &steps);

} // namespace LienKet
