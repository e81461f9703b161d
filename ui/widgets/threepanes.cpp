// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/threepanes.h"

#include "ui/widgets/paint.h"

#include <QGridLayout>

namespace LienKet {

namespace {
constexpr int narrowBelow = 1000; ///< under which two columns are all that can be read
}

ThreePanes::ThreePanes(QWidget *first, QWidget *middle, QWidget *last, QWidget *parent)
    : QWidget(parent), m_first(first), m_middle(middle), m_last(last), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Measure::paneGap);
    for (QWidget *each : {first, middle, last}) // their texts wrap, and must not widen a column
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    arrange();
}

void ThreePanes::setShares(int first, int middle, int last)
{
    m_shares[0] = first;
    m_shares[1] = middle;
    m_shares[2] = last;
    arrange();
}

void ThreePanes::arrange()
{
    m_grid->addWidget(m_first, 0, 0);
    m_grid->addWidget(m_middle, 0, 1, m_narrow ? 2 : 1, 1);
    m_grid->addWidget(m_last, m_narrow ? 1 : 0, m_narrow ? 0 : 2);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, m_narrow && column == 2 ? 0 : m_shares[column]);
}

void ThreePanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    if (std::exchange(m_narrow, narrow) != narrow)
        arrange();
}

} // namespace LienKet
