// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/timelinehead.h"

#include "core/base/format.h"

#include <algorithm>
#include <cmath>

namespace LienKet {

namespace {

using Word = TimelineHead::Word;

constexpr double quarterWidth = 96;
constexpr double monthWidth = 96;
constexpr double dayWidth = 26;
constexpr double margin = 8; ///< before a name
constexpr double air = 6;    ///< between a name and the tag

QDate beginOf(QDate day, HeadStep step)
{
    switch (step) {
    case HeadStep::Year:
        return {day.year(), 1, 1};
    case HeadStep::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case HeadStep::Month:
        return {day.year(), day.month(), 1};
    case HeadStep::Day:
        break;
    }
    return day;
}

QDate next(QDate begin, HeadStep step)
{
    if (step == HeadStep::Day)
        return begin.addDays(1);
    return begin.addMonths(step == HeadStep::Year ? 12 : step == HeadStep::Quarter ? 3 : 1);
}

/// Without the year, which stands above.
QString shortName(QDate begin, HeadStep step, Language language)
{
    constexpr qsizetype year = 5;
    if (step == HeadStep::Day)
        return QString::number(begin.day());
    return (step == HeadStep::Quarter
                ? quarterText(begin.year(), (begin.month() - 1) / 3 + 1, language)
                : monthText(begin.year(), begin.month(), language))
        .chopped(year);
}

QString firstRowName(QDate begin, HeadStep step, Language language)
{
    return step == HeadStep::Month ? monthText(begin.year(), begin.month(), language)
                                   : QString::number(begin.year());
}

class HeadLayout
{
public:
    HeadLayout(const TimelinePlan &plan, const TimeScale &scale, double from, double until,
               Language language, const MeasureLabel &measure)
        : m_plan(plan), m_scale(scale), m_from(from),
          m_until(std::min(until, scale.endOf(plan.end))), m_language(language), m_measure(measure)
    {
    }

    void addRow(HeadStep step, int row)
    {
        for (QDate begin = beginOf(m_scale.dayAt(m_from), step);
             begin <= m_plan.end && m_scale.x(begin) < m_until; begin = next(begin, step)) {
            Word word;
            word.row = row;
            word.line = m_scale.x(begin);
            word.present = begin <= m_plan.today && m_plan.today < next(begin, step);
            word.name = row == 0 ? firstRowName(begin, step, m_language)
                                 : shortName(begin, step, m_language);
            put(word, std::max(word.line, m_from) + margin, m_scale.x(next(begin, step)));
            m_words.append(word);
            m_ends.append(m_scale.x(next(begin, step)));
        }
    }

    /// Where the tag hides fewest names; these move to its right, if they can.
    double takeTag(double width)
    {
        const double today = m_scale.x(m_plan.today) + m_scale.pixelsPerDay / 2;
        const auto bounded = [&](double left) {
            return std::max(m_from, std::min(left, m_until - 2 - width));
        };
        QList<double> places{bounded(today - width / 2)};
        for (const Word &word : std::as_const(m_words)) {
            for (const double left : {word.left - air - width, word.right + air}) {
                if (word.row == 0 && left + 2 <= today && today <= left + width - 2)
                    places.append(bounded(left));
            }
        }
        const double tag = *std::min_element(places.begin(), places.end(), [&](double a, double b) {
            return covered(a, width) < covered(b, width);
        });
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (isCovered(m_words.at(i), tag, width))
                put(m_words[i], tag + width + margin, m_ends.at(i));
        }
        return tag;
    }

    QList<Word> words() const { return m_words; }

private:
    void put(Word &word, double left, double end) const
    {
        word.left = left;
        word.right = left + std::ceil(m_measure(word.name));
        if (word.right + 2 > std::min(end, m_until))
            word.right = word.left;
    }

    static bool isCovered(const Word &word, double tag, double width)
    {
        return word.row == 0 && word.right > word.left && word.left - air < tag + width &&
               tag < word.right + air;
    }

    qsizetype covered(double tag, double width) const
    {
        return std::count_if(m_words.begin(), m_words.end(),
                             [&](const Word &word) { return isCovered(word, tag, width); });
    }

    const TimelinePlan &m_plan;
    const TimeScale &m_scale;
    double m_from;
    double m_until;
    Language m_language;
    const MeasureLabel &m_measure;
    QList<Word> m_words;
    QList<double> m_ends; ///< of what each of them names
};

} // namespace

HeadStep headStep(const TimeScale &scale)
{
    const double day = scale.pixelsPerDay;
    if (day >= dayWidth)
        return HeadStep::Day;
    if (30 * day >= monthWidth)
        return HeadStep::Month;
    return 91 * day >= quarterWidth ? HeadStep::Quarter : HeadStep::Year;
}

TimelineHead layOutHead(const TimelinePlan &plan, const TimeScale &scale, double from, double until,
                        Language language, const MeasureLabel &measure, double tagWidth)
{
    const HeadStep step = headStep(scale);
    HeadLayout layout(plan, scale, from, until, language, measure);
    layout.addRow(step == HeadStep::Day ? HeadStep::Month : HeadStep::Year, 0);
    TimelineHead head;
    if (step != HeadStep::Year) {
        layout.addRow(step, 1);
        head.rows = 2;
    }
    const double today = scale.x(plan.today) + scale.pixelsPerDay / 2;
    if (today >= from && today <= until) {
        head.tagLeft = layout.takeTag(tagWidth);
        head.tagRight = head.tagLeft + tagWidth;
    }
    head.words = layout.words();
    return head;
}

} // namespace LienKet
