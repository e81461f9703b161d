// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/checkreport.h"
#include "app/program.h"
#include "app/recordtable.h"
#include "app/terminal.h"
#include "app/window.h"
#include "app/yearcommands.h"
#include "core/services/applying.h"
#include "core/services/listing.h"
#include "core/services/sampleprogram.h"
#include "ui/i18n/languageswitch.h"
#include "ui/printing/reportfile.h"

#include <QFile>

#include <cstdio>

namespace LienKet {
namespace {

Result<> runNew(const CommandLine &line)
{
    if (!line.sample)
        return Store::create(line.file);
    return Store::create(line.file,
                         [&](Store &store) { return fillWithSample(store, line.times); });
}

Result<int> runCheck(const CommandLine &line)
{
    const auto program = openToRead(line);
    if (!program)
        return std::unexpected(program.error());
    const auto report = check(*program->store);
    if (!report)
        return std::unexpected(report.error());
    LIENKET_TRY(say(line.json ? asJson(*report) : asText(*report)));
    return report->findings.isEmpty() ? Fine : Damaged;
}

Result<> runList(const CommandLine &line, Language language)
{
    const auto program = openToRead(line);
    if (!program)
        return std::unexpected(program.error());
    RecordBook book(*program->store);
    const auto keys = listRecords(*program->store, book, line.subject, line.year);
    if (!keys)
        return std::unexpected(keys.error());
    const QLatin1StringView table = keyOf(*emptyRecord(line.subject)).table;
    switch (line.format) {
    case OutputFormat::Text:
    case OutputFormat::Table:
        return say(recordTable(*keys, table, book, language));
    case OutputFormat::Csv:
        return say(toCsv(*keys, table, book));
    case OutputFormat::Json:
        return say(toJsonArray(*keys, book));
    }
    Q_UNREACHABLE();
}

Result<> runApply(const CommandLine &line)
{
    const auto store = openToWrite(line);
    if (!store)
        return std::unexpected(store.error());
    QFile input;
    // Unbuffered, so that whoever sends a line and waits for its answer gets it.
    // By its number: read through C's stream, a failed read would look like the end.
    if (!input.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Code::Io, QStringLiteral("stdin"), input.errorString());
    Result<> said;
    const auto applied = applyLines(
        **store, input, line.each ? ApplyMode::Each : ApplyMode::Whole, [&](const RecordKey &key) {
            if (said)
                said = say("committed " + key.id.toByteArray(QUuid::WithoutBraces) + '\n');
        });
    return applied ? said : applied;
}

Result<> runReport(const CommandLine &line, Language language)
{
    const auto program = openToRead(line);
    if (!program)
        return std::unexpected(program.error());
    Store &store = *program->store;
    const QDate today = todayOf(line, store);
    return line.subject == QLatin1StringView("handover")
               ? writeHandoverMinutes(store, *line.year, language, today, line.output)
               : writeAnnualReport(store, *line.year, language, today, line.output);
}

} // namespace

int run(const CommandLine &line, LanguageSwitch &languages)
{
    const Language language = currentLanguage();
    Result<int> result = Fine;
    const auto take = [&](const Result<> &done) {
        result = done ? Result<int>(Fine) : std::unexpected(done.error());
    };
    switch (line.command) {
    case Command::New:
        take(runNew(line));
        break;
    case Command::Check:
        result = runCheck(line);
        break;
    case Command::List:
        take(runList(line, language));
        break;
    case Command::Apply:
        take(runApply(line));
        break;
    case Command::Report:
        take(runReport(line, language));
        break;
    case Command::Year:
        take(sayYear(line, language));
        break;
    case Command::Rotation:
        take(sayRotation(line, language));
        break;
    case Command::Round:
        take(runRound(line, language));
        break;
    case Command::Consolidate:
        take(runConsolidation(line, language));
        break;
    case Command::Render:
        take(renderPage(line, languages));
        break;
    case Command::Window:
        take(showWindow(line, languages));
        break;
    }
    return result ? *result : complain(result.error());
}

} // namespace LienKet
