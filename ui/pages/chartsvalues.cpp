// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartspage.h"

#include "core/base/format.h"
#include "core/services/annualfacts.h"
#include "ui/i18n/languageswitch.h"

#include <algorithm>
#include <cmath>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBullets = 6;
constexpr double nearTarget = 75; ///< per cent

/// "1", "2–3" … "8+": the counts of each step of the ramp.
QStringList stepNames(const QList<int> &steps)
{
    QStringList names;
    for (int i = 0; i + 1 < steps.size(); ++i) {
        const QString from = QString::number(steps.at(i));
        const QString until = QString::number(steps.at(i + 1) - 1);
        names.append(from == until ? from : u"%1–%2"_s.arg(from, until));
    }
    names.append(u"%1+"_s.arg(steps.last()));
    return names;
}

} // namespace

StackedBars ChartsPage::bars() const
{
    StackedBars bars{.columns = {},
                     .boldColumn = int(m_areas.years.indexOf(m_year)),
                     .series = {},
                     .totals = m_areas.totals,
                     .totalWord = tr("total")};
    for (const int year : m_areas.years)
        bars.columns.append(year == m_workspace.today.year() ? u"%1*"_s.arg(year)
                                                             : QString::number(year));
    for (int i = 0; i < m_areas.areas.size(); ++i)
        bars.series.append(
            {areaName(m_areas.areas.at(i)), areaColour(m_areas.areas.at(i)), m_areas.counts.at(i)});
    return bars;
}

Bullets ChartsPage::bullets() const
{
    const Language language = currentLanguage();
    Bullets bullets{.rows = {}, .targetWord = tr("target 100%")};
    for (const IndicatorResult &result : m_indicators) {
        const auto percent = result.percent();
        const Indicator *indicator = m_workspace.store.find(result.indicator);
        if (!percent || !indicator || bullets.rows.size() == mostBullets)
            continue;
        const bool reached = isReached(*indicator, result);
        const QString share = percentText(std::round(*percent), language);
        bullets.rows.append({.name = indicator->name.text(language),
                             .percent = percent,
                             .figure = u"%1/%2"_s.arg(numberText(*result.actual, language),
                                                      numberText(*result.target, language)),
                             .share = reached ? u"✓ "_s + share : share,
                             .tone = reached                 ? Tone::Done
                                     : *percent < nearTarget ? Tone::Late
                                                             : Tone::None});
    }
    return bullets;
}

QString ChartsPage::indicatorSummary(const Bullets &shown) const
{
    if (shown.rows.isEmpty())
        return tr("No value has been reported for %1 yet.").arg(m_year);
    const auto reached = std::count_if(
        m_indicators.begin(), m_indicators.end(), [this](const IndicatorResult &result) {
            const Indicator *indicator = m_workspace.store.find(result.indicator);
            return indicator && isReached(*indicator, result);
        });
    return tr("%1 of %2 have reached it; farthest: %3 (%4).")
        .arg(QString::number(reached), QString::number(m_indicators.size()),
             shown.rows.first().name, shown.rows.first().share);
}

QString ChartsPage::indicatorNote(const Bullets &shown) const
{
    if (shown.rows.isEmpty())
        return {};
    const QString note = tr("From %1 of %2 reports accepted.")
                             .arg(QString::number(m_accepted), QString::number(m_expected));
    if (shown.rows.size() == m_indicators.size())
        return note;
    return note + u' ' +
           tr("The %1 farthest from their target; all %2 are in the table.")
               .arg(QString::number(shown.rows.size()), QString::number(m_indicators.size()));
}

HeatMap ChartsPage::map() const
{
    constexpr HeatMap::Kind kinds[] = {HeatMap::Kind::Count, HeatMap::Kind::Gap, HeatMap::Kind::Nil,
                                       HeatMap::Kind::Missing};
    const auto ifAny = [this](CoverageCell::Kind kind, const QString &word) {
        const bool any =
            std::any_of(m_coverage.cells.begin(), m_coverage.cells.end(),
                        [kind](const CoverageCell &cell) { return cell.kind == kind; });
        return any ? word : QString();
    };
    HeatMap map{.rows = {},
                .groups = {},
                .columns = {},
                .cells = {},
                .stepNames = stepNames(m_coverage.steps),
                .gapWord = ifAny(CoverageCell::Kind::Gap, tr("silent gap")),
                .nilWord = ifAny(CoverageCell::Kind::Nil, tr("nothing to report")),
                .missingWord = ifAny(CoverageCell::Kind::Missing, tr("no accepted report"))};
    for (const Id<Area> &area : m_coverage.areas)
        map.groups.append({areaName(area), areaColour(area)});
    for (const int year : m_coverage.years)
        map.columns.append(u"%1"_s.arg(year % 100, 2, 10, QLatin1Char('0')));
    for (int member = 0; member < m_coverage.members.size(); ++member) {
        map.rows.append(m_workspace.names.code(m_coverage.members.at(member)));
        for (int area = 0; area < m_coverage.areas.size(); ++area) {
            for (int year = 0; year < m_coverage.years.size(); ++year) {
                const CoverageCell &cell = m_coverage.at(member, area, year);
                const QString said = cell.kind == CoverageCell::Kind::Nil ? map.nilWord
                                     : cell.kind == CoverageCell::Kind::Missing
                                         ? map.missingWord
                                         : QString::number(cell.count);
                map.cells.append({kinds[int(cell.kind)], cell.count, m_coverage.stepOf(cell.count),
                                  tr("%1, %2, %3: %4")
                                      .arg(map.rows.last(), map.groups.at(area).name,
                                           QString::number(m_coverage.years.at(year)), said)});
            }
        }
    }
    return map;
}

} // namespace LienKet
