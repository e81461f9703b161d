// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yearcommands.h"

#include "app/program.h"
#include "app/terminal.h"
#include "app/yearreport.h"
#include "core/services/acts.h"
#include "core/services/consolidation.h"
#include "core/services/reminders.h"
#include "core/services/rotation.h"

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

/// The record of the year, or NotFound with the year.
Result<RecordKey> yearKey(Store &store, int year)
{
    for (const ProgramYear &each : store.all<ProgramYear>()) {
        if (each.year == year)
            return RecordKey{QLatin1StringView(ProgramYear::table), each.id.uuid};
    }
    if (store.failure())
        return std::unexpected(*store.failure());
    return failure(Error::Code::NotFound, QString::number(year), u"year"_s);
}

/// Says what was read, unless a part of it could not be.
Result<> sayRead(Store &store, const QByteArray &text)
{
    LIENKET_TRY(store.allRead());
    return say(text);
}

Result<> sayStanding(const CommandLine &line, Store &store, Language language)
{
    LIENKET_TRY(yearKey(store, *line.year));
    const auto members = memberStandings(store, *line.year, todayOf(line, store));
    Directory names(store);
    return sayRead(store, line.format == OutputFormat::Json
                              ? membersAsJson(members, names)
                              : membersAsText(members, names, *line.year, language));
}

/// Notes a reminder for each member that is due one, and writes what is to be sent.
Result<> remind(const CommandLine &line, Store &store, Language language)
{
    LIENKET_TRY(yearKey(store, *line.year));
    const QDate today = todayOf(line, store);
    const auto members = memberStandings(store, *line.year, today);
    const ProgramRecords records = recordsForLetters(store);
    const auto &rounds = records.all<ReportRound>();
    const auto round = std::find_if(rounds.begin(), rounds.end(), [&](const ReportRound &each) {
        return each.year == *line.year;
    });
    if (round == rounds.end())
        return failure(Error::Code::Invalid, QString::number(*line.year), u"no_round"_s);
    Step step;
    step.act = u"remind"_s;
    QList<ReminderLetter> letters;
    for (const MemberStanding &member :
         remindersDue(members, records.all<Reminder>(), reminderRhythm(*round), today)) {
        letters.append(reminderLetter(records, *line.year, member, language, today));
        Reminder reminder;
        reminder.round = round->id;
        reminder.member = member.member;
        reminder.number = member.reminders + 1;
        reminder.date = today;
        reminder.person = letters.last().person;
        step.put.append(reminder);
    }
    const QByteArray text = line.format == OutputFormat::Json ? lettersAsJson(letters, records)
                                                              : lettersAsText(letters);
    LIENKET_TRY(store.allRead());
    LIENKET_TRY(store.commit(step));
    const auto said = say(text);
    if (!said && !step.put.isEmpty())
        LIENKET_TRY(store.undo()); // nobody has the letters, so nobody was reminded
    return said;
}

Result<> changeRound(const CommandLine &line, Store &store)
{
    const auto key = yearKey(store, *line.year);
    if (!key)
        return std::unexpected(key.error());
    QJsonObject answers;
    if (line.deadline.isValid())
        answers.insert(u"deadline"_s, isoDate(line.deadline));
    const auto step =
        perform(store, *key, line.subject == "open"_L1 ? "open_round"_L1 : "close_round"_L1,
                answers, todayOf(line, store));
    if (!step)
        return std::unexpected(step.error());
    const auto done = store.commit(*step);
    return done ? Result<>() : std::unexpected(done.error());
}

} // namespace

Result<> sayYear(const CommandLine &line, Language language)
{
    const auto program = openToRead(line);
    if (!program)
        return std::unexpected(program.error());
    Store &store = *program->store;
    LIENKET_TRY(yearKey(store, *line.year));
    const YearStatus status = yearStatus(store, *line.year, todayOf(line, store));
    Directory names(store);
    return sayRead(store, line.format == OutputFormat::Json ? yearAsJson(status, names)
                                                            : yearAsText(status, names, language));
}

Result<> sayRotation(const CommandLine &line, Language language)
{
    const auto program = openToRead(line);
    if (!program)
        return std::unexpected(program.error());
    Store &store = *program->store;
    const auto &terms = store.all<CoordinatorTerm>();
    const auto &memberships = store.all<Membership>();
    const int thisYear = todayOf(line, store).year();
    int first = thisYear;
    for (const CoordinatorTerm &each : terms)
        first = std::min(first, each.year);
    // A whole cycle ahead, if nothing else is asked for.
    const int from = line.from.value_or(first);
    const int to = line.to.value_or(thisYear + int(membersIn(memberships, thisYear).size()));
    const auto plan = rotationPlan(from, to, memberships, terms, store.all<Unavailability>());
    Directory names(store);
    return sayRead(store, line.format == OutputFormat::Json
                              ? rotationAsJson(plan, names)
                              : rotationAsText(plan, names, language));
}

Result<> runRound(const CommandLine &line, Language language)
{
    if (line.subject == "status"_L1) {
        const auto program = openToRead(line);
        return program ? sayStanding(line, *program->store, language)
                       : std::unexpected(program.error());
    }
    const auto store = openToWrite(line);
    if (!store)
        return std::unexpected(store.error());
    if (line.subject == "remind"_L1)
        return remind(line, **store, language);
    LIENKET_TRY(changeRound(line, **store));
    return sayStanding(line, **store, language);
}

Result<> runConsolidation(const CommandLine &line, Language language)
{
    Result<Program> program = line.dryRun ? openToRead(line) : Result<Program>(Program());
    if (program && !line.dryRun) {
        auto opened = openToWrite(line);
        if (!opened)
            return std::unexpected(opened.error());
        program->store = std::move(*opened);
    }
    if (!program)
        return std::unexpected(program.error());
    Store &store = *program->store;
    LIENKET_TRY(yearKey(store, *line.year));
    const auto drawn = consolidate(store, *line.year);
    if (!drawn)
        return std::unexpected(drawn.error());
    if (!line.dryRun)
        LIENKET_TRY(store.commit(drawn->step));
    Directory names(store);
    return sayRead(store, consolidationAsText(*drawn, names, *line.year, language));
}

} // namespace LienKet
