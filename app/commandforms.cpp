// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandforms.h"

#include "core/store/record.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace LienKet {
namespace {

constexpr OptionForm optionForms[] = {
    {"language", "vi|en",
     QT_TRANSLATE_NOOP("LienKet::CommandLine", "The language to speak and write")},
    {"today", "DATE",
     QT_TRANSLATE_NOOP("LienKet::CommandLine", "Take this day for today, such as 2026-11-18")},
    {"help", nullptr, QT_TRANSLATE_NOOP("LienKet::CommandLine", "Show this help")},
    {"version", nullptr, QT_TRANSLATE_NOOP("LienKet::CommandLine", "Show the program's version")},
    {"sample", nullptr,
     QT_TRANSLATE_NOOP("LienKet::CommandLine", "Use the sample consortium; it stands for FILE")},
    {"times", "N", QT_TRANSLATE_NOOP("LienKet::CommandLine", "Make the sample N times as large")},
    {"json", nullptr, QT_TRANSLATE_NOOP("LienKet::CommandLine", "Write JSON instead of text")},
    {"year", "N", QT_TRANSLATE_NOOP("LienKet::CommandLine", "Only what belongs to this year")},
    {"from", "N", QT_TRANSLATE_NOOP("LienKet::CommandLine", "The first year")},
    {"to", "N", QT_TRANSLATE_NOOP("LienKet::CommandLine", "The last year")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("LienKet::CommandLine", "How to write the result")},
    {"deadline", "DATE",
     QT_TRANSLATE_NOOP("LienKet::CommandLine", "By when the members have to report")},
    {"dry-run", nullptr,
     QT_TRANSLATE_NOOP("LienKet::CommandLine", "Say what would be done, and write nothing")},
    {"output", "X", QT_TRANSLATE_NOOP("LienKet::CommandLine", "The file to write")},
    {"theme", "light|dark", QT_TRANSLATE_NOOP("LienKet::CommandLine", "The colours of the window")},
    {"size", "WxH", QT_TRANSLATE_NOOP("LienKet::CommandLine", "Width and height of the window")},
    {"scale", "F", QT_TRANSLATE_NOOP("LienKet::CommandLine", "Make the picture F times as fine")},
    {"each", nullptr,
     QT_TRANSLATE_NOOP("LienKet::CommandLine",
                       "Make each line a step of its own, and keep those before a bad one")},
};

constexpr const char *everyCommand[] = {"language", "today", "help", "version"};

QString translated(const char *words)
{
    return QCoreApplication::translate("LienKet::CommandLine", words);
}

const OptionForm &optionForm(QByteArrayView name)
{
    return *std::find_if(std::begin(optionForms), std::end(optionForms),
                         [name](const OptionForm &each) { return name == each.name; });
}

/// Two columns, the second one aligned.
QString table(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto &row : rows)
        text += QLatin1StringView("  ") + row.first.leftJustified(width + 2) + row.second + u'\n';
    return text;
}

QStringList pageNames()
{
    QStringList names;
    for (const char *name :
         {"year", "proposals", "topics", "activities", "subcommittee", "reports", "consolidated",
          "agreements", "members", "people", "resources", "rotation", "areas", "timeline", "charts",
          "past", "translations", "contradictions", "trash"})
        names.append(QString::fromLatin1(name));
    return names;
}

QByteArrayList optionsOf(const CommandForm &form)
{
    QByteArrayList names = form.options;
    for (const char *name : everyCommand)
        names.append(name);
    return names;
}

QString written(const OptionForm &option)
{
    QString text = QLatin1StringView("--") + QLatin1StringView(option.name);
    if (option.value)
        text += u' ' + QLatin1StringView(option.value);
    return text;
}

} // namespace

const QList<CommandForm> &commandForms()
{
    static const QList<CommandForm> forms{
        {Command::Window,
         "",
         "[FILE]",
         QT_TRANSLATE_NOOP("LienKet::CommandLine", "Open the window"),
         nullptr,
         {},
         {"sample"}},
        {Command::New,
         "new",
         "FILE [--sample [--times N]]",
         QT_TRANSLATE_NOOP("LienKet::CommandLine",
                           "Make a program file, empty or with the sample consortium"),
         nullptr,
         {},
         {"sample", "times"}},
        {Command::Check,
         "check",
         "FILE [--json]",
         QT_TRANSLATE_NOOP(
             "LienKet::CommandLine",
             "Check a file: what is not as it should be, and a digest of its content"),
         nullptr,
         {},
         {"sample", "json"}},
        {Command::List,
         "list",
         "ENTITY FILE [--year N] [--format table|csv|json]",
         QT_TRANSLATE_NOOP("LienKet::CommandLine", "List the records of one kind"),
         "ENTITY",
         {},
         {"sample", "year", "format"},
         {OutputFormat::Table, OutputFormat::Csv, OutputFormat::Json}},
        {Command::Apply,
         "apply",
         "FILE [--each]",
         QT_TRANSLATE_NOOP("LienKet::CommandLine", "Add or change records, one JSON object a line "
                                                   "on standard input, all of them or none"),
         nullptr,
         {},
         {"each"}},
        {Command::Report,
         "report",
         "annual|handover FILE --year N --language vi|en --output X.pdf",
         QT_TRANSLATE_NOOP("LienKet::CommandLine",
                           "Make the annual report of a year, or the minutes of its handover, as a "
                           "PDF file"),
         "annual|handover",
         {"year", "output"},
         {"sample", "year", "output"},
         {},
         {"annual", "handover"}},
        {Command::Render,
         "render",
         "PAGE FILE [--year N] [--language vi|en] [--theme light|dark] [--size WxH] [--scale F] "
         "--output X.png",
         QT_TRANSLATE_NOOP("LienKet::CommandLine", "Make a picture of a page of the window"),
         "PAGE",
         {"output"},
         {"sample", "year", "theme", "size", "scale", "output"}},
        {Command::Year,
         "year",
         "FILE --year N [--format text|json]",
         QT_TRANSLATE_NOOP("LienKet::CommandLine",
                           "Say where a year stands: its steps, who is late and what is due"),
         nullptr,
         {"year"},
         {"sample", "year", "format"},
         {OutputFormat::Text, OutputFormat::Json}},
        {Command::Rotation,
         "rotation",
         "FILE [--from N --to M] [--format text|json]",
         QT_TRANSLATE_NOOP("LienKet::CommandLine",
                           "List who coordinated, who is planned and whose turn it would be"),
         nullptr,
         {},
         {"sample", "from", "to", "format"},
         {OutputFormat::Text, OutputFormat::Json}},
        {Command::Round,
         "round",
         "open|close|remind|status FILE --year N [--deadline DATE] [--format text|json]",
         QT_TRANSLATE_NOOP("LienKet::CommandLine",
                           "Open or close a year's report round, note whom to remind and write "
                           "the letters, or say how the members stand"),
         "open|close|remind|status",
         {"year"},
         {"sample", "year", "deadline", "format"},
         {OutputFormat::Text, OutputFormat::Json},
         {"open", "close", "remind", "status"}},
        {Command::Consolidate,
         "consolidate",
         "FILE --year N [--dry-run]",
         QT_TRANSLATE_NOOP("LienKet::CommandLine",
                           "Draw the accepted reports of a year together into one report"),
         nullptr,
         {"year"},
         {"sample", "year", "dry-run"}},
    };
    return forms;
}

const CommandForm &formOf(Command command)
{
    return *std::find_if(commandForms().begin(), commandForms().end(),
                         [command](const CommandForm &form) { return form.command == command; });
}

bool takesValue(const QString &option)
{
    return std::any_of(std::begin(optionForms), std::end(optionForms), [&](const OptionForm &each) {
        return option == QLatin1StringView(each.name) && each.value;
    });
}

void prepare(QCommandLineParser &parser, const CommandForm &form)
{
    for (const QByteArray &name : optionsOf(form)) {
        const OptionForm &option = optionForm(name);
        QCommandLineOption added(QString::fromLatin1(option.name));
        if (option.value)
            added.setValueName(QString::fromLatin1(option.value));
        parser.addOption(added);
    }
}

QString helpFor(const CommandForm &form)
{
    const auto line = [](const CommandForm &each) {
        const QString name = QString::fromLatin1(each.name);
        return (name.isEmpty() ? name : name + u' ') + QLatin1StringView(each.usage);
    };
    QString text;
    if (form.command == Command::Window) {
        QList<std::pair<QString, QString>> commands;
        for (const CommandForm &each : commandForms())
            commands.append({QLatin1StringView("lienket ") + line(each), translated(each.purpose)});
        text = translated(QT_TRANSLATE_NOOP(
                   "LienKet::CommandLine",
                   "LienKet keeps the work of a consortium of universities in one "
                   "file.")) +
               QLatin1StringView("\n\n") + table(commands);
    } else {
        text = QLatin1StringView("lienket ") + line(form) + QLatin1StringView("\n\n") +
               translated(form.purpose) + u'\n';
    }
    QList<std::pair<QString, QString>> options;
    for (const QByteArray &name : optionsOf(form)) {
        const OptionForm &option = optionForm(name);
        options.append({written(option), translated(option.purpose)});
    }
    text += u'\n' + table(options);
    if (form.command == Command::Render)
        text += u'\n' + translated(QT_TRANSLATE_NOOP("LienKet::CommandLine", "PAGE is one of:")) +
                QLatin1StringView("\n  ") + pageNames().join(QLatin1StringView("\n  ")) + u'\n';
    if (form.command == Command::List)
        text += u'\n' + translated(QT_TRANSLATE_NOOP("LienKet::CommandLine", "ENTITY is one of:")) +
                QLatin1StringView("\n  ") + entityTables().join(QLatin1StringView("\n  ")) + u'\n';
    return text;
}

} // namespace LienKet
