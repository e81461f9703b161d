// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/timelinelayout.h"

#include "core/base/format.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

using Kind = TimelineItem::Kind;
using Place = PlacedItem::LabelPlace;
using namespace TimelineMeasure;

struct Extent
{
    double left = 0;
    double right = 0;

    bool meets(const Extent &other) const
    {
        return left < other.right + gap && other.left < right + gap;
    }
};

/// Whether it takes a row wherever there is room for it.
bool isPacked(const TimelineItem &item)
{
    return item.kind == Kind::Topic || item.kind == Kind::Activity;
}

/// One row as far as it is taken.
struct Row
{
    Kind kind = Kind::Topic;
    QList<Extent> taken = {};
    QList<double> reach = {}; ///< the greatest right end up to each of them

    void take(const Extent &extent)
    {
        taken.append(extent);
        reach.append(reach.isEmpty() ? extent.right : std::max(reach.last(), extent.right));
    }

    bool isFree(const Extent &extent) const
    {
        if (kind == Kind::Coordinator || kind == Kind::Round)
            return true;
        for (qsizetype i = taken.size() - 1; i >= 0 && reach.at(i) + gap > extent.left; --i) {
            if (taken.at(i).meets(extent))
                return false;
        }
        return true;
    }
};

/// Whether its narrow bars stand so thick that few labels would find room.
bool isCrowded(const TimelineLane &lane, const TimeScale &scale)
{
    int bars = 0;
    Extent all{0, 0};
    for (const TimelineItem &item : lane.items) {
        const Extent bar{scale.x(item.from), scale.endOf(item.until)};
        if (!isPacked(item) || bar.right - bar.left >= leastCluster)
            continue;
        all = bars++ == 0 ? bar
                          : Extent{std::min(all.left, bar.left), std::max(all.right, bar.right)};
    }
    return bars * leastCluster > mostShort * (all.right - all.left + leastCluster);
}

/// Whether the bars alone need more rows than a lane may have, or nothing but bars would be seen.
bool isTooDense(const TimelineLane &lane, const TimeScale &scale)
{
    if (lane.items.size() <= mostRows)
        return false;
    QList<std::pair<Kind, double>> rows; // where each ends
    for (const TimelineItem &item : lane.items) {
        if (!isPacked(item))
            continue;
        const double left = scale.x(item.from);
        const double right = std::max(left + shortest, scale.endOf(item.until));
        const auto free = std::find_if(rows.begin(), rows.end(), [&](const auto &row) {
            return row.first == item.kind && row.second <= left;
        });
        if (free != rows.end())
            free->second = right;
        else if (rows.size() == mostRows)
            return true;
        else
            rows.append({item.kind, right});
    }
    return isCrowded(lane, scale);
}

/// The first day of the month, quarter or year that a day is in.
QDate beginOf(QDate day, int months)
{
    return {day.year(), (day.month() - 1) / months * months + 1, 1};
}

/// How many months a count stands for, so that its figure has room.
int monthsOfCluster(const TimeScale &scale)
{
    constexpr double daysOfMonth = 30;
    for (const int months : {1, 3}) {
        if (months * daysOfMonth * scale.pixelsPerDay >= leastCluster)
            return months;
    }
    return 12;
}

void addClusters(TimelineLayout &layout, const TimelineLane &lane, int place)
{
    const int months = monthsOfCluster(layout.scale);
    QMap<QDate, int> counts;
    for (const TimelineItem &item : lane.items)
        ++counts[beginOf(item.from, months)];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QDate until = it.key().addMonths(months).addDays(-1);
        layout.clusters.append({place, it.key(), until, layout.scale.x(it.key()),
                                layout.scale.endOf(until), it.value()});
    }
}

class LanePacker
{
public:
    LanePacker(const TimelineLayout &layout, Language language, const MeasureLabel &measure,
               int rowsForLabels)
        : m_layout(layout), m_language(language), m_measure(measure), m_rowsForLabels(rowsForLabels)
    {
    }

    /// `next` is where the lane's next item begins.
    PlacedItem place(const TimelineItem &item, double next)
    {
        m_next = next;
        PlacedItem placed = span(item);
        const double width = std::ceil(m_measure(timelineLabel(item, m_language)));
        if (!takeWithLabel(item, placed, width))
            takeBare(item, placed);
        Row &row = m_rows[placed.row];
        row.take(bar(placed));
        if (placed.place == Place::Right || placed.place == Place::Left)
            row.take({placed.labelLeft, placed.labelRight});
        return placed;
    }

    int rows() const { return int(std::max<qsizetype>(1, m_rows.size())); }

private:
    /// A bar that ends in December and one that begins in January may be neighbours.
    static Extent bar(const PlacedItem &placed)
    {
        return {placed.left + gap / 2, placed.right - gap / 2};
    }

    PlacedItem span(const TimelineItem &item) const
    {
        PlacedItem placed;
        placed.left = m_layout.scale.x(item.from);
        if (item.kind == Kind::Signing) {
            placed.left -= diamond / 2;
            placed.right = placed.left + diamond;
            return placed;
        }
        // The diamond of a signing stands on the day itself and reaches out of the bar.
        placed.right = item.isOpen() ? m_layout.width : m_layout.scale.endOf(item.until);
        placed.right = std::max(placed.right, placed.left + shortest);
        if (item.kind == Kind::Agreement)
            placed.left -= diamond / 2;
        return placed;
    }

    bool clearOfToday(const Extent &label) const
    {
        return label.right + gap <= m_layout.today || label.left >= m_layout.today + gap;
    }

    Extent signOf(const TimelineMark &mark) const
    {
        const double x = m_layout.scale.x(mark.on) + m_layout.scale.pixelsPerDay / 2;
        return {x - diamond / 2, x + diamond / 2};
    }

    /// Where a label may begin in a bar.
    static double beginIn(const TimelineItem &item, const PlacedItem &placed)
    {
        const double begin = placed.left + cap + padding;
        if (item.kind == Kind::Agreement)
            return begin + diamond;
        return isPacked(item) && item.state == TimelineItem::State::Done ? begin + tick : begin;
    }

    /// As much of the label as the widest stretch between two marks has room for, if that is half
    /// of it at least.
    std::optional<Extent> insideBetweenMarks(const TimelineItem &item, const PlacedItem &placed,
                                             double width) const
    {
        if (item.kind == Kind::Signing || item.kind == Kind::Round)
            return std::nullopt;
        QList<Extent> taken{{m_layout.today, m_layout.today}, {placed.right, placed.right}};
        for (const TimelineMark &mark : item.marks)
            taken.append(signOf(mark));
        std::sort(taken.begin(), taken.end(),
                  [](const Extent &a, const Extent &b) { return a.left < b.left; });
        double begin = beginIn(item, placed);
        Extent widest{begin, begin};
        for (const Extent &next : std::as_const(taken)) {
            const double end = std::min(next.left - gap, placed.right - padding);
            if (end - begin > widest.right - widest.left)
                widest = {begin, end};
            begin = std::max(begin, next.right + gap);
        }
        if (widest.right - widest.left < std::max(leastLabel, width / 2))
            return std::nullopt;
        widest.right = std::min(widest.right, widest.left + width);
        return widest;
    }

    /// The label behind the marks that it would hide, if the bar is long enough for that.
    std::optional<Extent> insideBesideMarks(const TimelineItem &item, const PlacedItem &placed,
                                            double width) const
    {
        std::optional<Extent> label = inside(item, placed, width);
        for (const TimelineMark &mark : item.marks) {
            const Extent sign = signOf(mark);
            if (label && label->meets(sign))
                label = Extent{sign.right + gap, sign.right + gap + width};
        }
        if (!label || label->right + padding > placed.right || !clearOfToday(*label))
            return std::nullopt;
        return label;
    }

    std::optional<Extent> inside(const TimelineItem &item, const PlacedItem &placed,
                                 double width) const
    {
        double begin = beginIn(item, placed);
        if (item.kind == Kind::Coordinator)
            begin = std::max(begin, (placed.left + placed.right - width) / 2);
        const Extent label{begin, begin + width};
        const bool fits = label.right + padding <= placed.right;
        const bool mayCross = item.kind == Kind::Coordinator;
        if (item.kind == Kind::Signing || item.kind == Kind::Round || !fits ||
            !(mayCross || clearOfToday(label)))
            return std::nullopt;
        return label;
    }

    std::optional<Extent> beside(const Row &row, const PlacedItem &placed, Place side,
                                 double width) const
    {
        const double left =
            side == Place::Right ? placed.right + padding : placed.left - padding - width;
        const Extent label{left, left + width};
        if (label.left < 0 || label.right > m_layout.width || !clearOfToday(label) ||
            !row.isFree(label))
            return std::nullopt;
        return label;
    }

    /// With `wholly` only where nothing of the label or of a mark is lost.
    bool tryRow(const TimelineItem &item, PlacedItem &placed, const Row &row, double width,
                bool wholly) const
    {
        if (row.kind != item.kind || !row.isFree(bar(placed)))
            return false;
        const auto accept = [&](Place place, const std::optional<Extent> &label) {
            if (!label)
                return false;
            placed.place = place;
            placed.labelLeft = label->left;
            placed.labelRight = label->right;
            placed.isShort = label->right - label->left < width - 0.5; // sums are rounded
            return true;
        };
        if (item.kind == Kind::Coordinator)
            return accept(Place::Inside, inside(item, placed, width));
        if (!wholly)
            return accept(Place::Inside, insideBetweenMarks(item, placed, width)) ||
                   accept(Place::Inside, inside(item, placed, width));
        if (accept(Place::Inside, insideBesideMarks(item, placed, width)))
            return true;
        // A day's label to the left leaves its row free for the next day.
        const bool leftFirst =
            item.kind == Kind::Round ||
            (item.kind == Kind::Signing && placed.right + 2 * padding + width > m_next);
        for (const Place side :
             {leftFirst ? Place::Left : Place::Right, leftFirst ? Place::Right : Place::Left}) {
            if (accept(side, beside(row, placed, side, width)))
                return true;
        }
        return false;
    }

    bool takeWithLabel(const TimelineItem &item, PlacedItem &placed, double width)
    {
        return tryRows(item, placed, width, true) || tryRows(item, placed, width, false);
    }

    bool tryRows(const TimelineItem &item, PlacedItem &placed, double width, bool wholly)
    {
        for (placed.row = 0; placed.row < m_rows.size(); ++placed.row) {
            if (tryRow(item, placed, m_rows.at(placed.row), width, wholly))
                return true;
        }
        const bool oneRow = item.kind == Kind::Coordinator || item.kind == Kind::Round;
        if (m_rows.size() >= m_rowsForLabels || (oneRow && !m_rows.isEmpty()))
            return false;
        const Row fresh{.kind = item.kind};
        if (!tryRow(item, placed, fresh, width, wholly))
            return false;
        m_rows.append(fresh);
        return true;
    }

    void takeBare(const TimelineItem &item, PlacedItem &placed)
    {
        placed.place = Place::None;
        for (placed.row = 0; placed.row < m_rows.size(); ++placed.row) {
            const Row &row = m_rows.at(placed.row);
            if (row.kind == item.kind && row.isFree(bar(placed)))
                return;
        }
        m_rows.append({.kind = item.kind});
    }

    const TimelineLayout &m_layout;
    Language m_language;
    const MeasureLabel &m_measure;
    int m_rowsForLabels;
    double m_next = 0;
    QList<Row> m_rows;
};

} // namespace

bool TimelineLayout::isDense(int lane) const
{
    return std::any_of(clusters.begin(), clusters.end(),
                       [lane](const TimelineCluster &cluster) { return cluster.lane == lane; });
}

std::optional<TimelineSpan> labelInSight(const TimelineLayout &layout, const TimelineItem &item,
                                         const PlacedItem &placed, const TimelineSpan &sight)
{
    TimelineSpan label{placed.labelLeft, placed.labelRight};
    const double width = label.right - label.left;
    if (item.kind == Kind::Coordinator && placed.place == Place::Inside) {
        const double left = std::max(placed.left, sight.left);
        const double right = std::min(placed.right, sight.right);
        label.left = (left + right - width) / 2;
        return width + 2 * padding <= right - left
                   ? std::optional(TimelineSpan{label.left, label.left + width})
                   : std::nullopt;
    }
    if (placed.place == Place::None || label.left >= sight.right || placed.right <= sight.left)
        return std::nullopt;
    if (label.left < sight.left) {
        if (placed.place == Place::Right)
            return std::nullopt;
        const double begin = placed.left + cap + padding;
        const bool ticked = item.state == TimelineItem::State::Done;
        label.left = std::max(sight.left + 2 * cap, placed.place == Place::Inside
                                                        ? placed.labelLeft
                                                        : begin + (ticked ? tick : 0));
        label.right = label.left + width;
        const bool before = placed.labelRight < layout.today && label.left < layout.today;
        const double end = before ? std::min(layout.today, placed.right) : placed.right;
        if (label.right + padding > end)
            return std::nullopt;
    }
    if (label.right <= sight.right)
        return label;
    label.right = sight.right - cap;
    if (placed.place == Place::Left || label.right - label.left < leastLabel)
        return std::nullopt;
    return label;
}

QDate TimeScale::dayAt(double x) const
{
    return origin.addDays(qint64(std::floor(x / pixelsPerDay)));
}

QString timelineLabel(const TimelineItem &item, Language language)
{
    const QString &label = item.label.text(language);
    if (item.kind != Kind::Agreement)
        return label;
    return QStringLiteral("%1 · %2").arg(dateText(item.from, language), label);
}

TimelineLayout layOutTimeline(const TimelinePlan &plan, const TimeScale &scale, Language language,
                              const MeasureLabel &measure, int rowsForLabels)
{
    TimelineLayout layout{.scale = scale,
                          .width = scale.endOf(plan.end),
                          .today = scale.x(plan.today) + scale.pixelsPerDay / 2,
                          .rows = {},
                          .items = {},
                          .clusters = {}};
    for (int lane = 0; lane < plan.lanes.size(); ++lane) {
        if (isTooDense(plan.lanes.at(lane), scale)) {
            addClusters(layout, plan.lanes.at(lane), lane);
            layout.rows.append(1);
            continue;
        }
        LanePacker packer(layout, language, measure, rowsForLabels);
        const QList<TimelineItem> &items = plan.lanes.at(lane).items;
        for (int item = 0; item < items.size(); ++item) {
            const bool last = item + 1 == items.size();
            const double next = last ? layout.width : scale.x(items.at(item + 1).from);
            PlacedItem placed = packer.place(items.at(item), next - diamond / 2);
            placed.lane = lane;
            placed.item = item;
            layout.items.append(placed);
        }
        layout.rows.append(packer.rows());
    }
    return layout;
}

} // namespace LienKet
