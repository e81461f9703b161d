// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepaper.h"

#include "core/base/format.h"
#include "core/services/activitytally.h"
#include "ui/charts/chartpatterns.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <algorithm>

namespace LienKet {

namespace {

constexpr double unitsPerMm = 96 / 25.4;
constexpr double longSide = 297 * unitsPerMm;
constexpr double shortSide = 210 * unitsPerMm;
constexpr int margin = 45;
constexpr int titleHeight = 30;
constexpr int yearsHeight = 28;
constexpr int textSize = 12; ///< 9 pt

int contentWidth()
{
    return int(longSide) - 2 * margin;
}

int bodyWidth()
{
    return contentWidth() - TimelineGeometry::laneHeadWidth;
}

int headHeight(const TimelineScene &scene, const QFont &font)
{
    return TimelinePainter::headHeight(scene.layout.scale, font, yearsHeight);
}

/// The sheet's room for lanes.
int bodyHeight(const TimelineScene &scene, const QFont &font,
               const QList<TimelineLegend::AreaSign> &areas)
{
    return int(shortSide) - 2 * margin - titleHeight - headHeight(scene, font) -
           TimelineLegend::heightFor(contentWidth(), font, areas);
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

bool touches(const TimelineItem &item, QDate begin, QDate end)
{
    return item.from <= end && (item.isOpen() || item.until >= begin);
}

/// What of an item is on a sheet. An agreement's beginning is its signing, which stays where it is.
TimelineItem cut(TimelineItem item, QDate begin, QDate end)
{
    if (item.kind != TimelineItem::Kind::Agreement && item.kind != TimelineItem::Kind::Signing) {
        item.begunBefore = item.from < begin;
        item.from = std::max(item.from, begin);
    }
    if (!item.isOpen()) {
        item.goesOn = item.until > end;
        item.until = std::min(item.until, end);
    }
    item.marks.removeIf([&](const TimelineMark &mark) { return mark.on < begin || mark.on > end; });
    return item;
}

TimelinePlan part(const TimelinePlan &plan, QDate begin, QDate end)
{
    TimelinePlan part = plan;
    part.begin = begin;
    part.end = end;
    for (TimelineLane &lane : part.lanes) {
        lane.items.removeIf([&](const TimelineItem &item) { return !touches(item, begin, end); });
        for (TimelineItem &item : lane.items)
            item = cut(item, begin, end);
    }
    part.lanes.removeIf([](const TimelineLane &lane) { return lane.items.isEmpty(); });
    return part;
}

} // namespace

QFont TimelinePaper::paperFont()
{
    QFont font = shaped(bodyFont());
    font.setPixelSize(textSize);
    return font;
}

QSizeF TimelinePaper::sheetSize()
{
    return {longSide, shortSide};
}

TimelinePaper::TimelinePaper(const TimelinePlan &plan, QDate from, QDate until, int sheets,
                             Directory &names, Language language, const Words &words)
    : m_names(names), m_language(language), m_words(words), m_plan(plan)
{
    for (const TimelineLane &lane : plan.lanes) {
        for (const TimelineItem &item : lane.items) {
            if (!touches(item, from, until))
                continue;
            const QDate begin = monthOf(std::max(item.from, from));
            const QDate end = endOfMonth(std::min(item.isOpen() ? item.from : item.until, until));
            m_from = m_from.isValid() ? std::min(m_from, begin) : begin;
            m_until = m_until.isValid() ? std::max(m_until, end) : end;
        }
    }
    if (!m_from.isValid())
        return;
    readAreas();
    const int months = (m_until.year() - m_from.year()) * 12 + m_until.month() - m_from.month() + 1;
    const int each = std::max(1, (months + sheets - 1) / std::max(1, sheets));
    for (QDate begin = m_from; begin <= m_until; begin = begin.addMonths(each))
        addScene(begin, std::min(m_until, begin.addMonths(each).addDays(-1)));
}

/// Those that the plan has, each with the pattern that it has in every chart.
void TimelinePaper::readAreas()
{
    QSet<Id<Area>> own;
    for (const TimelineLane &lane : m_plan.lanes) {
        for (const TimelineItem &item : lane.items)
            own.insert(item.area);
    }
    const QList<Id<Area>> all = cooperationAreas(m_names.store().all<Area>());
    for (const Id<Area> &area : std::as_const(own)) {
        const qsizetype place = all.indexOf(m_names.topArea(area));
        if (place >= 0)
            m_patterns.insert(area, areaPattern(place));
    }
    for (qsizetype place = 0; place < all.size(); ++place) {
        if (own.contains(all.at(place)))
            m_areas.append({m_names.shortArea(all.at(place), m_language),
                            m_names.areaColour(all.at(place)), areaPattern(place)});
    }
}

void TimelinePaper::addScene(QDate begin, QDate end)
{
    TimelineScene scene;
    scene.plan = part(m_plan, begin, end);
    if (scene.plan.lanes.isEmpty())
        return;
    const QFont font = paperFont();
    const QFontMetricsF metrics(font);
    const TimeScale scale{begin, double(bodyWidth()) / double(begin.daysTo(end) + 1)};
    scene.layout = layOutTimeline(scene.plan, scale, m_language, [&metrics](const QString &text) {
        return metrics.horizontalAdvance(text);
    });
    scene.geometry = TimelineGeometry(scene.plan, scene.layout, font);
    m_scenes.append(scene);
    addSheets(int(m_scenes.size()) - 1);
}

void TimelinePaper::addSheets(int number)
{
    const TimelineScene &scene = m_scenes.at(number);
    const int room = bodyHeight(scene, paperFont(), m_areas);
    int top = 0;
    for (int lane = 0; lane < scene.plan.lanes.size(); ++lane) {
        const QRect rect = scene.geometry.lane(lane, 1);
        if (rect.bottom() + 1 - top <= room)
            continue;
        if (rect.top() > top) {
            m_sheets.append({number, top, rect.top()});
            top = rect.top();
        }
        while (rect.bottom() + 1 - top > room) { // one lane alone is higher than a sheet
            const int rows = room / TimelineGeometry::rowHeight * TimelineGeometry::rowHeight;
            m_sheets.append({number, top, top + rows});
            top += rows;
        }
    }
    m_sheets.append({number, top, scene.geometry.height()});
}

void TimelinePaper::paintTitle(QPainter &painter, int sheet) const
{
    const TimelineScene &shown = scene(sheet);
    const Theme &theme = lightTheme();
    QStringList parts{QStringLiteral("%1 – %2").arg(dateText(shown.plan.begin, m_language),
                                                    dateText(shown.plan.end, m_language))};
    if (!m_words.note.isEmpty())
        parts.append(m_words.note);
    if (sheets() > 1)
        parts.append(
            QStringLiteral("%1/%2").arg(QString::number(sheet + 1), QString::number(sheets())));
    const QRect line(0, 0, contentWidth(), titleHeight - 8);
    const QFont regular = painter.font();
    painter.setFont(bold(regular));
    paintText(painter, line, m_words.title, theme.text);
    painter.setFont(regular);
    paintText(painter, line, parts.join(QStringLiteral(" · ")), theme.muted,
              Qt::AlignRight | Qt::AlignVCenter);
}

void TimelinePaper::paint(QPainter &painter, int sheet) const
{
    const Sheet &own = m_sheets.at(sheet);
    const TimelineScene &shown = scene(sheet);
    const Theme &theme = lightTheme();
    const int left = TimelineGeometry::laneHeadWidth;
    const int height = own.bottom - own.top;
    const int width = bodyWidth();
    const int head = headHeight(shown, paperFont());
    painter.save();
    painter.setFont(paperFont());
    painter.translate(margin, margin);
    paintTitle(painter, sheet);
    painter.translate(0, titleHeight);
    TimelinePainter parts(painter, shown, m_names, theme, m_language);
    parts.setPatterns(m_patterns);

    painter.save();
    painter.setClipRect(QRect(left, head, width, height));
    painter.translate(left, head - own.top);
    parts.paintLanes(QRect(0, own.top, width, height), {});
    painter.restore();

    painter.save();
    painter.setClipRect(QRect(left, 0, width, head));
    painter.translate(left, 0);
    parts.paintHead(QRect(0, 0, width, head), head);
    painter.restore();

    painter.save();
    painter.setClipRect(QRect(0, head, left, height));
    painter.translate(0, head - own.top);
    parts.paintLaneHeads(QRect(0, own.top, left, height));
    painter.restore();

    painter.setPen(QPen(theme.strong, 0.75));
    painter.drawRect(QRect(0, 0, contentWidth(), head + height));
    painter.drawLine(0, head, contentWidth(), head);
    painter.drawLine(left, 0, left, head + height);
    painter.translate(0, head + height);
    TimelineLegend::paint(painter, contentWidth(), theme, m_areas);
    painter.restore();
}

} // namespace LienKet
