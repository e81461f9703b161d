// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"
#include "ui/mainwindow/pageentry.h"
#include "ui/widgets/yearselector.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <QUuid>

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace LienKet {

struct RecordKey;
class Appearance;
class LanguageSwitch;
class Navigation;
class StatusLine;
class ToolBar;

/// The window: menus, tool bar, navigation, one page at a time, and the status line. It knows of a
/// page only what Page says, and makes one when it is first opened.
class MainWindow : public Translated<QMainWindow>
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(LanguageSwitch &languages, Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setPages(const QList<PageEntry> &pages);
    void setYears(const QList<YearChoice> &years, int current);

    /// Opens a page by its key; false if there is none.
    bool openPage(const QString &key);
    bool openPage(const QString &key, const QUuid &record, const QString &only);
    Page *page(const QString &key); ///< made if it was not, with the present data; null if none
    QString currentPage() const { return m_current; }

    /// Whether the keyboard is in the page that is seen, and the giving of it to the page's home.
    bool isPageFocused() const;
    void focusPage();

    QString pageTitle(const QString &key) const; ///< as the navigation names it
    int year() const;
    void setYear(int year);

    /// The data changed: counts and the page that is seen. The others read it when they are opened.
    void refresh();

    StatusLine *statusLine() { return m_status; }
    ToolBar *toolBar() { return m_tools; }

    /// A place in a menu for what only the program as a whole can do.
    enum class Menu { File, Edit, View, Tools, Help };
    void addAction(Menu menu, QAction *action, bool startsGroup = false);

    /// Size, place, page, year, language and theme are kept under this desktop's settings.
    void restoreState();
    void saveState() const;

Q_SIGNALS:
    void yearChanged(int year);
    void recordRequested(const LienKet::RecordKey &record); ///< by one of the pages
    void undoRequested();                                   ///< by one of the pages

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void sayTheme(); ///< which theme holds, where it is chosen
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void makeMenus();
    void makeViewMenu();
    void makePageShortcuts();
    QAction *menuAction(Menu menu, const QString &icon, const QKeySequence &shortcut);
    const PageEntry *entry(const QString &key) const;
    Page *made(const PageEntry &entry);
    void fillNavigation();
    void fitNavigation();
    void toggleLanguage();
    void toggleTheme();
    void focusNextPane();
    void showTitle();

    LanguageSwitch &m_languages;
    Appearance &m_appearance;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QSet<Page *> m_waiting; ///< to read what changed, once they are wanted
    QString m_current;
    bool m_navigationWaits = false; ///< for the window to be seen
    ToolBar *m_tools;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QHash<Menu, QMenu *> m_menus;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QMenu *m_pageMenu;
    QActionGroup *m_languageActions;
    QActionGroup *m_themeActions;
    QAction *m_nextYear;
    QAction *m_previousYear;
    QAction *m_switchLanguage;
    QAction *m_switchTheme;
    QAction *m_nextPane;
    QAction *m_findHere;
    QAction *m_quit;
};

} // namespace LienKet
