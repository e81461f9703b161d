// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "core/base/text.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

namespace LienKet {

namespace {

constexpr double quarterScale = 1.5; ///< pixels of a day
constexpr double monthScale = 4.5;
constexpr double finest = 40;

} // namespace

TimelineView::TimelineView(Directory &names, QWidget *parent)
    : QAbstractScrollArea(parent), m_names(names)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(TimelineGeometry::rowHeight);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setPlan(const TimelinePlan &plan)
{
    m_scene.plan = plan;
    layOut();
}

void TimelineView::setLanguage(Language language)
{
    m_language = language;
    setAccessibleName(tr("Timeline"));
    layOut();
}

int TimelineView::headHeight() const
{
    return TimelinePainter::headHeight(m_scene.layout.scale, font(), rowHeight(font()));
}

QRect TimelineView::body() const
{
    return viewport()->rect().adjusted(TimelineGeometry::laneHeadWidth, headHeight(), 0, 0);
}

QRect TimelineView::lanes() const
{
    const QRect all = body();
    const int high = m_scene.geometry.height();
    const bool roomBelow = all.height() - high > headHeight(); // else the legend ends the lanes
    return QRect(all.topLeft(), QSize(all.width(), roomBelow ? high : all.height()));
}

QPoint TimelineView::origin() const
{
    return body().topLeft() - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

double TimelineView::fitting() const
{
    const qint64 days = m_scene.plan.begin.daysTo(m_scene.plan.end) + 1;
    return qMax(0.05, double(qMax(200, body().width())) / double(qMax<qint64>(1, days)));
}

void TimelineView::layOut()
{
    if (!m_scene.plan.begin.isValid())
        return;
    const TimeScale scale{m_scene.plan.begin, qMax(fitting(), m_pixelsPerDay)};
    m_scene.layout = layOutTimeline(m_scene.plan, scale, m_language,
                                    [this](const QString &text) { return widthOf(text); });
    m_scene.geometry = TimelineGeometry(m_scene.plan, m_scene.layout, font());
    horizontalScrollBar()->setRange(0, qMax(0, qRound(m_scene.layout.width) - body().width()));
    horizontalScrollBar()->setPageStep(body().width());
    verticalScrollBar()->setRange(0, qMax(0, m_scene.geometry.height() - body().height()));
    verticalScrollBar()->setPageStep(body().height());
    if (const TimelineItem *item = selected())
        setAccessibleDescription(TimelineWords::sentence(*item, m_names, m_language));
    paintAnew();
}

void TimelineView::paintAnew()
{
    m_lanesSeen = {};
    viewport()->update();
}

double TimelineView::widthOf(const QString &label)
{
    const auto known = m_widths.constFind(label);
    return known != m_widths.cend()
               ? *known
               : *m_widths.insert(label, QFontMetricsF(font()).horizontalAdvance(label));
}

void TimelineView::setSought(const QString &text)
{
    m_scene.sought = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    paintAnew();
}

QDate TimelineView::firstInSight() const
{
    return std::max(m_scene.plan.begin, m_scene.layout.scale.dayAt(horizontalScrollBar()->value()));
}

QDate TimelineView::lastInSight() const
{
    return std::min(m_scene.plan.end, m_scene.layout.scale.dayAt(horizontalScrollBar()->value() +
                                                                 body().width() - 1));
}

TimelineView::Zoom TimelineView::zoom() const
{
    if (m_scene.layout.scale.pixelsPerDay >= (quarterScale + monthScale) / 2)
        return Zoom::Months;
    const bool all = m_scene.layout.scale.pixelsPerDay < (fitting() + quarterScale) / 2;
    return all ? Zoom::Years : Zoom::Quarters;
}

void TimelineView::setZoom(Zoom zoom)
{
    const double scales[] = {0, quarterScale, monthScale};
    const int today = qRound(m_scene.layout.today) - horizontalScrollBar()->value();
    const bool seen = today >= 0 && today < body().width();
    scaleAround(scales[int(zoom)], seen ? today : body().width() / 2);
}

void TimelineView::scaleAround(double pixelsPerDay, int bodyX)
{
    const double day = (horizontalScrollBar()->value() + bodyX) / m_scene.layout.scale.pixelsPerDay;
    const Zoom before = zoom();
    m_pixelsPerDay = pixelsPerDay <= fitting() ? 0 : qMin(pixelsPerDay, finest);
    layOut();
    horizontalScrollBar()->setValue(qRound(day * m_scene.layout.scale.pixelsPerDay) - bodyX);
    if (zoom() != before)
        Q_EMIT zoomChanged();
}

void TimelineView::goToToday()
{
    horizontalScrollBar()->setValue(qRound(m_scene.layout.today) - body().width() * 2 / 3);
}

void TimelineView::showThisYear()
{
    const int year = m_scene.plan.today.year();
    const QDate first(year, 1, 1);
    scaleAround(double(body().width()) / double(first.daysInYear()), 0);
    horizontalScrollBar()->setValue(qRound(m_scene.layout.scale.x(first)));
}

void TimelineView::goNearer(const TimelineCluster &cluster)
{
    const QDate middle = cluster.from.addDays(cluster.from.daysTo(cluster.until) / 2);
    const double days = double(cluster.from.daysTo(cluster.until) + 1);
    scaleAround(double(body().width()) / (2 * days), 0);
    horizontalScrollBar()->setValue(qRound(m_scene.layout.scale.x(middle)) - body().width() / 2);
}

const TimelineCluster *TimelineView::clusterAt(const QPoint &point) const
{
    if (!body().contains(point))
        return nullptr;
    for (const TimelineCluster &cluster : m_scene.layout.clusters) {
        if (m_scene.geometry.cluster(cluster).contains(point - origin()))
            return &cluster;
    }
    return nullptr;
}

bool TimelineView::disperse(const QUuid &record)
{
    for (int lane = 0; lane < m_scene.plan.lanes.size(); ++lane) {
        for (const TimelineItem &item : m_scene.plan.lanes.at(lane).items) {
            if (item.record.id != record)
                continue;
            while (m_scene.layout.isDense(lane) && m_scene.layout.scale.pixelsPerDay < finest)
                scaleAround(m_scene.layout.scale.pixelsPerDay * 1.5, 0);
            return !m_scene.layout.isDense(lane);
        }
    }
    return false;
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_widths.clear();
        m_shaped.clear();
        layOut();
    }
    if (event->type() == QEvent::PaletteChange)
        paintAnew();
    QAbstractScrollArea::changeEvent(event);
}

const PlacedItem *TimelineView::placedAt(const QPoint &point) const
{
    if (!body().contains(point))
        return nullptr;
    const QPoint at = point - origin();
    for (const PlacedItem &placed : m_scene.layout.items) {
        if (m_scene.geometry.bar(placed).contains(at) ||
            m_scene.geometry.label(placed).contains(at))
            return &placed;
    }
    return nullptr;
}

const TimelineItem *TimelineView::itemAt(const QPoint &point) const
{
    const PlacedItem *placed = placedAt(point);
    return placed ? &m_scene.item(*placed) : nullptr;
}

const PlacedItem *TimelineView::placedSelected() const
{
    if (m_selected.isNull())
        return nullptr;
    for (const PlacedItem &placed : m_scene.layout.items) {
        if (m_scene.item(placed).record.id == m_selected)
            return &placed;
    }
    return nullptr;
}

const TimelineItem *TimelineView::selected() const
{
    const PlacedItem *placed = placedSelected();
    return placed ? &m_scene.item(*placed) : nullptr;
}

bool TimelineView::select(const QUuid &record)
{
    for (const PlacedItem &placed : m_scene.layout.items) {
        if (m_scene.item(placed).record.id == record) {
            choose(&placed);
            reveal();
            return true;
        }
    }
    return disperse(record) && select(record);
}

void TimelineView::choose(const PlacedItem *placed)
{
    m_selected = placed ? m_scene.item(*placed).record.id : QUuid();
    setAccessibleDescription(
        placed ? TimelineWords::sentence(m_scene.item(*placed), m_names, m_language) : QString());
    paintAnew();
    Q_EMIT selectionChanged();
}

void TimelineView::reveal()
{
    // Who heard of the choice may have given the view another size, and so another layout.
    const PlacedItem *placed = placedSelected();
    if (!placed)
        return;
    const QRect bar = m_scene.geometry.bar(*placed);
    const QRect shown = body().translated(-origin());
    if (bar.right() < shown.left() + 20 || bar.left() > shown.right() - 20)
        horizontalScrollBar()->setValue(bar.left() - shown.width() / 3);
    if (bar.top() < shown.top())
        verticalScrollBar()->setValue(bar.top() - TimelineGeometry::laneMargin);
    else if (bar.bottom() > shown.bottom())
        verticalScrollBar()->setValue(bar.bottom() + TimelineGeometry::laneMargin - shown.height());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const TimelineItem *item = itemAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               TimelineWords::tooltip(*item, m_names, m_language), this);
        else if (const TimelineCluster *cluster = clusterAt(help->pos()))
            QToolTip::showText(help->globalPos(), TimelineWords::count(*cluster, m_language), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace LienKet
