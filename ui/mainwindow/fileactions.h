// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QTemporaryDir>

class QAction;
class QMenu;

namespace LienKet {

class Store;
struct PrintedDocument;

/// What can be done with the program file as a whole: another one opened in a window of its own,
/// the annual report of the window's year written as PDF, the file checked.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// Puts its actions into the window's menus. Both outlive it.
    FileActions(MainWindow &window, Store &store, QDate today);

    /// Hears the window's change of language.
    bool event(QEvent *event) override;

private:
    void retranslate();
    void newFile();
    void openFile();
    void start(const QString &path);
    void fillRecent();
    void backUpNow();
    void exportReport();
    void printReport();
    QString fileName() const; ///< that an office would give the annual report
    std::optional<PrintedDocument>
    annualReport(const QString &title); ///< nothing after telling why
    void showIssued(const QString &title);
    void checkFile();
    void tell(const QString &title, const QString &sentence);

    MainWindow &m_window;
    Store &m_store;
    QDate m_today;
    QAction *m_new;
    std::optional<QTemporaryDir> m_folder; ///< of documents that another program shows
    QAction *m_open;
    QMenu *m_recent;
    QAction *m_backUp;
    QAction *m_export;
    QAction *m_print;
    QAction *m_check;
};

} // namespace LienKet
