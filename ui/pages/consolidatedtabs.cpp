// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/languageswitch.h"
#include "ui/pages/consolidatedpage.h"
#include "ui/pages/sheets.h"
#include "ui/text/actwords.h"
#include "ui/text/fieldtext.h"

namespace LienKet {

using namespace Qt::StringLiterals;

QString ConsolidatedPage::titleOfEntry(Id<ReportEntry> id) const
{
    const ReportEntry *entry = store().find(id);
    const MemberReport *from = entry ? store().find(entry->report) : nullptr;
    return from ? names().code(from->member, QDate(year(), 12, 31)) + u" · "_s +
                      titleOf(names(), entry->topic, currentLanguage())
                : QString();
}

/// What a person has to look at before the report goes out: events that may have been reported
/// twice, passages that are not whole, and what members said in one language only.
SheetTab ConsolidatedPage::settleTab() const
{
    const Language language = currentLanguage();
    SheetTab tab{.title = tr("To settle"),
                 .count = int(m_sameEvents.size() + m_notWhole.size() + m_untranslated.size())};
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
    SheetTable passages;
    passages.heads = {{.title = tr("Passage"), .hint = {.wraps = true}}};
    for (const Id<ReportSection> &id : m_notWhole) {
        passages.rows.append({linked(heading(*store().find(id)))});
        passages.targets.append({QString::fromLatin1(ReportSection::table), id.uuid, {}});
    }
    SheetTable entries;
    entries.heads = {{.title = tr("Member and topic"), .hint = {.wraps = true}}};
    for (const Id<ReportEntry> &id : m_untranslated) {
        entries.rows.append({linked(titleOfEntry(id))});
        entries.targets.append({QString::fromLatin1(ReportEntry::table), id.uuid, {}});
    }
    if (!events.rows.isEmpty())
        tab.sections.append({.title = tr("Possibly one event"), .table = events});
    if (!passages.rows.isEmpty())
        tab.sections.append(
            {.title = tr("Passages not whole in both languages"), .table = passages});
    if (!entries.rows.isEmpty())
        tab.sections.append({.title = tr("Members' texts in one language only"), .table = entries});
    if (tab.count == 0)
        tab.sections.append({.remark = tr("Nothing is left to settle.")});
    return tab;
}

/// By day, each value whole: what is cut off would not tell how paper and file differ.
SheetTab ConsolidatedPage::changeTab() const
{
    const Language language = currentLanguage();
    FieldText text(names(), language);
    QList<Fact> facts;
    const auto add = [&](const StepInfo &step, const QString &what, const QList<Cell> &lines) {
        Cell head(what);
        head.bold = true;
        facts.append({dateText(step.at.toLocalTime().date(), language), QList<Cell>{head} + lines});
    };
    for (const auto &[step, change] : m_changes) {
        const QString record = u"%1: %2"_s.arg(entityLabel(change.entity), text.subject(change));
        if (change.isInsert() || change.isRemoval()) {
            add(step, record, {Cell(actWord(change.isInsert() ? u"create"_s : u"delete"_s))});
            continue;
        }
        const QLatin1StringView entity = change.key().table;
        for (const FieldInfo &field : fieldsOf(entity)) {
            const QJsonValue values = change.fields[field.name];
            if (values.isUndefined())
                continue;
            const auto said = [&](int at) {
                const QString words = text.value(entity, field, values[at]);
                return words.isEmpty() ? absentCell().text : words;
            };
            add(step, record + u" – "_s + fieldLabel(entity, field.name),
                {Cell(tr("When issued: %1").arg(said(0))), Cell(tr("Now: %1").arg(said(1)))});
        }
    }
    return {.title = tr("Changed since issue"),
            .count = int(m_changes.size()),
            .sections = {{.remark = tr("not in what was printed"), .facts = facts}}};
}

} // namespace LienKet
