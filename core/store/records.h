// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/repository.h"
#include "core/store/store.h"

namespace LienKet {

/// The records of one entity: how they are read and written, and those that were read.
template <class E>
struct RecordsOf
{
    explicit RecordsOf(const Database &database) : repository(database) {}

    void forget()
    {
        records.reset();
        index.clear();
    }

    Repository<E> repository;
    std::optional<QList<E>> records;
    QHash<QUuid, qsizetype> index; ///< of `records`, by id
};

template <class Tuple>
struct RecordsOfAll;
template <class... E>
struct RecordsOfAll<std::tuple<E...>> : RecordsOf<E>...
{
    explicit RecordsOfAll(const Database &database) : RecordsOf<E>(database)... {}
};

struct Store::Records : RecordsOfAll<Entities>
{
    using RecordsOfAll::RecordsOfAll;

    template <class E>
    RecordsOf<E> &of()
    {
        return *this;
    }
};

} // namespace LienKet
