// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualtables.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

/// What a page holds under the line of the years.
constexpr qsizetype mostBullets = 20;

} // namespace

ChartLook areaLook(const Area &area, qsizetype place)
{
    constexpr std::array patterns{Pattern::Solid, Pattern::Rising, Pattern::Dots, Pattern::Falling,
                                  Pattern::Lines};
    return {area.colour, patterns[std::size_t(place) % patterns.size()]};
}

Chart areaChart(ReportWriter &writer)
{
    Chart chart{.kind = Chart::Kind::Bars,
                .caption = writer.chartCaption("chart.areas",
                                               {{"year"_L1, QString::number(writer.facts.year)}}),
                .categories = {},
                .categoryLooks = {},
                .series = {{writer.say("series.planned"), {QString(), Pattern::Outline}, {}},
                           {writer.say("series.done"), {}, {}}},
                .source = writer.source()};
    for (const AnnualFacts::AreaFigures &area : writer.facts.areas) {
        chart.categoryLooks.append(areaLook(area.area, chart.categories.size()));
        chart.categories.append(area.area.shortName.text(writer.language));
        chart.series[0].values.append(area.activities.all());
        chart.series[1].values.append(area.activities.done);
    }
    return chart;
}

Chart memberChart(ReportWriter &writer)
{
    Chart chart{
        .kind = Chart::Kind::StackedBars,
        .caption = writer.chartCaption("chart.members"),
        .categories = {},
        .categoryLooks = {},
        .series = {{capitalized(writer.say("status.fully")), {u"done"_s, Pattern::Solid}, {}},
                   {capitalized(writer.say("status.partly")), {u"warning"_s, Pattern::Rising}, {}},
                   {capitalized(writer.say("status.not")), {u"late"_s, Pattern::Dots}, {}},
                   {capitalized(writer.say("status.not_reported")),
                    {u"off"_s, Pattern::Outline},
                    {}}},
        .source = writer.source()};
    for (const AnnualFacts::MemberFigures &member : writer.facts.members) {
        chart.categories.append(writer.naming.abbreviation(member.member));
        std::array<int, 4> counts{};
        for (const Topic &topic : member.led) {
            switch (topicStatus(writer.records, writer.facts, topic)) {
            case EntryStatus::Fully:
                ++counts[0];
                break;
            case EntryStatus::Partly:
                ++counts[1];
                break;
            case EntryStatus::Not:
                ++counts[2];
                break;
            case EntryStatus::NotReported:
                ++counts[3];
                break;
            }
        }
        for (std::size_t i = 0; i < counts.size(); ++i)
            chart.series[qsizetype(i)].values.append(counts[i]);
    }
    // A state that occurs nowhere needs no place in the legend.
    chart.series.removeIf([](const ChartSeries &series) {
        return std::ranges::all_of(series.values, [](const auto &value) { return *value == 0; });
    });
    return chart;
}

Chart trendChart(ReportWriter &writer)
{
    const auto &trend = writer.facts.trend;
    Chart chart{.kind = Chart::Kind::Lines,
                .caption = writer.chartCaption("chart.trend",
                                               {{"from"_L1, QString::number(trend.first().first)},
                                                {"to"_L1, QString::number(trend.last().first)}}),
                .categories = {},
                .categoryLooks = {},
                .series = {{writer.say("series.done"), {u"#2B4C8C"_s, Pattern::Solid}, {}}},
                .source = writer.source()};
    for (const auto &[year, count] : trend) {
        chart.categories.append(QString::number(year));
        chart.series[0].values.append(count.done);
    }
    return chart;
}

Chart indicatorChart(ReportWriter &writer)
{
    QList<IndicatorResult> shown = writer.facts.indicators;
    shown.removeIf([](const IndicatorResult &result) { return !result.target; });
    const qsizetype all = shown.size();
    QString caption;
    if (all <= mostBullets) {
        caption = writer.chartCaption("chart.indicators");
    } else {
        std::ranges::stable_sort(shown, {}, [](const IndicatorResult &result) {
            return result.percent().value_or(std::numeric_limits<double>::infinity());
        });
        shown.resize(mostBullets);
        caption = writer.chartCaption(
            "chart.indicators.farthest",
            {{"count"_L1, QString::number(mostBullets)}, {"all"_L1, QString::number(all)}});
    }
    Chart chart{.kind = Chart::Kind::Bullets,
                .caption = caption,
                .categories = {},
                .categoryLooks = {},
                .series = {{writer.say("series.done"), {u"#2B4C8C"_s, Pattern::Solid}, {}}},
                .source = writer.source()};
    for (const IndicatorResult &result : shown) {
        const Indicator *indicator = writer.records.find(result.indicator);
        const Topic *topic = writer.records.find(indicator->topic);
        chart.categories.append(u"%1.%2. %3"_s.arg(QString::number(topic->number),
                                                   QString::number(indicator->ordinal),
                                                   indicator->name.text(writer.language)));
        chart.series[0].values.append(result.percent());
    }
    return chart;
}

} // namespace LienKet
