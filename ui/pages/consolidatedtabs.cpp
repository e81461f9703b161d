// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/languageswitch.h"
#include "ui/pages/consolidatedpage.h"
#include "ui/pages/sheets.h"
#include "ui/text/actwords.h"
#include "ui/text/fieldtext.h"

namespace LienKet {

using namespace Qt::StringLiterals;

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
                   {.title = tr("What"), .hint = {.characters = 12}},
                   {.title = tr("When issued"), .hint = {.characters = 14, .wraps = true}},
                   {.title = tr("Now"), .hint = {.characters = 14, .wraps = true}}};
    FieldText text(names(), language);
    for (const auto &[step, change] : m_changes) {
        const Cell day = dateCell(step.at.toLocalTime().date(), language);
        const Cell record(u"%1: %2"_s.arg(entityLabel(change.entity), text.subject(change)));
        if (change.isInsert() || change.isRemoval()) {
            const QString act = actWord(change.isInsert() ? u"create"_s : u"delete"_s);
            table.rows.append({day, record, Cell(act), absentCell(), absentCell()});
            continue;
        }
        const QLatin1StringView entity = change.key().table;
        for (const FieldInfo &field : fieldsOf(entity)) {
            const QJsonValue values = change.fields[field.name];
            if (values.isUndefined())
                continue;
            const auto said = [&](int at) {
                const QString words = text.value(entity, field, values[at]);
                return words.isEmpty() ? absentCell() : Cell(words);
            };
            table.rows.append(
                {day, record, Cell(fieldLabel(entity, field.name)), said(0), said(1)});
        }
    }
    return {.title = tr("Changed since issue"),
            .count = int(m_changes.size()),
            .sections = {{.remark = tr("not in what was printed"), .table = table}}};
}

} // namespace LienKet
