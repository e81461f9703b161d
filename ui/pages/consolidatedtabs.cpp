// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/languageswitch.h"
#include "ui/pages/consolidatedpage.h"
#include "ui/pages/sheets.h"
#include "ui/text/actwords.h"
#include "ui/text/fieldtext.h"

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
