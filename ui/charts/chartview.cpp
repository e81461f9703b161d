// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace LienKet {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ChartView::setChart(const LayOut &layOut)
{
    m_layOut = layOut;
    m_chosen.reset();
    refresh();
}

void ChartView::setSummary(const QString &summary)
{
    m_summary = summary;
    setAccessibleDescription(summary);
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

const ScreenChart &ChartView::chart()
{
    if (!m_current && m_layOut)
        m_chart = m_layOut({size(), font(), themeOf(palette())});
    m_current = true;
    return m_chart;
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter, chart(), font());
    if (const ScreenMark *mark = hasFocus() ? chosen() : nullptr)
        paintBox(painter, mark->rect.toAlignedRect().adjusted(-2, -2, 2, 2), {},
                 themeOf(palette()).accent, 2, 2);
}

const ScreenMark *ChartView::markAt(const QPointF &point)
{
    const ScreenMark *found = nullptr;
    for (const ScreenMark &mark : chart().marks) {
        if (mark.rect.contains(point) && (mark.spot || !mark.tooltip.isEmpty()))
            found = &mark;
    }
    return found;
}

const ScreenMark *ChartView::chosen()
{
    for (const ScreenMark &mark : chart().marks) {
        if (mark.spot && mark.spot == m_chosen)
            return &mark;
    }
    return nullptr;
}

QPoint ChartView::middleOf(const ChartSpot &spot)
{
    for (const ScreenMark &mark : chart().marks) {
        if (mark.spot == spot)
            return mark.rect.center().toPoint();
    }
    return {};
}

/// The nearest one in the direction of the key; the first mark of all if none is chosen.
const ScreenMark *ChartView::neighbour(int key)
{
    const ScreenMark *from = chosen();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const ScreenMark *nearest = nullptr;
    double least = 0;
    for (const ScreenMark &mark : chart().marks) {
        if (!mark.spot || &mark == from)
            continue;
        if (!from)
            return &mark;
        const QPointF way = mark.rect.center() - from->rect.center();
        const double along = (sideways ? way.x() : way.y()) * (back ? -1 : 1);
        const double across = std::abs(sideways ? way.y() : way.x());
        const double distance = along + 3 * across;
        if (along > 1 && (!nearest || distance < least)) {
            nearest = &mark;
            least = distance;
        }
    }
    return nearest;
}

void ChartView::choose(const ScreenMark *mark)
{
    m_chosen = mark ? mark->spot : std::nullopt;
    setAccessibleDescription(mark ? mark->tooltip : m_summary);
    update();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const ScreenMark *mark = markAt(event->position());
    setCursor(mark && mark->spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const ScreenMark *mark =
        event->button() == Qt::LeftButton ? markAt(event->position()) : nullptr;
    if (!mark || !mark->spot)
        return;
    const ChartSpot spot = *mark->spot; // following may give the view another chart
    Q_EMIT followed(spot);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const ScreenMark *mark = neighbour(event->key()))
            choose(mark);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto spot = m_chosen)
            Q_EMIT followed(*spot);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setAccessibleDescription(m_summary);
    update();
    QWidget::focusOutEvent(event);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ScreenMark *mark = markAt(help->pos());
    if (!mark || mark->tooltip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), mark->tooltip, this);
    return true;
}

} // namespace LienKet
