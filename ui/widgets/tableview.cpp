// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <numeric>

namespace LienKet {
namespace {

constexpr int titleLeast = 160; ///< of the column that takes what is left
constexpr int titleMost = 290;  ///< that other columns give way for
constexpr int wordsKept = 2000; ///< of a column, so as not to measure them again

ColumnHint hintOf(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, HintRole).value<ColumnHint>();
}

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setMinimumSectionSize(24);
    head->setFixedHeight(controlHeight(font()));
    head->setFocusPolicy(Qt::NoFocus);
    // The scroll bar begins below the head, whose ground goes on above it.
    m_corner = new Band(Band::Ground::Raised, Qt::BottomEdge);
    addScrollBarWidget(m_corner, Qt::AlignTop);
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    layOutAnew();
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] { layOutColumns(); });
    connect(newModel, &QAbstractItemModel::headerDataChanged, this, &TableView::layOutAnew);
}

void TableView::setDense(bool dense)
{
    m_dense = dense;
    layOutRows();
    setVerticalScrollBarPolicy(dense ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, dense ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize TableView::sizeHint() const
{
    if (!m_dense || !model())
        return QTableView::sizeHint();
    const int rows = model()->rowCount();
    return {400, horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize()};
}

QSize TableView::minimumSizeHint() const
{
    return m_dense ? QSize(200, sizeHint().height()) : QSize(200, 160);
}

void TableView::layOutAnew()
{
    m_widths.clear();
    m_met.clear();
    layOutColumns();
}

void TableView::layOutRows()
{
    const int height = wraps()   ? twoLineRowHeight(font())
                       : m_dense ? denseRowHeight(font())
                                 : LienKet::rowHeight(font());
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(controlHeight(font()));
    m_corner->setFixedHeight(controlHeight(font()));
}

bool TableView::wraps() const
{
    for (int c = 0; c < m_widths.size(); ++c) {
        if (hintOf(*model(), c).wraps && !isColumnHidden(c) && m_widths.at(c) > columnWidth(c))
            return true;
    }
    return false;
}

int TableView::flexibleColumn() const
{
    for (int c = 0; c < model()->columnCount(); ++c) {
        if (hintOf(*model(), c).characters == 0)
            return c;
    }
    return -1;
}

void TableView::measure()
{
    // What is in sight tells how wide a column's words are.
    const int rows = qMin(viewport()->height() / verticalHeader()->defaultSectionSize() + 1,
                          model()->rowCount());
    m_widths.resize(model()->columnCount());
    m_met.resize(m_widths.size());
    for (int c = 0; c < m_widths.size(); ++c) {
        const int enough = enoughWidth(c);
        QSet<QString> &met = m_met[c];
        if (met.size() > wordsKept)
            met.clear();
        for (int row = 0; row < rows && m_widths.at(c) < enough; ++row) {
            const QModelIndex index = model()->index(row, c);
            if (index.data(GroupRole).isValid())
                continue;
            // Shaping is dear, and a column's words come again and again.
            const qsizetype before = met.size();
            if (met.insert(index.data().toString()); met.size() > before)
                m_widths[c] =
                    qMax(m_widths.at(c), cellWidth(index.data(CellRole).value<Cell>(), font()));
        }
    }
}

QModelIndex TableView::firstRecord(int column) const
{
    const QModelIndex first = model()->index(0, column);
    return first.data(GroupRole).isValid() ? model()->index(1, column) : first;
}

int TableView::enoughWidth(int column) const
{
    if (hintOf(*model(), column).characters > 0)
        return std::numeric_limits<int>::max();
    return qMax(titleMost * 16 / 9, columnWidth(column)) + 1;
}

int TableView::hintedWidth(int column) const
{
    const ColumnHint hint = hintOf(*model(), column);
    const QString title = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool sorted = isSortingEnabled() && horizontalHeader()->sortIndicatorSection() == column;
    const int head = fontMetrics().horizontalAdvance(title) + (sorted ? 36 : 18);
    const int inset = column == 0 ? Measure::gap : 0;
    const int content = m_widths.at(column);
    if (hint.characters == 0)
        return inset + qBound(titleLeast, hint.wraps ? content * 9 / 16 : content, titleMost);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    // A badge is never cut: colour and icon alone would say too little.
    const bool badges = !firstRecord(column).data(CellRole).value<Cell>().badge.isEmpty();
    const int most = badges ? content : qMin(content, hint.characters * digit + 18);
    return inset + qMax(most, head);
}

void TableView::layOutColumns()
{
    if (!model())
        return;
    // A page is put together before it has records or is seen.
    m_waits = !isVisible() && model()->rowCount() == 0;
    if (m_waits)
        return;
    measure();
    const int count = model()->columnCount();
    QList<int> widths(count);
    QList<int> byRank(count);
    for (int c = 0; c < count; ++c) {
        byRank[c] = c;
        widths[c] = hintedWidth(c);
        setColumnHidden(c, false);
    }
    std::stable_sort(byRank.begin(), byRank.end(), [this](int a, int b) {
        return hintOf(*model(), a).rank > hintOf(*model(), b).rank;
    });
    const int room = viewport()->width();
    int sum = std::accumulate(widths.begin(), widths.end(), 0);
    for (int c : std::as_const(byRank)) {
        if (sum <= room || hintOf(*model(), c).rank == 0)
            break;
        setColumnHidden(c, true);
        sum -= widths.at(c);
    }
    const int flexible = flexibleColumn();
    for (int c = 0; c < count; ++c)
        setColumnWidth(c, c == flexible ? qMax(60, widths.at(c) + room - sum) : widths.at(c));
    layOutRows();
}

void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_waits)
        layOutColumns();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        layOutAnew();
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
#ifndef Q_OS_WIN // which makes a request for the menu of it by itself
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier &&
        contextMenuPolicy() == Qt::CustomContextMenu)
        return Q_EMIT customContextMenuRequested(QPoint(-1, -1));
#endif
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removeRequested();
    else if (togglesGroup(*event))
        Q_EMIT groupToggled(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

/// A row that is gone to is the one that is meant, also by Ctrl+Home and Ctrl+End.
QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    if (event && event->type() == QEvent::KeyPress && selectionMode() != NoSelection) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool toAnEnd = key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if (toAnEnd && key->modifiers() == Qt::ControlModifier)
            return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    }
    return QTableView::selectionCommand(index, event);
}

bool TableView::togglesGroup(const QKeyEvent &event) const
{
    const int state = currentIndex().data(GroupRole).toInt();
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return state != 0;
    case Qt::Key_Left:
        return state == int(GroupState::Open);
    case Qt::Key_Right:
        return state == int(GroupState::Folded);
    default:
        return false;
    }
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    const bool group = at.data(GroupRole).isValid();
    if (event->button() == Qt::MiddleButton && at.isValid() && !group)
        return Q_EMIT onlyRequested(at);
    QTableView::mousePressEvent(event);
    if (group && event->button() == Qt::LeftButton)
        Q_EMIT groupToggled(at.row());
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The head of a group is painted across all columns.
    for (const QModelIndex &each : {current, previous}) {
        if (each.data(GroupRole).isValid())
            viewport()->update();
    }
}

} // namespace LienKet
