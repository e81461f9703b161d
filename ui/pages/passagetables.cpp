// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/passagetables.h"

#include "core/services/recordofyear.h"
#include "core/services/reportround.h"
#include "core/services/statistics.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/passages.h"
#include "ui/pages/sheets.h"

#include <QCoreApplication>

namespace LienKet {

namespace {

struct PassageTables
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::PassageTables)
};

} // namespace

SheetSection countedSection(Directory &names, const ReportSection &section,
                            const QList<Voice> &voices)
{
    Store &store = names.store();
    const Language language = currentLanguage();
    const QList<Indicator> own = indicatorsOf(store, section.topic);
    const QList<IndicatorResult> totals = indicatorResults(
        own, store.all<ReportRound>(), store.all<MemberReport>(), store.all<ReportEntry>());
    SheetTable table;
    table.heads.append({.title = PassageTables::tr("Indicator"), .hint = {.wraps = true}});
    for (const Voice &each : voices)
        table.heads.append({.title = each.code, .hint = {.characters = 7}, .right = true});
    table.heads.append(
        {.title = PassageTables::tr("Total"), .hint = {.characters = 8}, .right = true});
    for (qsizetype i = 0; i < own.size(); ++i) {
        Cell name = textCell(own.at(i).name, language);
        name.note = word(own.at(i).kind);
        QList<Cell> cells{name};
        for (const Voice &voice : voices) {
            Cell value = absentCell();
            for (const auto &each : voice.entry.values) {
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
    return {.title = own.isEmpty() ? QString() : PassageTables::tr("What is counted"),
            .table = table};
}

QList<MemberStanding> absentFrom(Store &store, const ReportSection &section, int year, QDate today)
{
    const Topic *topic = store.find(section.topic);
    const ConsolidatedReport *own = recordOf(store.all<ConsolidatedReport>(), year);
    QList<MemberStanding> absent;
    for (const MemberStanding &each : memberStandings(store, year, today)) {
        if (topic && takesPart(each.member, *topic) && own && !own->reports.contains(each.report))
            absent.append(each);
    }
    return absent;
}

} // namespace LienKet
