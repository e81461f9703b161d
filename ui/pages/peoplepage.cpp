// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/peoplepage.h"

#include "ui/pages/facets.h"
#include "ui/pages/sheets.h"

namespace LienKet {

using namespace Qt::StringLiterals;

QString PeoplePage::title() const
{
    return tr("People");
}

QList<Column> PeoplePage::columns()
{
    Directory &n = names();
    const QDate today = work().today;
    return {{.key = u"academic_title"_s,
             .cell = cell([](const Person &p) {
                 Cell title(Directory::academicTitle(p.academicTitle, currentLanguage()));
                 title.muted = true;
                 return title;
             }),
             .hint = {.characters = 10, .rank = 3}},
            {.key = u"name"_s,
             .cell = cell([](const Person &p) { return p.name; }),
             .sortBy = SortBy::Person},
            {.key = u"organization"_s,
             .cell = cell([&n, today](const Person &p) {
                 Cell code;
                 code.lead = n.code(n.employer(p.id, today));
                 return code.lead.isEmpty() ? absentCell() : code;
             }),
             .sortBy = SortBy::Value,
             .value = value(
                 [&n, today](const Person &p) { return n.protocolOrder(n.employer(p.id, today)); }),
             .hint = {.characters = 8}},
            {.key = u"position"_s,
             .cell = cell([&n, today](const Person &p) {
                 const LocalizedText position = n.position(p.id, today);
                 return position.isEmpty() ? absentCell() : textCell(position, currentLanguage());
             }),
             .hint = {.characters = 28, .rank = 1, .wraps = true}}};
}

QList<Facet> PeoplePage::facets()
{
    return {memberFacet(names(), "organization", [this](int i) {
        return Links<Organization>{names().employer(at(i).id, work().today)};
    })};
}

QString PeoplePage::searchText(int record)
{
    const Person &person = at(record);
    return person.email + u' ' + person.phone + u' ' +
           names().everyName(names().employer(person.id, work().today));
}

TablePage::Words PeoplePage::words()
{
    int invented = 0;
    for (const Person &each : entities())
        invented += each.illustrative;
    QString sentence = tr("%n person(s)", nullptr, int(entities().size()));
    if (invented > 0)
        sentence += u" · "_s + tr("%n invented for the sample", nullptr, invented);
    return {.icon = u"user-identity"_s,
            .filterHint = tr("Filter people…"),
            .emptyTitle = tr("No person is known yet"),
            .emptySentence =
                tr("Officers, members of the subcommittee and signatories stand here."),
            .sentence = sentence,
            .footnote = tr("sorted by given name"),
            .illustrative = invented > 0};
}

Sheet PeoplePage::sheet(int record)
{
    const Person &person = at(record);
    const Language language = currentLanguage();
    Sheet sheet;
    sheet.title = names().person(person.id, language);
    if (person.illustrative)
        sheet.note = tr("Invented for the sample");
    sheet.tabs.append({.title = tr("Person"),
                       .sections = {{.facts = factsOf(person, names(), language,
                                                      {.skip = {u"illustrative"_s},
                                                       .expect = {u"email"_s, u"phone"_s}})}}});
    SheetTab posts{.title = tr("Posts and seats"), .count = 0};
    const auto add = [&](const auto &each, const QString &title) {
        posts.sections.append({.title = title,
                               .remark = spanText(each.from, each.until, language),
                               .facts = factsOf(each, names(), language,
                                                {.skip = {u"person"_s, u"from"_s, u"until"_s}})});
        ++posts.count;
    };
    for (const Post &each : store().all<Post>()) {
        if (each.person == person.id)
            add(each, tr("Post"));
    }
    for (const SubcommitteeSeat &each : store().all<SubcommitteeSeat>()) {
        if (each.person == person.id)
            add(each, tr("Seat in the subcommittee"));
    }
    for (const FocalPoint &each : store().all<FocalPoint>()) {
        if (each.person == person.id)
            add(each, tr("Focal point"));
    }
    sheet.tabs.append(posts);
    SheetTab signatures{.title = tr("Signings"), .count = 0};
    for (const AgreementSignatory &each : store().all<AgreementSignatory>()) {
        if (each.person != person.id)
            continue;
        signatures.sections.append(
            {.title = titleOf(names(), each.agreement, language),
             .facts = factsOf(each, names(), language,
                              {.skip = {u"agreement"_s, u"person"_s, u"party"_s}})});
        ++signatures.count;
    }
    if (signatures.count > 0)
        sheet.tabs.append(signatures);
    addSources(sheet.tabs, store(), Person::table, person.id.uuid, language);
    return sheet;
}

} // namespace LienKet
