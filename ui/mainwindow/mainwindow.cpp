// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "ui/dialogs/messages.h"
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/pages/page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QStackedWidget>

namespace LienKet {
namespace {

constexpr int narrowBelow = 1200; ///< window width under which the navigation shows icons alone

} // namespace

MainWindow::MainWindow(LanguageSwitch &languages, Appearance &appearance, QWidget *parent)
    : Translated<QMainWindow>(parent), m_languages(languages), m_appearance(appearance)
{
    layOut();
    makeMenus();
    connect(m_navigation, &Navigation::chosen, this, [this](const QString &key) { openPage(key); });
    connect(m_tools->years(), &YearSelector::chosen, this, &MainWindow::setYear);
    connect(m_tools, &ToolBar::languageChosen, this,
            [this](Language language) { m_languages.use(language); });
    new FocusRing(this);
    resize(1440, 900);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_tools = new ToolBar;
    m_navigation = new Navigation;
    m_stack = new QStackedWidget;
    // Takes the first focus, so that no control is chosen before the user chose one.
    m_stack->setFocusPolicy(Qt::ClickFocus);
    m_status = new StatusLine;
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);
    m_stack->setFocus();
    m_tools->setYearsWidth(m_navigation->sizeHint().width());
}

void MainWindow::setPages(const QList<PageEntry> &pages)
{
    m_waiting.clear();
    qDeleteAll(std::exchange(m_pages, {}));
    m_entries = pages;
    m_current.clear();
    makePageShortcuts();
    fillNavigation();
}

void MainWindow::setYears(const QList<YearChoice> &years, int current)
{
    m_tools->years()->setYears(years);
    m_tools->years()->setYear(current);
    fillNavigation();
}

const PageEntry *MainWindow::entry(const QString &key) const
{
    for (const PageEntry &each : m_entries) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

QString MainWindow::pageTitle(const QString &key) const
{
    const PageEntry *named = entry(key);
    return named ? named->title() : key;
}

Page *MainWindow::page(const QString &key)
{
    Page *wanted = m_pages.value(key);
    if (!wanted) {
        const PageEntry *named = entry(key);
        if (!named)
            return nullptr;
        wanted = made(*named);
        m_pages.insert(key, wanted);
        m_waiting.insert(wanted);
    }
    if (m_waiting.remove(wanted)) {
        wanted->setYear(year());
        wanted->refresh();
    }
    return wanted;
}

Page *MainWindow::made(const PageEntry &entry)
{
    Page *page = entry.make();
    page->setKey(entry.key);
    m_stack->addWidget(page);
    connect(page, &Page::openRequested, this,
            [this, page](const QString &other, const QUuid &record, const QString &only) {
                const bool inside = isPageFocused();
                if (openPage(other, record, only) && inside && m_pages.value(other) != page)
                    focusPage();
            });
    connect(page, &Page::recordRequested, this, &MainWindow::recordRequested);
    connect(page, &Page::undoRequested, this, &MainWindow::undoRequested);
    connect(page, &Page::yearRequested, this, &MainWindow::setYear);
    return page;
}

bool MainWindow::openPage(const QString &key)
{
    Page *opened = page(key);
    if (!opened)
        return false;
    m_current = key;
    m_stack->setCurrentWidget(opened);
    const PageEntry &shown = *entry(key);
    m_navigation->setCurrent(shown.under.isEmpty() ? key : shown.under);
    showTitle();
    return true;
}

bool MainWindow::openPage(const QString &key, const QUuid &record, const QString &only)
{
    if (!openPage(key))
        return false;
    if (!only.isEmpty())
        page(key)->showOnly(only);
    if (!record.isNull())
        page(key)->showRecord(record);
    return true;
}

int MainWindow::year() const
{
    return m_tools->years()->year();
}

void MainWindow::setYear(int chosen)
{
    m_tools->years()->setYear(chosen);
    refresh();
    showTitle();
    Q_EMIT yearChanged(chosen);
}

void MainWindow::refresh()
{
    m_waiting = {m_pages.cbegin(), m_pages.cend()};
    page(m_current);
    fillNavigation();
}

void MainWindow::fillNavigation()
{
    // Years, language and pages are all set before the window is seen, and each would count anew.
    m_navigationWaits = !isVisible();
    if (m_navigationWaits)
        return;
    using Group = PageEntry::Group;
    QList<NavigationItem> items;
    const QString heads[] = {tr("Year %1").arg(year()), tr("Consortium"), tr("Looking back"),
                             tr("Further")};
    for (Group group : {Group::Year, Group::Consortium, Group::LookingBack, Group::Further}) {
        bool headed = false;
        for (const PageEntry &each : std::as_const(m_entries)) {
            if (each.group != group || !each.under.isEmpty())
                continue;
            if (!std::exchange(headed, true))
                items.append({.key = {}, .icon = {}, .title = heads[int(group)], .count = {}});
            items.append({.key = each.key,
                          .icon = each.icon,
                          .title = each.title(),
                          .count = each.count && year() > 0 ? each.count(year()) : QString()});
        }
    }
    m_navigation->setItems(items);
}

void MainWindow::showTitle()
{
    Page *shown = m_pages.value(m_current);
    setWindowTitle(shown ? tr("%1 – LienKet").arg(shown->title()) : tr("LienKet"));
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_navigationWaits)
        fillNavigation();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::fitNavigation()
{
    m_navigation->setNarrow(width() < narrowBelow);
    m_tools->setYearsWidth(m_navigation->sizeHint().width());
}

/// What was done is said where the page says such things, or else in the line at the foot.
bool MainWindow::event(QEvent *event)
{
    if (event->type() != DoneEvent::kind())
        return Translated<QMainWindow>::event(event);
    const QString &done = static_cast<DoneEvent *>(event)->sentence();
    Page *page = m_pages.value(m_current);
    if (!page || !page->announce(done))
        m_status->say(done, true);
    return true;
}

bool MainWindow::isPageFocused() const
{
    return m_stack->currentWidget() && m_stack->currentWidget()->isAncestorOf(focusWidget());
}

void MainWindow::focusPage()
{
    if (QWidget *home = m_pages.value(m_current)->home())
        home->setFocus(Qt::ShortcutFocusReason);
}

/// Enter presses what has the keyboard, as Space does.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button && enter && !event->isAutoRepeat())
        button->click();
    else
        Translated<QMainWindow>::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::focusNextPane()
{
    QList<QWidget *> panes{m_tools, m_navigation, m_stack->currentWidget()};
    int at = -1;
    for (int i = 0; i < panes.size(); ++i) {
        const QWidget *focused = focusWidget();
        if (focused && panes.at(i) &&
            (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            at = i;
    }
    QWidget *next = panes.at((at + 1) % panes.size());
    if (!next)
        return;
    if (const auto *page = qobject_cast<Page *>(next); page && page->home())
        return page->home()->setFocus(Qt::TabFocusReason);
    if (next->focusPolicy() == Qt::NoFocus) {
        for (QWidget *child : next->findChildren<QWidget *>()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(next) &&
                child->isEnabled())
                return child->setFocus(Qt::TabFocusReason);
        }
    }
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::toggleLanguage()
{
    m_languages.use(other(currentLanguage()));
}

void MainWindow::toggleTheme()
{
    m_appearance.apply(m_appearance.isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
    sayTheme();
}

} // namespace LienKet
