// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/terminal.h"
#include "app/window.h"
#include "ui/i18n/languageswitch.h"
#include "ui/widgets/fontreading.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashFunctions>

#include <csignal>
#include <memory>
#include <optional>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace LienKet;

namespace {

/// A file that grows over its limit is an error to report, not a reason to die.
void surviveFileSizeLimit()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

/// What Qt remarks about the place it runs in is not the command's business; a command writes one
/// line if something is wrong. Whoever looks for a fault sets QT_LOGGING_RULES.
void keepQuiet()
{
    if (qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        return;
    static QtMessageHandler previous = nullptr;
    previous = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                previous(type, context, message);
        });
}

/// One heap for the window and one for the reading of fonts beside it, so that neither waits for
/// the other. More would only stay with the program for as long as it runs: its other threads do
/// little.
void limitHeaps()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

/// Qt asks the session's bus for screen readers and menus. Where there is none, its library would
/// start a program to make one, at every start; this one starts no other.
void startNoBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus");
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFileInfo::exists(socket))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
#endif
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

bool opensWindow(const QStringList &arguments)
{
    return commandOf(arguments) == Command::Window && hasDisplay() && readCommandLine(arguments);
}

/// Only the window needs a display, and only what paints needs more than the core of Qt.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    const Command command = commandOf(arguments);
    if (opensWindow(arguments))
        return std::make_unique<QApplication>(argc, argv);
    keepQuiet();
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
    limitHeaps();
    startNoBus();
    // Qt writes a PDF's fonts in the order of a hash: the same report is to be the same bytes in
    // every run (rule 11).
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(QStringLiteral("lienket"));
    QCoreApplication::setOrganizationName(QStringLiteral("lienket"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIENKET_VERSION));
    std::unique_ptr<QCoreApplication> application;
    std::optional<FontReading> fonts; // ends before the application does
    if (opensWindow(argumentsOf(argc, argv)))
        fonts.emplace();
    application = makeApplication(argc, argv);
    if (fonts)
        fonts->goOn();
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
    if (isWindow && !qobject_cast<QApplication *>(application.get()))
        return complain({Error::Code::Invalid, {}, QStringLiteral("no_display"), {}});
    return run(*line, languages);
}
