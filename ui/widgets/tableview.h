// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QSet>
#include <QStyledItemDelegate>
#include <QTableView>

namespace LienKet {

/// The width that a Cell asks for on one line, with the air at both sides.
int cellWidth(const Cell &cell, const QFont &font);

/// Paints a Cell: badge, area, code, words on one line or two, and what is not stated.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// A table of the program: horizontal lines only, whole rows selected with an accent bar, as many
/// columns as fit by their rank, rows as high as the font asks. It never edits.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Rows as they stand in a short list inside a panel: all of them visible, 32 px high.
    void setDense(bool dense);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested();                        ///< Ctrl+C
    void removeRequested();                      ///< the Delete key
    void groupToggled(int row);                  ///< the head of a group was clicked or entered
    void onlyRequested(const QModelIndex &cell); ///< the middle button: those with this value

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool togglesGroup(const QKeyEvent &event) const;
    QModelIndex firstRecord(int column) const; ///< invalid: there is none
    void layOutAnew(); ///< after other columns, another language or another font
    void layOutRows();
    bool wraps() const; ///< a title met so far needs a second line
    void layOutColumns();
    void measure();
    int enoughWidth(int column) const; ///< a wider cell would change nothing
    int hintedWidth(int column) const; ///< at most, by the column's hint and its head
    int flexibleColumn() const;        ///< the one that takes what is left; -1: none

    bool m_dense = false;
    bool m_waits = false;       ///< to be seen, or for records
    QWidget *m_corner;          ///< above the scroll bar, beside the head
    QList<int> m_widths;        ///< widest cell met in each column: a filter makes none narrower
    QList<QSet<QString>> m_met; ///< the words of the cells that were measured, by column
};

} // namespace LienKet
