// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cycle.h"
#include "core/services/reportround.h"
#include "core/services/statistics.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/consolidatedpage.h"
#include "ui/pages/sheets.h"
#include "ui/text/actwords.h"
#include "ui/text/badges.h"
#include "ui/text/fieldtext.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// What is different: "Title, End"; of a record that came or went, that it did.
QString fieldsOf(const Change &change)
{
    if (change.isInsert())
        return actWord(u"create"_s);
    if (change.isRemoval())
        return actWord(u"delete"_s);
    QStringList labels;
    for (const QString &field : change.fields.keys())
        labels.append(fieldLabel(field));
    return labels.join(u", "_s);
}

} // namespace

/// The joint text, and below it the words and numbers of the members that it is made from.
SheetTab ConsolidatedPage::textTab(const ReportSection &section) const
{
    const Language language = currentLanguage();
    SheetTab tab{.title = tr("Joint text")};
    tab.sections.append({.facts = {{tr("Joint text"), section.text}}});
    if (section.kind == SectionKind::Topic)
        tab.sections.append(indicatorSection(section));
    for (const Id<ReportEntry> &id : section.entries) {
        const ReportEntry *entry = store().find(id);
        const MemberReport *from = entry ? store().find(entry->report) : nullptr;
        if (!from)
            continue;
        const QString topic = section.kind == SectionKind::Topic
                                  ? QString()
                                  : titleOf(names(), entry->topic, language);
        SheetSection said{.title = names().code(from->member, QDate(year(), 12, 31)),
                          .remark = topic};
        for (const auto &[field, text] : {std::pair("results", &entry->results),
                                          std::pair("difficulties", &entry->difficulties)}) {
            if (!text->isEmpty())
                said.facts.append({fieldLabel(field), *text});
        }
        if (said.facts.isEmpty())
            said.facts.append({fieldLabel("status"), Cell(badge(entry->status))});
        tab.sections.append(said);
    }
    if (section.kind == SectionKind::Topic)
        tab.sections.append(missingSection(section));
    return tab;
}

/// Each member's value of the topic's indicators, and what they add up to (rule 3).
SheetSection ConsolidatedPage::indicatorSection(const ReportSection &section) const
{
    const Language language = currentLanguage();
    const QList<Indicator> own = indicatorsOf(store(), section.topic);
    const QList<IndicatorResult> totals = indicatorResults(
        own, store().all<ReportRound>(), store().all<MemberReport>(), store().all<ReportEntry>());
    SheetTable table;
    table.heads.append({.title = tr("Indicator"), .hint = {.wraps = true}});
    QList<ReportEntry> entries;
    for (const Id<ReportEntry> &id : section.entries) {
        const ReportEntry *entry = store().find(id);
        const MemberReport *from = entry ? store().find(entry->report) : nullptr;
        if (!from)
            continue;
        entries.append(*entry);
        table.heads.append({.title = names().code(from->member, QDate(year(), 12, 31)),
                            .hint = {.characters = 7},
                            .right = true});
    }
    table.heads.append({.title = tr("Total"), .hint = {.characters = 8}, .right = true});
    for (qsizetype i = 0; i < own.size(); ++i) {
        Cell name = textCell(own.at(i).name, language);
        name.note = word(own.at(i).kind);
        QList<Cell> cells{name};
        for (const ReportEntry &entry : std::as_const(entries)) {
            Cell value = absentCell();
            for (const auto &each : entry.values) {
                if (each.to == own.at(i).id)
                    value = Cell(numberText(each.value, language));
            }
            cells.append(value);
        }
        Cell total =
            totals.at(i).actual ? Cell(numberText(*totals.at(i).actual, language)) : absentCell();
        total.bold = true;
        cells.append(total);
        table.rows.append(cells);
    }
    return {.table = table};
}

/// The members of the topic whose report is not in it, and how it stands.
SheetSection ConsolidatedPage::missingSection(const ReportSection &section) const
{
    const Topic *topic = store().find(section.topic);
    const ConsolidatedReport *own = report();
    SheetTable table;
    table.heads = {{.title = fieldLabel("member")},
                   {.title = fieldLabel("state"), .hint = {.characters = 27}}};
    for (const MemberStanding &each : memberStandings(store(), year(), work().today)) {
        const bool takesPart =
            topic && (topic->lead == each.member || topic->participants.contains(each.member));
        if (takesPart && own && !own->reports.contains(each.report))
            table.rows.append(
                {memberCell(names(), each.member, QDate(year(), 12, 31), currentLanguage()),
                 badge(each)});
    }
    if (table.rows.isEmpty())
        return {};
    return {.title = tr("Not in it"),
            .remark = tr("Only accepted reports enter the consolidated report."),
            .table = table};
}

QString ConsolidatedPage::titleOfText(const RecordKey &key) const
{
    const Language language = currentLanguage();
    if (const ReportSection *section = store().find(Id<ReportSection>{key.id}))
        return heading(*section);
    const ReportEntry *entry = store().find(Id<ReportEntry>{key.id});
    const MemberReport *from = entry ? store().find(entry->report) : nullptr;
    return from ? names().code(from->member, QDate(year(), 12, 31)) + u" · "_s +
                      titleOf(names(), entry->topic, language)
                : QString();
}

/// What a person has to look at before the report goes out: events that may have been reported
/// twice, and texts that are there in one language only.
SheetTab ConsolidatedPage::settleTab() const
{
    const Language language = currentLanguage();
    SheetTab tab{.title = tr("To settle"),
                 .count = int(m_sameEvents.size() + m_untranslated.size())};
    const auto linked = [](const QString &title) {
        Cell cell(title);
        cell.link = true;
        return cell;
    };
    SheetTable events;
    events.heads = {{.title = tr("Reported"), .hint = {.wraps = true}},
                    {.title = tr("and"), .hint = {.wraps = true}}};
    for (const auto &[first, second] : m_sameEvents) {
        events.rows.append(
            {linked(titleOf(names(), second, language)), Cell(titleOf(names(), first, language))});
        events.targets.append({QString::fromLatin1(Activity::table), second.uuid, {}});
    }
    SheetTable texts;
    texts.heads = {{.title = tr("Text"), .hint = {.wraps = true}},
                   {.title = tr("Where"), .hint = {.characters = 22}}};
    for (const RecordKey &key : m_untranslated) {
        texts.rows.append({linked(titleOfText(key)), Cell(entityLabel(key.table))});
        texts.targets.append({QString(key.table), key.id, {}});
    }
    if (!events.rows.isEmpty())
        tab.sections.append({.title = tr("Possibly one event"), .table = events});
    if (!texts.rows.isEmpty())
        tab.sections.append({.title = tr("In one language only"), .table = texts});
    if (tab.count == 0)
        tab.sections.append({.remark = tr("Nothing is left to settle.")});
    return tab;
}

SheetTab ConsolidatedPage::changeTab() const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("date"), .hint = {.characters = 11}},
                   {.title = tr("Record"), .hint = {.wraps = true}},
                   {.title = tr("What"), .hint = {.characters = 18}}};
    FieldText text(names(), language);
    for (const auto &[step, change] : m_changes)
        table.rows.append({dateCell(step.at.toLocalTime().date(), language),
                           Cell(u"%1: %2"_s.arg(entityLabel(change.entity), text.subject(change))),
                           Cell(fieldsOf(change))});
    return {.title = tr("Changed since issue"),
            .count = int(m_changes.size()),
            .sections = {{.remark = tr("not in what was printed"), .table = table}}};
}

} // namespace LienKet
