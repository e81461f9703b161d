// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnfacets.h"

#include <QHash>

#include <algorithm>

namespace LienKet {

namespace {

QString codeIn(const Column &column, int record)
{
    if (column.sortBy == SortBy::Value) {
        const qint64 value = column.value(record);
        return value == noValue ? QString() : QString::number(value);
    }
    const Cell cell = column.cell(record);
    return cell.absent ? QString() : cell.plain();
}

QString wordFor(const Column &column, const QString &code, int records)
{
    if (column.sortBy != SortBy::Value)
        return code;
    for (int record = 0; record < records; ++record) {
        if (codeIn(column, record) == code)
            return column.cell(record).plain();
    }
    return code;
}

} // namespace

Facet facetOf(const Column &column, const QList<Facet> &own, const TableModel &model)
{
    const QString key = column.facet.isEmpty() ? column.key : column.facet;
    for (const Facet &facet : own) {
        if (facet.key == key)
            return facet;
    }
    return {.key = key,
            .name = [column] { return column.head(); },
            .codes = [column](int record) { return QStringList{codeIn(column, record)}; },
            .word = [column,
                     &model](const QString &code) { return wordFor(column, code, model.total()); },
            .worded = column.sortBy != SortBy::Value};
}

QList<std::pair<QString, int>> countsOf(const Facet &facet, const QList<int> &records)
{
    QHash<QString, int> counts;
    for (int record : records) {
        const QStringList codes = facet.codes(record);
        for (const QString &code : codes)
            ++counts[code];
        if (codes.isEmpty())
            ++counts[QString()];
    }
    QList<std::pair<QString, int>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({it.key(), it.value()});
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return sorted;
}

} // namespace LienKet
