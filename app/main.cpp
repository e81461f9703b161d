// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/terminal.h"
#include "app/window.h"
#include "ui/i18n/languageswitch.h"

#include <QApplication>

#include <csignal>
#include <cstdio>
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

/// What Qt mutters about its surroundings is nothing that a command's user asked for.
void keepQtQuiet()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
}

/// Without one Qt would abort the program.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Only the window needs a display, and only what paints needs more than the core of Qt.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    const Command command = commandOf(arguments);
    if (command == Command::Window && hasDisplay() && readCommandLine(arguments))
        return std::make_unique<QApplication>(argc, argv);
    keepQtQuiet();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (command == Command::Render) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scaleOf(arguments)));
        return std::make_unique<QApplication>(argc, argv);
    }
    if (command == Command::Report)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    surviveFileSizeLimit();
    QCoreApplication::setApplicationName(QStringLiteral("lienket"));
    QCoreApplication::setOrganizationName(QStringLiteral("lienket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIENKET_VERSION));
    const auto application = makeApplication(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isWindow = commandOf(arguments) == Command::Window;
    LanguageSwitch languages(isWindow ? windowLanguage(arguments) : languageOf(arguments));
    const auto line = readCommandLine(arguments);
    if (!line && line.error().problem.isEmpty()) {
        const auto said = say(line.error().help.toUtf8());
        return said ? Fine : complain(said.error());
    }
    if (!line)
        return complainOfUsage(line.error().problem);
    if (isWindow && !hasDisplay())
        return complain({Error::Code::Invalid, {}, QStringLiteral("no_display"), {}});
    return run(*line, languages);
}
