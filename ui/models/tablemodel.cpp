// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

#include "core/base/text.h"
#include "ui/models/sortranks.h"

#include <QEvent>

#include <algorithm>
#include <numeric>

namespace LienKet {

void TableModel::setColumns(const QList<Column> &columns,
                            std::function<QString(int record)> searchText)
{
    beginResetModel();
    m_columns = columns;
    m_searchText = std::move(searchText);
    m_ranks = QList<QList<quint32>>(columns.size());
    endResetModel();
}

void TableModel::setRecordCount(int count)
{
    beginResetModel();
    m_count = count;
    forgetTexts();
    order();
    endResetModel();
}

void TableModel::forgetTexts()
{
    m_ranks = QList<QList<quint32>>(m_columns.size());
    m_folded.clear();
}

void TableModel::setFilterText(const QString &text)
{
    const QStringList words = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    // One more letter or word can only hide more rows.
    const bool narrows = !m_words.isEmpty() && words.size() >= m_words.size() &&
                         std::equal(m_words.begin(), m_words.end(), words.begin(),
                                    [](const QString &before, const QString &now) {
                                        return now.startsWith(before);
                                    });
    beginResetModel();
    m_words = words;
    filter(narrows ? QList<int>(m_rows) : m_sorted);
    endResetModel();
}

void TableModel::setCondition(std::function<bool(int record)> condition)
{
    beginResetModel();
    m_condition = std::move(condition);
    filter(m_sorted);
    endResetModel();
}

void TableModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column >= m_columns.size())
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = sortOrder;
    order();
    endResetModel();
}

void TableModel::order()
{
    m_sorted.resize(m_count);
    if (m_sortColumn < 0) {
        std::iota(m_sorted.begin(), m_sorted.end(), 0);
        return filter(m_sorted);
    }
    // Rank and record in one number: the sort compares plain integers, and equal ranks keep the
    // records' own order.
    const QList<quint32> &rank = ranks(m_sortColumn);
    QList<quint64> keys(m_count);
    const bool descending = m_order == Qt::DescendingOrder;
    constexpr quint32 missing = std::numeric_limits<quint32>::max();
    for (int i = 0; i < m_count; ++i) {
        const quint32 own = rank.at(i);
        const quint64 key = descending && own != missing ? missing - 1 - own : own;
        keys[i] = (key << 32) | quint32(i);
    }
    std::sort(keys.begin(), keys.end());
    for (int i = 0; i < m_count; ++i)
        m_sorted[i] = int(keys.at(i) & 0xFFFFFFFFU);
    filter(m_sorted);
}

void TableModel::filter(const QList<int> &candidates)
{
    if (m_words.isEmpty() && !m_condition) {
        m_rows = candidates;
        return;
    }
    QList<int> rows;
    rows.reserve(candidates.size());
    for (int record : candidates) {
        if ((!m_condition || m_condition(record)) &&
            (m_words.isEmpty() || matchesWords(folded(record), m_words)))
            rows.append(record);
    }
    m_rows = std::move(rows);
}

const QList<quint32> &TableModel::ranks(int column)
{
    QList<quint32> &cached = m_ranks[column];
    if (cached.size() != m_count)
        cached = makeRanks(m_columns.at(column));
    return cached;
}

QList<quint32> TableModel::makeRanks(const Column &column) const
{
    if (column.sortBy == SortBy::Value) {
        QList<qint64> values(m_count);
        for (int i = 0; i < m_count; ++i)
            values[i] = column.value(i);
        QList<qint64> distinct = values;
        std::sort(distinct.begin(), distinct.end());
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        QList<quint32> result(m_count);
        for (int i = 0; i < m_count; ++i)
            result[i] =
                values.at(i) == noValue
                    ? std::numeric_limits<quint32>::max()
                    : quint32(std::lower_bound(distinct.begin(), distinct.end(), values.at(i)) -
                              distinct.begin());
        return result;
    }
    QStringList texts(m_count);
    for (int i = 0; i < m_count; ++i) {
        const Cell cell = column.cell(i);
        texts[i] = cell.absent                       ? QString()
                   : column.sortBy == SortBy::Person ? cell.text
                                                     : cell.plain();
    }
    return column.sortBy == SortBy::Person ? personRanks(texts) : textRanks(texts);
}

const QString &TableModel::folded(int record)
{
    if (m_folded.size() != m_count)
        m_folded = QStringList(m_count);
    QString &text = m_folded[record];
    if (text.isNull()) {
        QStringList words;
        for (const Column &column : std::as_const(m_columns))
            words.append(column.cell(record).plain());
        if (m_searchText)
            words.append(m_searchText(record));
        text = QStringLiteral(" ") + fold(words.join(QLatin1Char(' ')));
    }
    return text;
}

QString TableModel::asText(const QList<int> &rows) const
{
    QStringList line;
    for (const Column &column : m_columns)
        line.append(column.title());
    QString text = line.join(QLatin1Char('\t'));
    for (int row : rows) {
        line.clear();
        for (const Column &column : m_columns)
            line.append(column.cell(m_rows.at(row)).plain().simplified());
        text += QLatin1Char('\n') + line.join(QLatin1Char('\t'));
    }
    return text;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = m_columns.at(index.column());
    switch (role) {
    case CellRole:
        return QVariant::fromValue(column.cell(m_rows.at(index.row())));
    case Qt::DisplayRole:
        return column.cell(m_rows.at(index.row())).plain();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case HintRole:
        return QVariant::fromValue(column.hint);
    default:
        return {};
    }
}

bool TableModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_columns.isEmpty()) {
        forgetTexts();
        beginResetModel();
        order();
        endResetModel();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    }
    return QAbstractTableModel::event(event);
}

} // namespace LienKet
