// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/arrangement.h"
#include "ui/widgets/panel.h"

#include <QTimer>

class QHBoxLayout;
class QStackedWidget;

namespace LienKet {

class EmptyState;
class Label;
class TableView;

/// A list of records: filter field, filter chips, the table, and below it how much of it is shown.
class RecordList : public Translated<Panel>
{
    Q_OBJECT

public:
    explicit RecordList(QWidget *parent = nullptr);

    TableModel &model() { return m_model; }
    const TableModel &model() const { return m_model; }
    TableView *view() { return m_view; }

    /// Columns and facets of the page; every column without a facet of its own gets one.
    void setColumns(const QList<Column> &columns, const QList<Facet> &facets,
                    std::function<QString(int record)> searchText);
    Facet facetOf(const QString &column) const;
    FilterBar &filterBar() { return *m_filters; }
    void addTool(QWidget *tool);      ///< at the right of the filters
    QStringList shownColumns() const; ///< keys of those that there is room for

    Arrangement arrangement() const;

    /// What it filters by is found again in the present language by the records that have it; until
    /// they are read for the first time it waits.
    void arrange(const Arrangement &arrangement);

    /// The same with the values that it filters by as they are called at this moment.
    Arrangement inPresentLanguage(const Arrangement &arrangement) const;
    void sortBy(const QString &column, Qt::SortOrder order);
    void groupBy(const QString &column); ///< empty: no more

    /// The records were read again: keeps filter and order, and the current record if `record` is
    /// still shown; else the first row becomes current. `selected` stay chosen with it.
    void setRecordCount(int count, int record, const QList<int> &selected = {});

    void setCurrentRecord(int record);  ///< clears the filters if they hide it
    int currentRecord() const;          ///< -1: none
    QList<int> selectedRecords() const; ///< in the order of their rows
    void copy();                        ///< the chosen rows as a table for a sheet

    void setFilters(const ChosenFacets &chosen); ///< replaces every filter
    const ChosenFacets &filters() const { return m_filters->chosen(); }
    QString sharedFilters() const; ///< see FilterBar
    void clearFilters();
    void focusFilter();

    /// What is said where there are no records at all, and in the filter field.
    void setWords(const QString &icon, const QString &emptyTitle, const QString &emptySentence,
                  const QString &filterHint);
    void setFootnote(const QString &note);

Q_SIGNALS:
    /// While the filter is typed it comes after the rows were painted, and once for several
    /// letters.
    void currentChanged(int record);
    void filtersChanged(); ///< other values of facets were chosen

    void selectionChanged();
    void arrangementChanged(); ///< columns, order or grouping

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void readAhead();
    void filterChanged();
    void showState();
    void reselect(int record);
    int firstRecordRow() const; ///< -1: there is none
    QModelIndex firstCell(int row) const;
    QList<int> selectedRows() const;
    void moveColumn(int from, int to);
    void showSorted();
    void announce();

    TableModel m_model;
    bool m_wasRead = false;               ///< the records, at least once
    std::optional<Arrangement> m_waiting; ///< to be said in this language once they are
    QList<Facet> m_facets;
    FilterBar *m_filters;
    QHBoxLayout *m_tools;
    QStackedWidget *m_stack;
    TableView *m_view;
    EmptyState *m_empty;
    Label *m_shown;
    QString m_emptyIcon;
    QString m_emptyTitle;
    QString m_emptySentence;
    QString m_footnote;
    int m_current = -1;
    QList<int> m_kept; ///< chosen with it, to be chosen again after the records were read
    bool m_typing = false;
    Language m_language = Language::Vietnamese; ///< of the words that it filters by
    QTimer m_announcing;
    QTimer m_reading; ///< ahead of the first letter, where that takes long
};

} // namespace LienKet
