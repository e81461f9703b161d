// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "core/base/format.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

namespace LienKet {

namespace {

constexpr double quarterWidth = 96;
constexpr double monthWidth = 120;

} // namespace

TimelinePainter::Step TimelinePainter::step() const
{
    const double day = m_scene.layout.scale.pixelsPerDay;
    if (30 * day >= monthWidth)
        return Step::Month;
    return 91 * day >= quarterWidth ? Step::Quarter : Step::Year;
}

QDate TimelinePainter::stepBegin(QDate day) const
{
    switch (step()) {
    case Step::Year:
        return {day.year(), 1, 1};
    case Step::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Step::Month:
        break;
    }
    return {day.year(), day.month(), 1};
}

QDate TimelinePainter::next(QDate begin) const
{
    return begin.addMonths(step() == Step::Year ? 12 : step() == Step::Quarter ? 3 : 1);
}

QString TimelinePainter::stepName(QDate begin) const
{
    switch (step()) {
    case Step::Year:
        return QString::number(begin.year());
    case Step::Quarter:
        return quarterText(begin.year(), (begin.month() - 1) / 3 + 1, m_language);
    case Step::Month:
        break;
    }
    return monthText(begin.year(), begin.month(), m_language);
}

void TimelinePainter::paintHead(const QRect &exposed, int height)
{
    const TimelineLayout &layout = m_scene.layout;
    const QFontMetrics metrics(bold(m_font));
    const QString tag = TimelineWords::today(m_scene.plan.today, m_language);
    const int tagWidth = metrics.horizontalAdvance(tag) + 12;
    const int right = qMin(exposed.right(), int(layout.width)) - 2;
    const int tagLeft =
        qBound(exposed.left(), qRound(layout.today) - tagWidth / 2, right - tagWidth);
    const bool tagShown = layout.today >= exposed.left() && layout.today <= exposed.right();

    for (QDate begin = stepBegin(layout.scale.dayAt(exposed.left()));
         begin <= m_scene.plan.end && layout.scale.x(begin) <= exposed.right();
         begin = next(begin)) {
        const bool present = begin <= m_scene.plan.today && m_scene.plan.today < next(begin);
        const int left = qRound(layout.scale.x(begin));
        m_painter.fillRect(QRect(left, 0, 1, height), m_theme.border);
        m_painter.setFont(present ? bold(m_font) : m_font);
        const QRect words(left + Measure::gap, 0,
                          qRound(layout.scale.x(next(begin))) - left - Measure::gap, height);
        const QString name = stepName(begin);
        const int end = words.left() + metrics.horizontalAdvance(name) + 4;
        if (tagShown && end > tagLeft && words.left() < tagLeft + tagWidth)
            continue;
        m_painter.setPen(m_theme.text);
        m_painter.drawText(words, int(Qt::AlignVCenter) | Qt::TextSingleLine, name);
    }
    m_painter.setFont(m_font);
    if (!tagShown)
        return;
    const QRect box(tagLeft, (height - 24) / 2, tagWidth, 24);
    m_painter.fillRect(QRect(qRound(layout.today) - 1, box.bottom(), 2, height - box.bottom()),
                       m_theme.accent);
    paintBox(m_painter, box, m_theme.accent, {}, 3);
    paintText(m_painter, box, tag, m_theme.onAccent, Qt::AlignCenter);
}

void TimelinePainter::paintLaneHeads(const QRect &exposed)
{
    constexpr int inset = Measure::inset;
    for (int i = 0; i < m_scene.plan.lanes.size(); ++i) {
        const TimelineLane &lane = m_scene.plan.lanes.at(i);
        QRect rect = m_scene.geometry.lane(i, TimelineGeometry::laneHeadWidth);
        if (!rect.intersects(exposed))
            continue;
        if (i > 0)
            m_painter.fillRect(QRect(0, rect.top(), rect.width(), 1), m_theme.line);
        const bool topics = lane.kind == TimelineLane::Kind::Topics;
        const QString count = TimelineWords::laneCount(lane);
        const int line = lineHeight(m_font);
        QRect first(inset, rect.top() + TimelineGeometry::laneMargin, rect.width() - inset - 4,
                    line);
        if (count.isEmpty())
            first.moveTop(rect.top() + (rect.height() - line) / 2);
        if (topics) {
            paintAreaMark(m_painter, {first.left(), first.center().y()},
                          m_names.areaColour(lane.area), m_theme);
            first.setLeft(first.left() + areaMarkWidth);
        }
        m_painter.setFont(bold(m_font));
        paintText(m_painter, first,
                  topics ? m_names.shortArea(lane.area, m_language) : TimelineWords::laneName(lane),
                  m_theme.text);
        m_painter.setFont(m_font);
        paintText(m_painter, first.translated(0, line), count, m_theme.muted);
    }
}

} // namespace LienKet
