// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/historyview.h"
#include "ui/forms/manybar.h"
#include "ui/forms/recordpane.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/attachmentsview.h"
#include "ui/pages/donebar.h"
#include "ui/pages/pastedialog.h"
#include "ui/pages/recordlist.h"
#include "ui/pages/sheets.h"
#include "ui/pages/tablepage.h"
#include "ui/pages/translationspage.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// What a copy does not have of the record: what two cannot both have, what acts made of it, and
/// what was said when it was judged.
void forgetOwn(QLatin1StringView table, QJsonObject &content)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> judged[] = {
        {"proposal"_L1, "scores"_L1}, {"proposal"_L1, "conditions"_L1}, {"topic"_L1, "reason"_L1}};
    for (const auto &[of, field] : judged) {
        if (of == table)
            content.remove(field);
    }
    for (const FieldInfo &field : fieldsOf(table)) {
        if (field.unique || isOfActs(table, field.name))
            content.remove(field.name);
    }
}

} // namespace

void TablePage::makeEditing()
{
    makeMany();
    makeUndoBar();
    makeActBars();
    if (store().mode() == Store::Mode::ReadWrite && editing() != Editing::Nothing)
        makeForm();
    if (makesRecords() && canAdd()) {
        m_add = new QPushButton(icon(u"list-add"_s), {});
        makePrimary(m_add);
        m_head->addAction(m_add);
        connect(m_add, &QAbstractButton::clicked, this, &TablePage::addRecord);
    }
    connect(m_details, &SheetView::paneShown, this, &TablePage::fillPane);
    connect(m_details, &SheetView::followed, this, &TablePage::follow, Qt::QueuedConnection);
    m_history = new HistoryView({names(), m_workspace.today});
    connect(m_history, &HistoryView::failed, m_undoBar,
            [this](const QString &why) { m_undoBar->announce(why, false); });
    connect(m_history, &HistoryView::restored, m_undoBar,
            [this](const Committed &done) { m_undoBar->sayDone(done, current(), {}); });
    m_historyPane = addPane(scrolled(m_history));
    if (editing() == Editing::Records)
        makeFiles();
    sayEditing();
}

QWidget *TablePage::scrolled(QWidget *content)
{
    QScrollArea *scroll = plainScrollArea();
    scroll->setWidget(content);
    return scroll;
}

int TablePage::addPane(QWidget *pane)
{
    m_details->addPane(pane);
    return m_panes++;
}

void TablePage::makeFiles()
{
    m_files = new AttachmentsView(store());
    m_filesPane = addPane(scrolled(m_files));
    connect(m_files, &AttachmentsView::said, this, [this](const QString &sentence, bool undoable) {
        m_undoBar->announce(sentence, undoable);
    });
}

bool TablePage::takesFiles(const QPoint &global) const
{
    return m_files && m_shown >= 0 && m_details->rect().contains(m_details->mapFromGlobal(global));
}

void TablePage::takeFiles(const QStringList &paths)
{
    m_files->showRecord(current());
    m_files->attach(paths);
}

void TablePage::makeUndoBar()
{
    m_undoBar = new DoneBar(m_workspace);
    m_undoBar->setHome(home());
    static_cast<QVBoxLayout *>(layout())->addWidget(m_undoBar);
    connect(m_undoBar, &DoneBar::recordRequested, this, &Page::recordRequested);
    connect(m_undoBar, &DoneBar::undoRequested, this, &Page::undoRequested);
}

bool TablePage::announce(const QString &sentence)
{
    m_undoBar->announce(sentence, false);
    return true;
}

/// Documents are made of a file that cannot be written, too.
void TablePage::makeActBars()
{
    m_acts = makeActs();
    m_details->setBar(m_acts);
    m_acts->setFurther(furtherActs());
    m_pageActs = makeActs();
    m_pageActs->layout()->setContentsMargins(0, 0, 0, Measure::gap);
    m_pageActs->setFurther(furtherPageActs());
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_pageActs);
}

void TablePage::makeMany()
{
    if (store().mode() != Store::Mode::ReadWrite || editing() != Editing::Records)
        return;
    m_many = new ManyBar({names(), m_workspace.today});
    static_cast<QVBoxLayout *>(layout())->addWidget(m_many);
    connect(m_list, &RecordList::selectionChanged, this, [this] { m_many->showRecords(chosen()); });
    connect(m_many, &ManyBar::done, this,
            [this](const QString &sentence) { m_undoBar->announce(sentence, true); });
    connect(m_many, &ManyBar::copyRequested, m_list, &RecordList::copy);
    connect(m_many, &ManyBar::duplicateRequested, this, &TablePage::duplicateRecord);
    connect(m_many, &ManyBar::removeRequested, this, &TablePage::removeRecord);
}

void TablePage::makeForm()
{
    m_edit = new RecordPane({names(), m_workspace.today});
    m_editPane = addPane(m_edit);
    connect(m_edit, &RecordPane::created, this,
            [this](const RecordKey &key) { showCreated(key.id); });
    connect(&m_edit->form(), &RecordForm::translationsRequested, this,
            [this](const RecordKey &record, const QString &field, Language language) {
                Q_EMIT openRequested(u"translations"_s,
                                     TranslationsPage::rowId(record.id, field, language));
            });
    connect(m_edit, &RecordPane::discarded, this, [this] { showDetails(m_list->currentRecord()); });
}

void TablePage::offer(ActBar &bar, const Offer &acts)
{
    bar.showActsOn(acts.record, acts.only);
}

ActBar *TablePage::makeActs()
{
    auto *acts = new ActBar({names(), m_workspace.today});
    acts->setCompletion([this](const Step &step) { return complete(step); });
    connect(
        acts, &ActBar::fieldRequested, this,
        [this](const RecordKey &record, const QString &field) {
            follow({QString(record.table), record.id, field});
        },
        Qt::QueuedConnection);
    acts->setHome(home());
    connect(acts, &ActBar::done, m_undoBar, &DoneBar::sayDone);
    return acts;
}

void TablePage::showCreated(const QUuid &record)
{
    m_wanted = record; // and no other one in between, so that its form keeps the keyboard
    refresh();
    m_wanted = {};
    showRecord(record);
}

QJsonObject TablePage::knownOfNew() const
{
    for (const FieldInfo &field : fieldsOf(table())) {
        if (field.name == "year"_L1)
            return {{u"year"_s, m_year}};
    }
    return {};
}

void TablePage::addRecord()
{
    if (!m_add)
        return;
    m_details->setSheet({.title = tr("New: %1").arg(entityLabel(table()))});
    m_acts->showActsOn({});
    m_details->showPane(m_editPane);
    m_edit->startRecord(table(), knownOfNew());
}

void TablePage::editRecord()
{
    if (!m_edit || m_shown < 0)
        return;
    m_details->showPane(m_editPane);
    if (const QLatin1StringView field = fieldOf(m_shown); !field.isEmpty())
        m_edit->form().focusField(field);
    else
        m_edit->form().focusFirst();
}

void TablePage::openRecord()
{
    if (const int record = m_list->currentRecord(); record >= 0 && !ownPage().isEmpty())
        Q_EMIT openRequested(ownPage(), idOf(record));
    else
        editRecord();
}

void TablePage::addRecordActions(QMenu &menu)
{
    // Keys stand there to be learnt; they are those of the table and of the window's own menu.
    const auto add = [&](const QString &symbol, const QString &text, const QKeySequence &key,
                         void (TablePage::*act)()) {
        menu.addAction(icon(symbol), text + u'\t' + key.toString(QKeySequence::NativeText), this,
                       act);
    };
    if (!ownPage().isEmpty())
        add(u"document-open"_s, tr("Open"), QKeySequence(Qt::Key_Enter), &TablePage::openRecord);
    if (m_edit)
        add(u"document-edit"_s, tr("Edit"), QKeySequence(Qt::Key_F2), &TablePage::editRecord);
    if (m_add)
        add(u"document-multiple"_s, tr("Duplicate"), QKeySequence(u"Ctrl+D"_s),
            &TablePage::duplicateRecord);
    menu.addAction(icon(u"edit-copy"_s),
                   tr("Copy as a table") + u'\t' +
                       QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                   m_list, &RecordList::copy);
    addFurtherPanes(menu);
    if (!m_add)
        return;
    menu.addSeparator();
    add(u"edit-delete"_s, tr("Delete"), QKeySequence(Qt::Key_Delete), &TablePage::removeRecord);
}

void TablePage::addFurtherPanes(QMenu &menu)
{
    const auto add = [&](const QString &symbol, const QString &text, int pane) {
        menu.addAction(icon(symbol), text, this, [this, pane] { m_details->showPane(pane); });
    };
    add(u"view-history"_s, tr("History"), m_historyPane);
    if (m_files)
        add(u"mail-attachment"_s, tr("Files"), m_filesPane);
}

QList<RecordKey> TablePage::chosen() const
{
    QList<RecordKey> keys;
    for (int record : m_list->selectedRecords())
        keys.append(recordKey(record));
    return keys;
}

Result<QList<RecordKey>> TablePage::copies(const QList<RecordKey> &keys)
{
    Step step;
    step.act = u"duplicate"_s;
    for (const RecordKey &key : keys) {
        const auto found = store().find(key);
        if (!found)
            return std::unexpected(found.error());
        QJsonObject content = toJson(*found);
        forgetOwn(key.table, content);
        auto copy = emptyRecord(key.table);
        LienKet::update(*copy, content, JsonMode::Replace);
        step.put.append(*copy);
    }
    const auto done = store().commit(step);
    return done ? Result<QList<RecordKey>>(done->records) : std::unexpected(done.error());
}

void TablePage::duplicateRecord()
{
    const QList<RecordKey> keys = chosen();
    if (!makesRecords() || keys.isEmpty())
        return;
    const auto made = copies(keys);
    if (made) {
        showCreated(made->first().id);
        if (keys.size() == 1)
            editRecord();
        return m_undoBar->announce(
            keys.size() == 1 ? tr("Duplicated “%1”. The copy counts from now on.")
                                   .arg(FieldText(names(), currentLanguage()).title(made->first()))
                             : tr("Duplicated %n record(s). The copies count from now on.", nullptr,
                                  int(keys.size())),
            true);
    }
    const auto found = store().find(keys.first());
    if (keys.size() > 1 || !found || made.error().issues.isEmpty())
        return m_undoBar->announce(sentence(made.error()), false);
    // What is missing in the copy is typed in before it is one.
    QJsonObject content = toJson(*found);
    forgetOwn(keys.first().table, content);
    m_details->showPane(m_editPane);
    m_edit->startRecord(keys.first().table, content);
}

void TablePage::pasteRecords()
{
    if (!m_add)
        return;
    PastedTable pasted(names(), table(), QApplication::clipboard()->text(), knownOfNew(),
                       m_workspace.today);
    for (const Language language : values<Language>()) {
        const InLanguage spoken(language);
        PastedTable::Words words{.language = language, .absent = absentCell().plain()};
        for (const Column &column : m_list->model().columns())
            words.heads.append({column.head(), column.key});
        pasted.learn(words);
    }
    if (pasted.rows().isEmpty())
        return m_undoBar->announce(tr("The clipboard holds no table. Copy one in a sheet, with the "
                                      "row that names its columns."),
                                   false);
    PasteDialog dialog(names(), table(), pasted, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    refresh();
    m_undoBar->announce(tr("Added %n record(s).", nullptr, dialog.added()), true);
}

void TablePage::removeRecord()
{
    const QList<RecordKey> keys = chosen();
    if (!makesRecords() || keys.isEmpty())
        return;
    FieldText text(names(), currentLanguage());
    const QString said =
        keys.size() == 1
            ? tr("Deleted “%1”; it lies in the trash.").arg(text.title(keys.first()))
            : tr("Deleted %n record(s); they lie in the trash.", nullptr, int(keys.size()));
    // What stood beside it is chosen then, not the first of the list.
    const TableModel &model = m_list->model();
    const int row = model.rowOf(m_shown);
    const bool below = row + 1 < model.rowCount() && !model.isGroup(row + 1);
    const int beside = below ? row + 1 : row - 1;
    const QUuid next =
        row >= 0 && beside >= 0 && !model.isGroup(beside) ? idOf(model.recordAt(beside)) : QUuid();
    Step step;
    step.act = u"delete"_s;
    for (const RecordKey &key : keys) {
        const auto whole = withParts(store(), key);
        if (!whole)
            return m_undoBar->announce(sentence(whole.error()), false);
        step.removed += *whole;
    }
    const bool held = isAncestorOf(QApplication::focusWidget());
    if (const auto done = store().commit(step); !done)
        return m_undoBar->sayRefused(done.error());
    refresh();
    if (held) // the field that held the keyboard went with its record
        m_list->view()->setFocus(Qt::OtherFocusReason);
    if (!next.isNull())
        showRecord(next);
    m_undoBar->announce(said, true);
}

} // namespace LienKet
