// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "core/services/timelinehead.h"
#include "ui/timeline/timelinemarks.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <algorithm>

namespace LienKet {

int TimelinePainter::headHeight(const TimeScale &scale, const QFont &font, int oneRow)
{
    constexpr int air = 8;
    return headStep(scale) == HeadStep::Year ? oneRow : 2 * lineHeight(font) + air;
}

void TimelinePainter::paintHead(const QRect &exposed, int height)
{
    const QFont strong = bold(m_font);
    const QFontMetricsF metrics(strong);
    const QString tag = TimelineWords::today(m_scene.plan.today, m_language);
    const double tagWidth = metrics.horizontalAdvance(tag) + 12;
    const TimelineHead head = layOutHead(
        m_scene.plan, m_scene.layout.scale, exposed.left(), exposed.right() + 1, m_language,
        [&metrics](const QString &text) { return metrics.horizontalAdvance(text); }, tagWidth);
    const int row = height / head.rows;
    for (const TimelineHead::Word &word : head.words) {
        const int top = word.row * row;
        m_painter.fillRect(QRect(qRound(word.line), top, 1, height - top), m_theme.border);
        m_painter.setFont(word.present ? strong : m_font);
        m_painter.setPen(word.row == 0 ? m_theme.text : m_theme.muted);
        if (word.right > word.left)
            m_painter.drawText(QRectF(word.left, top, word.right - word.left + 1, row),
                               int(Qt::AlignVCenter) | Qt::TextSingleLine, word.name);
    }
    m_painter.setFont(m_font);
    if (head.tagRight <= head.tagLeft)
        return;
    const int high = qMin(24, row - 2);
    const QRect box(qRound(head.tagLeft), (row - high) / 2, qRound(tagWidth), high);
    const double today = m_scene.layout.today;
    const bool crossed = std::any_of(head.words.begin(), head.words.end(), [&](const auto &word) {
        return word.row > 0 && word.left - 3 < today && today < word.right + 3;
    });
    if (!crossed) // else the line would strike out a name
        m_painter.fillRect(QRect(qRound(today) - 1, box.bottom(), 2, height - box.bottom()),
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
        if (topics && lane.area) {
            const QColor fill = m_names.areaColour(lane.area);
            if (const auto pattern = m_patterns.constFind(lane.area); pattern != m_patterns.cend())
                paintPatterned(m_painter, QRect(first.left(), first.center().y() - 5, 12, 12),
                               *pattern, fill);
            else
                paintAreaMark(m_painter, {first.left(), first.center().y()}, fill, m_theme);
            first.setLeft(first.left() + areaMarkWidth);
        }
        m_painter.setFont(bold(m_font));
        paintText(m_painter, first,
                  TimelineWords::laneName(lane, m_scene.plan.grouping, m_names, m_language),
                  m_theme.text);
        m_painter.setFont(m_font);
        paintText(m_painter, first.translated(0, line), count, m_theme.muted);
    }
}

} // namespace LienKet
