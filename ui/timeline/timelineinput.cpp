// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace LienKet {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    const int x = qBound(0, qRound(event->position().x()) - body().left(), body().width());
    scaleAround(m_scene.layout.scale.pixelsPerDay * std::pow(zoomStep, steps), x);
    event->accept();
}

bool TimelineView::zoomByKey(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::ControlModifier))
        return false;
    const double now = m_scene.layout.scale.pixelsPerDay;
    const int middle = body().width() / 2;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        scaleAround(now * zoomStep, middle);
    else if (event.key() == Qt::Key_Minus)
        scaleAround(now / zoomStep, middle);
    else if (event.key() == Qt::Key_0)
        scaleAround(0, middle);
    else
        return false;
    return true;
}

/// Alt+arrow moves what is selected by a day, Shift+arrow its end.
bool TimelineView::moveByKey(const QKeyEvent &event)
{
    const bool whole = event.modifiers() & Qt::AltModifier;
    const bool end = event.modifiers() & Qt::ShiftModifier;
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const PlacedItem *placed = placedSelected();
    if (!m_movable || !placed || !sideways || whole == end)
        return false;
    const auto drag = TimelineDrag::of(m_scene.item(*placed),
                                       end ? TimelineDrag::Part::End : TimelineDrag::Part::Whole);
    if (drag) {
        const auto [from, until] = drag->movedBy(event.key() == Qt::Key_Left ? -1 : 1);
        Q_EMIT moved(RecordKey(m_scene.item(*placed).record), from, until);
    }
    return true;
}

bool TimelineView::panByKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    QScrollBar *across = horizontalScrollBar();
    QScrollBar *down = verticalScrollBar();
    switch (event.key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        QScrollBar *bar = down->maximum() > 0 && !control ? down : across;
        bar->triggerAction(event.key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub
                                                         : QAbstractSlider::SliderPageStepAdd);
        return true;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            across->triggerAction(event.key() == Qt::Key_Left
                                      ? QAbstractSlider::SliderSingleStepSub
                                      : QAbstractSlider::SliderSingleStepAdd);
        return control;
    case Qt::Key_Home:
        if (control)
            showThisYear();
        return control;
    default:
        return false;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*event) || moveByKey(*event) || panByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Home:
        goToToday();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const PlacedItem *placed = neighbour(event->key())) {
            choose(placed);
            reveal();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const TimelineItem *item = selected())
            Q_EMIT opened(RecordKey(item->record)); // a copy: the plan may be read anew meanwhile
        return;
    case Qt::Key_Escape:
        if (m_drag)
            viewport()->update();
        else
            choose(nullptr);
        m_drag.reset();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// Sideways the next of the same row, up and down the one of the next row that is nearest in time.
const PlacedItem *TimelineView::neighbour(int key) const
{
    const QList<PlacedItem> &items = m_scene.layout.items;
    const PlacedItem *from = placedSelected();
    if (!from)
        return items.isEmpty() ? nullptr : &items.first();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const auto distance = [&](const PlacedItem &to) {
        const double right = to.left - from->left;
        const int down = m_scene.geometry.rowOf(to) - m_scene.geometry.rowOf(*from);
        const double along = sideways ? right : down;
        const double across = sideways ? std::abs(down) : std::abs(right);
        if (&to == from || (sideways && down != 0) || (back ? along >= 0 : along <= 0))
            return -1.0;
        return sideways ? std::abs(along) : std::abs(along) * 1e6 + across;
    };
    const PlacedItem *nearest = nullptr;
    for (const PlacedItem &each : items) {
        const double far = distance(each);
        if (far >= 0 && (!nearest || far < distance(*nearest)))
            nearest = &each;
    }
    return nearest;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    m_drag = dragAt(at);
    m_pressedAt = m_draggedTo = at.x();
    const TimelineItem *item = itemAt(at);
    if (const TimelineCluster *cluster = item ? nullptr : clusterAt(at))
        return goNearer(TimelineCluster(*cluster));
    if (!item) {
        m_panned = at;
        return choose(nullptr);
    }
    const int before = horizontalScrollBar()->value();
    select(item->record.id);
    m_pressedAt -= horizontalScrollBar()->value() - before; // it may have been brought into sight
    m_draggedTo = m_pressedAt;
}

std::optional<TimelineDrag> TimelineView::dragAt(const QPoint &point) const
{
    const PlacedItem *placed = m_movable ? placedAt(point) : nullptr;
    return placed ? TimelineDrag::of(m_scene.item(*placed), m_scene.geometry.bar(*placed),
                                     (point - origin()).x())
                  : std::nullopt;
}

std::pair<QDate, QDate> TimelineView::dragged() const
{
    return m_drag->movedBy(qRound((m_draggedTo - m_pressedAt) / m_scene.layout.scale.pixelsPerDay));
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_drag) {
        m_draggedTo = at.x();
        if (m_drag->part == TimelineDrag::Part::Whole)
            viewport()->setCursor(Qt::ClosedHandCursor);
        return viewport()->update();
    }
    if (!(event->buttons() & Qt::LeftButton))
        m_panned.reset();
    if (m_panned) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (at - *m_panned).x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (at - *m_panned).y());
        m_panned = at;
        return;
    }
    if (event->buttons() & Qt::LeftButton)
        return viewport()->setCursor(itemAt(at) ? Qt::ForbiddenCursor : Qt::ArrowCursor);
    const auto drag = dragAt(at);
    viewport()->setCursor(!drag                                     ? Qt::ArrowCursor
                          : drag->part == TimelineDrag::Part::Whole ? Qt::OpenHandCursor
                                                                    : Qt::SizeHorCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_drag) {
        m_panned.reset();
        return mouseMoveEvent(event); // what the pointer may do here
    }
    const std::pair before(m_drag->from, m_drag->until);
    const std::pair now = dragged();
    m_drag.reset();
    viewport()->update();
    const TimelineItem *item = selected();
    if (item && now != before)
        Q_EMIT moved(RecordKey(item->record), now.first, now.second);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TimelineItem *item = itemAt(event->position().toPoint()))
        Q_EMIT opened(RecordKey(item->record)); // a copy: the plan may be read anew meanwhile
}

} // namespace LienKet
