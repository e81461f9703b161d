// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/terminal.h"
#include "ui/i18n/languageswitch.h"

#include <QCoreApplication>

#include <csignal>

using namespace LienKet;

namespace {

/// A file that grows over its limit is an error to report, not a reason to die.
void surviveFileSizeLimit()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    surviveFileSizeLimit();
    QCoreApplication::setApplicationName(QStringLiteral("lienket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIENKET_VERSION));
    QCoreApplication application(argc, argv);
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
