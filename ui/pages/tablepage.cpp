// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "ui/pages/recordlist.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sheetview.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QSplitter>

namespace LienKet {

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
    m_list->model().setColumns(columns(), [this](int record) { return searchText(record); });
    m_list->setFacets(facets());
    const auto [column, order] = firstOrder();
    m_list->view()->horizontalHeader()->setSortIndicator(column, order);
    m_list->view()->sortByColumn(column, order);
}

void TablePage::refresh()
{
    prepare();
    const QUuid kept = m_shown >= 0 ? idOf(m_shown) : QUuid();
    m_shown = -1;
    const int count = load();
    int record = -1;
    for (int i = 0; i < count && !kept.isNull(); ++i) {
        if (idOf(i) == kept)
            record = i;
    }
    m_list->setRecordCount(count, record);
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
    m_shown = record;
    m_details->setSheet(record >= 0 ? sheet(record) : Sheet());
}

void TablePage::say()
{
    const Words said = words();
    m_head->setTitle(title());
    m_head->setBadge(said.badge);
    m_head->setSentence(said.sentence);
    m_head->setNote(said.illustrative ? tr("Illustrative data") : QString());
    m_list->setWords(said.icon, said.emptyTitle, said.emptySentence, said.filterHint);
    m_list->setFootnote(said.footnote);
    m_details->setPlaceholder(said.icon, tr("Nothing is selected"),
                              tr("Choose a row to read the whole record here."));
}

void TablePage::retranslate()
{
    if (!m_prepared)
        return;
    say();
    showDetails(m_list->currentRecord());
}

} // namespace LienKet
