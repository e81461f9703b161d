// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/fileactions.h"

#include "core/services/annualreport.h"
#include "core/store/backup.h"
#include "core/store/integritycheck.h"
#include "ui/devices/devices.h"
#include "ui/dialogs/messages.h"
#include "ui/dialogs/preferences.h"
#include "ui/dialogs/startdialog.h"
#include "ui/i18n/languageswitch.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/reportfile.h"
#include "ui/text/errors.h"
#include "ui/text/findings.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QProcess>
#include <QUrl>

namespace LienKet {

using namespace Qt::StringLiterals;

FileActions::FileActions(MainWindow &window, Store &store, QDate today)
    : QObject(&window), m_window(window), m_store(store), m_today(today)
{
    m_new = new QAction(icon(u"list-add"_s), {}, &window);
    m_new->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    m_recent = new QMenu(&window);
    m_recent->setIcon(icon(u"document-open-recent"_s));
    m_backUp = new QAction(icon(u"document-save"_s), {}, &window);
    m_open = new QAction(icon(u"document-open"_s), {}, &window);
    m_open->setShortcut(QKeySequence(u"Ctrl+O"_s));
    m_export = new QAction(icon(u"application-pdf"_s), {}, &window);
    m_export->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_print = new QAction(icon(u"document-print"_s), {}, &window);
    m_print->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
    m_check = new QAction(icon(u"checkmark"_s), {}, &window);
    window.addAction(MainWindow::Menu::File, m_new);
    window.addAction(MainWindow::Menu::File, m_open);
    window.addAction(MainWindow::Menu::File, m_recent->menuAction());
    window.addAction(MainWindow::Menu::File, m_backUp, true);
    window.addAction(MainWindow::Menu::File, m_export, true);
    window.addAction(MainWindow::Menu::File, m_print);
    window.addAction(MainWindow::Menu::Tools, m_check);
    connect(m_new, &QAction::triggered, this, &FileActions::newFile);
    connect(m_recent, &QMenu::aboutToShow, this, &FileActions::fillRecent);
    connect(m_backUp, &QAction::triggered, this, &FileActions::backUpNow);
    connect(m_open, &QAction::triggered, this, &FileActions::openFile);
    connect(m_export, &QAction::triggered, this, &FileActions::exportReport);
    connect(m_print, &QAction::triggered, this, &FileActions::printReport);
    connect(m_check, &QAction::triggered, this, &FileActions::checkFile);
    retranslate();
}

bool FileActions::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::event(event);
}

void FileActions::retranslate()
{
    m_new->setText(tr("&New data file…"));
    m_open->setText(tr("&Open data file…"));
    m_recent->setTitle(tr("Open &recent"));
    m_backUp->setText(tr("&Back up now"));
    m_export->setText(tr("&Export the annual report to PDF…"));
    m_print->setText(tr("&Print the annual report…"));
    m_check->setText(tr("&Check this file"));
}

void FileActions::tell(const QString &title, const QString &sentence)
{
    MessageDialog(title, {sentence}, &m_window).exec();
}

void FileActions::openFile()
{
    const QString path =
        askForFile(&m_window, tr("Open data file"), tr("LienKet files (*.lienket)"));
    if (path.isEmpty())
        return;
    start(path);
}

void FileActions::newFile()
{
    NewFileDialog dialog(QDate::currentDate(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        start(dialog.path());
}

void FileActions::start(const QString &path)
{
    // A file has one window and one process, so that a lock on it means what it says.
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {path}))
        tell(tr("Open data file"), tr("The program could not be started again for %1.").arg(path));
}

void FileActions::fillRecent()
{
    m_recent->clear();
    const QString own = QFileInfo(m_store.path()).absoluteFilePath();
    for (const QString &path : recentFiles()) {
        QString shown = QDir::toNativeSeparators(path);
        QAction *action =
            m_recent->addAction(shown.replace(u'&', "&&"_L1), this, [this, path] { start(path); });
        action->setEnabled(path != own);
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No other file yet"))->setEnabled(false);
}

void FileActions::backUpNow()
{
    Preferences preferences = Preferences::load();
    if (preferences.backupFolder.isEmpty()) {
        preferences.backupFolder = askForFolder(&m_window, tr("Where backups go"), {});
        if (preferences.backupFolder.isEmpty())
            return;
        preferences.save();
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto copy = backUp(m_store, preferences.backupFolder, QDateTime::currentDateTime());
    QApplication::restoreOverrideCursor();
    tell(tr("Backup"), copy ? tr("The file was copied to %1, and the copy holds the same records.")
                                  .arg(QDir::toNativeSeparators(*copy))
                            : sentence(copy.error()));
}

std::optional<PrintedDocument> FileActions::annualReport(const QString &title)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto printed = printedAnnualReport(m_store, m_window.year(), currentLanguage(), m_today);
    QApplication::restoreOverrideCursor();
    if (printed)
        return std::move(*printed);
    tell(title, sentence(printed.error()));
    return std::nullopt;
}

QString FileActions::fileName() const
{
    return annualReportFileName(ProgramRecords::of(m_store), m_window.year(), currentLanguage(),
                                m_today);
}

void FileActions::exportReport()
{
    const QString title = tr("Export the annual report");
    const QString folder = folderFor(m_store.path());
    const QString path = askWhereToSave(&m_window, title, QDir(folder).filePath(fileName()),
                                        tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<> written =
        writeAnnualReport(m_store, m_window.year(), currentLanguage(), m_today, path);
    QApplication::restoreOverrideCursor();
    tell(title, written ? tr("The annual report of %1 was written to %2.")
                              .arg(QString::number(m_window.year()), QDir::toNativeSeparators(path))
                        : sentence(written.error()));
}

void FileActions::printReport()
{
    const QString title = tr("Print the annual report");
    if (isIssued(m_store, m_window.year(), currentLanguage()))
        return showIssued(title);
    const auto report = annualReport(title);
    if (!report)
        return;
    PrintJob job{title, fileName()};
    job.draw = [&](QPainter &painter, QPagedPaintDevice &device) {
        draw(report->pages, painter, device);
    };
    printOut(&m_window, job);
}

/// What was signed is printed by the program that shows it, so that it is the same to the letter.
void FileActions::showIssued(const QString &title)
{
    if (!m_folder)
        m_folder.emplace();
    const QString path = m_folder->filePath(fileName());
    const Result<> written =
        writeAnnualReport(m_store, m_window.year(), currentLanguage(), m_today, path);
    if (!written)
        return tell(title, sentence(written.error()));
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        tell(title, tr("This report was issued. The document that was signed was opened in your "
                       "PDF viewer; print it from there."));
    else
        tell(title, tr("This report was issued, and no PDF viewer answered. Export it to PDF and "
                       "print that, so that it is the same to the letter."));
}

void FileActions::checkFile()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<CheckReport> report = check(m_store);
    QApplication::restoreOverrideCursor();
    if (!report)
        return tell(tr("Check of the file"), sentence(report.error()));
    QStringList lines;
    for (const Finding &finding : report->findings)
        lines.append(sentence(finding));
    if (lines.isEmpty())
        lines = {tr("%n record(s) and their history were checked: everything is in order.", nullptr,
                    report->records)};
    MessageDialog(tr("Check of the file"), lines, &m_window).exec();
}

} // namespace LienKet
