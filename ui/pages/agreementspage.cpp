// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementspage.h"

#include "core/services/ordered.h"
#include "ui/pages/facets.h"
#include "ui/pages/sheets.h"
#include "ui/text/badges.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

QString AgreementsPage::title() const
{
    return tr("Agreements");
}

AgreementState AgreementsPage::stateOf(const Agreement &agreement) const
{
    return stateOn(work().today, agreement, store().all<Agreement>(),
                   store().all<AgreementRelation>());
}

QList<AgreementParty> AgreementsPage::parties(const Agreement &agreement) const
{
    return orderedParts(store(), &AgreementParty::agreement, agreement.id);
}

QList<Column> AgreementsPage::columns()
{
    return {
        {.key = u"signed_on"_s,
         .cell = cell([](const Agreement &a) { return dateCell(a.signedOn, currentLanguage()); }),
         .sortBy = SortBy::Value,
         .value = value([](const Agreement &a) { return dayValue(a.signedOn); }),
         .hint = {.characters = 11}},
        {.key = u"title"_s,
         .cell = cell([](const Agreement &a) { return textCell(a.title, currentLanguage()); }),
         .hint = {.wraps = true}},
        {.key = u"parties"_s,
         .title = [] { return tr("Parties"); },
         .cell = cell([this](const Agreement &a) {
             const qsizetype count = parties(a).size();
             return count > 0 ? Cell(QString::number(count)) : absentCell();
         }),
         .sortBy = SortBy::Value,
         .value = value([this](const Agreement &a) { return parties(a).size(); }),
         .hint = {.characters = 3, .rank = 2},
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.key = u"provenance"_s,
         .title = [] { return tr("Source"); },
         .cell = cell([](const Agreement &a) {
             Cell source(word(a.provenance));
             source.muted = true;
             return source;
         }),
         .hint = {.characters = 9, .rank = 1}},
        {.key = u"state"_s,
         .cell = cell([this](const Agreement &a) { return badge(stateOf(a)); }),
         .sortBy = SortBy::Value,
         .value = value([this](const Agreement &a) { return int(stateOf(a)); }),
         .hint = {.characters = 17, .rank = 3}}};
}

QList<Facet> AgreementsPage::facets()
{
    return {codeFacet<AgreementState>("state", [this](int i) { return stateOf(at(i)); }),
            codeFacet<AgreementTerm>("term", [this](int i) { return at(i).term; }),
            codeFacet<AgreementKind>("kind", [this](int i) { return at(i).kind; }),
            codeFacet<AgreementScope>("scope", [this](int i) { return at(i).scope; }),
            codeFacet<Provenance>("provenance", [this](int i) { return at(i).provenance; })};
}

QString AgreementsPage::searchText(int record)
{
    const Agreement &agreement = at(record);
    QString words = agreement.code + u' ' + agreement.number;
    for (const LocalizedText &text :
         {agreement.title, agreement.shortTitle, agreement.place, agreement.note})
        words += u' ' + text.vi + u' ' + text.en;
    for (const AgreementParty &each : parties(agreement))
        words += u' ' + names().everyName(each.organization);
    return words;
}

TablePage::Words AgreementsPage::words()
{
    const qsizetype open =
        std::count_if(entities().begin(), entities().end(),
                      [](const Agreement &each) { return each.term == AgreementTerm::NotStated; });
    const int all = int(entities().size());
    return {.icon = u"document-edit-sign"_s,
            .filterHint = tr("Filter agreements…"),
            .emptyTitle = tr("No agreement is kept here yet"),
            .emptySentence = tr("Announcements, memoranda and agreements stand here with their "
                                "parties, clauses and sources."),
            .sentence = tr("%n agreement(s)", nullptr, all) +
                        (open == all ? u", "_s + tr("none states an expiry date")
                                     : u" · "_s + tr("%n without a stated expiry date", nullptr,
                                                     int(open))),
            .footnote = tr("“External” is known from public pages only")};
}

Sheet AgreementsPage::sheet(int record)
{
    const Agreement &agreement = at(record);
    const Language language = currentLanguage();
    Sheet sheet;
    sheet.title =
        agreement.signedOn.isValid()
            ? tr("%1 of %2").arg(word(agreement.kind), dateText(agreement.signedOn, language))
            : word(agreement.kind);
    sheet.badge = badge(stateOf(agreement));
    const FactRules rules{.skip = {u"kind"_s, u"short_title"_s},
                          .expect = {u"number"_s, u"place"_s, u"in_force_from"_s, u"expires_on"_s,
                                     u"legal_basis"_s, u"term"_s},
                          .missing = tr("not stated"),
                          .calledAs = {{u"title"_s, u"subject"_s}}};
    sheet.tabs.append({.title = tr("Agreement"),
                       .sections = {{.facts = factsOf(agreement, names(), language, rules)}}});
    sheet.tabs.append(partyTab(agreement));
    sheet.tabs.append(scopeTab(agreement));
    sheet.tabs.append(relationTab(agreement));
    addSources(sheet.tabs, store(), Agreement::table, agreement.id.uuid, language);
    return sheet;
}

SheetTab AgreementsPage::partyTab(const Agreement &agreement) const
{
    const Language language = currentLanguage();
    const QDate day = agreement.signedOn;
    SheetTable table;
    table.heads = {{.title = fieldLabel("ordinal"), .hint = {.characters = 2}},
                   {.title = fieldLabel("party")},
                   {.title = fieldLabel("role"), .hint = {.characters = 12, .rank = 1}},
                   {.title = fieldLabel("signatory"), .hint = {.characters = 20, .rank = 2}}};
    const QList<AgreementSignatory> &signatories = store().all<AgreementSignatory>();
    const QList<AgreementParty> own = parties(agreement);
    for (const AgreementParty &party : own) {
        Cell name(names().name(party.organization, day, language));
        name.lead = names().code(party.organization, day);
        if (name.lead != names().code(party.organization))
            name.note = tr("· now %1").arg(names().code(party.organization));
        Cell signatory = absentCell(tr("not stated"));
        for (const AgreementSignatory &each : signatories) {
            if (each.party == party.id && each.role == SignatoryRole::Signatory)
                signatory = Cell(each.nameAsSigned);
        }
        table.rows.append(
            {Cell(QString::number(party.ordinal)), name, Cell(word(party.role)), signatory});
    }
    SheetTab tab{.title = tr("Parties"), .count = int(own.size()), .sections = {}};
    tab.sections.append({.title = tr("Parties"),
                         .remark = tr("in the order of signing, named as on that day"),
                         .table = table});
    SheetSection others{.title = tr("Persons")};
    for (const AgreementSignatory &each : signatories) {
        if (each.agreement != agreement.id)
            continue;
        Cell person(each.nameAsSigned);
        person.note = each.titleAsSigned.text(language);
        if (each.certainty == Certainty::Inferred)
            person.note += u" · "_s + word(each.certainty);
        others.facts.append({word(each.role), person});
    }
    if (!others.facts.isEmpty())
        tab.sections.append(others);
    return tab;
}

SheetTab AgreementsPage::scopeTab(const Agreement &agreement) const
{
    const Language language = currentLanguage();
    const QList<ScopeItem> own = orderedParts(store(), &ScopeItem::agreement, agreement.id);
    SheetTab tab{.title = tr("Clauses"), .count = int(own.size()), .sections = {}};
    const auto trails = clauseTrails(own, store().all<Topic>(), store().all<Activity>());
    for (qsizetype i = 0; i < own.size(); ++i) {
        const ScopeItem &item = own.at(i);
        SheetSection section{.title = QString::number(item.ordinal)};
        section.facts.append({fieldLabel("text"), item.text});
        if (item.area)
            section.facts.append({fieldLabel("area"), areaCell(names(), item.area, language)});
        if (item.divergence != Divergence::None) {
            Cell divergence(word(item.divergence));
            divergence.tone = Tone::Warning;
            section.facts.append({fieldLabel("divergence"), divergence});
            section.facts.append({fieldLabel("divergence_note"), item.divergenceNote});
            section.facts.append({fieldLabel("prevails"), Cell(word(item.prevails))});
        }
        section.facts.append({tr("Carried out by"), workOf(trails.at(i))});
        tab.sections.append(section);
    }
    return tab;
}

/// A line for each topic of each year: "2025 · 04 · Credit recognition: 5 activities done".
QList<Cell> AgreementsPage::workOf(const ClauseTrail &trail) const
{
    QList<Cell> cells;
    for (const ClauseTrail::Work &work : trail.topics) {
        const Topic *topic = store().find(work.topic);
        if (!topic)
            continue;
        Cell cell(u"%1 · %2"_s.arg(QString::number(topic->year),
                                   titleOf(names(), topic->id, currentLanguage())));
        cell.note = word(topic->state) + u", "_s +
                    tr("%n activity(ies) done", nullptr, work.activities.done);
        cells.append(cell);
    }
    if (!trail.isCarriedOut()) {
        cells.append(
            absentCell(cells.isEmpty() ? tr("no topic so far") : tr("no activity done so far")));
        cells.last().tone = Tone::Warning;
    }
    return cells;
}

SheetTab AgreementsPage::relationTab(const Agreement &agreement) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = tr("Relation"), .hint = {.characters = 24}},
                   {.title = fieldLabel("other"), .hint = {.wraps = true}},
                   {.title = fieldLabel("certainty"), .hint = {.characters = 10, .rank = 1}}};
    for (const AgreementRelation &each : store().all<AgreementRelation>()) {
        if (each.agreement == agreement.id)
            table.rows.append({Cell(word(each.kind)), Cell(titleOf(names(), each.other, language)),
                               Cell(word(each.certainty))});
        else if (each.other == agreement.id)
            table.rows.append({Cell(tr("is the object of: %1").arg(word(each.kind))),
                               Cell(titleOf(names(), each.agreement, language)),
                               Cell(word(each.certainty))});
    }
    return {
        .title = tr("Relations"), .count = int(table.rows.size()), .sections = {{.table = table}}};
}

} // namespace LienKet
