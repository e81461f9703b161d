// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheets.h"

#include "ui/models/tablemodel.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::Sheets)
};

QString actWord(const QString &act)
{
    if (act == "create"_L1)
        return Sheets::tr("Created");
    if (act == "edit"_L1)
        return Sheets::tr("Edited");
    if (act == "delete"_L1)
        return Sheets::tr("Deleted");
    if (act == "undo"_L1)
        return Sheets::tr("Undone");
    if (act == "redo"_L1)
        return Sheets::tr("Done again");
    if (act == "sample"_L1)
        return Sheets::tr("Sample built");
    if (act == "import"_L1)
        return Sheets::tr("Imported");
    return act;
}

QString changedFields(const Change &change)
{
    if (change.isInsert())
        return Sheets::tr("the whole record");
    QStringList words;
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it) {
        // A bilingual field stands as its columns: title_vi, title_en_state.
        QString name = it.key();
        for (const auto &suffix : {u"_state"_s, u"_vi"_s, u"_en"_s}) {
            if (name.endsWith(suffix))
                name.chop(suffix.size());
        }
        const QString label = fieldLabel(name);
        if (!words.contains(label))
            words.append(label);
    }
    return words.join(u", "_s);
}

} // namespace

void addSources(QList<SheetTab> &tabs, Store &store, const char *table, const QUuid &record,
                Language language)
{
    SheetTab tab{.title = Sheets::tr("Sources"), .count = 0, .sections = {}};
    const QString id = record.toString(QUuid::WithoutBraces);
    for (const Source &source : store.all<Source>()) {
        if (source.entity != QLatin1StringView(table) || source.record != id)
            continue;
        SheetSection section;
        section.title = source.document.text(language);
        section.remark = word(source.certainty);
        if (!source.fieldName.isEmpty())
            section.facts.append({fieldLabel("field_name"), Cell(fieldLabel(source.fieldName))});
        if (!source.address.isEmpty())
            section.facts.append({fieldLabel("address"), Cell(source.address)});
        if (!source.remark.isEmpty())
            section.facts.append({fieldLabel("remark"), source.remark});
        tab.sections.append(section);
        ++tab.count;
    }
    if (tab.count > 0)
        tabs.append(tab);
}

void addHistory(QList<SheetTab> &tabs, Store &store, const QUuid &record, Language language)
{
    const auto history = store.journal().history(record);
    if (!history || history->isEmpty())
        return;
    SheetTable table;
    table.heads = {{.title = Sheets::tr("When"), .hint = {.characters = 16}},
                   {.title = Sheets::tr("Who"), .hint = {.characters = 14, .rank = 1}},
                   {.title = Sheets::tr("What"), .hint = {.characters = 12}},
                   {.title = Sheets::tr("Changed"), .hint = {.wraps = true}}};
    for (auto it = history->crbegin(); it != history->crend(); ++it) {
        const QDateTime at = it->first.at.toLocalTime();
        table.rows.append({Cell(dateText(at.date(), language) + u' ' + timeText(at.time())),
                           it->first.who.isEmpty() ? absentCell() : Cell(it->first.who),
                           Cell(actWord(it->first.act)), Cell(changedFields(it->second))});
    }
    tabs.append({.title = Sheets::tr("History"),
                 .count = int(history->size()),
                 .sections = {{.title = {}, .remark = {}, .facts = {}, .table = table}}});
}

void addAttachments(QList<SheetTab> &tabs, Store &store, const char *table, const QUuid &record,
                    Language language)
{
    SheetTable files;
    files.heads = {{.title = fieldLabel("file_name")},
                   {.title = fieldLabel("size"), .hint = {.characters = 10}, .right = true}};
    const QString id = record.toString(QUuid::WithoutBraces);
    for (const Attachment &each : store.all<Attachment>()) {
        if (each.entity == QLatin1StringView(table) && each.record == id)
            files.rows.append({Cell(each.fileName),
                               each.size ? Cell(fileSize(*each.size, language)) : absentCell()});
    }
    if (!files.rows.isEmpty())
        tabs.append({.title = Sheets::tr("Files"),
                     .count = int(files.rows.size()),
                     .sections = {{.title = {}, .remark = {}, .facts = {}, .table = files}}});
}

Cell areaCell(Directory &names, Id<Area> area, Language language)
{
    Cell cell(names.shortArea(area, language));
    if (area)
        cell.area = names.areaColour(area);
    return cell;
}

Cell memberCell(Directory &names, Id<Organization> organization, QDate on, Language language)
{
    if (!organization)
        return absentCell();
    Cell cell(names.shortName(organization, on, language));
    cell.lead = names.code(organization, on);
    return cell;
}

Cell dateCell(QDate date, Language language)
{
    return date.isValid() ? Cell(dateText(date, language)) : absentCell();
}

Cell textCell(const LocalizedText &text, Language language)
{
    Cell cell(text.text(language));
    if (text.fallsBack(language))
        cell.note = language == Language::English ? u"(VI)"_s : u"(EN)"_s;
    return cell;
}

Cell absentCell(const QString &words)
{
    Cell cell(words);
    cell.absent = true;
    return cell;
}

Cell numberCell(int number)
{
    return number > 0 ? Cell(u"%1"_s.arg(number, 2, 10, QLatin1Char('0'))) : Cell();
}

qint64 dayValue(QDate date)
{
    return date.isValid() ? date.toJulianDay() : noValue;
}

} // namespace LienKet
