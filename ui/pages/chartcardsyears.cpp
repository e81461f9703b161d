// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartcards.h"

#include "core/base/format.h"
#include "core/services/annualfacts.h"
#include "core/services/cycle.h"

#include <algorithm>
#include <cmath>

namespace LienKet {

using namespace Qt::StringLiterals;
using Drawing = ChartCard::Drawing;

namespace {

constexpr int mostBullets = 6;
constexpr double nearTarget = 75; ///< per cent
constexpr double million = 1e6;

} // namespace

Bullets ChartCards::bulletsOf(const QList<IndicatorResult> &results) const
{
    Bullets bullets{.rows = {}, .targetWord = tr("target 100%")};
    for (const IndicatorResult &result : results) {
        const auto percent = result.percent();
        const Indicator *indicator = m_store.find(result.indicator);
        if (!percent || !indicator || bullets.rows.size() == mostBullets)
            continue;
        const bool reached = isReached(*indicator, result);
        const QString share = percentText(std::round(*percent), m_language);
        bullets.rows.append(
            {.name = indicator->name.text(m_language),
             .percent = percent,
             .figure = u"%1/%2"_s.arg(number(*result.actual), number(*result.target)),
             .share = reached ? u"✓ "_s + share : share,
             .tone = reached                 ? Tone::Done
                     : *percent < nearTarget ? Tone::Late
                                             : Tone::None});
    }
    return bullets;
}

QString ChartCards::indicatorNote(const QList<Bullets::Row> &shown) const
{
    const YearStatus status = yearStatus(m_store, m_year, m_workspace.today);
    QString note =
        tr("From %1 of %2 reports accepted.")
            .arg(QString::number(status.accepted()), QString::number(status.members.size()));
    const bool broken = std::any_of(shown.begin(), shown.end(), [](const Bullets::Row &row) {
        return row.percent.value_or(0) > Bullets::furthest;
    });
    if (broken)
        note += u' ' + tr("A broken bar goes on beyond the scale.");
    const qsizetype rows = shown.size();
    if (rows == m_indicators.size())
        return note;
    return note + u' ' +
           tr("The %1 farthest from their target; all %2 are in the table.")
               .arg(QString::number(rows), QString::number(m_indicators.size()));
}

ChartCard ChartCards::indicators() const
{
    ChartCard card = newCard("indicators", Drawing::Bullets, Chart::Kind::Bullets);
    card.bullets = bulletsOf(m_indicators);
    card.title = tr("Indicators against their targets, %1").arg(m_year);
    card.table = indicatorTable();
    if (card.bullets.rows.isEmpty()) {
        card.summary = tr("No value has been reported for %1 yet.").arg(m_year);
        return card;
    }
    card.chart.series = {{tr("Share"), {u"accent"_s, Pattern::Solid}, {}}};
    QList<Id<Topic>> topics;
    for (const IndicatorResult &result : m_indicators) {
        const Indicator *indicator = m_store.find(result.indicator);
        if (!result.percent() || !indicator || topics.size() == mostBullets)
            continue;
        card.chart.categories.append(indicator->name.text(m_language));
        card.chart.series[0].values.append(std::round(*result.percent()));
        topics.append(indicator->topic);
    }
    const auto reached = std::count_if(
        m_indicators.begin(), m_indicators.end(), [this](const IndicatorResult &result) {
            const Indicator *indicator = m_store.find(result.indicator);
            return indicator && isReached(*indicator, result);
        });
    card.summary = tr("%1 of %2 have reached it; farthest: %3 (%4).")
                       .arg(QString::number(reached), QString::number(m_indicators.size()),
                            card.bullets.rows.first().name, card.bullets.rows.first().share);
    card.note = indicatorNote(card.bullets.rows);
    card.target = [topics, year = m_year](const ChartSpot &spot) {
        return ChartTarget{
            .page = u"topics"_s, .record = topics.at(spot.category).uuid, .year = year};
    };
    return card;
}

SheetTable ChartCards::indicatorTable() const
{
    const auto numbers = [](const QString &title) {
        return SheetTable::Head{.title = title, .hint = {.characters = 8}, .right = true};
    };
    SheetTable table;
    table.heads = {{.title = tr("Indicator"), .hint = {.wraps = true}},
                   numbers(tr("Actual")),
                   numbers(tr("Target")),
                   numbers(tr("Share"))};
    const auto figure = [this](const std::optional<double> &value) {
        Cell missing(u"–"_s);
        missing.muted = true;
        return value ? Cell(number(*value)) : missing;
    };
    for (const IndicatorResult &result : m_indicators) {
        const Indicator *indicator = m_store.find(result.indicator);
        if (!indicator)
            continue;
        const auto percent = result.percent();
        table.rows.append(
            {Cell(indicator->name.text(m_language)), figure(result.actual), figure(result.target),
             percent ? Cell(percentText(std::round(*percent), m_language)) : figure(std::nullopt)});
    }
    return table;
}

ChartCard ChartCards::punctuality() const
{
    ChartCard card = newCard("punctuality", Drawing::Rows, Chart::Kind::StackedBars);
    const QList<Punctuality> rounds =
        LienKet::punctuality(m_store.all<ReportRound>(), m_store.all<MemberReport>(), m_areas.years,
                             m_scope.members, m_workspace.today);
    card.chart.series = {{tr("on time"), {u"done"_s, Pattern::Solid}, {}},
                         {tr("late"), {u"late"_s, Pattern::Dots}, {}},
                         {tr("nothing to report"), {u"#7A8290"_s, Pattern::Rising}, {}},
                         {tr("missing"), {u"late"_s, Pattern::Outline}, {}},
                         {tr("awaited"), {u"off"_s, Pattern::Outline}, {}}};
    for (const Punctuality &round : rounds) {
        card.chart.categories.append(QString::number(round.year));
        const int counts[] = {round.onTime, round.late, round.nil, round.missing, round.awaited};
        for (qsizetype i = 0; i < card.chart.series.size(); ++i)
            card.chart.series[i].values.append(counts[i]);
    }
    // What occurs nowhere needs no place in the legend.
    card.chart.series.removeIf([](const ChartSeries &series) {
        return std::all_of(series.values.begin(), series.values.end(),
                           [](const auto &value) { return *value == 0; });
    });
    card.title = tr("Q4 reports on time");
    if (!rounds.isEmpty()) {
        const Punctuality &last = rounds.last();
        card.summary =
            tr("In %1: %2 of %3 on time, %4 late, %5 nil, %6 not in.")
                .arg(QString::number(last.year), QString::number(last.onTime),
                     QString::number(last.all()), QString::number(last.late),
                     QString::number(last.nil), QString::number(last.missing + last.awaited));
    }
    card.note = tr("By each member's deadline. Nil is an answer, missing is not.");
    card.table = tableOf(card.chart, tr("Report"));
    card.target = [rounds](const ChartSpot &spot) {
        return ChartTarget{.page = u"reports"_s, .year = rounds.at(spot.category).year};
    };
    return card;
}

ChartCard ChartCards::money() const
{
    ChartCard card = newCard("money", Drawing::Rows, Chart::Kind::Bars);
    ActivityScope scope = m_scope;
    scope.measure = ActivityMeasure::Cost;
    const QList<YearMoney> years =
        yearMoney(m_store.all<Topic>(), m_store.all<Area>(), scope,
                  ActivityTally(m_store.all<Activity>(), m_store.all<Area>(),
                                m_store.all<Membership>(), scope));
    card.chart.series = {{tr("planned"), {u"accent"_s, Pattern::Outline}, {}},
                         {tr("spent"), {u"accent"_s, Pattern::Solid}, {}}};
    for (const YearMoney &year : years) {
        card.chart.categories.append(QString::number(year.year));
        card.chart.series[0].values.append(std::round(double(year.planned) / million));
        card.chart.series[1].values.append(std::round(double(year.spent) / million));
    }
    card.title = tr("Budget planned and spent (million VND)");
    const auto shownYear = std::find_if(
        years.begin(), years.end(), [this](const YearMoney &each) { return each.year == m_year; });
    if (shownYear != years.end())
        card.summary = tr("In %1: %2 planned, %3 spent.")
                           .arg(QString::number(m_year),
                                number(std::round(double(shownYear->planned) / million)),
                                number(std::round(double(shownYear->spent) / million)));
    card.note = tr("Planned: the budgets of the year's topics. Spent: the cost of its activities "
                   "that are done, where it is known.");
    card.table = tableOf(card.chart, tr("Year"));
    card.target = [self = *this, years](const ChartSpot &spot) {
        const int year = years.at(spot.category).year;
        return spot.series == 0 ? ChartTarget{.page = u"topics"_s, .year = year}
                                : self.activities({}, year, year);
    };
    return card;
}

ChartCard ChartCards::clauses() const
{
    ChartCard card = newCard("clauses", Drawing::Rows, Chart::Kind::StackedBars);
    const QList<ClauseTrail> trails =
        clauseTrails(m_store.all<ScopeItem>(), m_store.all<Topic>(), m_store.all<Activity>());
    card.chart.series = {{tr("carried out"), {u"done"_s, Pattern::Solid}, {}},
                         {tr("in a topic, nothing done yet"), {u"#7A8290"_s, Pattern::Rising}, {}},
                         {tr("never carried out"), {u"late"_s, Pattern::Outline}, {}}};
    QList<Id<Agreement>> agreements;
    int never = 0;
    for (const ClauseTrail &trail : trails) {
        const Id<Agreement> agreement = m_store.find(trail.clause)->agreement;
        if (!agreements.contains(agreement)) {
            agreements.append(agreement);
            const Agreement *record = m_store.find(agreement);
            card.chart.categories.append(record ? record->code : QString());
            for (ChartSeries &series : card.chart.series)
                series.values.append(0.0);
        }
        const qsizetype place = agreements.indexOf(agreement);
        const qsizetype state = trail.isCarriedOut() ? 0 : trail.topics.isEmpty() ? 2 : 1;
        card.chart.series[state].values[place] = *card.chart.series.at(state).values.at(place) + 1;
        never += !trail.isCarriedOut();
    }
    card.title = tr("Clauses of the agreements");
    card.summary = tr("%1 of %2 clauses have never been carried out; they are named in the table.")
                       .arg(QString::number(never), QString::number(trails.size()));
    card.note = tr("A clause is carried out when an activity of one of its topics is done, in any "
                   "year.");
    card.table = clauseTable(trails);
    card.target = [agreements](const ChartSpot &spot) {
        return ChartTarget{.page = u"agreements"_s, .record = agreements.at(spot.category).uuid};
    };
    return card;
}

SheetTable ChartCards::clauseTable(const QList<ClauseTrail> &trails) const
{
    SheetTable table;
    table.heads = {{.title = tr("Agreement"), .hint = {.characters = 14}},
                   {.title = tr("Clause never carried out"), .hint = {.wraps = true}},
                   {.title = tr("Area"), .hint = {.characters = 16}}};
    for (const ClauseTrail &trail : trails) {
        const ScopeItem *clause = m_store.find(trail.clause);
        const Agreement *agreement = clause ? m_store.find(clause->agreement) : nullptr;
        if (trail.isCarriedOut() || !agreement)
            continue;
        Cell area(clause->area ? areaName(m_workspace.names.topArea(clause->area)) : u"–"_s);
        if (clause->area)
            area.area = areaColour(clause->area);
        table.rows.append(
            {Cell(agreement->code),
             Cell(u"%1. %2"_s.arg(QString::number(clause->ordinal), clause->text.text(m_language))),
             area});
    }
    return table;
}

} // namespace LienKet
