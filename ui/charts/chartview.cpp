// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace LienKet {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(const LayOut &layOut)
{
    m_layOut = layOut;
    refresh();
}

void ChartView::setLeastSize(const QSize &size)
{
    m_least = size;
    updateGeometry();
}

void ChartView::refresh()
{
    m_current = false;
    update();
}

void ChartView::resizeEvent(QResizeEvent *)
{
    refresh();
}

void ChartView::changeEvent(QEvent *event)
{
    refresh();
    QWidget::changeEvent(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!m_layOut)
        return;
    if (!m_current)
        m_chart = m_layOut({size(), font(), themeOf(palette())});
    m_current = true;
    QPainter painter(this);
    paintChart(painter, m_chart, font());
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString words;
    for (const ScreenMark &mark : m_chart.marks) {
        if (!mark.tooltip.isEmpty() && mark.rect.contains(help->pos()))
            words = mark.tooltip;
    }
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace LienKet
