// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberspage.h"

#include "core/services/rotation.h"
#include "ui/pages/facets.h"
#include "ui/pages/sheets.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

QString MembersPage::title() const
{
    return tr("Member universities");
}

QList<Column> MembersPage::columns()
{
    Directory &n = names();
    const auto order = [&n](const Organization &o) { return n.protocolOrder(o.id); };
    return {
        {.key = u"ordinal"_s,
         .cell = cell([order](const Organization &o) {
             const int place = order(o);
             return place < 1000 ? Cell(QString::number(place)) : absentCell();
         }),
         .sortBy = SortBy::Value,
         .value = value([order](const Organization &o) { return qint64(order(o)); }),
         .hint = {.characters = 3}},
        {.key = u"code"_s,
         .cell = cell([](const Organization &o) {
             Cell code;
             code.lead = o.code;
             return code;
         }),
         .hint = {.characters = 10}},
        {.key = u"name"_s,
         .cell = cell([&n](const Organization &o) { return n.name(o.id, {}, currentLanguage()); }),
         .hint = {.wraps = true}},
        {.key = u"kind"_s,
         .cell = cell([](const Organization &o) { return word(o.kind); }),
         .hint = {.characters = 16, .rank = 1}}};
}

QList<Facet> MembersPage::facets()
{
    const Facet membership{
        .key = u"membership"_s,
        .name = [] { return tr("Membership"); },
        .codes =
            [this](int i) {
                return QStringList{names().protocolOrder(at(i).id) < 1000 ? u"member"_s
                                                                          : u"other"_s};
            },
        .word =
            [](const QString &code) {
                return code == u"member"_s ? tr("member") : tr("partner or other body");
            }};
    return {membership, codeFacet<OrganizationKind>("kind", [this](int i) { return at(i).kind; })};
}

QString MembersPage::searchText(int record)
{
    return names().everyName(at(record).id);
}

TablePage::Words MembersPage::words()
{
    const qsizetype members = membersIn(store().all<Membership>(), year()).size();
    return {.icon = u"view-institution"_s,
            .filterHint = tr("Filter by any name, old or new…"),
            .emptyTitle = tr("No organization is known yet"),
            .emptySentence = tr("Members and partners stand here with every name they ever had."),
            .sentence =
                tr("%n member(s)", nullptr, int(members)) + u" · "_s +
                tr("%n partner(s) and other bodies", nullptr, int(entities().size() - members))};
}

Sheet MembersPage::sheet(int record)
{
    const Organization &organization = at(record);
    const Language language = currentLanguage();
    Sheet sheet;
    sheet.title = titleOf(names(), organization.id, language);
    sheet.note = word(organization.kind);
    SheetTab about{.title = tr("Organization")};
    SheetSection own{.facts = factsOf(organization, names(), language, {.skip = {u"kind"_s}})};
    if (const QList<OrganizationName> held = namesOf(organization); !held.isEmpty())
        own.facts.prepend({fieldLabel("name"), held.first().name});
    about.sections.append(own);
    for (const Membership &each : store().all<Membership>()) {
        if (each.organization == organization.id)
            about.sections.append(
                {.title = tr("Membership"),
                 .facts = factsOf(each, names(), language,
                                  {.skip = {u"organization"_s}, .expect = {u"joined_on"_s}})});
    }
    SheetSection aliases{.title = tr("Spellings in single documents")};
    for (const OrganizationAlias &each : store().all<OrganizationAlias>()) {
        if (each.organization == organization.id) {
            Cell cell(each.text);
            cell.note = each.note.text(language);
            aliases.facts.append({tr("Alias"), cell});
        }
    }
    if (!aliases.facts.isEmpty())
        about.sections.append(aliases);
    sheet.tabs = {about, nameTab(organization), peopleTab(organization)};
    addSources(sheet.tabs, store(), Organization::table, organization.id.uuid, language);
    return sheet;
}

QList<OrganizationName> MembersPage::namesOf(const Organization &organization) const
{
    QList<OrganizationName> own;
    for (const OrganizationName &each : store().all<OrganizationName>()) {
        if (each.organization == organization.id)
            own.append(each);
    }
    std::sort(own.begin(), own.end(), [](const auto &a, const auto &b) { return a.from > b.from; });
    return own;
}

SheetTab MembersPage::nameTab(const Organization &organization) const
{
    const Language language = currentLanguage();
    const QList<OrganizationName> own = namesOf(organization);
    SheetTab tab{.title = tr("Names"), .count = int(own.size())};
    for (const OrganizationName &each : own) {
        const QString span = spanText(each.from, each.until, language);
        tab.sections.append(
            {.title = each.abbreviation.isEmpty() ? organization.code : each.abbreviation,
             .remark = (span.isEmpty() ? tr("always") : span) +
                       (each.assumed ? u" · "_s + tr("date assumed") : QString()),
             .facts = factsOf(each, names(), language,
                              {.skip = {u"organization"_s, u"from"_s, u"until"_s, u"assumed"_s,
                                        u"abbreviation"_s}})});
    }
    return tab;
}

SheetTab MembersPage::peopleTab(const Organization &organization) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("person")},
                   {.title = fieldLabel("position"), .hint = {.characters = 28}},
                   {.title = tr("Term of office"), .hint = {.characters = 22, .rank = 1}}};
    for (const Post &each : store().all<Post>()) {
        if (each.organization == organization.id)
            table.rows.append({Cell(names().person(each.person, language)),
                               textCell(each.position, language),
                               Cell(spanText(each.from, each.until, language))});
    }
    return {
        .title = tr("Persons"), .count = int(table.rows.size()), .sections = {{.table = table}}};
}

} // namespace LienKet
