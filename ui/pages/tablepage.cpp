// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "core/services/attaching.h"
#include "ui/forms/historyview.h"
#include "ui/forms/parts.h"
#include "ui/forms/recordpane.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/attachmentsview.h"
#include "ui/pages/donebar.h"
#include "ui/pages/listmenu.h"
#include "ui/pages/recordlist.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tableview.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace LienKet {

using namespace Qt::StringLiterals;

TablePage::TablePage(const Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    m_head = new PageHead;
    m_list = new RecordList;
    m_details = new SheetView;
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_details);
    split->setStretchFactor(0, 12);
    split->setStretchFactor(1, 13);
    split->setSizes({560, 600});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, Measure::panelGap);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(split, 1);
    connect(m_list, &RecordList::currentChanged, this, &TablePage::showDetails);
}

void TablePage::prepare()
{
    if (std::exchange(m_prepared, true))
        return;
    makeEditing();
    const QList<Column> own = columns();
    m_list->setColumns(own + furtherColumns(own), facets(),
                       [this](int record) { return searchText(record); });
    const auto [column, order] = firstOrder();
    auto *menu =
        new ListMenu(*m_list, store(), key(), {.sortedBy = own.value(column).key, .order = order});
    m_list->addTool(menu);
    menu->setRecordActions([this](QMenu &cell) { addRecordActions(cell); });
    if (m_add) // what a workflow makes does not go by one key
        connect(m_list->view(), &TableView::removeRequested, this, &TablePage::removeRecord);
    connect(m_list->view(), &QAbstractItemView::activated, this, &TablePage::openRecord);
    connect(menu, &ListMenu::said, m_undoBar,
            [this](const QString &sentence) { m_undoBar->announce(sentence, false); });
}

RecordKey TablePage::current() const
{
    return m_shown >= 0 ? recordKey(m_shown) : RecordKey();
}

void TablePage::refresh()
{
    prepare();
    const QUuid kept = !m_wanted.isNull() ? m_wanted : m_shown >= 0 ? idOf(m_shown) : QUuid();
    m_shown = -1;
    QSet<QUuid> chosenIds;
    if (const QList<int> records = m_list->selectedRecords(); records.size() > 1) {
        for (int each : records)
            chosenIds.insert(idOf(each));
    }
    const int count = load();
    int record = -1;
    QList<int> stillChosen;
    for (int i = 0; i < count && !kept.isNull(); ++i) {
        const QUuid id = idOf(i);
        if (id == kept)
            record = i;
        if (chosenIds.contains(id))
            stillChosen.append(i);
    }
    m_list->setRecordCount(count, record, stillChosen);
    offer(*m_pageActs, pageActs());
    say();
}

bool TablePage::showRecord(const QUuid &wanted)
{
    for (int i = 0; i < m_list->model().total(); ++i) {
        if (idOf(i) == wanted) {
            m_list->setCurrentRecord(i);
            return true;
        }
    }
    return false;
}

void TablePage::showTab(const QString &title)
{
    m_details->openTab(title);
}

void TablePage::showOnly(const QString &only)
{
    m_list->setFilters(chosenFrom(only));
}

QWidget *TablePage::home() const
{
    return m_list->view();
}

void TablePage::focusFilter()
{
    m_list->focusFilter();
}

const TableModel *TablePage::list() const
{
    return &m_list->model();
}

void TablePage::showDetails(int record)
{
    // Reading the list again must not take away a new record that is being typed.
    const bool typing = m_edit && m_edit->form().isNew() && record == m_shown;
    m_shown = record;
    if (typing)
        return;
    const bool newPart =
        m_edit && m_edit->form().isNew() && partKind(m_edit->form().table()) && record >= 0;
    // Filling what is not seen would cost every step through the list; it is left all the same.
    if (newPart) // it stays if it is this record's
        m_edit->showRecord(recordKey(record));
    else if (m_edit &&
             (record < 0 || m_edit->form().isNew() || m_details->shownPane() != m_editPane))
        m_edit->showRecord({});
    sayEditing();
    m_details->setSheet(record >= 0 ? sheet(record) : Sheet());
    offer(*m_acts, record >= 0 && editing() != Editing::Nothing ? actsWith(record) : Offer());
}

/// What is part of the chosen record is opened in its form, anything else on its own page.
void TablePage::follow(const SheetTarget &target)
{
    const auto known = emptyRecord(target.entity);
    if (!known)
        return;
    const RecordKey key{keyOf(*known).table, target.record};
    const auto kind = partKind(key.table);
    const bool own = key == current() || (kind && kind->whole == current().table);
    if (!own) {
        if (!showRecord(key.id))
            Q_EMIT recordRequested(key);
        return;
    }
    if (!m_edit)
        return;
    m_details->showPane(m_editPane);
    m_edit->showPart(key, target.field);
}

void TablePage::fillPane(int pane)
{
    if (pane == m_historyPane)
        m_history->showRecord(current());
    else if (pane == m_filesPane)
        m_files->showRecord(current());
    else if (!m_edit->form().isNew())
        m_edit->showRecord(current());
}

void TablePage::sayLink(const QString &text, const QString &page)
{
    if (!text.isEmpty() && !m_link) {
        m_link = new LinkLabel;
        m_head->addAction(m_link);
        connect(m_link, &QAbstractButton::clicked, this, [this, page] {
            Q_EMIT openRequested(page, current().id, m_list->sharedFilters());
        });
    }
    if (m_link)
        m_link->setText(text);
}

void TablePage::say()
{
    const Words said = words();
    sayEditing();
    sayLink(said.link, said.linkPage);
    m_head->setTitle(title());
    m_head->setBadge(said.badge);
    m_head->setSentence(said.sentence);
    m_head->setNote(said.illustrative ? tr("Illustrative data") : QString());
    m_list->setWords(said.icon, said.emptyTitle, said.emptySentence, said.filterHint);
    m_list->setFootnote(said.footnote);
    m_details->setPlaceholder(said.icon, tr("Nothing is selected"),
                              tr("Choose a row to read the whole record here."));
}

void TablePage::sayEditing()
{
    if (m_add)
        m_add->setText(tr("Add %1").arg(entityLabel(table()).toLower()));
    QStringList titles{tr("History")};
    if (m_edit)
        titles.prepend(tr("Edit"));
    if (m_files) {
        const qsizetype files = m_shown >= 0 ? attachmentsOf(store(), current()).size() : 0;
        titles.append(SheetView::tabTitle(tr("Files"), files > 0 ? int(files) : -1));
    }
    m_details->setPaneTitles(titles);
}

void TablePage::retranslate()
{
    if (!m_prepared)
        return;
    say();
    showDetails(m_list->currentRecord());
}

} // namespace LienKet
