// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace LienKet {
namespace {

constexpr int titleMinimum = 160;

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
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    layOutRows();
    layOutColumns();
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        layOutRows();
        layOutColumns();
    });
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

void TableView::layOutRows()
{
    bool wraps = false;
    for (int c = 0; model() && c < model()->columnCount(); ++c)
        wraps = wraps || hintOf(*model(), c).wraps;
    const int height = wraps     ? twoLineRowHeight(font())
                       : m_dense ? denseRowHeight(font())
                                 : LienKet::rowHeight(font());
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(controlHeight(font()));
}

void TableView::layOutColumns()
{
    if (!model())
        return;
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int count = model()->columnCount();
    QList<int> widths(count);
    QList<int> byRank(count);
    int flexible = -1;
    int sum = 0;
    for (int c = 0; c < count; ++c) {
        const ColumnHint hint = hintOf(*model(), c);
        byRank[c] = c;
        if (hint.characters == 0 && flexible < 0)
            flexible = c;
        const QString title = model()->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        const int head = fontMetrics().horizontalAdvance(title) + (isSortingEnabled() ? 36 : 18);
        widths[c] = hint.characters == 0 ? titleMinimum : qMax(hint.characters * digit + 18, head);
        if (c == 0)
            widths[c] += Measure::gap;
        sum += widths.at(c);
    }
    std::stable_sort(byRank.begin(), byRank.end(), [this](int a, int b) {
        return hintOf(*model(), a).rank > hintOf(*model(), b).rank;
    });
    const int room = viewport()->width();
    for (int c = 0; c < count; ++c)
        setColumnHidden(c, false);
    for (int c : std::as_const(byRank)) {
        if (sum <= room || hintOf(*model(), c).rank == 0)
            break;
        setColumnHidden(c, true);
        sum -= widths.at(c);
    }
    for (int c = 0; c < count; ++c)
        setColumnWidth(c, c == flexible ? qMax(60, widths.at(c) + room - sum) : widths.at(c));
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
        layOutRows();
        layOutColumns();
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace LienKet
