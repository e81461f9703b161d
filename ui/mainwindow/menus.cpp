// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/pages/page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QMenuBar>

namespace LienKet {

using namespace Qt::StringLiterals;

QAction *MainWindow::menuAction(Menu menu, const QString &name, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    if (!name.isEmpty())
        action->setIcon(icon(name));
    action->setShortcut(shortcut);
    addAction(menu, action);
    return action;
}

void MainWindow::addAction(Menu menu, QAction *action, bool startsGroup)
{
    QMenu *target = m_menus.value(menu);
    // Quitting stays the last entry of its menu.
    if (menu == Menu::File && action != m_quit) {
        if (startsGroup)
            target->insertSeparator(m_quit);
        target->insertAction(m_quit, action);
    } else {
        if (startsGroup)
            target->addSeparator();
        target->addAction(action);
    }
    target->menuAction()->setVisible(true);
}

void MainWindow::makeMenus()
{
    for (Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Tools, Menu::Help}) {
        m_menus.insert(menu, menuBar()->addMenu(QString()));
        m_menus.value(menu)->menuAction()->setVisible(false);
    }
    m_quit = nullptr;
    m_quit = new QAction(this);
    m_quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    m_menus.value(Menu::File)->addSeparator();
    addAction(Menu::File, m_quit);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);

    m_findHere = menuAction(Menu::Edit, u"view-filter"_s, QKeySequence(u"Ctrl+F"_s));
    connect(m_findHere, &QAction::triggered, this, [this] {
        if (Page *shown = m_pages.value(m_current))
            shown->focusFilter();
    });
    makeViewMenu();
}

void MainWindow::makeViewMenu()
{
    m_pageMenu = new QMenu(this);
    addAction(Menu::View, m_pageMenu->menuAction());
    m_previousYear = menuAction(Menu::View, u"go-previous"_s, QKeySequence(u"Alt+PgUp"_s));
    m_nextYear = menuAction(Menu::View, u"go-next"_s, QKeySequence(u"Alt+PgDown"_s));
    connect(m_previousYear, &QAction::triggered, this, [this] { m_tools->years()->step(-1); });
    connect(m_nextYear, &QAction::triggered, this, [this] { m_tools->years()->step(1); });
    m_nextPane = menuAction(Menu::View, {}, QKeySequence(u"F6"_s));
    connect(m_nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    m_menus.value(Menu::View)->addSeparator();

    m_languageMenu = new QMenu(this);
    m_languageActions = new QActionGroup(this);
    for (Language language : values<Language>()) {
        QAction *action = m_languageMenu->addAction(
            language == Language::Vietnamese ? u"Tiếng &Việt"_s : u"&English"_s);
        action->setCheckable(true);
        m_languageActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { m_languages.use(language); });
    }
    addAction(Menu::View, m_languageMenu->menuAction());
    m_switchLanguage = menuAction(Menu::View, u"languages"_s, QKeySequence(u"Ctrl+Shift+L"_s));
    connect(m_switchLanguage, &QAction::triggered, this, &MainWindow::toggleLanguage);

    m_themeMenu = new QMenu(this);
    m_themeActions = new QActionGroup(this);
    for (ThemeChoice choice : values<ThemeChoice>()) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        m_themeActions->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_appearance.apply(choice);
            retranslate();
        });
    }
    addAction(Menu::View, m_themeMenu->menuAction());
    m_switchTheme = new QAction(icon(u"contrast"_s), QString(), this);
    m_switchTheme->setPriority(QAction::LowPriority);
    connect(m_switchTheme, &QAction::triggered, this, &MainWindow::toggleTheme);
    m_tools->addAction(m_switchTheme, false);
}

void MainWindow::makePageShortcuts()
{
    m_pageMenu->clear();
    int number = 0;
    for (const PageEntry &each : std::as_const(m_entries)) {
        QAction *action = m_pageMenu->addAction(icon(each.icon), each.title());
        if (each.under.isEmpty()) {
            ++number;
            const QString keys = number <= 9 ? u"Ctrl+%1"_s : u"Ctrl+Shift+%1"_s;
            action->setShortcut(QKeySequence(keys.arg(number <= 9 ? number : number - 9)));
        }
        connect(action, &QAction::triggered, this, [this, key = each.key] {
            openPage(key);
            focusPage();
        });
    }
}

void MainWindow::retranslate()
{
    const QList<std::pair<Menu, QString>> titles{{Menu::File, tr("&File")},
                                                 {Menu::Edit, tr("&Edit")},
                                                 {Menu::View, tr("&View")},
                                                 {Menu::Tools, tr("&Tools")},
                                                 {Menu::Help, tr("&Help")}};
    for (const auto &[menu, title] : titles)
        m_menus.value(menu)->setTitle(title);
    m_quit->setText(tr("&Quit"));
    m_findHere->setText(tr("&Filter this page"));
    m_pageMenu->setTitle(tr("&Pages"));
    m_previousYear->setText(tr("&Previous year"));
    m_nextYear->setText(tr("&Next year"));
    m_nextPane->setText(tr("Next pan&e"));
    m_languageMenu->setTitle(tr("&Language"));
    m_switchLanguage->setText(tr("&Switch language"));
    m_themeMenu->setTitle(tr("&Theme"));
    const QStringList themes{tr("&System theme"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (int i = 0; i < themes.size(); ++i)
        m_themeActions->actions().at(i)->setText(themes.at(i));
    m_languageActions->actions().at(int(currentLanguage()))->setChecked(true);
    const QList<QAction *> pages = m_pageMenu->actions();
    for (int i = 0; i < pages.size() && i < m_entries.size(); ++i)
        pages.at(i)->setText(m_entries.at(i).title());
    sayTheme();
    // A page that waits would say anew what is no longer there.
    for (const PageEntry &each : std::as_const(m_entries)) {
        if (m_pages.contains(each.key))
            page(each.key);
    }
    fillNavigation();
    showTitle();
}

void MainWindow::sayTheme()
{
    m_switchTheme->setText(m_appearance.isDark() ? tr("Switch to the light theme")
                                                 : tr("Switch to the dark theme"));
    m_switchTheme->setToolTip(m_switchTheme->text());
    m_themeActions->actions().at(int(m_appearance.choice()))->setChecked(true);
}

} // namespace LienKet
