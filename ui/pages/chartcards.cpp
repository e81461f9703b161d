// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartcards.h"

#include "core/base/format.h"
#include "ui/charts/chartpatterns.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/facets.h"
#include "ui/text/nouns.h"

#include <algorithm>
#include <numeric>

namespace LienKet {

using namespace Qt::StringLiterals;
using Drawing = ChartCard::Drawing;

namespace {

constexpr double million = 1e6;

} // namespace

ChartCards::ChartCards(const Workspace &workspace, const ActivityScope &scope, int year)
    : m_workspace(workspace), m_store(workspace.store), m_language(currentLanguage()),
      m_scope(scope), m_year(year),
      m_tally(m_store.all<Activity>(), m_store.all<Area>(), m_store.all<Membership>(), scope),
      m_areas(areaYearValues(m_tally)),
      m_coverage(coverageMap(m_tally, m_store.all<ReportRound>(), m_store.all<MemberReport>())),
      m_indicators(indicatorsOf(year, m_store.all<Topic>(), m_store.all<Indicator>(),
                                m_store.all<ReportRound>(), m_store.all<MemberReport>(),
                                m_store.all<ReportEntry>()))
{
    const auto &activities = m_store.all<Activity>();
    m_hasSame = std::any_of(activities.begin(), activities.end(),
                            [](const Activity &each) { return bool(each.sameAs); });
}

const QStringList &ChartCards::keys()
{
    static const QStringList keys{u"areas"_s,   u"indicators"_s, u"coverage"_s,   u"progress"_s,
                                  u"members"_s, u"kinds"_s,      u"trend"_s,      u"pairs"_s,
                                  u"clauses"_s, u"money"_s,      u"punctuality"_s};
    return keys;
}

ChartCard ChartCards::card(const QString &key) const
{
    using Maker = ChartCard (*)(const ChartCards &);
    static const QHash<QString, Maker> makers{
        {u"areas"_s, [](const ChartCards &c) { return c.areas(); }},
        {u"indicators"_s, [](const ChartCards &c) { return c.indicators(); }},
        {u"coverage"_s, [](const ChartCards &c) { return c.coverage(); }},
        {u"progress"_s, [](const ChartCards &c) { return c.progress(); }},
        {u"members"_s, [](const ChartCards &c) { return c.members(); }},
        {u"kinds"_s, [](const ChartCards &c) { return c.kinds(); }},
        {u"trend"_s, [](const ChartCards &c) { return c.trend(); }},
        {u"pairs"_s, [](const ChartCards &c) { return c.pairs(); }},
        {u"punctuality"_s, [](const ChartCards &c) { return c.punctuality(); }},
        {u"clauses"_s, [](const ChartCards &c) { return c.clauses(); }},
        {u"money"_s, [](const ChartCards &c) { return c.money(); }}};
    const Maker make = makers.value(key);
    return make ? make(*this) : ChartCard();
}

ChartCard ChartCards::newCard(const char *key, Drawing drawing, Chart::Kind kind) const
{
    ChartCard card;
    card.key = QString::fromLatin1(key);
    card.drawing = drawing;
    card.chart.kind = kind;
    card.reading.language = m_language;
    return card;
}

bool ChartCards::isEmpty() const
{
    return m_areas.years.isEmpty() || m_areas.isEmpty();
}

bool ChartCards::isIllustrative() const
{
    const auto &topics = m_store.all<Topic>();
    return std::any_of(topics.begin(), topics.end(),
                       [](const Topic &topic) { return topic.illustrative; });
}

QString ChartCards::span() const
{
    if (m_areas.years.isEmpty())
        return {};
    const QString first = QString::number(m_areas.years.first());
    return m_areas.years.size() == 1
               ? first
               : u"%1 – %2"_s.arg(first, QString::number(m_areas.years.last()));
}

QString ChartCards::areaName(Id<Area> area) const
{
    return area ? m_workspace.names.shortArea(area, m_language) : tr("Other");
}

QString ChartCards::areaCode(Id<Area> area)
{
    return area ? area.toString() : QString();
}

QColor ChartCards::areaColour(Id<Area> area) const
{
    return area ? m_workspace.names.areaColour(area) : QColor(u"#7A8290"_s);
}

ChartLook ChartCards::lookOf(qsizetype area) const
{
    // An area keeps its pattern when others are not shown.
    const Id<Area> id = m_areas.areas.at(area);
    const qsizetype place = cooperationAreas(m_store.all<Area>()).indexOf(id);
    return {areaColour(id).name(), areaPattern(place)};
}

QString ChartCards::measureName() const
{
    switch (m_scope.measure) {
    case ActivityMeasure::Number:
        return tr("Activities done");
    case ActivityMeasure::Heads:
        return tr("Participants in activities done");
    case ActivityMeasure::Cost:
        break;
    }
    return tr("Cost of activities done (million VND)");
}

double ChartCards::shown(qint64 value) const
{
    return m_scope.measure == ActivityMeasure::Cost ? double(value) / million : double(value);
}

QString ChartCards::number(double value) const
{
    return numberText(value, m_language);
}

QString ChartCards::code(qsizetype member) const
{
    return m_workspace.names.code(m_tally.members().at(member));
}

QString ChartCards::countingNote() const
{
    QString note = tr("An activity of two areas counts in both, and once in the total.");
    if (m_areas.years.contains(m_workspace.today.year()))
        note += u' ' + tr("* up to %1")
                           .arg(dayText(m_workspace.today, m_language))
                           .replace(u"* "_s, u"*\u00a0"_s); // the star stays with its words
    return note;
}

ChartTarget ChartCards::activities(const ChosenFacets &more, int from, int until) const
{
    ChosenFacets facets = more;
    facets.insert(u"years"_s, {u"%1-%2"_s.arg(QString::number(from), QString::number(until))});
    if (m_hasSame)
        facets.insert(u"counting"_s, {u"once"_s});
    if (!facets.contains(u"state"_s))
        facets.insert(u"state"_s, {u"done"_s});
    QStringList areas;
    for (const Id<Area> &area : m_scope.areas)
        areas.append(area.toString());
    QStringList members;
    for (const Id<Organization> &member : m_scope.members)
        members.append(m_workspace.names.code(member));
    if (!areas.isEmpty() && !facets.contains(u"area"_s))
        facets.insert(u"area"_s, areas);
    const bool free = !facets.contains(u"with"_s);
    if (!members.isEmpty() && (free || !facets.contains(u"member"_s)))
        facets.insert(facets.contains(u"member"_s) ? u"with"_s : u"member"_s, members);
    return {.page = u"activities"_s, .only = textOf(facets)};
}

ChartTarget ChartCards::activities(const ChosenFacets &more) const
{
    return m_areas.years.isEmpty() ? ChartTarget()
                                   : activities(more, m_areas.years.first(), m_areas.years.last());
}

ChartCard ChartCards::areas(Chart::Kind form) const
{
    ChartCard card = newCard("areas", Drawing::Columns, form);
    qint64 all = 0;
    for (qsizetype year = 0; year < m_areas.years.size(); ++year) {
        const int shownYear = m_areas.years.at(year);
        const bool present = shownYear == m_workspace.today.year();
        card.chart.categories.append(QString::number(shownYear) + (present ? u"*"_s : QString()));
        card.chart.totals.append(shown(m_areas.totals.at(year)));
        all += m_areas.totals.at(year);
    }
    for (qsizetype area = 0; area < m_areas.areas.size(); ++area) {
        ChartSeries series{areaName(m_areas.areas.at(area)), lookOf(area), {}};
        for (const qint64 count : m_areas.counts.at(area))
            series.values.append(shown(count));
        card.chart.series.append(series);
    }
    card.reading.strongCategory = int(m_areas.years.indexOf(m_year));
    card.reading.totalName = form == Chart::Kind::Bars ? QString() : tr("total");
    card.title = tr("%1 by area and year").arg(measureName());
    if (const int greatest = m_areas.greatestArea(); greatest >= 0)
        card.summary = tr("Most of them in %1: %2 of %3.")
                           .arg(areaName(m_areas.areas.at(greatest)),
                                number(shown(m_areas.sumOf(greatest))), number(shown(all)));
    const qint64 planned =
        m_areas.notYetDone.value(m_areas.years.indexOf(m_workspace.today.year()));
    if (planned > 0 && m_scope.measure == ActivityMeasure::Number)
        card.summary +=
            u' ' +
            tr("%n more planned in %1.", nullptr, int(planned)).arg(m_workspace.today.year());
    card.note = countingNote();
    card.table = tableOf(card.chart, tr("Area"), tr("Total, each once"));
    card.target = [self = *this](const ChartSpot &spot) -> ChartTarget {
        const Id<Area> area = self.m_areas.areas.at(spot.series);
        const int year = self.m_areas.years.at(spot.category);
        return self.activities({{u"area"_s, {areaCode(area)}}}, year, year);
    };
    return card;
}

ChartCard ChartCards::progress() const
{
    ChartCard card = newCard("progress", Drawing::Rows, Chart::Kind::Bars);
    ActivityScope scope = m_scope;
    scope.years = {m_year};
    const ActivityTally tally(m_store.all<Activity>(), m_store.all<Area>(),
                              m_store.all<Membership>(), scope);
    card.chart.series = {{tr("planned in all"), {QString(), Pattern::Outline}, {}},
                         {tr("done"), {QString(), Pattern::Solid}, {}}};
    QString behind;
    double least = 1;
    for (qsizetype area = 0; area < tally.areas().size(); ++area) {
        const Tallied &count = tally.ofArea(area, 0);
        const Id<Area> id = tally.areas().at(area);
        card.chart.categories.append(areaName(id));
        const qsizetype place = m_areas.areas.indexOf(id);
        card.chart.categoryLooks.append(place < 0 ? ChartLook{areaColour(id).name(), Pattern::Solid}
                                                  : lookOf(place));
        card.chart.series[0].values.append(shown(count.all()));
        card.chart.series[1].values.append(shown(count.done));
        const double share = count.all() > 0 ? double(count.done) / double(count.all()) : 1;
        if (share < least) {
            least = share;
            behind = areaName(id);
        }
    }
    const Tallied total = tally.ofYear(0);
    card.title = tr("Planned against done, %1").arg(m_year);
    card.summary =
        tr("%1 of %2 are done.").arg(number(shown(total.done)), number(shown(total.all())));
    if (!behind.isEmpty())
        card.summary += u' ' + tr("Farthest behind: %1 (%2).")
                                   .arg(behind, percentText(std::round(100 * least), m_language));
    card.note = tr("%1. An activity of two areas counts in both.").arg(measureName());
    card.table = tableOf(card.chart, tr("Area"));
    card.target = [self = *this, areas = tally.areas()](const ChartSpot &spot) {
        const Id<Area> area = areas.at(spot.category);
        ChosenFacets facets{{u"area"_s, {areaCode(area)}}};
        if (spot.series == 0)
            facets.insert(u"state"_s, {u"planned"_s, u"running"_s, u"postponed"_s, u"done"_s});
        return self.activities(facets, self.m_year, self.m_year);
    };
    return card;
}

ChartCard ChartCards::trend() const
{
    ChartCard card = newCard("trend", Drawing::Curves, Chart::Kind::Lines);
    card.chart.categories = areas().chart.categories;
    ChartSeries total{tr("total"), {u"text"_s, Pattern::Solid}, {}};
    for (const qint64 count : m_areas.totals)
        total.values.append(shown(count));
    card.chart.series = QList<ChartSeries>{total} + areas().chart.series;
    card.reading.strongCategory = int(m_areas.years.indexOf(m_year));
    card.title = tr("%1 over the years").arg(measureName());
    if (!m_areas.years.isEmpty())
        card.summary =
            tr("From %1 in %2 to %3 in %4.")
                .arg(number(shown(m_areas.totals.first())), card.chart.categories.first(),
                     number(shown(m_areas.totals.last())), card.chart.categories.last());
    card.note = countingNote();
    card.table = tableOf(card.chart, tr("Area"));
    card.target = [self = *this](const ChartSpot &spot) {
        const int year = self.m_areas.years.at(spot.category);
        if (spot.series == 0) // the total
            return self.activities({}, year, year);
        const Id<Area> area = self.m_areas.areas.at(spot.series - 1);
        return self.activities({{u"area"_s, {areaCode(area)}}}, year, year);
    };
    return card;
}

ChartCard ChartCards::kinds() const
{
    ChartCard card = newCard("kinds", Drawing::Rows, Chart::Kind::Bars);
    QList<std::pair<qint64, ActivityKind>> sums;
    for (std::size_t i = 0; i < Codes<ActivityKind>::names.size(); ++i) {
        Tallied sum;
        for (qsizetype year = 0; year < m_areas.years.size(); ++year)
            sum += m_tally.ofKind(ActivityKind(i), year);
        if (sum.done > 0)
            sums.append({sum.done, ActivityKind(i)});
    }
    std::stable_sort(sums.begin(), sums.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    qint64 all = 0;
    card.chart.series = {{measureName(), {u"accent"_s, Pattern::Solid}, {}}};
    for (const auto &[count, kind] : std::as_const(sums)) {
        card.chart.categories.append(word(kind));
        card.chart.series[0].values.append(shown(count));
        all += count;
    }
    card.title = tr("%1 by kind, %2").arg(measureName(), span());
    if (!sums.isEmpty())
        card.summary = tr("Most often: %1 (%2 of %3).")
                           .arg(word(sums.first().second), number(shown(sums.first().first)),
                                number(shown(all)));
    card.table = tableOf(card.chart, tr("Kind"));
    card.target = [self = *this, sums](const ChartSpot &spot) {
        return self.activities(
            {{u"kind"_s, {QString(LienKet::code(sums.at(spot.category).second))}}});
    };
    return card;
}

Cell ChartCards::areaCell(qsizetype area) const
{
    Cell name(areaName(m_areas.areas.at(area)));
    name.area = areaColour(m_areas.areas.at(area));
    return name;
}

/// The chart's figures: a row a series where the categories are years, else a row a category.
SheetTable ChartCards::tableOf(const Chart &chart, const QString &head, const QString &total) const
{
    const bool years = chart.kind != Chart::Kind::Bars || !total.isEmpty();
    const auto figure = [this](const std::optional<double> &value, bool strong = false) {
        Cell cell(value ? number(*value) : u"–"_s);
        cell.muted = !value;
        cell.bold = strong;
        return cell;
    };
    SheetTable table;
    table.heads.append({.title = head, .hint = {.wraps = true}});
    const auto addHead = [&](const QString &title) {
        table.heads.append(
            {.title = title, .hint = {.characters = int(title.size()) + 2}, .right = true});
    };
    if (!years) {
        for (const ChartSeries &series : chart.series)
            addHead(series.name);
        for (int category = 0; category < chart.categories.size(); ++category) {
            QList<Cell> row{Cell(chart.categories.at(category))};
            for (const ChartSeries &series : chart.series)
                row.append(figure(series.values.value(category)));
            table.rows.append(row);
        }
        return table;
    }
    for (const QString &category : chart.categories)
        addHead(category);
    for (const ChartSeries &series : chart.series) {
        Cell name(series.name);
        if (series.look.tone.startsWith(u'#'))
            name.area = QColor(series.look.tone);
        QList<Cell> row{name};
        for (const auto &value : series.values)
            row.append(figure(value));
        table.rows.append(row);
    }
    if (total.isEmpty())
        return table;
    Cell name(total);
    name.bold = true;
    QList<Cell> row{name};
    for (const auto &value : chart.totals)
        row.append(figure(value, true));
    table.rows.append(row);
    return table;
}

} // namespace LienKet
