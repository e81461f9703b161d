// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinedrag.h"
#include "ui/timeline/timelinepainter.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace LienKet {

/// The consortium's years as lanes of bars: lane heads at the left and the years above stay in
/// sight. Only what is visible is painted. Ctrl+wheel and Ctrl+plus and minus zoom, Ctrl+0 shows
/// all years, Home goes to today and Ctrl+Home to this year, Page keys and Ctrl+arrows pan, arrow
/// keys move the selection, Enter opens it. The ground is dragged to pan. A planned topic or
/// activity is moved or stretched with the mouse, or by a day with Alt+arrow and Shift+arrow.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Years, Quarters, Months };

    explicit TimelineView(Directory &names, QWidget *parent = nullptr);

    void setPlan(const TimelinePlan &plan);

    /// Lets planned spans be moved; moved() says how, and the plan is not changed by itself.
    void setMovable(bool movable) { m_movable = movable; }
    void setLanguage(Language language);

    /// Marks the words in the labels that begin with one of these.
    void setSought(const QString &text);

    void setZoom(Zoom zoom);
    Zoom zoom() const; ///< the nearest
    void goToToday();
    void showThisYear();
    QDate firstInSight() const;
    QDate lastInSight() const;

    /// Selects an item by its record and brings it into sight; false if there is none.
    bool select(const QUuid &record);
    const TimelineItem *selected() const;
    const TimelineScene &scene() const { return m_scene; }

    /// The item at a point of the viewport, or null.
    const TimelineItem *itemAt(const QPoint &point) const;

    /// The count at a point of the viewport, or null; a click on it goes nearer.
    const TimelineCluster *clusterAt(const QPoint &point) const;

    QSize sizeHint() const override { return {900, 560}; }

Q_SIGNALS:
    void selectionChanged();
    void opened(const LienKet::RecordKey &record);
    void zoomChanged();
    void moved(const LienKet::RecordKey &record, QDate from, QDate until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect body() const;     ///< of the viewport: what the heads leave
    QRect lanes() const;    ///< of the body: down to the end of the last lane
    QPoint origin() const;  ///< of the viewport: where the scene's origin stands
    int headHeight() const; ///< of the rows of years and what is finer
    double fitting() const; ///< the scale at which all years are in sight
    void layOut();
    void paintAnew(); ///< what is seen, though nothing was scrolled
    QRegion scrollLanes(double ratio);
    const QPixmap &paintedLanes(const QPainter &screen);
    void scaleAround(double pixelsPerDay, int bodyX);
    void choose(const PlacedItem *placed);
    const PlacedItem *placedSelected() const;
    const PlacedItem *neighbour(int key) const;
    void reveal(); ///< scrolls to what is selected
    bool zoomByKey(const QKeyEvent &event);
    bool moveByKey(const QKeyEvent &event);
    bool panByKey(const QKeyEvent &event);
    void goNearer(const TimelineCluster &cluster);
    bool disperse(const QUuid &record); ///< goes near enough for the record to be drawn
    double widthOf(const QString &label);
    const PlacedItem *placedAt(const QPoint &point) const;
    std::optional<TimelineDrag> dragAt(const QPoint &point) const;
    std::pair<QDate, QDate> dragged() const; ///< the span as it would be now
    void paintDrag(QPainter &painter) const;

    Directory &m_names;
    Language m_language = Language::Vietnamese;
    TimelineScene m_scene;
    double m_pixelsPerDay = 0; ///< 0: all years in sight
    QUuid m_selected;
    bool m_movable = false;
    QHash<QString, double> m_widths; ///< of labels in the present font
    ShapedLabels m_shaped;
    QPixmap m_lanes;   ///< as they were painted last
    QRect m_lanesSeen; ///< what of the scene that shows; empty: it has to be painted anew
    std::optional<TimelineDrag> m_drag; ///< of what is selected
    int m_pressedAt = 0;                ///< x in the viewport
    int m_draggedTo = 0;
    std::optional<QPoint> m_panned; ///< where the ground was taken hold of, in the viewport
};

} // namespace LienKet
