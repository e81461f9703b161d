// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/preferences.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/searchindex.h"

#include <QTimer>

namespace LienKet {

class NameBar;

/// The main window on an open program file: all pages, its years, its state in the status line,
/// undo and redo, and everything shown anew when its records change.
class ProgramWindow : public MainWindow
{
    Q_OBJECT

public:
    /// All but the parent outlive the window. `today` is the day on which the program stands.
    ProgramWindow(Store &store, QDate today, LanguageSwitch &languages, Appearance &appearance,
                  QWidget *parent = nullptr);
    ~ProgramWindow() override;

    /// Opens the year that is worked on at `today`, or the last one there is.
    void openToday();

protected:
    void retranslate() override;

private:
    void makeActions();
    void makeSearch();
    void sayYears();
    void sayState();
    void recordsChanged(const Committed &committed);
    void about();
    void makeHelp();
    void askName();
    void openSettings();
    void takePreferences();

    Store &m_store;
    QDate m_today;
    Directory m_names;
    SearchIndex m_index;
    QTimer m_refresh; ///< several steps in one turn of the event loop are shown once
    QDateTime m_saved;
    QAction *m_help;
    QAction *m_shortcuts;
    QAction *m_about;
    QAction *m_settings;
    NameBar *m_nameBar = nullptr; ///< until a name is known
    Preferences m_preferences;
    LanguageSwitch &m_languages;
    Appearance &m_appearance;
};

} // namespace LienKet
