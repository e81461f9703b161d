// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "core/base/text.h"
#include "core/services/timelinehead.h"
#include "ui/timeline/timelinemarks.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <cmath>

namespace LienKet {

using Kind = TimelineItem::Kind;
using State = TimelineItem::State;
using Place = PlacedItem::LabelPlace;

namespace {

constexpr int halo = 3;
constexpr int patternStrip = 5; ///< of a bar on paper, below its label

/// The signing's diamond stands half before the bar.
QRect withoutDiamond(const QRect &bar)
{
    return bar.adjusted(int(TimelineMeasure::diamond / 2), 0, 0, 0);
}

QPointF signingOf(const QRect &bar)
{
    return {bar.left() + TimelineMeasure::diamond / 2, bar.top() + bar.height() / 2.0};
}

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineScene &scene, Directory &names,
                                 const Theme &theme, Language language, ShapedLabels *shaped)
    : m_painter(painter), m_scene(scene), m_names(names), m_theme(theme), m_language(language),
      m_font(painter.font()), m_shaped(shaped)
{
}

QRect TimelinePainter::painted(const QRect &reach)
{
    constexpr int beside = 8; // half a diamond, a halo
    return reach.adjusted(-beside, -2, beside, 2);
}

void TimelinePainter::paintLanes(const QRect &exposed, const QUuid &selected, const QRegion &dirty)
{
    const QRegion wanted = dirty.isEmpty() ? QRegion(exposed) : dirty;
    const QRect bounds = wanted.boundingRect();
    paintGrid(exposed);
    paintJoins();
    paintClusters(bounds);
    const PlacedItem *chosen = nullptr;
    for (const PlacedItem &placed : m_scene.layout.items) {
        const QRect reach = painted(m_scene.geometry.reach(placed));
        if (!reach.intersects(bounds) || !wanted.intersects(reach))
            continue;
        paintItem(placed, exposed);
        if (m_scene.item(placed).record.id == selected)
            chosen = &placed;
    }
    const int today = int(std::lround(m_scene.layout.today));
    m_painter.fillRect(QRect(today - 1, exposed.top(), 2, exposed.height()), m_theme.accent);
    if (chosen)
        paintSelection(*chosen);
}

QRegion TimelinePainter::movedLabels(const QRect &before, const QRect &after) const
{
    QRegion moved;
    const int left = qMax(before.left(), after.left()) + Measure::gap;
    const int right = qMin(before.right(), after.right()) - Measure::gap;
    const QRect both = before | after;
    for (const PlacedItem &placed : m_scene.layout.items) {
        if (std::max(placed.right, placed.labelRight) < both.left() ||
            std::min(placed.left, placed.labelLeft) > both.right())
            continue;
        const bool whole = placed.left > left && placed.right < right && placed.labelLeft > left &&
                           placed.labelRight < right;
        if (whole || placed.place == Place::None ||
            labelIn(placed, before) == labelIn(placed, after))
            continue;
        moved += painted(m_scene.geometry.reach(placed)) & after;
    }
    return moved;
}

void TimelinePainter::paintGrid(const QRect &exposed)
{
    const TimeScale &scale = m_scene.layout.scale;
    const QDate first = scale.dayAt(exposed.left());
    const QDate last = scale.dayAt(exposed.right());
    for (int year = first.year(); year <= last.year(); ++year) {
        const QDate tet = lunarNewYear(year);
        if (!tet.isValid())
            continue;
        const int left = int(scale.x(tet.addDays(-1)));
        const int width = qMax(6, int(scale.x(tet.addDays(6))) - left);
        m_painter.fillRect(QRect(left, exposed.top(), width, exposed.height()), m_theme.tet);
    }
    const HeadStep step = headStep(scale);
    const bool days = step == HeadStep::Day;
    const int months = step == HeadStep::Month ? 1 : 3;
    for (QDate day = days ? first : QDate(first.year(), 1, 1); day <= last;
         day = days ? day.addDays(1) : day.addMonths(months)) {
        const bool strong = day.day() == 1 && (days || day.month() == 1);
        const QColor ink = strong ? m_theme.border : m_theme.line;
        m_painter.fillRect(QRect(qRound(scale.x(day)), exposed.top(), 1, exposed.height()), ink);
    }
    for (int lane = 1; lane < m_scene.plan.lanes.size(); ++lane) {
        const QRect rect = m_scene.geometry.lane(lane, 1);
        m_painter.fillRect(QRect(exposed.left(), rect.top(), exposed.width(), 1), m_theme.line);
    }
}

void TimelinePainter::paintJoins()
{
    if (m_scene.plan.relations.isEmpty())
        return;
    QHash<QUuid, const PlacedItem *> places;
    for (const PlacedItem &placed : m_scene.layout.items) {
        const Kind kind = m_scene.item(placed).kind;
        if (kind == Kind::Agreement || kind == Kind::Signing)
            places.insert(m_scene.item(placed).record.id, &placed);
    }
    for (const TimelineRelation &relation : m_scene.plan.relations) {
        const PlacedItem *from = places.value(relation.from);
        const PlacedItem *to = places.value(relation.to);
        // Neighbours in one row are told by their order; a join would run through their labels.
        if (!from || !to || m_scene.geometry.rowOf(*from) >= m_scene.geometry.rowOf(*to))
            continue;
        const QRect begin = m_scene.geometry.bar(*from);
        const QPointF end = signingOf(m_scene.geometry.bar(*to));
        const bool dashed = relation.certainty == Certainty::Inferred;
        const QPointF start(signingOf(begin).x() + (dashed ? 12 : 8), begin.bottom() + 1);
        paintJoin(m_painter, start, end - QPointF(8, 0), relation.certainty, m_theme);
    }
}

void TimelinePainter::paintItem(const PlacedItem &placed, const QRect &exposed)
{
    const TimelineItem &item = m_scene.item(placed);
    const QRect bar = m_scene.geometry.bar(placed);
    if (item.kind == Kind::Signing)
        paintDiamond(m_painter, signingOf(bar), m_theme.text, false, m_theme);
    else if (item.kind == Kind::Agreement)
        paintAgreement(placed, bar);
    else
        paintBar(placed, bar.adjusted(1, 0, -1, 0));
    QRect label = labelIn(placed, exposed);
    if (m_patterns.contains(item.area) && placed.place == Place::Inside)
        label.translate(0, -patternStrip / 2); // its lower strokes would run into the pattern
    paintMarks(placed, label);
    paintLabel(placed, label);
}

void TimelinePainter::paintAgreement(const PlacedItem &placed, const QRect &bar)
{
    const TimelineItem &item = m_scene.item(placed);
    const QColor tint = item.ours ? m_theme.selection : m_theme.tint(Tone::Off);
    m_painter.fillRect(withoutDiamond(bar), tint);
    paintDiamond(m_painter, signingOf(bar), item.ours ? m_theme.accent : m_theme.strong, true,
                 m_theme);
}

void TimelinePainter::paintBar(const PlacedItem &placed, const QRect &bar)
{
    const TimelineItem &item = m_scene.item(placed);
    if (item.kind == Kind::Coordinator) {
        if (item.state == State::Planned)
            paintDashedBox(m_painter, bar, m_theme.surface, m_theme.accent);
        else
            paintBox(m_painter, bar, m_theme.selection,
                     item.state == State::Running ? m_theme.accent : QColor(), 3, 1.5);
        return;
    }
    if (item.kind == Kind::Round) {
        paintBox(m_painter, bar, m_theme.tint(Tone::Off), m_theme.strong, 3);
        return;
    }
    // What goes on beyond a sheet has neither cap nor corners there: they are painted off its edge.
    constexpr int beyond = 2 * int(TimelineMeasure::cap);
    const QRect whole =
        bar.adjusted(item.begunBefore ? -beyond : 0, 0, item.goesOn ? beyond : 0, 0);
    paintTopicBar(m_painter, whole, item.state, coloursOf(item.area), m_theme);
    paintPattern(item, whole);
    if (item.state == State::Done && bar.width() > 2 * int(TimelineMeasure::tick))
        paintTick(m_painter, {bar.left() + 9, bar.center().y() + 1}, m_theme.text);
}

void TimelinePainter::paintPattern(const TimelineItem &item, const QRect &bar)
{
    const auto pattern = m_patterns.constFind(item.area);
    if (pattern != m_patterns.cend())
        paintPatterned(m_painter,
                       QRect(bar.left(), bar.bottom() - patternStrip, bar.width(), patternStrip),
                       *pattern, coloursOf(item.area).fill);
}

void TimelinePainter::paintMarks(const PlacedItem &placed, const QRect &label)
{
    const TimelineItem &item = m_scene.item(placed);
    const QRect bar = m_scene.geometry.bar(placed);
    const bool agreement = item.kind == Kind::Agreement;
    const bool ticked = item.kind == Kind::Topic && item.state == State::Done;
    const double first = bar.left() + (ticked ? TimelineMeasure::tick + 8 : 0);
    double lastX = -TimelineMeasure::diamond;
    for (const TimelineMark &mark : item.marks) {
        const double x = m_scene.layout.scale.x(mark.on) + m_scene.layout.scale.pixelsPerDay / 2;
        const double reach = TimelineMeasure::diamond / 2 + 2;
        const bool covered = x + reach > label.left() && x - reach < label.right();
        if (covered || x < first || x - lastX < TimelineMeasure::diamond)
            continue;
        paintDiamond(m_painter, {x, bar.top() + bar.height() / 2.0},
                     agreement ? m_theme.accent : m_theme.text, true, m_theme);
        lastX = x;
    }
}

const AreaColors &TimelinePainter::coloursOf(Id<Area> area)
{
    const auto known = m_colours.constFind(area);
    if (known != m_colours.cend())
        return *known;
    const QColor fill = area ? m_names.areaColour(area) : m_theme.off;
    return *m_colours.insert(area, areaColors(fill, m_theme));
}

/// How many items a lane holds where they are too dense to be drawn: darker for more. Flat boxes
/// and one pen for all of a shade: there are hundreds of them when everything is in sight.
void TimelinePainter::paintClusters(const QRect &exposed)
{
    int most = 1;
    for (const TimelineCluster &cluster : m_scene.layout.clusters)
        most = qMax(most, cluster.count);
    const auto shadeOf = [most](const TimelineCluster &cluster) {
        return 4 * cluster.count / most;
    };
    for (int shade = 0; shade < int(m_theme.ramp.size()); ++shade) {
        m_painter.setPen(m_theme.rampText.at(std::size_t(shade)));
        for (const TimelineCluster &cluster : m_scene.layout.clusters) {
            const QRect box = m_scene.geometry.cluster(cluster);
            if (shadeOf(cluster) != shade || !box.intersects(exposed))
                continue;
            m_painter.fillRect(box, m_theme.ramp.at(std::size_t(shade)));
            const QString count = QString::number(cluster.count);
            if (m_shaped)
                paintShaped(box, count, Qt::AlignHCenter);
            else
                m_painter.drawText(box, int(Qt::AlignCenter) | Qt::TextSingleLine, count);
        }
    }
}

/// Tints the words of a label that were sought.
void TimelinePainter::paintSought(const QRect &label, const QString &text)
{
    const QFontMetrics metrics(m_painter.font());
    qsizetype from = 0;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const QString folded = fold(word);
        const bool found =
            std::any_of(m_scene.sought.begin(), m_scene.sought.end(),
                        [&folded](const QString &each) { return folded.startsWith(each); });
        if (found) {
            const int left = label.left() + metrics.horizontalAdvance(text.left(from));
            const QRect ground(left - 1, label.top() + 2, metrics.horizontalAdvance(word) + 2,
                               label.height() - 4);
            m_painter.fillRect(ground, m_theme.selection);
            m_painter.fillRect(QRect(ground.left(), ground.bottom() - 1, ground.width(), 2),
                               m_theme.accent); // a bar may be tinted as the ground is
        }
        from += word.size() + 1;
    }
}

QColor TimelinePainter::labelInk(const TimelineItem &item) const
{
    if (item.kind == Kind::Coordinator)
        return m_theme.accent;
    if (item.kind == Kind::Round) {
        const bool overdue = !item.marks.isEmpty() && item.marks.first().done;
        return item.state == State::Running && overdue && item.accepted < item.expected
                   ? m_theme.late
                   : m_theme.muted;
    }
    return item.state == State::Dropped ? m_theme.muted : m_theme.text;
}

QRect TimelinePainter::labelIn(const PlacedItem &placed, const QRect &exposed) const
{
    const auto seen = labelInSight(m_scene.layout, m_scene.item(placed), placed,
                                   {double(exposed.left()), double(exposed.right() + 1)});
    if (!seen)
        return {};
    PlacedItem shown = placed;
    shown.labelLeft = seen->left;
    shown.labelRight = seen->right;
    return m_scene.geometry.label(shown);
}

void TimelinePainter::paintLabel(const PlacedItem &placed, const QRect &label)
{
    if (label.isEmpty())
        return;
    const TimelineItem &item = m_scene.item(placed);
    const bool round = item.kind == Kind::Round;
    const bool strong = item.state == State::Running &&
                        (item.kind == Kind::Coordinator || labelInk(item) == m_theme.late);
    if (placed.place != Place::Inside && !round)
        m_painter.fillRect(label.adjusted(-halo, 2, halo, -2), m_theme.surface);
    const QString text = timelineLabel(item, m_language);
    m_painter.setFont(fontFor(text, strong ? bold(m_font) : m_font));
    if (!m_scene.sought.isEmpty() && !round)
        paintSought(label, text);
    m_painter.setPen(labelInk(item));
    const bool atEdge = label.width() < m_scene.geometry.label(placed).width() - 1;
    if (placed.isShort || atEdge)
        m_painter.drawText(
            label, int(Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(m_painter.font()).elidedText(text, Qt::ElideRight, label.width()));
    else if (m_shaped && !strong && !round)
        paintShaped(label, text);
    else
        m_painter.drawText(label.adjusted(round ? -8 : 0, 0, round ? 0 : 8, 0),
                           int((round ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) |
                               Qt::TextSingleLine,
                           text);
    m_painter.setFont(m_font);
}

/// Shaping is what costs most in a frame of a thousand labels.
void TimelinePainter::paintShaped(const QRect &label, const QString &text, Qt::Alignment alignment)
{
    auto known = m_shaped->find(text);
    if (known == m_shaped->end()) {
        known = m_shaped->insert(text, QStaticText(text));
        known->setTextFormat(Qt::PlainText);
        known->setPerformanceHint(QStaticText::AggressiveCaching);
        known->prepare({}, m_painter.font());
    }
    const QSizeF size = known->size();
    const double inset = alignment & Qt::AlignHCenter ? (label.width() - size.width()) / 2 : 0;
    m_painter.drawStaticText(
        QPointF(label.left() + inset, label.top() + (label.height() - size.height()) / 2), *known);
}

void TimelinePainter::paintSelection(const PlacedItem &placed)
{
    const QRect ring = m_scene.geometry.bar(placed).adjusted(-2, -2, 2, 2);
    paintBox(m_painter, ring, {}, m_theme.accent, Measure::controlRadius, 2);
}

} // namespace LienKet
