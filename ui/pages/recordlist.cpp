// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordlist.h"

#include "ui/i18n/languageswitch.h"
#include "ui/models/columnfacets.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSet>
#include <QStackedWidget>

namespace LienKet {

namespace {

constexpr int chipsARow = 2; ///< beside the details a list is not wide
constexpr int large = 5'000; ///< records: the words of fewer are read before a letter is seen
constexpr int slice = 8;     ///< ms at once, so that nothing waits for it

} // namespace

RecordList::RecordList(QWidget *parent) : Translated<Panel>(parent)
{
    layOut();
    m_model.setParent(nullptr);
    m_view->setModel(&m_model);
    connect(m_filters, &FilterBar::textChanged, this, &RecordList::filterChanged);
    connect(m_filters, &FilterBar::chosenChanged, this, [this] {
        m_model.setCondition(m_filters->condition());
        Q_EMIT filtersChanged();
    });
    connect(m_view, &TableView::copyRequested, this, &RecordList::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (!now.isValid() || m_model.isGroup(now.row()))
                    return;
                m_current = m_model.recordAt(now.row());
                announce();
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordList::selectionChanged);
    connect(m_view, &TableView::groupToggled, &m_model, &TableModel::toggleGroup);
    connect(m_view, &TableView::onlyRequested, this, [this](const QModelIndex &cell) {
        const Facet facet = facetOf(m_model.shownColumn(cell.column()).key);
        m_filters->chooseOnly(facet.key, facet.codes(m_model.recordAt(cell.row())).value(0));
    });
    QHeaderView *head = m_view->horizontalHeader();
    head->setSectionsMovable(true);
    connect(
        head, &QHeaderView::sectionMoved, this,
        [this](int, int from, int to) { moveColumn(from, to); }, Qt::QueuedConnection);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &RecordList::arrangementChanged);
    m_announcing.setSingleShot(true);
    connect(&m_announcing, &QTimer::timeout, this,
            [this] { Q_EMIT currentChanged(currentRecord()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        reselect(m_current);
        showState();
        readAhead();
    });
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (m_model.readAhead(QDeadlineTimer(slice, Qt::PreciseTimer)))
            m_reading.stop();
    });
    retranslate();
}

void RecordList::readAhead()
{
    if (isVisible() && m_model.total() >= large && !m_reading.isActive())
        m_reading.start(0);
}

void RecordList::showEvent(QShowEvent *event)
{
    Translated<Panel>::showEvent(event);
    readAhead();
    // A record that was chosen before the rows had their heights is to be seen too.
    if (!isAncestorOf(QApplication::focusWidget()))
        QMetaObject::invokeMethod(
            this, [this] { m_view->scrollTo(firstCell(m_view->currentIndex().row())); },
            Qt::QueuedConnection);
}

void RecordList::hideEvent(QHideEvent *event)
{
    Translated<Panel>::hideEvent(event);
    m_reading.stop();
}

void RecordList::layOut()
{
    m_filters = new FilterBar;
    auto *filters = new Band(Band::Ground::Surface, Qt::BottomEdge);
    filters->setSheetEdge(Qt::TopEdge);
    auto *row = new QVBoxLayout(filters);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(0);
    m_tools = new QHBoxLayout;
    m_tools->addWidget(m_filters, 1);
    row->addLayout(m_tools);
    row->addWidget(m_filters->takeChips(chipsARow));

    m_view = new TableView;
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty = new EmptyState;
    connect(m_empty->button(), &QPushButton::clicked, this, &RecordList::clearFilters);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *foot = new Band(Band::Ground::Raised, Qt::TopEdge);
    foot->setSheetEdge(Qt::BottomEdge);
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(Measure::inset, 0, Measure::inset, 0);
    foot->setFixedHeight(lineHeight(font()) + 13);
    m_shown = new Label(Label::Ink::Muted);
    m_shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    footLayout->addWidget(m_shown);
    body()->addWidget(filters);
    body()->addWidget(m_stack, 1);
    body()->addWidget(foot);
}

void RecordList::setColumns(const QList<Column> &columns, const QList<Facet> &facets,
                            std::function<QString(int record)> searchText)
{
    m_model.setColumns(columns, std::move(searchText));
    m_facets = facets;
    QList<Facet> further;
    QSet<QString> known;
    for (const Facet &facet : facets)
        known.insert(facet.key);
    for (const Column &column : columns) {
        const Facet facet = facetOf(column.key);
        if (!known.contains(facet.key))
            further.append(facet);
        known.insert(facet.key);
    }
    m_filters->setFacets(
        facets, [this] { return m_model.total(); }, further);
}

Facet RecordList::facetOf(const QString &column) const
{
    return LienKet::facetOf(*m_model.column(column), m_facets, m_model);
}

void RecordList::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void RecordList::setRecordCount(int count, int record, const QList<int> &selected)
{
    m_current = record;
    m_kept = selected;
    m_model.setRecordCount(count);
    m_kept.clear();
    m_wasRead = true;
    if (const auto waiting = std::exchange(m_waiting, {}))
        arrange(*waiting);
    Q_EMIT selectionChanged(); // the rows may be the same, their records are not
}

QList<int> RecordList::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<int> RecordList::selectedRecords() const
{
    QList<int> records;
    for (int row : selectedRows()) {
        if (!m_model.isGroup(row))
            records.append(m_model.recordAt(row));
    }
    return records;
}

void RecordList::setCurrentRecord(int record)
{
    if (m_model.rowOf(record) < 0)
        m_model.openGroupOf(record);
    if (m_model.rowOf(record) < 0)
        clearFilters();
    reselect(record);
}

int RecordList::currentRecord() const
{
    const QModelIndex now = m_view->currentIndex();
    if (!now.isValid())
        return -1;
    return m_model.isGroup(now.row()) ? m_current : m_model.recordAt(now.row());
}

int RecordList::firstRecordRow() const
{
    int row = 0;
    while (row < m_model.rowCount() && m_model.isGroup(row))
        ++row;
    return row < m_model.rowCount() ? row : -1;
}

/// A column that there is no room for cannot be scrolled to.
QModelIndex RecordList::firstCell(int row) const
{
    int column = 0;
    while (column + 1 < m_model.columnCount() && m_view->isColumnHidden(column))
        ++column;
    return m_model.index(row, column);
}

void RecordList::reselect(int record)
{
    int row = record >= 0 ? m_model.rowOf(record) : -1;
    if (row < 0)
        row = firstRecordRow();
    if (row < 0)
        return announce();
    // The view's own way would look at the keys that are held, such as those of a shortcut.
    QItemSelection selection(m_model.index(row, 0), m_model.index(row, 0));
    const QSet<int> kept(m_kept.begin(), m_kept.end());
    for (int first = 0; !kept.isEmpty() && first < m_model.rowCount(); ++first) {
        int end = first;
        while (end < m_model.rowCount() && kept.contains(m_model.recordAt(end)))
            ++end;
        if (end > first)
            selection.select(m_model.index(first, 0), m_model.index(end - 1, 0));
        first = end;
    }
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect |
                                                    QItemSelectionModel::Rows);
    m_view->selectionModel()->setCurrentIndex(firstCell(row), QItemSelectionModel::NoUpdate);
    m_view->scrollTo(firstCell(row));
}

void RecordList::announce()
{
    // The whole record beside the list costs more than the list, and the next letter may already be
    // on its way.
    if (m_typing)
        return m_announcing.start(0);
    m_announcing.stop();
    Q_EMIT currentChanged(currentRecord());
}

void RecordList::setFilters(const ChosenFacets &chosen)
{
    m_waiting.reset();
    m_filters->setChosen(chosen);
}

QString RecordList::sharedFilters() const
{
    return m_filters->shared();
}

void RecordList::clearFilters()
{
    m_waiting.reset();
    m_filters->clear();
}

void RecordList::focusFilter()
{
    m_filters->focusField();
}

void RecordList::filterChanged()
{
    const QScopedValueRollback typing(m_typing, true);
    m_model.setFilterText(m_filters->text());
}

void RecordList::setWords(const QString &emptyIcon, const QString &emptyTitle,
                          const QString &emptySentence, const QString &filterHint)
{
    m_emptyIcon = emptyIcon;
    m_emptyTitle = emptyTitle;
    m_emptySentence = emptySentence;
    m_filters->setHint(filterHint);
    showState();
}

void RecordList::setFootnote(const QString &note)
{
    m_footnote = note;
    showState();
}

void RecordList::showState()
{
    const int shown = m_model.found();
    const bool filtered = shown == 0 && m_model.total() > 0;
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (filtered)
        m_empty->setContent(QStringLiteral("view-filter"), tr("No results"),
                            tr("No record has all the words and filters above."));
    else
        m_empty->setContent(m_emptyIcon, m_emptyTitle, m_emptySentence);
    m_empty->button()->setVisible(filtered);
    QString words =
        tr("Showing %1/%2").arg(QString::number(shown), QString::number(m_model.total()));
    if (!m_model.groupedBy().isEmpty())
        words += QStringLiteral(" · ") + tr("%n group(s)", nullptr, m_model.groups());
    if (!m_footnote.isEmpty())
        words += QStringLiteral(" · ") + m_footnote;
    m_shown->setText(words);
}

void RecordList::copy()
{
    QGuiApplication::clipboard()->setText(m_model.asText(selectedRows()));
}

void RecordList::retranslate()
{
    m_empty->button()->setText(tr("Clear filters"));
    QEvent language(QEvent::LanguageChange);
    m_model.event(&language);
    const Language before = std::exchange(m_language, currentLanguage());
    if (before != m_language && m_filters->isWorded(m_filters->chosen()))
        m_filters->setChosen(m_filters->said(m_filters->chosen(), before), m_filters->text());
    showState();
}

} // namespace LienKet
