// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/programwindow.h"

#include "core/base/format.h"
#include "core/services/cycle.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/programpages.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/text/nouns.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QFileInfo>

namespace LienKet {

using namespace Qt::StringLiterals;

ProgramWindow::ProgramWindow(Store &store, QDate today, LanguageSwitch &languages,
                             Appearance &appearance, QWidget *parent)
    : MainWindow(languages, appearance, parent), m_store(store), m_today(today), m_names(store)
{
    makeActions();
    setPages(programPages({m_store, m_names, m_today}));
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        sayYears();
        refresh();
    });
    connect(&m_store, &Store::changed, this, &ProgramWindow::recordsChanged);
    connect(this, &MainWindow::yearChanged, this, &ProgramWindow::sayState);
    sayYears();
    retranslate();
}

void ProgramWindow::openToday()
{
    const QList<int> years = programYears(m_store);
    if (!years.isEmpty())
        setYear(years.contains(m_today.year()) ? m_today.year() : years.last());
}

void ProgramWindow::makeActions()
{
    m_undo = new QAction(icon(u"edit-undo"_s), {}, this);
    m_undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
    m_redo = new QAction(icon(u"edit-redo"_s), {}, this);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    connect(m_undo, &QAction::triggered, this, [this] { revert(false); });
    connect(m_redo, &QAction::triggered, this, [this] { revert(true); });
    addAction(Menu::Edit, m_undo);
    addAction(Menu::Edit, m_redo);
    toolBar()->addAction(m_undo, true);
    toolBar()->addAction(m_redo, false);
    m_help = new QAction(icon(u"help-contents"_s), {}, this);
    m_help->setShortcut(QKeySequence(Qt::Key_F1));
    m_help->setPriority(QAction::LowPriority);
    connect(m_help, &QAction::triggered, this, [this] { HelpDialog(this).exec(); });
    m_about = new QAction(icon(u"help-about"_s), {}, this);
    connect(m_about, &QAction::triggered, this, &ProgramWindow::about);
    addAction(Menu::Help, m_help);
    addAction(Menu::Help, m_about, true);
    toolBar()->addAction(m_help, false);
}

void ProgramWindow::about()
{
    AboutDialog(this).exec();
}

void ProgramWindow::revert(bool forward)
{
    const Result<Committed> done = forward ? m_store.redo() : m_store.undo();
    if (!done)
        statusLine()->setSaved(tr("This could not be undone: %1").arg(done.error().detail), false);
    sayUndo();
}

void ProgramWindow::recordsChanged(const Committed &committed)
{
    m_saved = committed.step.at.toLocalTime();
    sayState();
    sayUndo();
    m_refresh.start(0);
}

void ProgramWindow::sayYears()
{
    QList<YearChoice> choices;
    for (const int each : programYears(m_store)) {
        const YearStatus status = yearStatus(m_store, each, m_today);
        QStringList remark;
        if (status.programYear)
            remark.append(word(status.programYear->state));
        if (status.coordinator)
            remark.append(m_names.code(status.coordinator, QDate(each, 12, 31)));
        choices.append({each, remark.join(u" · "_s)});
    }
    const int fallback = choices.isEmpty() ? m_today.year() : choices.last().year;
    setYears(choices, year() > 0 ? year() : fallback);
}

void ProgramWindow::sayState()
{
    const Language language = currentLanguage();
    const bool sample = !m_store.meta(u"today"_s).isEmpty();
    statusLine()->setFile(QFileInfo(m_store.path()).fileName(),
                          sample ? tr("Sample data") : QString());
    if (m_store.mode() == Store::Mode::ReadOnly)
        statusLine()->setSaved(tr("Read-only"), false);
    else if (m_saved.isValid())
        statusLine()->setSaved(tr("Saved %1").arg(timeText(m_saved.time())), true);
    const YearStatus status = yearStatus(m_store, m_today.year(), m_today);
    statusLine()->setOffice(status.coordinator
                                ? tr("Office: %1 (%2)")
                                      .arg(m_names.name(status.coordinator, m_today, language),
                                           m_names.code(status.coordinator, m_today))
                                : QString());
    statusLine()->setToday(weekdayDate(m_today, language));
}

void ProgramWindow::sayUndo()
{
    const auto undoable = m_store.undoable();
    const auto redoable = m_store.redoable();
    m_undo->setEnabled(undoable && undoable->has_value());
    m_redo->setEnabled(redoable && redoable->has_value());
}

void ProgramWindow::retranslate()
{
    MainWindow::retranslate();
    m_undo->setText(tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_help->setText(tr("&Help contents"));
    m_about->setText(tr("&About LienKet"));
    for (QAction *action : {m_undo, m_redo, m_help})
        action->setToolTip(action->text().remove(u'&') + u" ("_s +
                           action->shortcut().toString(QKeySequence::NativeText) + u')');
    sayYears();
    sayState();
    sayUndo();
}

} // namespace LienKet
