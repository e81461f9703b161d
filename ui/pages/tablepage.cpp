// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "ui/forms/historyview.h"
#include "ui/forms/recordpane.h"
#include "ui/i18n/languageswitch.h"
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
#include "ui/widgets/undobar.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int editPane = 0; // before the history, where the file can be edited

} // namespace

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
    m_list->model().setColumns(columns(), [this](int record) { return searchText(record); });
    m_list->setFacets(facets());
    const auto [column, order] = firstOrder();
    m_list->view()->horizontalHeader()->setSortIndicator(column, order);
    m_list->view()->sortByColumn(column, order);
}

void TablePage::makeEditing()
{
    const EditContext context{names(), m_workspace.today};
    m_undoBar = new UndoBar;
    static_cast<QVBoxLayout *>(layout())->addWidget(m_undoBar);
    connect(m_undoBar, &UndoBar::undoRequested, this, [this] {
        if (const auto done = store().undo(); !done)
            m_undoBar->announce(sentence(done.error()), false);
    });
    if (store().mode() == Store::Mode::ReadWrite) {
        m_edit = new RecordPane(context);
        m_details->addPane(m_edit);
        connect(m_edit, &RecordPane::created, this,
                [this](const RecordKey &key) { showCreated(key.id); });
        connect(m_edit, &RecordPane::discarded, this,
                [this] { showDetails(m_list->currentRecord()); });
        m_acts = makeActs();
        m_details->setBar(m_acts);
        m_acts->setFurther(furtherActs());
        m_pageActs = makeActs();
        m_pageActs->layout()->setContentsMargins(0, 0, 0, Measure::gap);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_pageActs);
    }
    if (m_edit && canAdd()) {
        m_add = new QPushButton(icon(u"list-add"_s), {});
        makePrimary(m_add);
        m_head->addAction(m_add);
        connect(m_add, &QAbstractButton::clicked, this, &TablePage::addRecord);
    }
    connect(m_details, &SheetView::paneShown, this, &TablePage::fillPane);
    m_history = new HistoryView(context);
    connect(m_history, &HistoryView::failed, m_undoBar,
            [this](const QString &why) { m_undoBar->announce(why, false); });
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_history);
    m_details->addPane(scroll);
    sayEditing();
}

void TablePage::offer(ActBar &bar, const Offer &acts)
{
    bar.showActsOn(acts.record, acts.only);
}

ActBar *TablePage::makeActs()
{
    auto *acts = new ActBar({names(), m_workspace.today});
    acts->setCompletion([this](const Step &step) { return complete(step); });
    return acts;
}

void TablePage::showCreated(const QUuid &record)
{
    m_wanted = record; // and no other one in between, so that its form keeps the keyboard
    refresh();
    m_wanted = {};
    showRecord(record);
}

RecordKey TablePage::current() const
{
    return m_shown >= 0 ? recordKey(m_shown) : RecordKey();
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
    m_details->showPane(editPane);
    m_edit->startRecord(table(), knownOfNew());
}

void TablePage::editRecord()
{
    if (!m_edit || m_shown < 0)
        return;
    m_details->showPane(editPane);
    m_edit->form().focusFirst();
}

void TablePage::duplicateRecord()
{
    const RecordKey key = current();
    const auto found = store().find(key);
    if (!m_edit || !found)
        return;
    QJsonObject content = toJson(*found);
    for (const FieldInfo &field : fieldsOf(key.table)) {
        if (field.unique)
            content.remove(field.name); // two cannot have the same
    }
    auto copy = emptyRecord(key.table);
    LienKet::update(*copy, content, JsonMode::Replace);
    if (!validate(*copy).isEmpty()) {
        m_details->showPane(editPane);
        return m_edit->startRecord(key.table, content);
    }
    Step step;
    step.act = u"duplicate"_s;
    step.put = {*copy};
    const auto done = store().commit(step);
    if (!done)
        return m_undoBar->announce(sentence(done.error()), false);
    showCreated(done->records.first().id);
    editRecord();
}

void TablePage::removeRecord()
{
    const RecordKey key = current();
    if (!m_edit || key.id.isNull())
        return;
    const QString title = FieldText(names(), currentLanguage()).title(key);
    // What stood beside it is chosen then, not the first of the list.
    const TableModel &model = m_list->model();
    const int row = model.rowOf(m_shown);
    const int beside = row + 1 < model.rowCount() ? row + 1 : row - 1;
    const QUuid next = row >= 0 && beside >= 0 ? idOf(model.recordAt(beside)) : QUuid();
    Step step;
    step.act = u"delete"_s;
    const auto keys = withParts(store(), key);
    if (keys)
        step.removed = *keys;
    const auto done = keys ? store().commit(step) : std::unexpected(keys.error());
    if (!done)
        return m_undoBar->announce(FieldText(names(), currentLanguage()).refusal(done.error()),
                                   false);
    refresh();
    if (!next.isNull())
        showRecord(next);
    m_undoBar->announce(tr("Deleted “%1”.").arg(title), true);
}

void TablePage::refresh()
{
    prepare();
    const QUuid kept = !m_wanted.isNull() ? m_wanted : m_shown >= 0 ? idOf(m_shown) : QUuid();
    m_shown = -1;
    const int count = load();
    int record = -1;
    for (int i = 0; i < count && !kept.isNull(); ++i) {
        if (idOf(i) == kept)
            record = i;
    }
    m_list->setRecordCount(count, record);
    if (m_pageActs)
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

void TablePage::showOnly(const QString &only)
{
    const qsizetype at = only.indexOf(QLatin1Char('='));
    m_list->setFacet(only.left(at), only.mid(at + 1));
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
    // Filling what is not seen would cost every step through the list; it is left all the same.
    if (m_edit && (record < 0 || m_edit->form().isNew() || m_details->shownPane() != editPane))
        m_edit->showRecord({});
    m_details->setSheet(record >= 0 ? sheet(record) : Sheet());
    if (m_acts)
        offer(*m_acts, record >= 0 ? actsWith(record) : Offer());
}

void TablePage::fillPane(int pane)
{
    if (m_edit && pane == editPane) {
        if (!m_edit->form().isNew())
            m_edit->showRecord(current());
    } else {
        m_history->showRecord(current());
    }
}

void TablePage::sayLink(const QString &text, const QString &page)
{
    if (!text.isEmpty() && !m_link) {
        m_link = new LinkLabel;
        m_head->addAction(m_link);
        connect(m_link, &QAbstractButton::clicked, this,
                [this, page] { Q_EMIT openRequested(page); });
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
