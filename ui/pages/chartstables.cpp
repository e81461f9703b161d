// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartspage.h"

#include "core/base/format.h"
#include "ui/i18n/languageswitch.h"

#include <cmath>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

SheetTable::Head number(const QString &title, int characters)
{
    return {.title = title, .hint = {.characters = characters}, .right = true};
}

Cell total(int value)
{
    Cell cell(QString::number(value));
    cell.bold = true;
    return cell;
}

} // namespace

SheetTable ChartsPage::areaTable() const
{
    SheetTable table;
    table.heads.append({.title = tr("Area"), .hint = {.wraps = true}});
    for (const int year : m_areas.years)
        table.heads.append(number(QString::number(year), 6));
    for (int area = 0; area < m_areas.areas.size(); ++area) {
        Cell name(areaName(m_areas.areas.at(area)));
        name.area = areaColour(m_areas.areas.at(area));
        QList<Cell> row{name};
        for (const int count : m_areas.counts.at(area))
            row.append(QString::number(count));
        table.rows.append(row);
    }
    Cell name(tr("Total, each once"));
    name.bold = true;
    QList<Cell> row{name};
    for (const int count : m_areas.totals)
        row.append(total(count));
    table.rows.append(row);
    return table;
}

SheetTable ChartsPage::indicatorTable() const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = tr("Indicator"), .hint = {.wraps = true}},
                   number(tr("Actual"), 8),
                   number(tr("Target"), 8),
                   number(tr("Share"), 8)};
    const auto figure = [language](const std::optional<double> &value) {
        Cell missing(u"–"_s);
        missing.muted = true;
        return value ? Cell(numberText(*value, language)) : missing;
    };
    for (const IndicatorResult &result : m_indicators) {
        const Indicator *indicator = m_workspace.store.find(result.indicator);
        if (!indicator)
            continue;
        const auto percent = result.percent();
        table.rows.append(
            {Cell(indicator->name.text(language)), figure(result.actual), figure(result.target),
             percent ? Cell(percentText(std::round(*percent), language)) : figure(std::nullopt)});
    }
    return table;
}

SheetTable ChartsPage::coverageTable() const
{
    SheetTable table;
    table.heads = {{.title = tr("Member"), .hint = {.characters = 9}},
                   {.title = tr("Area"), .hint = {.wraps = true}}};
    for (const int year : m_coverage.years)
        table.heads.append(number(QString::number(year), 7));
    const auto said = [this](const CoverageCell &cell) {
        Cell words(QString::number(cell.count));
        if (cell.kind == CoverageCell::Kind::Gap)
            words.tone = Tone::Late;
        else if (cell.kind == CoverageCell::Kind::Nil)
            words = Cell(tr("nil"));
        else if (cell.kind == CoverageCell::Kind::Missing)
            words = Cell(u"–"_s);
        words.bold = cell.kind == CoverageCell::Kind::Gap;
        words.muted =
            cell.kind == CoverageCell::Kind::Nil || cell.kind == CoverageCell::Kind::Missing;
        return words;
    };
    for (int member = 0; member < m_coverage.members.size(); ++member) {
        for (int area = 0; area < m_coverage.areas.size(); ++area) {
            Cell code;
            code.lead = m_workspace.names.code(m_coverage.members.at(member));
            Cell name(areaName(m_coverage.areas.at(area)));
            name.area = areaColour(m_coverage.areas.at(area));
            QList<Cell> row{code, name};
            for (int year = 0; year < m_coverage.years.size(); ++year)
                row.append(said(m_coverage.at(member, area, year)));
            table.rows.append(row);
        }
    }
    return table;
}

} // namespace LienKet
