// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "core/base/format.h"
#include "ui/timeline/timelinemarks.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <algorithm>

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

QList<TimelinePainter::HeadWord> TimelinePainter::headWords(const QRect &exposed) const
{
    const TimeScale &scale = m_scene.layout.scale;
    const QDate today = m_scene.plan.today;
    QList<HeadWord> words;
    for (QDate begin = stepBegin(scale.dayAt(exposed.left()));
         begin <= m_scene.plan.end && scale.x(begin) <= exposed.right(); begin = next(begin)) {
        const bool present = begin <= today && today < next(begin);
        const QFont font = present ? bold(m_font) : m_font;
        const QString name = stepName(begin);
        const int left = qRound(scale.x(begin));
        const int from = left + Measure::gap;
        words.append({left, from, from + QFontMetrics(font).horizontalAdvance(name),
                      qRound(scale.x(next(begin))), name, font});
    }
    return words;
}

int TimelinePainter::tagLeft(const QList<HeadWord> &words, int width, const QRect &exposed) const
{
    constexpr int air = 6;
    const int today = qRound(m_scene.layout.today);
    const int last = qMin(exposed.right(), int(m_scene.layout.width)) - 2 - width;
    const auto bounded = [&](int left) { return qMax(exposed.left(), qMin(left, last)); };
    const auto covered = [&](int left) {
        return std::count_if(words.begin(), words.end(), [&](const HeadWord &word) {
            return word.from - air < left + width && left < word.until + air;
        });
    };
    // It stands over its line; a little to the side where it would hide a year.
    QList<int> places{bounded(today - width / 2)};
    for (const HeadWord &word : words) {
        for (const int left : {word.from - air - width, word.until + air}) {
            if (left + 2 <= today && today <= left + width - 2)
                places.append(bounded(left));
        }
    }
    return *std::min_element(places.begin(), places.end(),
                             [&](int a, int b) { return covered(a) < covered(b); });
}

void TimelinePainter::paintHead(const QRect &exposed, int height)
{
    const QString tag = TimelineWords::today(m_scene.plan.today, m_language);
    const int tagWidth = QFontMetrics(bold(m_font)).horizontalAdvance(tag) + 12;
    const QList<HeadWord> words = headWords(exposed);
    const int today = qRound(m_scene.layout.today);
    const bool tagShown = today >= exposed.left() && today <= exposed.right();
    const QRect box(tagLeft(words, tagWidth, exposed), (height - 24) / 2, tagWidth, 24);
    for (const HeadWord &word : words) {
        m_painter.fillRect(QRect(word.line, 0, 1, height), m_theme.border);
        const int width = word.until - word.from;
        const bool hidden = tagShown && word.until + 4 > box.left() && word.from < box.right();
        const int from = hidden ? box.right() + Measure::gap : word.from;
        if (hidden && from + width + Measure::gap > word.end)
            continue;
        m_painter.setFont(word.font);
        m_painter.setPen(m_theme.text);
        m_painter.drawText(QRect(from, 0, width + Measure::gap, height),
                           int(Qt::AlignVCenter) | Qt::TextSingleLine, word.name);
    }
    m_painter.setFont(m_font);
    if (!tagShown)
        return;
    m_painter.fillRect(QRect(today - 1, box.bottom(), 2, height - box.bottom()), m_theme.accent);
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
