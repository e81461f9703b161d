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

RecordKey yearKey(Store &store, int year)
{
    for (const ProgramYear &each : store.all<ProgramYear>()) {
        if (each.year == year)
            return {QLatin1StringView(ProgramYear::table), each.id.uuid};
    }
    return {};
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
