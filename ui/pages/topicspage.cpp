// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topicspage.h"

#include "core/services/cycle.h"
#include "core/services/ordered.h"
#include "core/services/statistics.h"
#include "ui/pages/facets.h"
#include "ui/pages/sheets.h"
#include "ui/text/badges.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

QString TopicsPage::title() const
{
    return tr("Topics %1").arg(year());
}

QList<Column> TopicsPage::columns()
{
    Directory &n = names();
    const auto lang = [] { return currentLanguage(); };
    return {{.key = u"number"_s,
             .title = [] { return fieldLabel("ordinal"); },
             .cell = cell([](const Topic &t) { return numberCell(t.number); }),
             .sortBy = SortBy::Value,
             .value = value([](const Topic &t) { return t.number; }),
             .hint = {.characters = 4}},
            {.key = u"title"_s,
             .cell = cell([lang](const Topic &t) { return textCell(t.title, lang()); }),
             .hint = {.wraps = true}},
            {.key = u"area"_s,
             .cell = cell([&n, lang](const Topic &t) { return areaCell(n, t.area, lang()); }),
             .hint = {.characters = 14, .rank = 2}},
            {.key = u"lead"_s,
             .title = [] { return tr("Lead"); },
             .cell = cell([&n](const Topic &t) {
                 Cell code;
                 code.lead = n.code(t.lead, QDate(t.year, 12, 31));
                 return t.lead ? code : absentCell();
             }),
             .sortBy = SortBy::Value,
             .value = value([&n](const Topic &t) { return n.protocolOrder(t.lead); }),
             .hint = {.characters = 8, .rank = 3}},
            {.key = u"state"_s,
             .cell = cell([](const Topic &t) { return badge(t.state); }),
             .sortBy = SortBy::Value,
             .value = value([](const Topic &t) { return int(t.state); }),
             .hint = {.characters = 19, .rank = 1}}};
}

QList<Facet> TopicsPage::facets()
{
    const Facet assigned{
        .key = u"assigned"_s,
        .name = [] { return TopicsPage::tr("Assignment"); },
        .codes =
            [this](int i) { return QStringList{unassignedIn(at(i)) ? u"missing"_s : u"whole"_s}; },
        .word =
            [](const QString &code) {
                return code == u"whole"_s ? TopicsPage::tr("complete")
                                          : TopicsPage::tr("not complete");
            }};
    return {codeFacet<TopicState>("state", [this](int i) { return at(i).state; }),
            areaFacet(names(), [this](int i) { return Links<Area>{at(i).area}; }),
            memberFacet(names(), "lead", [this](int i) { return Links<Organization>{at(i).lead}; }),
            {.key = u"member"_s,
             .name = [] { return TopicsPage::tr("Leads or takes part"); },
             .codes =
                 [this](int i) {
                     QStringList codes{names().code(at(i).lead)};
                     for (const Id<Organization> &each : at(i).participants)
                         codes.append(names().code(each));
                     return codes;
                 },
             .word = [](const QString &code) { return code; }},
            assigned};
}

QString TopicsPage::searchText(int record)
{
    const Topic &topic = at(record);
    return topic.title.vi + u' ' + topic.title.en + u' ' + names().everyName(topic.lead) + u' ' +
           names().codes(topic.participants) + u' ' +
           names().person(topic.personInCharge, Language::Vietnamese);
}

TablePage::Words TopicsPage::words()
{
    int done = 0;
    bool illustrative = false;
    for (const Topic &topic : entities()) {
        done += topic.state == TopicState::Done;
        illustrative = illustrative || topic.illustrative;
    }
    const int all = int(entities().size());
    return {.icon = u"flag"_s,
            .filterHint = tr("Filter topics…"),
            .emptyTitle = tr("No topic has been agreed for %1").arg(year()),
            .emptySentence =
                tr("The topics that the members agree on for the year stand here, with "
                   "their indicators and milestones."),
            .sentence = tr("%n topic(s), %1 completed", nullptr, all).arg(done),
            .link = tr("On the timeline"),
            .linkPage = u"timeline"_s,
            .illustrative = illustrative};
}

Sheet TopicsPage::sheet(int record)
{
    const Topic &topic = at(record);
    const Language language = currentLanguage();
    Sheet sheet;
    sheet.title = titleOf(names(), topic.id, language);
    sheet.badge = badge(topic.state);
    const FactRules rules{
        .skip = {u"number"_s, u"state"_s, u"illustrative"_s, u"year"_s},
        .expect = {u"lead"_s, u"participants"_s, u"person_in_charge"_s, u"budget"_s},
        .missing = {}};
    sheet.tabs.append(
        {.title = tr("Topic"), .sections = {{.facts = factsOf(topic, names(), language, rules)}}});
    sheet.tabs.append(indicatorTab(topic));
    sheet.tabs.append(milestoneTab(topic));
    sheet.tabs.append(activityTab(topic));
    sheet.tabs.append(reportTab(topic));
    return sheet;
}

SheetTab TopicsPage::indicatorTab(const Topic &topic) const
{
    const Language language = currentLanguage();
    const QList<Indicator> own = orderedParts(store(), &Indicator::topic, topic.id);
    const QList<IndicatorResult> results = indicatorResults(
        own, store().all<ReportRound>(), store().all<MemberReport>(), store().all<ReportEntry>());
    SheetTable table;
    table.heads = {
        {.title = tr("Indicator"), .hint = {.wraps = true}},
        {.title = fieldLabel("unit"), .hint = {.characters = 12, .rank = 1}},
        {.title = fieldLabel("baseline"), .hint = {.characters = 7, .rank = 2}, .right = true},
        {.title = fieldLabel("target"), .hint = {.characters = 7}, .right = true},
        {.title = tr("Actual value"), .hint = {.characters = 8}, .right = true}};
    const auto figure = [language](const std::optional<double> &value) {
        return value ? Cell(numberText(*value, language)) : absentCell();
    };
    for (qsizetype i = 0; i < own.size(); ++i) {
        const Indicator &each = own.at(i);
        Cell name = textCell(each.name, language);
        name.note = word(each.kind);
        table.rows.append({name, textCell(each.unit, language), figure(each.baseline),
                           figure(each.target), figure(results.at(i).actual)});
    }
    return {.title = tr("Indicators"),
            .count = int(own.size()),
            .sections = {{.title = {},
                          .remark = tr("Actual values come from accepted reports only."),
                          .table = table}}};
}

SheetTab TopicsPage::milestoneTab(const Topic &topic) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("due"), .hint = {.characters = 11}},
                   {.title = tr("Milestone"), .hint = {.wraps = true}},
                   {.title = fieldLabel("done_on"), .hint = {.characters = 14}}};
    QList<Milestone> own;
    for (const Milestone &each : store().all<Milestone>()) {
        if (each.topic == topic.id)
            own.append(each);
    }
    std::sort(own.begin(), own.end(),
              [](const Milestone &a, const Milestone &b) { return a.due < b.due; });
    for (const Milestone &each : std::as_const(own)) {
        Cell done = dateCell(each.doneOn, language);
        if (!each.doneOn.isValid() && each.due < work().today)
            done = Cell(Badge{Tone::Late, u"window-close"_s, tr("Overdue")});
        table.rows.append({dateCell(each.due, language), textCell(each.title, language), done});
    }
    return {.title = tr("Milestones"), .count = int(own.size()), .sections = {{.table = table}}};
}

SheetTab TopicsPage::activityTab(const Topic &topic) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("date"), .hint = {.characters = 11}},
                   {.title = tr("Activity"), .hint = {.wraps = true}},
                   {.title = fieldLabel("state"), .hint = {.characters = 20}}};
    QList<Activity> own;
    for (const Activity &each : store().all<Activity>()) {
        if (each.topic == topic.id)
            own.append(each);
    }
    std::sort(own.begin(), own.end(),
              [](const Activity &a, const Activity &b) { return a.start < b.start; });
    for (const Activity &each : std::as_const(own))
        table.rows.append(
            {dateCell(each.start, language), textCell(each.title, language), badge(each.state)});
    return {.title = tr("Activities"), .count = int(own.size()), .sections = {{.table = table}}};
}

SheetTab TopicsPage::reportTab(const Topic &topic) const
{
    const Language language = currentLanguage();
    SheetTab tab{.title = tr("Reports"), .count = 0, .sections = {}};
    for (const ReportEntry &entry : store().all<ReportEntry>()) {
        if (entry.topic != topic.id)
            continue;
        const FactRules rules{.skip = {u"report"_s, u"topic"_s}, .expect = {}, .missing = {}};
        tab.sections.append({.title = titleOf(names(), entry.report, language),
                             .remark = {},
                             .facts = factsOf(entry, names(), language, rules),
                             .table = {}});
        ++tab.count;
    }
    return tab;
}

} // namespace LienKet
