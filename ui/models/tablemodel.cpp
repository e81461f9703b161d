// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

#include "core/base/text.h"
#include "ui/models/sortranks.h"
#include "ui/text/labels.h"

#include <QEvent>

#include <algorithm>
#include <numeric>
#include <vector>

namespace LienKet {

QString Column::head() const
{
    return title ? title() : fieldLabel(key);
}

void TableModel::setColumns(const QList<Column> &columns,
                            std::function<QString(int record)> searchText)
{
    beginResetModel();
    m_columns = columns;
    m_searchText = std::move(searchText);
    forgetTexts();
    endResetModel();
    arrange({});
}

void TableModel::arrange(const QStringList &keys)
{
    beginResetModel();
    m_shown.clear();
    for (const QString &key : keys) {
        for (int c = 0; c < m_columns.size(); ++c) {
            if (m_columns.at(c).key == key && !m_shown.contains(c))
                m_shown.append(c);
        }
    }
    m_arranged = !m_shown.isEmpty();
    for (int c = 0; c < m_columns.size() && !m_arranged; ++c) {
        if (!m_columns.at(c).further)
            m_shown.append(c);
    }
    m_index.clear(); // other words are to be found
    filter();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_shown.size()) - 1);
}

const Column *TableModel::column(const QString &key) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &each) {
        return !key.isEmpty() && each.key == key;
    });
    return found == m_columns.end() ? nullptr : &*found;
}

int TableModel::sectionOf(const QString &key) const
{
    for (int section = 0; section < m_shown.size(); ++section) {
        if (shownColumn(section).key == key)
            return section;
    }
    return -1;
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
    m_groupCodes.clear();
    m_index.clear();
    m_admitted.reset();
}

void TableModel::setFilterText(const QString &text)
{
    const QStringList words = fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    filter();
    endResetModel();
}

void TableModel::setCondition(std::function<bool(int record)> condition)
{
    beginResetModel();
    m_condition = std::move(condition);
    m_admitted.reset();
    filter();
    endResetModel();
}

void TableModel::sort(int section, Qt::SortOrder sortOrder)
{
    if (section >= 0 && section < m_shown.size())
        sortByColumn(m_shown.at(section), sortOrder);
}

void TableModel::sortBy(const QString &key, Qt::SortOrder sortOrder)
{
    const Column *wanted = column(key);
    sortByColumn(wanted ? int(wanted - m_columns.constData()) : -1, sortOrder);
}

void TableModel::sortByColumn(int column, Qt::SortOrder sortOrder)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = sortOrder;
    order();
    endResetModel();
}

QString TableModel::sortedBy() const
{
    return m_sortColumn < 0 ? QString() : m_columns.at(m_sortColumn).key;
}

void TableModel::order()
{
    m_sorted.resize(m_count);
    if (m_sortColumn < 0) {
        std::iota(m_sorted.begin(), m_sorted.end(), 0);
        return filter();
    }
    // Ranks are dense, so counting them tells where each record stands; equal ranks keep the
    // records' own order, and what is missing stays last both ways.
    const QList<quint32> &rank = ranks(m_sortColumn);
    const bool descending = m_order == Qt::DescendingOrder;
    constexpr quint32 missing = std::numeric_limits<quint32>::max();
    const auto place = [&, last = quint32(m_count)](quint32 own) {
        return own == missing ? last : descending ? last - 1 - own : own;
    };
    std::vector<int> next(size_t(m_count) + 2);
    for (const quint32 own : rank)
        ++next[place(own) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (int i = 0; i < m_count; ++i)
        m_sorted[next[place(rank.at(i))]++] = i;
    filter();
}

void TableModel::filter()
{
    if (m_words.isEmpty()) {
        m_found = m_condition ? admitted().among(m_sorted) : m_sorted;
        return group();
    }
    readAhead(QDeadlineTimer(QDeadlineTimer::Forever));
    RecordSet found = m_index.find(m_words);
    if (m_condition)
        found &= admitted();
    m_found = found.among(m_sorted);
    group();
}

bool TableModel::readAhead(QDeadlineTimer until)
{
    return m_index.build(
        m_count, [this](int record) { return folded(record); }, until);
}

const RecordSet &TableModel::admitted()
{
    if (!m_admitted) {
        m_admitted.emplace(m_count);
        for (int record = 0; record < m_count; ++record) {
            if (m_condition(record))
                m_admitted->insert(record);
        }
    }
    return *m_admitted;
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
                                                     : cell.plain().trimmed();
    }
    return column.sortBy == SortBy::Person ? personRanks(texts) : textRanks(texts);
}

QString TableModel::folded(int record) const
{
    QStringList words;
    for (int c = 0; c < m_columns.size(); ++c) {
        if (!m_columns.at(c).further || m_shown.contains(c))
            words.append(m_columns.at(c).cell(record).plain());
    }
    if (m_searchText)
        words.append(m_searchText(record));
    return fold(words.join(QLatin1Char(' ')));
}

QString TableModel::asText(const QList<int> &rows) const
{
    QStringList line;
    for (int c : m_shown)
        line.append(m_columns.at(c).head());
    QString text = line.join(QLatin1Char('\t'));
    for (int row : rows) {
        if (isGroup(row))
            continue;
        line.clear();
        for (int c : m_shown) {
            const Column &column = m_columns.at(c);
            const int record = m_rows.at(row);
            line.append(
                (column.copied ? column.copied(record) : column.cell(record).plain()).simplified());
        }
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
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column &column = shownColumn(index.column());
    if (isGroup(index.row())) {
        const Group &group = m_groups.at(-1 - m_rows.at(index.row()));
        switch (role) {
        case GroupRole:
            return m_folded.contains(group.code) ? int(GroupState::Folded) : int(GroupState::Open);
        case CellRole:
            return QVariant::fromValue(groupHead(index.row()));
        case Qt::DisplayRole:
            return index.column() == 0 ? groupHead(index.row()).plain() : QString();
        default:
            return {};
        }
    }
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

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isGroup(index.row()) ? flags & ~Qt::ItemIsSelectable : flags;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_shown.size())
        return {};
    const Column &column = shownColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.head();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case HintRole:
        return QVariant::fromValue(m_arranged ? arrangedHint(section) : column.hint);
    default:
        return {};
    }
}

ColumnHint TableModel::arrangedHint(int section) const
{
    ColumnHint hint = shownColumn(section).hint;
    hint.rank = 0; // it was asked for
    const auto takesTheRest = [this](int c) { return m_columns.at(c).hint.characters == 0; };
    if (section == m_shown.size() - 1 && std::none_of(m_shown.begin(), m_shown.end(), takesTheRest))
        hint.characters = 0;
    return hint;
}

bool TableModel::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_columns.isEmpty()) {
        forgetTexts();
        beginResetModel();
        order();
        endResetModel();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_shown.size()) - 1);
    }
    return QAbstractTableModel::event(event);
}

} // namespace LienKet
