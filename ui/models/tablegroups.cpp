// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

#include <QHash>

#include <algorithm>

namespace LienKet {

void TableModel::setGrouping(const Grouping &grouping)
{
    beginResetModel();
    m_grouping = column(grouping.column) ? grouping : Grouping();
    m_groupCodes.clear();
    m_folded.clear();
    group();
    endResetModel();
}

void TableModel::group()
{
    m_groups.clear();
    const Column *by = column(m_grouping.column);
    if (!by) {
        m_rows = m_found;
        return;
    }
    if (m_groupCodes.size() != m_count) {
        m_groupCodes.clear();
        for (int record = 0; record < m_count; ++record)
            m_groupCodes.append(m_grouping.code(record));
    }
    const QList<quint32> &rank = ranks(int(by - m_columns.constData()));
    QHash<QString, qsizetype> known;
    for (int record : std::as_const(m_found)) {
        const QString &code = m_groupCodes.at(record);
        auto place = known.constFind(code);
        if (place == known.constEnd()) {
            place = known.insert(code, m_groups.size());
            m_groups.append({code, {}, rank.at(record)});
        }
        Group &group = m_groups[*place];
        group.records.append(record);
        group.rank = qMin(group.rank, rank.at(record));
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [](const Group &a, const Group &b) { return a.rank < b.rank; });
    layOutGroups();
}

void TableModel::layOutGroups()
{
    m_rows.clear();
    for (int i = 0; i < m_groups.size(); ++i) {
        m_rows.append(-1 - i);
        if (!m_folded.contains(m_groups.at(i).code))
            m_rows.append(m_groups.at(i).records);
    }
}

Cell TableModel::groupHead(int row) const
{
    const Group &group = m_groups.at(-1 - m_rows.at(row));
    const Cell first = column(m_grouping.column)->cell(group.records.first());
    Cell head = first.badge.isEmpty() ? Cell(m_grouping.word(group.code)) : Cell(first.badge);
    head.area = first.area;
    head.bold = true;
    head.note = QString::number(group.records.size());
    return head;
}

void TableModel::toggleGroup(int row)
{
    const Group &group = m_groups.at(-1 - m_rows.at(row));
    const int last = row + int(group.records.size());
    if (m_folded.remove(group.code)) {
        beginInsertRows({}, row + 1, last);
        layOutGroups();
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, last);
        m_folded.insert(group.code);
        layOutGroups();
        endRemoveRows();
    }
}

void TableModel::openGroupOf(int record)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isGroup(row) && m_folded.contains(m_groups.at(-1 - m_rows.at(row)).code) &&
            m_groups.at(-1 - m_rows.at(row)).records.contains(record))
            return toggleGroup(row);
    }
}

} // namespace LienKet
