// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/turningrow.h"

#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QEvent>

namespace LienKet {

TurningRow::TurningRow(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent), m_first(first), m_second(second),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Measure::gap);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second);
}

QSize TurningRow::minimumSizeHint() const
{
    return {qMax(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width()),
            m_layout->minimumSize().height()};
}

void TurningRow::turn()
{
    const int together = m_first->minimumSizeHint().width() + m_layout->spacing() +
                         m_second->minimumSizeHint().width();
    const auto wanted = width() < together ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() == wanted)
        return;
    m_layout->setDirection(wanted);
    updateGeometry();
}

void TurningRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turn();
}

bool TurningRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // the words may be longer in another language
        turn();
    return done;
}

} // namespace LienKet
