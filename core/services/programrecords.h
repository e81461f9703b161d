// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entities.h"

#include <QHash>

#include <tuple>

namespace LienKet {

template <class E>
struct IndexedRecords
{
    QList<E> records;
    QHash<QUuid, qsizetype> index;
};

template <class Tuple>
struct RecordTuple;
template <class... E>
struct RecordTuple<std::tuple<E...>>
{
    using Type = std::tuple<IndexedRecords<E>...>;
};

/// Every record of a program at one moment, as values: what counts and reports are made from. A
/// copy is cheap (lists are shared until changed), so it may outlive the store's next change.
class ProgramRecords
{
public:
    /// From whatever answers `all<E>()`: the store, or the sample before it is stored.
    template <class Source>
    static ProgramRecords of(Source &source)
    {
        ProgramRecords records;
        std::apply([&](auto &...list) { (fill(list, source), ...); }, records.m_lists);
        return records;
    }

    /// Those of some entities alone; of the others it has none.
    template <class... E, class Source>
    static ProgramRecords only(Source &source)
    {
        ProgramRecords records;
        (fill(std::get<IndexedRecords<E>>(records.m_lists), source), ...);
        return records;
    }

    template <class E>
    const QList<E> &all() const
    {
        return std::get<IndexedRecords<E>>(m_lists).records;
    }

    /// The record, or null.
    template <class E>
    const E *find(Id<E> id) const
    {
        const auto &list = std::get<IndexedRecords<E>>(m_lists);
        const auto at = list.index.constFind(id.uuid);
        return at == list.index.cend() ? nullptr : &list.records[*at];
    }

    /// The records as they would be if this one stood in the place of its former self.
    template <class E>
    void replace(const E &record)
    {
        auto &list = std::get<IndexedRecords<E>>(m_lists);
        if (const auto at = list.index.constFind(record.id.uuid); at != list.index.cend())
            list.records[*at] = record;
    }

private:
    template <class E, class Source>
    static void fill(IndexedRecords<E> &list, Source &source)
    {
        list.records = source.template all<E>();
        list.index.reserve(list.records.size());
        for (qsizetype i = 0; i < list.records.size(); ++i)
            list.index.insert(list.records[i].id.uuid, i);
    }

    RecordTuple<Entities>::Type m_lists;
};

} // namespace LienKet
