// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/wordindex.h"
#include "ui/text/cell.h"

#include <QAbstractTableModel>
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
    std::function<QString()> title = {};
    std::function<Cell(int record)> cell = {};
    SortBy sortBy = SortBy::Text;
    std::function<qint64(int record)> value = {}; ///< with SortBy::Value; noValue sorts last
    ColumnHint hint = {};
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};
inline constexpr qint64 noValue = std::numeric_limits<qint64>::max();

/// A table that owns the order of its rows: an index vector over the records, sorted by integer
/// ranks that are made once per column and filtered by an index of the words, made when the first
/// letter is typed. It keeps no text to show: cells and heads are asked for anew, in the language
/// of the moment.
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

    /// A further condition on the records, for filter chips; none shows all.
    void setCondition(std::function<bool(int record)> condition);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int total() const { return m_count; }
    int recordAt(int row) const { return m_rows.at(row); }
    int rowOf(int record) const { return int(m_rows.indexOf(record)); } ///< -1: filtered out
    const QList<Column> &columns() const { return m_columns; }

    /// The shown rows as tab-separated text under the columns' titles, for the clipboard.
    QString asText(const QList<int> &rows) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A change of language changes every text, and the ranks of those that differ in it.
    bool event(QEvent *event) override;

private:
    void forgetTexts();
    void order();
    void filter();
    QString folded(int record) const;
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
    QList<int> m_rows;   ///< those that are shown
    QList<QList<quint32>> m_ranks;
    WordIndex m_index;
    std::optional<RecordSet> m_admitted; ///< what the condition lets through, once it was asked
};

} // namespace LienKet
