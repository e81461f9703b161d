// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/widgets/fonts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace LienKet {

namespace {

constexpr int hatchGap = 6;

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += hatchGap)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintMark(QPainter &painter, const ScreenMark &mark)
{
    if (mark.hatch.isValid()) {
        paintHatch(painter, mark.rect, mark.hatch);
        return;
    }
    if (!mark.fill.isValid() && !mark.edge.isValid())
        return;
    if (!mark.edge.isValid() && mark.radius == 0) {
        painter.fillRect(mark.rect, mark.fill);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(mark.fill.isValid() ? QBrush(mark.fill) : QBrush(Qt::NoBrush));
    painter.setPen(mark.edge.isValid() ? QPen(mark.edge, mark.edgeWidth) : QPen(Qt::NoPen));
    const double inset = mark.edge.isValid() ? mark.edgeWidth / 2 : 0;
    painter.drawRoundedRect(mark.rect.adjusted(inset, inset, -inset, -inset), mark.radius,
                            mark.radius);
    painter.restore();
}

} // namespace

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
    for (const ScreenMark &mark : m_chart.marks)
        paintMark(painter, mark);
    for (const ScreenText &text : m_chart.texts) {
        painter.setFont(text.bold ? bold(font()) : font());
        painter.setPen(text.ink);
        painter.drawText(text.box, int(text.alignment) | Qt::TextSingleLine, text.text);
    }
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
