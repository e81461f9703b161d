// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandforms.h"
#include "core/base/field.h"
#include "core/base/json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTimes = 1000;
constexpr double leastScale = 0.5;
constexpr double greatestScale = 4;
constexpr QSize leastSize(320, 240);
constexpr QSize greatestSize(7680, 4320);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::CommandLine)
};

std::unexpected<Refusal> wrong(const QString &problem)
{
    return std::unexpected(Refusal{{}, problem});
}

/// The arguments that are neither options nor their values.
QStringList plainArguments(const QStringList &arguments)
{
    QStringList plain;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1StringView("--"))
            return plain + arguments.mid(i + 1);
        if (!argument.startsWith(QLatin1StringView("--")))
            plain.append(argument);
        else if (!argument.contains(u'=') && takesValue(argument.mid(2)))
            ++i;
    }
    return plain;
}

/// The value of an option before the arguments are read as a whole.
QString valueOf(const QStringList &arguments, const QString &option)
{
    QString value;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(option + u'='))
            value = arguments[i].mid(option.size() + 1);
        else if (arguments[i] == option)
            value = arguments.value(i + 1);
    }
    return value;
}

enum class Theme { Light, Dark };

} // namespace

template <>
struct Codes<Theme>
{
    static constexpr std::array names{"light", "dark"};
};

namespace {

/// Reads the options of one command into the command line; a problem names the first bad one.
class OptionReader
{
public:
    OptionReader(const QCommandLineParser &parser, CommandLine &line)
        : m_parser(parser), m_line(line)
    {
    }

    QString read()
    {
        readFlags();
        m_line.output = value("output");
        whole("year", firstYear, lastYear, [&](int year) { m_line.year = year; });
        whole("from", firstYear, lastYear, [&](int year) { m_line.from = year; });
        whole("to", firstYear, lastYear, [&](int year) { m_line.to = year; });
        whole("times", 1, mostTimes, [&](int times) { m_line.times = times; });
        oneOf<Language>("language", [](Language) {});
        format();
        oneOf<Theme>("theme", [&](Theme theme) { m_line.dark = theme == Theme::Dark; });
        day("today", m_line.today);
        day("deadline", m_line.deadline);
        size();
        scale();
        for (const QByteArray &option : formOf(m_line.command).required) {
            if (value(option.constData()).isEmpty())
                complain(Words::tr("%1 is missing.")
                             .arg(QLatin1StringView("--") + QLatin1StringView(option)));
        }
        if (m_line.command == Command::New && m_line.times > 1 && !m_line.sample)
            complain(Words::tr("--times goes with --sample."));
        return m_problem;
    }

private:
    QString value(const char *option) const
    {
        const QString name = QString::fromLatin1(option);
        const bool known = m_parser.optionNames().contains(name);
        return known ? m_parser.value(name) : QString();
    }

    bool isSet(const char *option) const
    {
        return m_parser.optionNames().contains(QString::fromLatin1(option));
    }

    void complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    void readFlags()
    {
        m_line.sample = isSet("sample");
        m_line.json = isSet("json");
        m_line.each = isSet("each");
        m_line.dryRun = isSet("dry-run");
    }

    template <class Set>
    void whole(const char *option, int least, int greatest, Set &&set)
    {
        if (!isSet(option))
            return;
        bool good = false;
        const int number = value(option).toInt(&good);
        if (good && number >= least && number <= greatest)
            set(number);
        else
            complain(Words::tr("--%1 needs a number from %2 to %3, not “%4”.")
                         .arg(QString::fromLatin1(option), QString::number(least),
                              QString::number(greatest), value(option)));
    }

    template <Coded E, class Set>
    void oneOf(const char *option, Set &&set)
    {
        if (!isSet(option))
            return;
        QStringList possible;
        for (const char *name : Codes<E>::names)
            possible.append(QString::fromLatin1(name));
        if (const auto chosen = fromCode<E>(value(option)))
            set(*chosen);
        else
            complainOfChoice(option, possible);
    }

    void complainOfChoice(const char *option, const QStringList &possible)
    {
        complain(Words::tr("--%1 is one of %2, not “%3”.")
                     .arg(QString::fromLatin1(option), possible.join(QLatin1StringView(", ")),
                          value(option)));
    }

    void format()
    {
        const QList<OutputFormat> &known = formOf(m_line.command).formats;
        m_line.format = known.value(0);
        if (!isSet("format"))
            return;
        QStringList possible;
        for (const OutputFormat each : known)
            possible.append(code(each));
        const auto asked = fromCode<OutputFormat>(value("format"));
        if (asked && known.contains(*asked))
            m_line.format = *asked;
        else
            complainOfChoice("format", possible);
    }

    void day(const char *option, QDate &date)
    {
        if (!isSet(option))
            return;
        date = fromIsoDate(value(option));
        if (!date.isValid())
            complain(Words::tr("--%1 needs a day such as 2026-11-18, not “%2”.")
                         .arg(QString::fromLatin1(option), value(option)));
    }

    void size()
    {
        if (!isSet("size"))
            return;
        const QStringList parts = value("size").split(u'x');
        m_line.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || m_line.size != m_line.size.expandedTo(leastSize) ||
            m_line.size != m_line.size.boundedTo(greatestSize))
            complain(Words::tr("--size needs width and height such as 1440x900, not “%1”.")
                         .arg(value("size")));
    }

    void scale()
    {
        bool good = false;
        const double scale = value("scale").toDouble(&good);
        if (isSet("scale") && !(good && scale >= leastScale && scale <= greatestScale))
            complain(
                Words::tr("--scale needs a number from 0.5 to 4, not “%1”.").arg(value("scale")));
    }

    const QCommandLineParser &m_parser;
    CommandLine &m_line;
    QString m_problem;
};

/// Gives each plain argument its meaning; a problem if there are too few or too many.
QString readArguments(QStringList plain, const CommandForm &form, CommandLine &line)
{
    if (form.subject && !plain.isEmpty())
        line.subject = plain.takeFirst();
    const bool writes = line.command == Command::New ||
                        (line.command == Command::Round && line.subject != "status"_L1) ||
                        (line.command == Command::Consolidate && !line.dryRun);
    const bool sampleIsFile = line.sample && !writes;
    if (!sampleIsFile && !plain.isEmpty())
        line.file = plain.takeFirst();
    if (!plain.isEmpty() && line.command == Command::Window)
        return Words::tr("There is no command “%1”.").arg(line.file);
    if (!plain.isEmpty())
        return Words::tr("“%1” is one argument too many.").arg(plain.first());
    const QString subject = QString::fromLatin1(form.subject);
    if (line.subject.isEmpty() && form.subject)
        return Words::tr("%1 is missing.").arg(subject);
    if (!form.subjects.isEmpty() && !form.subjects.contains(line.subject.toUtf8()))
        return Words::tr("“%1” is not known here. It can be: %2.").arg(line.subject, subject);
    if (line.command != Command::Window && line.file.isEmpty() && !sampleIsFile)
        return Words::tr("%1 is missing.").arg(QLatin1StringView("FILE"));
    // A word that can only have been meant as a command.
    const bool isWord = !line.file.contains(u'.') && !line.file.contains(u'/');
    if (line.command == Command::Window && !line.file.isEmpty() && isWord &&
        !QFileInfo::exists(line.file))
        return Words::tr("There is no command and no file “%1”.").arg(line.file);
    return {};
}

} // namespace

Command commandOf(const QStringList &arguments)
{
    const QString first = plainArguments(arguments).value(0);
    for (const CommandForm &form : commandForms()) {
        if (form.command != Command::Window && first == QLatin1StringView(form.name))
            return form.command;
    }
    return Command::Window;
}

std::optional<Language> askedLanguage(const QStringList &arguments)
{
    return fromCode<Language>(valueOf(arguments, QStringLiteral("--language")));
}

double scaleOf(const QStringList &arguments)
{
    bool good = false;
    const double scale = valueOf(arguments, QStringLiteral("--scale")).toDouble(&good);
    return good && scale >= leastScale && scale <= greatestScale ? scale : 1;
}

Language languageOf(const QStringList &arguments)
{
    if (const auto asked = askedLanguage(arguments))
        return *asked;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value.startsWith(QLatin1StringView("vi")) ? Language::Vietnamese
                                                             : Language::English;
    }
    return Language::English;
}

std::expected<CommandLine, Refusal> readCommandLine(const QStringList &arguments)
{
    CommandLine line;
    line.command = commandOf(arguments);
    const CommandForm &form = formOf(line.command);
    QCommandLineParser parser;
    prepare(parser, form);
    if (!parser.parse(QStringList{QStringLiteral("lienket")} + arguments))
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return std::unexpected(Refusal{helpFor(form), {}});
    if (parser.isSet(QStringLiteral("version")))
        return std::unexpected(Refusal{QStringLiteral("LienKet " LIENKET_VERSION "\n"), {}});
    QString problem = OptionReader(parser, line).read();
    QStringList plain = parser.positionalArguments();
    if (line.command != Command::Window)
        plain.removeFirst();
    if (problem.isEmpty())
        problem = readArguments(plain, form, line);
    if (!problem.isEmpty())
        return wrong(problem);
    return line;
}

} // namespace LienKet
