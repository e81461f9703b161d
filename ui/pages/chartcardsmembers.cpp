// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartcards.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;
using Drawing = ChartCard::Drawing;

QList<qsizetype> ChartCards::places() const
{
    return m_tally.chosenMembers();
}

ChartCard ChartCards::members() const
{
    ChartCard card = newCard("members", Drawing::Rows, Chart::Kind::Bars);
    card.chart.series = {{tr("hosted"), {u"accent"_s, Pattern::Solid}, {}},
                         {tr("took part"), {u"#7A8290"_s, Pattern::Rising}, {}}};
    const QList<qsizetype> members = places();
    qsizetype host = -1;
    qsizetype part = -1;
    QList<qint64> hosted;
    QList<qint64> took;
    for (qsizetype i = 0; i < members.size(); ++i) {
        Tallied own;
        Tallied all;
        for (qsizetype year = 0; year < m_areas.years.size(); ++year) {
            own += m_tally.hosted(members.at(i), year);
            all += m_tally.tookPart(members.at(i), year);
        }
        hosted.append(own.done);
        took.append(all.done);
        host = host < 0 || own.done > hosted.at(host) ? i : host;
        part = part < 0 || all.done > took.at(part) ? i : part;
        card.chart.categories.append(code(members.at(i)));
        card.chart.series[0].values.append(shown(own.done));
        card.chart.series[1].values.append(shown(all.done));
    }
    card.title = tr("%1 by member, %2").arg(measureName(), span());
    if (host >= 0)
        card.summary = tr("%1 hosted most (%2), %3 took part most (%4).")
                           .arg(code(members.at(host)), number(shown(hosted.at(host))),
                                code(members.at(part)), number(shown(took.at(part))));
    card.note = tr("Whoever hosts takes part. A joint activity counts for each of its members, and "
                   "once in a total.");
    card.table = tableOf(card.chart, tr("Member"));
    card.target = [self = *this, members](const ChartSpot &spot) {
        const QString key = spot.series == 0 ? u"host"_s : u"member"_s;
        return self.activities({{key, {self.code(members.at(spot.category))}}});
    };
    return card;
}

ChartCard ChartCards::pairs() const
{
    ChartCard card = newCard("pairs", Drawing::Matrix, Chart::Kind::Matrix);
    const QList<qsizetype> rows = places();
    const qsizetype all = m_tally.members().size();
    struct Pair
    {
        int count = -1;
        qsizetype one = 0;
        qsizetype other = 0;
    };
    Pair most;
    Pair least;
    QList<int> counts;
    for (qsizetype other = 0; other < all; ++other)
        card.chart.categories.append(code(other));
    for (const qsizetype one : rows) {
        ChartSeries row{code(one), {}, {}};
        QStringList tooltips;
        for (qsizetype other = 0; other < all; ++other) {
            const int count = m_tally.together(one, other);
            const bool self = one == other;
            row.values.append(self ? std::nullopt : std::optional<double>(count));
            tooltips.append(self ? QString()
                                 : tr("%1 and %2: %3 together")
                                       .arg(code(one), code(other), QString::number(count)));
            if (self)
                continue;
            counts.append(count);
            most = count > most.count ? Pair{count, one, other} : most;
            least = least.count < 0 || count < least.count ? Pair{count, one, other} : least;
        }
        card.chart.series.append(row);
        card.matrix.tooltips.append(tooltips);
    }
    card.chart.groups = {{QString(), {}, int(all)}};
    card.chart.steps = rampSteps(counts);
    card.title = tr("Joint work between members, %1").arg(span());
    if (most.count > 0)
        card.summary = tr("Most together: %1 and %2 (%3); least: %4 and %5 (%6).")
                           .arg(code(most.one), code(most.other), QString::number(most.count),
                                code(least.one), code(least.other), QString::number(least.count));
    card.note =
        tr("Activities done in which both took part; one of three members counts in each of "
           "its three pairs.");
    card.table.heads = {{.title = tr("Member"), .hint = {.characters = 9}}};
    for (const QString &name : std::as_const(card.chart.categories))
        card.table.heads.append({.title = name, .hint = {.characters = 8}, .right = true});
    for (const ChartSeries &row : std::as_const(card.chart.series)) {
        Cell name;
        name.lead = row.name;
        QList<Cell> cells{name};
        for (const auto &value : row.values)
            cells.append(value ? number(*value) : u"–"_s);
        card.table.rows.append(cells);
    }
    card.target = [self = *this, rows](const ChartSpot &spot) {
        return self.activities({{u"member"_s, {self.code(rows.at(spot.series))}},
                                {u"with"_s, {self.code(spot.category)}}});
    };
    return card;
}

ChartCard ChartCards::coverage() const
{
    const auto ifAny = [this](CoverageCell::Kind kind, const QString &word) {
        const bool any =
            std::any_of(m_coverage.cells.begin(), m_coverage.cells.end(),
                        [kind](const CoverageCell &cell) { return cell.kind == kind; });
        return any ? word : QString();
    };
    using Kind = CoverageCell::Kind;
    ChartCard card = newCard("coverage", Drawing::Matrix, Chart::Kind::Matrix);
    card.matrix = {.gap = ifAny(Kind::Gap, tr("silent gap")),
                   .nil = ifAny(Kind::Nil, tr("nothing to report")),
                   .missing = ifAny(Kind::Missing, tr("no accepted report"))};
    for (qsizetype area = 0; area < m_coverage.areas.size(); ++area) {
        card.chart.groups.append(
            {areaName(m_coverage.areas.at(area)), lookOf(area), int(m_coverage.years.size())});
        for (const int year : m_coverage.years)
            card.chart.categories.append(u"%1"_s.arg(year % 100, 2, 10, QLatin1Char('0')));
    }
    for (int member = 0; member < m_coverage.members.size(); ++member) {
        ChartSeries row{m_workspace.names.code(m_coverage.members.at(member)), {}, {}};
        QStringList tooltips;
        for (int area = 0; area < m_coverage.areas.size(); ++area) {
            for (int year = 0; year < m_coverage.years.size(); ++year) {
                const CoverageCell &cell = m_coverage.at(member, area, year);
                const bool missing = cell.kind == Kind::Missing;
                row.values.append(missing ? std::nullopt : std::optional<double>(cell.count));
                row.marks.append(cell.kind == Kind::Gap   ? CellMark::Gap
                                 : cell.kind == Kind::Nil ? CellMark::Nil
                                                          : CellMark::None);
                const QString said = cell.kind == Kind::Nil ? card.matrix.nil
                                     : missing              ? card.matrix.missing
                                                            : QString::number(cell.count);
                tooltips.append(tr("%1, %2, %3: %4")
                                    .arg(row.name, areaName(m_coverage.areas.at(area)),
                                         QString::number(m_coverage.years.at(year)), said));
            }
        }
        card.chart.series.append(row);
        card.matrix.tooltips.append(tooltips);
    }
    card.chart.steps = m_coverage.steps;
    card.title = tr("Coverage: member × area × year");
    card.summary = tr("Activities done in which the member took part, %1.").arg(span()) + u' ' +
                   tr("%n silent gap(s).", nullptr, int(m_coverage.gaps.size()));
    card.table = coverageTable();
    card.target = [self = *this](const ChartSpot &spot) {
        const qsizetype years = self.m_coverage.years.size();
        const int year = self.m_coverage.years.at(spot.category % years);
        const Id<Area> area = self.m_coverage.areas.at(spot.category / years);
        const QString member = self.m_workspace.names.code(self.m_coverage.members.at(spot.series));
        return self.activities({{u"area"_s, {area.toString()}}, {u"member"_s, {member}}}, year,
                               year);
    };
    return card;
}

SheetTable ChartCards::coverageTable() const
{
    SheetTable table;
    table.heads = {{.title = tr("Member"), .hint = {.characters = 9}},
                   {.title = tr("Area"), .hint = {.wraps = true}}};
    for (const int year : m_coverage.years)
        table.heads.append(
            {.title = QString::number(year), .hint = {.characters = 7}, .right = true});
    const auto said = [](const CoverageCell &cell) {
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
            QList<Cell> row{code, areaCell(area)};
            for (int year = 0; year < m_coverage.years.size(); ++year)
                row.append(said(m_coverage.at(member, area, year)));
            table.rows.append(row);
        }
    }
    return table;
}

} // namespace LienKet
