// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/editactions.h"

#include "ui/forms/parts.h"
#include "ui/i18n/languageswitch.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolbar.h"
#include "ui/pages/page.h"
#include "ui/pages/recordplace.h"
#include "ui/text/actwords.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/icons.h"

#include <QAction>

#include <functional>

namespace LienKet {

using namespace Qt::StringLiterals;

EditActions::EditActions(MainWindow &window, Store &store, Directory &names)
    : QObject(&window), m_window(window), m_store(store), m_names(names)
{
    m_undo = make(u"edit-undo"_s, {QKeySequence(u"Ctrl+Z"_s)});
    m_redo = make(u"edit-redo"_s, {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    connect(m_undo, &QAction::triggered, this, [this] { revert(false); });
    connect(m_redo, &QAction::triggered, this, [this] { revert(true); });
    window.toolBar()->addAction(m_undo, true);
    window.toolBar()->addAction(m_redo, false);
    m_add = makeForPage(u"list-add"_s, QKeySequence(u"Ctrl+N"_s), &Page::addRecord, true);
    m_edit = makeForPage(u"document-edit"_s, QKeySequence(u"F2"_s), &Page::editRecord);
    m_duplicate =
        makeForPage(u"document-multiple"_s, QKeySequence(u"Ctrl+D"_s), &Page::duplicateRecord);
    m_remove = makeForPage(u"edit-delete"_s, QKeySequence(u"Ctrl+Del"_s), &Page::removeRecord);
    connect(&window, &MainWindow::undoRequested, this, [this] { revert(false); });
    connect(&window, &MainWindow::recordRequested, this,
            [this](const RecordKey &record) { show(placeOf(m_store, record)); });
    connect(&store, &Store::changed, this, [this](const Committed &committed) {
        m_last = committed.step;
        sayUndo();
    });
    m_paste =
        makeForPage(u"insert-table"_s, QKeySequence(u"Ctrl+Shift+V"_s), &Page::pasteRecords, true);
    retranslate();
}

QAction *EditActions::make(const QString &symbol, const QList<QKeySequence> &keys, bool startsGroup)
{
    auto *action = new QAction(icon(symbol), {}, &m_window);
    action->setShortcuts(keys);
    m_window.addAction(MainWindow::Menu::Edit, action, startsGroup);
    return action;
}

QAction *EditActions::makeForPage(const QString &symbol, const QKeySequence &key,
                                  void (Page::*act)(), bool startsGroup)
{
    QAction *action = make(symbol, {key}, startsGroup);
    action->setEnabled(m_store.mode() == Store::Mode::ReadWrite);
    connect(action, &QAction::triggered, this, [this, act] {
        if (Page *page = m_window.page(m_window.currentPage()))
            (page->*act)();
    });
    return action;
}

bool EditActions::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::event(event);
}

void EditActions::retranslate()
{
    m_add->setText(tr("&New record"));
    m_edit->setText(tr("&Edit the record"));
    m_duplicate->setText(tr("&Duplicate the record"));
    m_remove->setText(tr("De&lete the record"));
    m_paste->setText(tr("&Paste a table from a sheet…"));
    sayUndo();
}

/// What a record takes along when it goes or is put back; and a year becomes active by a topic.
bool EditActions::comesAlong(const Change &change)
{
    const bool activates = change.entity == QLatin1StringView(ProgramYear::table) &&
                           change.fields.keys() == QStringList{u"state"_s};
    return activates || partKind(change.entity) ||
           change.entity == QLatin1StringView(Source::table) ||
           change.entity == QLatin1StringView(Attachment::table);
}

QString EditActions::subject(const StepInfo &step)
{
    constexpr int most = 20;
    const auto changes = m_store.journal().changes(step.id, most + 1);
    if (!changes || changes->isEmpty() || changes->size() > most)
        return {};
    QList<Change> wholes;
    for (const Change &change : *changes) {
        if (changes->size() == 1 || !comesAlong(change))
            wholes.append(change);
    }
    if (wholes.isEmpty())
        return {};
    // What a new record replaces, and what refers to a removed one, is changed before that.
    const auto fresh = std::find_if(wholes.begin(), wholes.end(), std::mem_fn(&Change::isInsert));
    const auto gone = std::find_if(wholes.rbegin(), wholes.rend(), std::mem_fn(&Change::isRemoval));
    const Change &meant = fresh != wholes.end()   ? *fresh
                          : gone != wholes.rend() ? *gone
                                                  : wholes.first();
    const QString title = FieldText(m_names, currentLanguage()).subject(meant);
    if (title.isEmpty())
        return {};
    const QString name = u"“%1”"_s.arg(title);
    return wholes.size() == 1
               ? name
               : tr("%1 and %n more record(s)", nullptr, int(wholes.size()) - 1).arg(name);
}

void EditActions::sayUndo()
{
    const auto say = [this](QAction *action, const Result<std::optional<StepInfo>> &step,
                            const QString &nothing,
                            QString (*text)(const QString &, const QString &)) {
        const bool some = step && step->has_value();
        action->setEnabled(some);
        action->setText(some ? text((*step)->act, subject(**step)) : nothing);
        action->setToolTip(QString(action->text()).remove(u'&') + u" ("_s +
                           action->shortcut().toString(QKeySequence::NativeText) + u')');
    };
    say(m_undo, m_store.undoable(), tr("&Undo"), &undoText);
    if (m_last.sealed && !m_undo->isEnabled())
        m_undo->setToolTip(sealedText(m_last.act));
    say(m_redo, m_store.redoable(), tr("&Redo"), &redoText);
}

void EditActions::revert(bool forward)
{
    const bool inside = m_window.isPageFocused();
    const auto step = forward ? m_store.redoable() : m_store.undoable();
    const QString about = step && *step ? subject(**step) : QString();
    const Result<Committed> done = forward ? m_store.redo() : m_store.undo();
    if (!done)
        return Q_EMIT failed(sentence(done.error()));
    if (done->records.isEmpty())
        return;
    const QString before = m_window.currentPage();
    // A removal ends with the whole, whose return is to be seen.
    const auto changes = m_store.journal().changes(done->step.id);
    show(placeOf(m_store, done->records.last(), changes.value_or(QList<Change>())));
    const QString act = step && *step ? (*step)->act : QString();
    sayReverted(forward ? redoneText(act, about) : undoneText(act, about),
                m_window.currentPage() != before);
    // The form that had the keyboard may go with its record.
    if (inside)
        m_window.focusPage();
}

/// What goes back elsewhere is seen there, which nobody has asked for.
void EditActions::sayReverted(const QString &done, bool elsewhere)
{
    Page *page = m_window.page(m_window.currentPage());
    const QString said = elsewhere ? tr("%1 You see it here: %2.").arg(done, page->title()) : done;
    if (!page->announce(said))
        m_window.statusLine()->say(said, true);
}

void EditActions::show(const RecordPlace &place)
{
    Page *present = m_window.page(m_window.currentPage());
    m_window.refresh();
    if ((present && present->showRecord(place.record.id)) || place.page.isEmpty())
        return;
    if (place.year && m_window.year() != *place.year)
        m_window.setYear(*place.year);
    m_window.openPage(place.page, place.record.id, {});
}

} // namespace LienKet
