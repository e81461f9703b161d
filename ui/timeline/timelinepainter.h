// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"
#include "ui/text/directory.h"
#include "ui/timeline/timelinegeometry.h"
#include "ui/widgets/area.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStaticText>

namespace LienKet {

/// Labels that were shaped once, by their words; for one font and one screen.
using ShapedLabels = QHash<QString, QStaticText>;

/// What a timeline shows, laid out for one zoom.
struct TimelineScene
{
    TimelinePlan plan;
    TimelineLayout layout;
    TimelineGeometry geometry;
    QStringList sought = {}; ///< folded words; where one begins a word of a label, it is marked

    const TimelineItem &item(const PlacedItem &placed) const
    {
        return plan.lanes.at(placed.lane).items.at(placed.item);
    }
};

/// Paints the parts of a scene that a rectangle shows; the painter stands at the scene's origin.
class TimelinePainter
{
public:
    /// `shaped` keeps the labels for the next painting; null: each is shaped anew.
    TimelinePainter(QPainter &painter, const TimelineScene &scene, Directory &names,
                    const Theme &theme, Language language, ShapedLabels *shaped = nullptr);

    /// Draws each area's pattern below its bars, so that a grey copy still tells them apart.
    void setPatterns(const QHash<Id<Area>, Pattern> &patterns) { m_patterns = patterns; }

    /// The bars and marks of all lanes within `exposed`, on their grid; where `dirty` is given, of
    /// those only what lies in it, which the painter has to be clipped to.
    void paintLanes(const QRect &exposed, const QUuid &selected, const QRegion &dirty = {});

    /// Where labels stand elsewhere, because another part of the lanes is seen.
    QRegion movedLabels(const QRect &before, const QRect &after) const;

    /// How high the names above are: years in one row, else two rows of text.
    static int headHeight(const TimeScale &scale, const QFont &font, int oneRow);

    /// The years above, and below them what is finer at this scale; `height` high, from y 0.
    void paintHead(const QRect &exposed, int height);

    /// The names of the lanes, from x 0.
    void paintLaneHeads(const QRect &exposed);

private:
    void paintGrid(const QRect &exposed);
    static QRect painted(const QRect &reach); ///< with what stands out of it
    void paintJoins();
    void paintClusters(const QRect &exposed);
    void paintSought(const QRect &label, const QString &text);
    const AreaColors &coloursOf(Id<Area> area);
    void paintItem(const PlacedItem &placed, const QRect &exposed);
    void paintBar(const PlacedItem &placed, const QRect &bar);
    void paintPattern(const TimelineItem &item, const QRect &bar);
    void paintAgreement(const PlacedItem &placed, const QRect &bar);
    void paintLabel(const PlacedItem &placed, const QRect &label);
    void paintShaped(const QRect &label, const QString &text,
                     Qt::Alignment alignment = Qt::AlignLeft);
    void paintMarks(const PlacedItem &placed, const QRect &label);

    /// Where the label is painted: where labelInSight() has it; else nowhere.
    QRect labelIn(const PlacedItem &placed, const QRect &exposed) const;
    void paintSelection(const PlacedItem &placed);

    QColor labelInk(const TimelineItem &item) const;

    QPainter &m_painter;
    const TimelineScene &m_scene;
    Directory &m_names;
    const Theme &m_theme;
    Language m_language;
    QFont m_font;
    ShapedLabels *m_shaped;
    QHash<Id<Area>, AreaColors> m_colours;
    QHash<Id<Area>, Pattern> m_patterns;
};

} // namespace LienKet
