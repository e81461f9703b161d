// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartcard.h"

namespace LienKet {

namespace {

constexpr QSize leastPlot{280, 220}; ///< of what has no size of its own

} // namespace

ChartView::LayOut ChartCard::layOut() const
{
    return [card = *this](const ChartCanvas &canvas) -> ScreenChart {
        if (card.isEmpty())
            return {};
        switch (card.drawing) {
        case Drawing::Columns:
            return layOutColumns(card.chart, card.reading, canvas);
        case Drawing::Rows:
            return layOutRows(card.chart, card.reading, canvas);
        case Drawing::Curves:
            return layOutCurves(card.chart, card.reading, canvas);
        case Drawing::Matrix:
            return layOutMatrix(card.chart, card.matrix, canvas);
        case Drawing::Bullets:
            break;
        }
        return layOutBullets(card.bullets, canvas);
    };
}

QSize ChartCard::leastSize(const QFont &font) const
{
    switch (drawing) {
    case Drawing::Matrix:
        return matrixSize(chart, font);
    case Drawing::Bullets:
        return {leastPlot.width(), bulletsHeight(bullets.rows.size(), font)};
    case Drawing::Rows:
        return {leastPlot.width(), rowsHeight(chart, font)};
    case Drawing::Columns:
    case Drawing::Curves:
        break;
    }
    return leastPlot;
}

} // namespace LienKet
