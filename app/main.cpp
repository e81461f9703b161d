// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/terminal.h"
#include "ui/i18n/languageswitch.h"

#include <QGuiApplication>

#include <csignal>
#include <memory>

using namespace LienKet;

namespace {

/// A file that grows over its limit is an error to report, not a reason to die.
void surviveFileSizeLimit()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

/// Commands need no display; only what paints needs fonts.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (commandOf(arguments) == Command::Report)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    surviveFileSizeLimit();
    QCoreApplication::setApplicationName(QStringLiteral("lienket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIENKET_VERSION));
    const auto application = makeApplication(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const Language language = languageOf(arguments);
    const LanguageSwitch languages(language);
    const auto line = readCommandLine(arguments);
    if (!line && line.error().problem.isEmpty()) {
        const auto said = say(line.error().help.toUtf8());
        return said ? Fine : complain(said.error());
    }
    if (!line)
        return complainOfUsage(line.error().problem);
    return run(*line, language);
}
