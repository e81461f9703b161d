// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/linktable.h"

namespace LienKet {

/// Reads and writes the records of one entity, generated from its fields(). Nothing but the Store
/// may write through it: every change goes through the journal.
template <class E>
class Repository
{
public:
    explicit Repository(const Database &database) : m_queries(database) {}

    /// The records that the condition picks, ordered by the text of their id. Corrupt if a value
    /// could not be read; the error's subject names table and id, its detail the column.
    Result<QList<E>> select(const Condition &condition = {})
    {
        auto statement = m_queries.run(selectSql(), condition, QStringLiteral(" ORDER BY id"));
        if (!statement)
            return std::unexpected(statement.error());
        QList<E> records;
        for (;;) {
            auto more = statement->next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            LIENKET_TRY(readRow(*statement, records.emplaceBack()));
        }
        LIENKET_TRY(
            forEachLinks([&](const auto &links) { return links.readAll(condition, records); }));
        return records;
    }

    /// How many records the condition picks.
    Result<int> count(const Condition &condition = {})
    {
        auto statement = m_queries.run(
            QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(E::table)), condition);
        if (!statement)
            return std::unexpected(statement.error());
        LIENKET_TRY(statement->next());
        return static_cast<int>(statement->integer(0));
    }

    /// The record, or NotFound.
    Result<E> find(Id<E> id)
    {
        auto statement = m_queries.prepared(selectSql() + QLatin1String(" WHERE id = ?"));
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(id.toString());
        LIENKET_TRY((*statement)->run());
        auto found = (*statement)->next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return failure(Error::Code::NotFound, QString::fromLatin1(E::table), id.toString());
        E record;
        const auto read = readRow(**statement, record);
        (*statement)->finish();
        if (!read)
            return std::unexpected(read.error());
        LIENKET_TRY(forEachLinks([&](const auto &links) { return links.read(record); }));
        return record;
    }

    Result<> insert(const E &record)
    {
        const QStringList columns = columnNames<E>();
        auto statement = m_queries.prepared(
            QStringLiteral("INSERT INTO %1 (\"%2\") VALUES (?%3)")
                .arg(QLatin1String(E::table), columns.join(QLatin1String("\", \"")),
                     QStringLiteral(", ?").repeated(columns.size() - 1)));
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(record.id.toString());
        bindFields(**statement, record);
        LIENKET_TRY((*statement)->run());
        return forEachLinks([&](const auto &links) { return links.insert(record); });
    }

    /// Writes what differs: what is the same need not be judged, indexed and made durable again.
    Result<> update(const E &before, const E &after)
    {
        LIENKET_TRY(updateRow(before, after));
        return forEachLinks([&](const auto &links) { return links.update(before, after); });
    }

    Result<> remove(Id<E> id)
    {
        LIENKET_TRY(forEachLinks([&](const auto &links) { return links.clear(id); }));
        return m_queries.runFor(
            QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(E::table)),
            id.toString());
    }

private:
    template <class F>
    static constexpr bool isLinks = FieldTraits<typename std::decay_t<F>::Type>::isLinks;

    static QString selectSql()
    {
        static const QString sql =
            QStringLiteral("SELECT \"%1\" FROM %2")
                .arg(columnNames<E>().join(QLatin1String("\", \"")), QLatin1String(E::table));
        return sql;
    }

    /// Calls `act` with the table of every field that links to many, until one fails.
    template <class Act>
    Result<> forEachLinks(Act act)
    {
        Result<> result;
        forEachField<E>([&](const auto &field) {
            if constexpr (isLinks<decltype(field)>) {
                if (result)
                    result = act(LinkTable<E, std::decay_t<decltype(field)>>(m_queries, field));
            }
        });
        return result;
    }

    Result<> updateRow(const E &before, const E &after)
    {
        QStringList columns;
        const auto forEachChange = [&](auto act) {
            forEachField<E>([&](const auto &field) {
                if constexpr (!isLinks<decltype(field)>) {
                    if (!(before.*field.member == after.*field.member))
                        act(field);
                }
            });
        };
        forEachChange([&](const auto &field) {
            columns += columnNames<typename std::decay_t<decltype(field)>::Type>(field.name);
        });
        if (columns.isEmpty())
            return {};
        auto statement = m_queries.prepared(
            QStringLiteral("UPDATE %1 SET \"%2\" = ? WHERE id = ?")
                .arg(QLatin1String(E::table), columns.join(QLatin1String("\" = ?, \""))));
        if (!statement)
            return std::unexpected(statement.error());
        forEachChange([&](const auto &field) { bindValue(**statement, after.*field.member); });
        (*statement)->bind(after.id.toString());
        return (*statement)->run();
    }

    static Result<> readRow(const Statement &statement, E &record)
    {
        RowReader row(statement, 0);
        row.read(record.id);
        forEachField<E>([&](const auto &field) {
            if constexpr (!isLinks<decltype(field)>)
                row.read(record.*field.member);
        });
        if (row.badColumn() < 0)
            return {};
        return failure(Error::Code::Corrupt,
                       QLatin1String(E::table) + QLatin1Char('/') + record.id.toString(),
                       columnNames<E>().at(row.badColumn()));
    }

    static void bindFields(Statement &statement, const E &record)
    {
        forEachField<E>([&](const auto &field) {
            if constexpr (!isLinks<decltype(field)>)
                bindValue(statement, record.*field.member);
        });
    }

    Queries m_queries;
};

} // namespace LienKet
