// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelinepainter.h"

class QPagedPaintDevice;

namespace LienKet {

/// A timeline for paper: a period on so many sheets of A4 lying down, each with the lanes' names,
/// the scale and the legend. Months without anything before and behind are left out, and so are
/// lanes and sheets that hold nothing; lanes that need more height go on on the next sheet.
class TimelinePaper
{
public:
    struct Words
    {
        QString title;
        QString note; ///< "illustrative data"; may be empty
    };

    /// `plan` holds what is to be shown; it is laid out anew, on paper's own measures.
    TimelinePaper(const TimelinePlan &plan, QDate from, QDate until, int sheets, Directory &names,
                  Language language, const Words &words);

    int sheets() const { return int(m_sheets.size()); }

    /// Of all sheets together: what was left when the empty months were cut off.
    QDate from() const { return m_from; }
    QDate until() const { return m_until; }

    /// The scene of a sheet, for tests.
    const TimelineScene &scene(int sheet) const { return m_scenes.at(m_sheets.at(sheet).scene); }

    /// Paints a sheet; the painter's unit is 1/96 inch.
    void paint(QPainter &painter, int sheet) const;
    static QSizeF sheetSize(); ///< in the same unit

    /// Draws all sheets at their own size.
    void draw(QPainter &painter, QPagedPaintDevice &device) const;

    /// Writes PDF, or SVG or PNG (300 dpi) as the path's suffix says; of these a file a sheet, the
    /// second one as "name-2.svg". Duplicate, before anything is written, if there is a second or
    /// further one already, which nobody was asked about; Io with the path, for SVG the errors of
    /// devices().
    Result<> write(const QString &path) const;

private:
    struct Sheet
    {
        int scene = 0;
        int top = 0; ///< of what it shows of the scene
        int bottom = 0;
    };

    static QFont paperFont();
    void readAreas();
    void addScene(QDate begin, QDate end);
    void addSheets(int scene);
    void paintTitle(QPainter &painter, int sheet) const;

    Directory &m_names;
    Language m_language;
    Words m_words;
    TimelinePlan m_plan;
    QDate m_from;
    QDate m_until;
    QList<TimelineScene> m_scenes;
    QList<Sheet> m_sheets;
    QHash<Id<Area>, Pattern> m_patterns;
    QList<TimelineLegend::AreaSign> m_areas; ///< of the legend, in protocol order
};

} // namespace LienKet
