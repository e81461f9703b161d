// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/wordindex.h"
#include "ui/text/cell.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace LienKet {

/// How a column sorts.
enum class SortBy {
    Text,   ///< the Vietnamese way, in either language
    Person, ///< by given name, the last word, then family name, then the words between
    Value,  ///< by number: dates, counts, protocol order
};

/// One column of a table over records that are known by their index.
struct Column
{
    QString key = {};                    ///< the field it shows, by which its arrangement is kept
    std::function<QString()> title = {}; ///< none: the field's label
    std::function<Cell(int record)> cell = {};
    SortBy sortBy = SortBy::Text;
    std::function<qint64(int record)> value = {}; ///< with SortBy::Value; noValue sorts last
    ColumnHint hint = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QString(int record)> copied = {}; ///< where the cell shows less than there is
    QString facet = {};   ///< of what it shows, if that is not called like the column
    bool further = false; ///< shown only where it was asked for

    QString head() const;
};
inline constexpr qint64 noValue = std::numeric_limits<qint64>::max();

/// What rows are put together by: a column, and the code of each record in it with its word.
struct Grouping
{
    QString column = {}; ///< its key; empty: rows are not put together
    std::function<QString(int record)> code = {};
    std::function<QString(const QString &code)> word = {};
};

/// A table that owns the order of its rows: an index vector over the records, sorted by integer
/// ranks that are made once per column and filtered by an index of the words, made when the first
/// letter is typed. It keeps no text to show: cells and heads are asked for anew, in the language
/// of the moment. Rows can be put together under a row of their own for each value of a column.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `searchText` adds words that no column shows: former names, the other language.
    void setColumns(const QList<Column> &columns,
                    std::function<QString(int record)> searchText = {});

    /// The records changed: forgets ranks and words, keeps order and filter.
    void setRecordCount(int count);

    /// Rows whose words begin with each word of the text, without regard to diacritics.
    void setFilterText(const QString &text);

    /// Reads the words that a filter looks up, before the first letter is typed, until time runs
    /// out; typing reads what is left. True: there is nothing left to read.
    bool readAhead(QDeadlineTimer until);

    /// A further condition on the records, for filter chips; none shows all.
    void setCondition(std::function<bool(int record)> condition);

    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;
    void sortBy(const QString &key, Qt::SortOrder order); ///< also by a column that is not shown
    QString sortedBy() const; ///< key of the column; empty: the records' own order
    Qt::SortOrder sortOrder() const { return m_order; }

    /// The columns to show, in this order; none: those of the page, as many as fit.
    void arrange(const QStringList &keys);
    bool isArranged() const { return m_arranged; }
    int sectionOf(const QString &key) const; ///< -1: not shown
    const Column &shownColumn(int section) const { return m_columns.at(m_shown.at(section)); }
    const Column *column(const QString &key) const; ///< null: there is none

    void setGrouping(const Grouping &grouping);
    const QString &groupedBy() const { return m_grouping.column; }
    int groups() const { return int(m_groups.size()); } ///< with rows that are left
    bool isGroup(int row) const { return m_rows.at(row) < 0; }
    Cell groupHead(int row) const;
    void toggleGroup(int row); ///< folds a group's rows away, or shows them again
    void openGroupOf(int record);

    int total() const { return m_count; }
    int found() const { return int(m_found.size()); }      ///< by the filter, folded away or not
    int recordAt(int row) const { return m_rows.at(row); } ///< negative: the row of a group
    int rowOf(int record) const { return int(m_rows.indexOf(record)); } ///< -1: not shown
    const QList<Column> &columns() const { return m_columns; }

    /// The rows of records as tab-separated text under the titles of the shown columns, for the
    /// clipboard.
    QString asText(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A change of language changes every text, and the ranks of those that differ in it.
    bool event(QEvent *event) override;

private:
    /// The rows that have one value of the column that they are grouped by.
    struct Group
    {
        QString code;
        QList<int> records; ///< those that are left, in their order
        quint32 rank = 0;   ///< the least that the column gives to one of them
    };

    void forgetTexts();
    void sortByColumn(int column, Qt::SortOrder order);
    void order();
    void filter();
    void group();
    void layOutGroups();
    QString folded(int record) const;
    ColumnHint arrangedHint(int section) const;
    const RecordSet &admitted();
    const QList<quint32> &ranks(int column);
    QList<quint32> makeRanks(const Column &column) const;

    QList<Column> m_columns;
    std::function<QString(int)> m_searchText;
    std::function<bool(int)> m_condition;
    QStringList m_words;
    int m_count = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<int> m_sorted; ///< every record, in order
    QList<int> m_found;  ///< those that the filter leaves
    QList<int> m_rows;   ///< what is shown: records, and before a group's -1 - its number
    QList<int> m_shown;  ///< the columns by section
    bool m_arranged = false;
    Grouping m_grouping;
    QStringList m_groupCodes; ///< each record's, once it was asked for
    QList<Group> m_groups;
    QSet<QString> m_folded; ///< codes of the groups whose rows are folded away
    QList<QList<quint32>> m_ranks;
    WordIndex m_index;
    std::optional<RecordSet> m_admitted; ///< what the condition lets through, once it was asked
};

} // namespace LienKet
