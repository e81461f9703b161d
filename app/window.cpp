// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/program.h"
#include "core/services/sampleprogram.h"
#include "core/store/wholefile.h"
#include "ui/charts/png.h"
#include "ui/dialogs/preferences.h"
#include "ui/dialogs/startdialog.h"
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/filewarnings.h"
#include "ui/mainwindow/programwindow.h"
#include "ui/text/errors.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace LienKet {
namespace {

/// Nobody has opened a file on this desktop yet, and none is named.
bool isFirstRun(const CommandLine &line)
{
    return line.file.isEmpty() && !line.sample && lastFile().isEmpty() &&
           QGuiApplication::platformName() != QLatin1StringView("offscreen");
}

/// The user's own copy of the sample, made if it is not there; empty if it cannot be.
QString ownSample()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    const QString path = data.filePath(QStringLiteral("lienket/sample.lienket"));
    if (QFileInfo::exists(path))
        return path;
    data.mkpath(QStringLiteral("lienket"));
    return Store::create(path, [](Store &store) { return fillWithSample(store, 1); }) ? path
                                                                                      : QString();
}

/// What the user wants to begin with; nothing if they closed the dialog.
std::optional<QString> firstFile(LanguageSwitch &languages)
{
    StartDialog dialog(languages, QDate::currentDate());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.path().isEmpty() ? ownSample() : dialog.path();
}

Result<Program> openToEdit(CommandLine line)
{
    if (line.file.isEmpty())
        line.file = lastFile();
    line.sample = line.sample || line.file.isEmpty();
    if (line.sample)
        return openToRead(line);
    auto store = Store::open(line.file, Store::Mode::ReadWrite);
    if (store) {
        (*store)->setAuthor(loginName());
        keepToday(line, **store);
        return Program{nullptr, std::move(*store)};
    }
    // A disk that is full has no room for the lock, and can still be read.
    const bool readable = store.error().code == Error::Code::Locked ||
                          store.error().code == Error::Code::ReadOnly ||
                          store.error().detail == QLatin1StringView("lock");
    return readable ? openToRead(line) : std::unexpected(store.error());
}

/// Whoever clicked on a file sees no terminal. Plain text, because the file's name is in it.
void showProblem(const Error &error)
{
    if (QGuiApplication::platformName() == QLatin1StringView("offscreen"))
        return;
    QMessageBox box(QMessageBox::Critical, QStringLiteral("LienKet"), sentence(error));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

/// The page as it is once everything that it put off is done.
QImage picture(ProgramWindow &window, const CommandLine &line)
{
    window.resize(line.size);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    // Layouts settle in the first round; what is loaded when first shown comes in the second.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    return window.grab().toImage();
}

} // namespace

Language windowLanguage(const QStringList &arguments)
{
    if (const auto asked = askedLanguage(arguments))
        return *asked;
    const QString kept = QSettings().value(QStringLiteral("window/language")).toString();
    return fromCode<Language>(kept).value_or(desktopLanguage());
}

Result<> showWindow(const CommandLine &line, LanguageSwitch &languages)
{
    Appearance appearance;
    CommandLine wanted = line;
    if (isFirstRun(line)) {
        const auto chosen = firstFile(languages);
        if (!chosen)
            return {};
        wanted.file = *chosen;
    }
    const auto program = openToEdit(wanted);
    if (!program) {
        showProblem(program.error());
        return std::unexpected(program.error());
    }
    Store &store = *program->store;
    if (!program->folder)
        noteRecentFile(QFileInfo(store.path()).absoluteFilePath());
    ProgramWindow window(store, todayOf(line, store), languages, appearance);
    window.openToday();
    window.restoreState();
    window.show();
    // Not before the page is there to be read behind it.
    QTimer::singleShot(500, &window, [&] {
        if (!program->folder)
            warnOfSurroundings(store.path(), &window);
    });
    QApplication::exec();
    return {};
}

Result<> renderPage(const CommandLine &line, LanguageSwitch &languages)
{
    const auto program = openToRead(line);
    if (!program)
        return std::unexpected(program.error());
    Store &store = *program->store;
    Appearance appearance;
    appearance.apply(line.dark ? ThemeChoice::Dark : ThemeChoice::Light);
    QApplication::setCursorFlashTime(0);
    ProgramWindow window(store, todayOf(line, store), languages, appearance);
    window.openToday();
    if (line.year) {
        const QList<ProgramYear> &years = store.all<ProgramYear>();
        if (std::none_of(years.begin(), years.end(),
                         [&](const ProgramYear &each) { return each.year == *line.year; }))
            return failure(Error::Code::Invalid, QString::number(*line.year),
                           QStringLiteral("empty_year"));
        window.setYear(*line.year);
    }
    if (!window.openPage(line.subject))
        return failure(Error::Code::Invalid, line.subject, QStringLiteral("unknown_page"));
    const QImage image = picture(window, line);
    LIENKET_TRY(store.allRead());
    const auto bytes = pngBytes(image);
    return bytes ? writeWhole(*bytes, line.output) : std::unexpected(bytes.error());
}

} // namespace LienKet
