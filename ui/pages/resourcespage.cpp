// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resourcespage.h"

#include "ui/pages/facets.h"
#include "ui/pages/sheets.h"

namespace LienKet {

using namespace Qt::StringLiterals;

QString ResourcesPage::title() const
{
    return tr("Shared resources");
}

int ResourcesPage::load()
{
    m_resources = store().all<Resource>();
    m_groups = store().all<ResearchGroup>();
    return int(m_resources.size() + m_groups.size());
}

RecordKey ResourcesPage::recordKey(int record) const
{
    return {QLatin1StringView(isGroup(record) ? ResearchGroup::table : Resource::table),
            idOf(record)};
}

QUuid ResourcesPage::idOf(int record) const
{
    return isGroup(record) ? group(record).id.uuid : resource(record).id.uuid;
}

Id<Organization> ResourcesPage::owner(int record) const
{
    return isGroup(record) ? group(record).lead : resource(record).owner;
}

const Links<Area> &ResourcesPage::areas(int record) const
{
    return isGroup(record) ? group(record).areas : resource(record).areas;
}

const LocalizedText &ResourcesPage::name(int record) const
{
    return isGroup(record) ? group(record).name : resource(record).name;
}

QString ResourcesPage::kindWord(int record) const
{
    return isGroup(record) ? entityLabel(ResearchGroup::table) : word(resource(record).kind);
}

QList<Column> ResourcesPage::columns()
{
    return {{.key = u"kind"_s,
             .cell = [this](int i) { return Cell(kindWord(i)); },
             .hint = {.characters = 17, .rank = 1}},
            {.key = u"name"_s,
             .cell = [this](int i) { return textCell(name(i), currentLanguage()); },
             .hint = {.wraps = true}},
            {.key = u"owner"_s,
             .cell =
                 [this](int i) {
                     Cell code;
                     code.lead = names().code(owner(i));
                     return owner(i) ? code : absentCell();
                 },
             .sortBy = SortBy::Value,
             .value = [this](int i) { return names().protocolOrder(owner(i)); },
             .hint = {.characters = 9}},
            {.key = u"area"_s,
             .cell =
                 [this](int i) {
                     return areas(i).isEmpty()
                                ? absentCell()
                                : areaCell(names(), areas(i).first(), currentLanguage());
                 },
             .hint = {.characters = 18, .rank = 2}}};
}

QList<Facet> ResourcesPage::facets()
{
    const Facet kind{.key = u"kind"_s,
                     .name = [] { return fieldLabel("kind"); },
                     .codes =
                         [this](int i) {
                             return QStringList{isGroup(i) ? u"group"_s
                                                           : QString(code(resource(i).kind))};
                         },
                     .word =
                         [](const QString &code) {
                             return code == u"group"_s ? entityLabel(ResearchGroup::table)
                                                       : wordOf<ResourceKind>(code);
                         }};
    return {kind, areaFacet(names(), [this](int i) { return areas(i); }),
            memberFacet(names(), "owner", [this](int i) { return Links<Organization>{owner(i)}; })};
}

QString ResourcesPage::searchText(int record)
{
    return name(record).vi + u' ' + name(record).en + u' ' + names().everyName(owner(record));
}

TablePage::Words ResourcesPage::words()
{
    bool illustrative = false;
    for (const Resource &each : std::as_const(m_resources))
        illustrative = illustrative || each.illustrative;
    return {.icon = u"server-database"_s,
            .filterHint = tr("Filter resources…"),
            .emptyTitle = tr("Nothing is shared yet"),
            .emptySentence =
                tr("Laboratories, data, journals, course material, experts and research "
                   "groups that members open to each other stand here."),
            .sentence = tr("%n resource(s)", nullptr, int(m_resources.size())) + u" · "_s +
                        tr("%n research group(s)", nullptr, int(m_groups.size())),
            .link = tr("Cooperation areas"),
            .linkPage = u"areas"_s,
            .illustrative = illustrative};
}

Sheet ResourcesPage::sheet(int record)
{
    const Language language = currentLanguage();
    const FactRules rules{.skip = {u"kind"_s, u"illustrative"_s},
                          .expect = {u"access"_s, u"contact"_s, u"lead"_s, u"members"_s}};
    Sheet sheet;
    sheet.title = name(record).text(language);
    sheet.note = kindWord(record);
    const QList<Fact> facts = isGroup(record) ? factsOf(group(record), names(), language, rules)
                                              : factsOf(resource(record), names(), language, rules);
    sheet.tabs.append({.title = kindWord(record), .sections = {{.facts = facts}}});
    const char *table = isGroup(record) ? ResearchGroup::table : Resource::table;
    addSources(sheet.tabs, store(), table, idOf(record), language);
    return sheet;
}

} // namespace LienKet
