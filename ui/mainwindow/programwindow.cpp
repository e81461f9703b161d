// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/programwindow.h"

#include "core/base/format.h"
#include "core/services/cycle.h"
#include "core/services/rotation.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/editactions.h"
#include "ui/mainwindow/fileactions.h"
#include "ui/mainwindow/filedrop.h"
#include "ui/mainwindow/namebar.h"
#include "ui/mainwindow/pageprinting.h"
#include "ui/mainwindow/programpages.h"
#include "ui/mainwindow/searchresults.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/pages/page.h"
#include "ui/text/errors.h"
#include "ui/text/nouns.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QFileInfo>
#include <QGuiApplication>
#include <QShortcut>

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

ProgramWindow::ProgramWindow(Store &store, QDate today, LanguageSwitch &languages,
                             Appearance &appearance, QWidget *parent)
    : MainWindow(languages, appearance, parent), m_store(store), m_today(today), m_names(store),
      m_index(m_names), m_preferences(Preferences::load()), m_languages(languages),
      m_appearance(appearance)
{
    new FileActions(*this, m_store, m_today);
    new PagePrinting(*this, m_store, m_appearance, m_today);
    if (m_store.mode() == Store::Mode::ReadWrite)
        new FileDrop(*this);
    makeActions();
    setPages(programPages({m_store, m_names, m_today}));
    makeSearch();
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        // What leaving a field changed must not take away what is being clicked.
        if (QGuiApplication::mouseButtons() != Qt::NoButton)
            return m_refresh.start(20);
        sayYears();
        refresh();
    });
    connect(&m_store, &Store::changed, this, &ProgramWindow::recordsChanged);
    connect(&m_store, &Store::failed, this,
            [this](const Error &error) { statusLine()->setState(sentence(error), false); });
    connect(this, &MainWindow::yearChanged, this, &ProgramWindow::sayState);
    retranslate();
}

ProgramWindow::~ProgramWindow()
{
    // What is typed is written when its field goes, and nobody is left to show it.
    m_store.disconnect(this);
}

void ProgramWindow::openToday()
{
    const QList<int> years = programYears(m_store);
    if (!years.isEmpty())
        setYear(years.contains(m_today.year()) ? m_today.year() : years.last());
}

void ProgramWindow::makeActions()
{
    auto *edit = new EditActions(*this, m_store, m_names);
    connect(edit, &EditActions::failed, this,
            [this](const QString &why) { statusLine()->say(why, false); });
    m_settings = new QAction(icon(u"configure"_s), {}, this);
    m_settings->setShortcut(QKeySequence(u"Ctrl+,"_s));
    connect(m_settings, &QAction::triggered, this, &ProgramWindow::openSettings);
    addAction(Menu::Tools, m_settings, true);
    makeHelp();
    askName();
}

void ProgramWindow::makeHelp()
{
    m_help = new QAction(icon(u"help-contents"_s), {}, this);
    m_help->setShortcut(QKeySequence(Qt::Key_F1));
    m_help->setPriority(QAction::LowPriority);
    connect(m_help, &QAction::triggered, this, [this] {
        const QString page = currentPage();
        HelpDialog(
            page, [this, page] { return pageTitle(page); }, this)
            .exec();
    });
    m_shortcuts = new QAction(this);
    connect(m_shortcuts, &QAction::triggered, this, [this] { ShortcutsDialog(this).exec(); });
    m_about = new QAction(icon(u"help-about"_s), {}, this);
    connect(m_about, &QAction::triggered, this, &ProgramWindow::about);
    addAction(Menu::Help, m_help);
    addAction(Menu::Help, m_shortcuts);
    addAction(Menu::Help, m_about, true);
    toolBar()->addAction(m_help, false);
}

void ProgramWindow::askName()
{
    if (m_store.mode() == Store::Mode::ReadOnly)
        return;
    if (!m_preferences.author.isEmpty())
        return m_store.setAuthor(m_preferences.author);
    m_nameBar = new NameBar(loginName());
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(1, m_nameBar);
    connect(m_nameBar, &NameBar::answered, this, [this](const QString &name) {
        Preferences answered = Preferences::load();
        answered.author = name;
        answered.save();
        takePreferences();
    });
}

void ProgramWindow::openSettings()
{
    SettingsDialog dialog(m_names, m_languages, m_appearance, this);
    connect(&dialog, &SettingsDialog::changed, this, &ProgramWindow::takePreferences);
    connect(&dialog, &SettingsDialog::themeChanged, this, &ProgramWindow::sayTheme);
    dialog.exec();
}

void ProgramWindow::takePreferences()
{
    m_preferences = Preferences::load();
    if (!m_preferences.author.isEmpty()) {
        m_store.setAuthor(m_preferences.author);
        if (NameBar *bar = std::exchange(m_nameBar, nullptr)) {
            bar->hide();
            bar->deleteLater();
        }
    }
    sayState();
}

void ProgramWindow::makeSearch()
{
    SearchField *field = toolBar()->search();
    field->show();
    auto *results = new SearchResults(
        *field, m_index, [this](const QString &page) { return pageTitle(page); }, centralWidget());
    connect(results, &SearchResults::chosen, this, [this](const SearchHit &hit) {
        if (hit.year > 0)
            setYear(hit.year);
        openPage(hit.page, hit.record, {});
        // What is done next is done to the record: undo is no longer that of what was sought.
        auto *list = page(currentPage())->findChild<TableView *>();
        if (list && list->isVisible())
            list->setFocus(Qt::OtherFocusReason);
    });
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+K"_s), this);
    connect(shortcut, &QShortcut::activated, field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
}

void ProgramWindow::about()
{
    AboutDialog(this).exec();
}

void ProgramWindow::recordsChanged(const Committed &committed)
{
    m_saved = committed.step.at.toLocalTime();
    sayState();
    m_refresh.start(0);
}

void ProgramWindow::sayYears()
{
    QList<YearChoice> choices;
    for (const ProgramYear &each : m_store.all<ProgramYear>()) {
        QStringList remark{word(each.state)};
        if (const Id<Organization> coordinator =
                coordinatorOf(each.year, m_store.all<CoordinatorTerm>()))
            remark.append(m_names.code(coordinator, QDate(each.year, 12, 31)));
        choices.append({each.year, remark.join(u" · "_s)});
    }
    std::sort(choices.begin(), choices.end(),
              [](const YearChoice &a, const YearChoice &b) { return a.year < b.year; });
    const int fallback = choices.isEmpty() ? m_today.year() : choices.last().year;
    setYears(choices, year() > 0 ? year() : fallback);
}

void ProgramWindow::sayState()
{
    const Language language = currentLanguage();
    const bool sample = !m_store.meta(u"today"_s).isEmpty();
    statusLine()->setFile(QFileInfo(m_store.path()).fileName(),
                          sample ? tr("Sample data") : QString());
    if (m_store.failure())
        statusLine()->setState(sentence(*m_store.failure()), false);
    else if (m_store.mode() == Store::Mode::ReadOnly)
        statusLine()->setState(tr("Read-only"), false);
    else if (m_saved.isValid())
        statusLine()->setState(tr("Saved %1").arg(timeText(m_saved.time())), true);
    Id<Organization> office;
    for (const Organization &each : m_store.all<Organization>()) {
        if (each.code == m_preferences.office && !each.code.isEmpty())
            office = each.id;
    }
    if (!office)
        office = coordinatorOf(m_today.year(), m_store.all<CoordinatorTerm>());
    statusLine()->setOffice(
        office ? tr("Office: %1 (%2)")
                     .arg(m_names.name(office, m_today, language), m_names.code(office, m_today))
               : QString());
    statusLine()->setToday(weekdayDate(m_today, language));
}

void ProgramWindow::retranslate()
{
    MainWindow::retranslate();
    m_help->setText(tr("&Help on this page"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_settings->setText(tr("&Settings…"));
    m_about->setText(tr("&About LienKet"));
    m_help->setToolTip(m_help->text().remove(u'&') + u" ("_s +
                       m_help->shortcut().toString(QKeySequence::NativeText) + u')');
    sayYears();
    sayState();
}

} // namespace LienKet
