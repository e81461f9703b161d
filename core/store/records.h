// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/repository.h"
#include "core/store/store.h"

#include <algorithm>

namespace LienKet {

/// The records of one entity: how they are read and written, and those that were read and are kept.
template <class E>
class RecordsOf
{
public:
    explicit RecordsOf(const Database &database) : repository(database) {}

    /// Every record, in the order of the text of its id; read once.
    Result<const QList<E> *> all()
    {
        if (!m_all) {
            auto read = repository.select();
            if (!read)
                return std::unexpected(read.error());
            m_all = std::move(*read);
        }
        return &*m_all;
    }

    /// The record, or null. The first few are read one by one, so that showing a page of a large
    /// file need not read all of it.
    Result<const E *> find(Id<E> id)
    {
        // What was read alone stays, so that nothing that was given out dangles before a change.
        if (m_single.contains(id) || (!m_all && m_single.size() < mostSingle))
            return findSingle(id);
        if (const auto read = all(); !read)
            return std::unexpected(read.error());
        const auto at = place(id.uuid);
        return at != m_all->cend() && at->id == id ? &*at : nullptr;
    }

    /// Brings what is kept into line with a record that was written, or, if null, removed.
    void keep(const QUuid &id, const E *written)
    {
        m_single.clear();
        if (!m_all)
            return;
        const qsizetype offset = place(id) - m_all->cbegin();
        const auto at = m_all->begin() + offset; // which may move the list
        const bool present = at != m_all->end() && at->id.uuid == id;
        if (written && present)
            *at = *written;
        else if (written)
            m_all->insert(at, *written);
        else if (present)
            m_all->erase(at);
    }

    void forget()
    {
        m_all.reset();
        m_single.clear();
    }

    Repository<E> repository;

private:
    static constexpr size_t mostSingle = 64;

    Result<const E *> findSingle(Id<E> id)
    {
        if (const auto kept = m_single.find(id); kept != m_single.end())
            return kept->second ? &*kept->second : nullptr;
        auto found = repository.find(id);
        if (!found && found.error().code != Error::Code::NotFound)
            return std::unexpected(found.error());
        std::optional<E> &slot = m_single[id];
        if (found)
            slot = std::move(*found);
        return slot ? &*slot : nullptr;
    }

    typename QList<E>::const_iterator place(const QUuid &id) const
    {
        return std::lower_bound(
            m_all->cbegin(), m_all->cend(), id,
            [](const E &record, const QUuid &other) { return textBefore(record.id.uuid, other); });
    }

    std::optional<QList<E>> m_all;
    std::map<Id<E>, std::optional<E>> m_single; ///< read alone while `m_all` is not
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
