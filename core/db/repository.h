// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/columns.h"

#include <map>
#include <memory>

namespace LienKet {

/// Reads and writes the records of one entity, generated from its fields(). Its statements are
/// prepared once. Nothing but the Store may write through it: every change goes through the
/// journal.
template <class E>
class Repository
{
public:
    explicit Repository(const Database &database) : m_database(&database) {}

    /// Every record, ordered by the text of its id. Corrupt if a value could not be read; the
    /// error's subject names table and id, its detail the column.
    Result<QList<E>> all()
    {
        auto statement =
            Statement::prepare(*m_database, selectSql() + QLatin1String(" ORDER BY id"));
        if (!statement)
            return std::unexpected(statement.error());
        LIENKET_TRY(statement->run());
        QList<E> records;
        for (;;) {
            auto more = statement->next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            LIENKET_TRY(readRow(*statement, records.emplaceBack()));
        }
        Result<> result;
        forEachField<E>([&](const auto &field) {
            if constexpr (isLinks<decltype(field)>) {
                if (result)
                    result = readAllLinks(field, records);
            }
        });
        if (!result)
            return std::unexpected(result.error());
        return records;
    }

    /// The record, or NotFound.
    Result<E> find(Id<E> id)
    {
        auto statement = prepared(selectSql() + QLatin1String(" WHERE id = ?"));
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
        auto result = readRow(**statement, record);
        (*statement)->finish();
        forEachField<E>([&](const auto &field) {
            if constexpr (isLinks<decltype(field)>) {
                if (result)
                    result = readLinks(field, record);
            }
        });
        if (!result)
            return std::unexpected(result.error());
        return record;
    }

    Result<> insert(const E &record)
    {
        const QStringList columns = columnNames<E>();
        auto statement =
            prepared(QStringLiteral("INSERT INTO %1 (\"%2\") VALUES (?%3)")
                         .arg(QLatin1String(E::table), columns.join(QLatin1String("\", \"")),
                              QStringLiteral(", ?").repeated(columns.size() - 1)));
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(record.id.toString());
        bindFields(**statement, record);
        LIENKET_TRY((*statement)->run());
        return writeLinks(record, false);
    }

    Result<> update(const E &record)
    {
        QStringList columns = columnNames<E>();
        columns.removeFirst();
        auto statement =
            prepared(QStringLiteral("UPDATE %1 SET \"%2\" = ? WHERE id = ?")
                         .arg(QLatin1String(E::table), columns.join(QLatin1String("\" = ?, \""))));
        if (!statement)
            return std::unexpected(statement.error());
        bindFields(**statement, record);
        (*statement)->bind(record.id.toString());
        LIENKET_TRY((*statement)->run());
        return writeLinks(record, true);
    }

    Result<> remove(Id<E> id)
    {
        E record;
        record.id = id;
        LIENKET_TRY(writeLinks(record, true));
        return run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(E::table)), id);
    }

private:
    template <class F>
    static constexpr bool isLinks = FieldTraits<typename std::decay_t<F>::Type>::isLinks;

    QString selectSql() const
    {
        return QStringLiteral("SELECT \"%1\" FROM %2")
            .arg(columnNames<E>().join(QLatin1String("\", \"")), QLatin1String(E::table));
    }

    Result<Statement *> prepared(const QString &sql)
    {
        auto &slot = m_statements[sql];
        if (!slot) {
            auto statement = Statement::prepare(*m_database, sql);
            if (!statement)
                return std::unexpected(statement.error());
            slot = std::make_unique<Statement>(std::move(*statement));
        }
        return slot.get();
    }

    Result<> run(const QString &sql, Id<E> id)
    {
        auto statement = prepared(sql);
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(id.toString());
        return (*statement)->run();
    }

    Result<> readRow(const Statement &statement, E &record) const
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

    void bindFields(Statement &statement, const E &record) const
    {
        forEachField<E>([&](const auto &field) {
            if constexpr (!isLinks<decltype(field)>)
                bindValue(statement, record.*field.member);
        });
    }

    template <class F>
    static QString linkColumns()
    {
        if constexpr (std::is_void_v<typename FieldTraits<typename F::Type>::Value>)
            return QStringLiteral("target");
        else
            return QStringLiteral("target, value");
    }

    template <class L>
    Result<> readLink(const Statement &statement, int column, L &link) const
    {
        RowReader row(statement, column);
        if constexpr (requires { link.to; }) {
            row.read(link.to);
            row.read(link.value);
        } else {
            row.read(link);
        }
        if (row.badColumn() < 0)
            return {};
        return failure(Error::Code::Corrupt, QString::fromLatin1(E::table), statement.text(0));
    }

    /// Merges the link table with the records: both come in the order of the owner's id.
    template <class F>
    Result<> readAllLinks(const F &field, QList<E> &records)
    {
        auto statement = Statement::prepare(
            *m_database, QStringLiteral("SELECT owner, %1 FROM %2 ORDER BY owner, target")
                             .arg(linkColumns<F>(), linkTable(field)));
        if (!statement)
            return std::unexpected(statement.error());
        LIENKET_TRY(statement->run());
        auto record = records.begin();
        for (;;) {
            auto more = statement->next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return {};
            const QUuid owner = QUuid::fromString(statement->text(0));
            while (record != records.end() && record->id.uuid != owner)
                ++record;
            if (record == records.end())
                return failure(Error::Code::Corrupt, linkTable(field), statement->text(0));
            auto &links = (*record).*field.member;
            LIENKET_TRY(readLink(*statement, 1, links.emplaceBack()));
        }
    }

    template <class F>
    Result<> readLinks(const F &field, E &record)
    {
        auto statement =
            prepared(QStringLiteral("SELECT %1 FROM %2 WHERE owner = ? ORDER BY target")
                         .arg(linkColumns<F>(), linkTable(field)));
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(record.id.toString());
        LIENKET_TRY((*statement)->run());
        for (;;) {
            auto more = (*statement)->next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return {};
            LIENKET_TRY(readLink(**statement, 0, (record.*field.member).emplaceBack()));
        }
    }

    Result<> writeLinks(const E &record, bool clear)
    {
        Result<> result;
        forEachField<E>([&](const auto &field) {
            if constexpr (isLinks<decltype(field)>) {
                if (result && clear)
                    result =
                        run(QStringLiteral("DELETE FROM %1 WHERE owner = ?").arg(linkTable(field)),
                            record.id);
                if (result)
                    result = insertLinks(field, record);
            }
        });
        return result;
    }

    template <class F>
    Result<> insertLinks(const F &field, const E &record)
    {
        const auto &links = record.*field.member;
        if (links.isEmpty())
            return {};
        constexpr bool valued = !std::is_void_v<typename FieldTraits<typename F::Type>::Value>;
        auto statement = prepared(QStringLiteral("INSERT INTO %1 (owner, %2) VALUES (?, ?%3)")
                                      .arg(linkTable(field), linkColumns<F>(),
                                           valued ? QStringLiteral(", ?") : QString()));
        if (!statement)
            return std::unexpected(statement.error());
        for (const auto &link : links) {
            (*statement)->bind(record.id.toString());
            if constexpr (valued) {
                bindValue(**statement, link.to);
                bindValue(**statement, link.value);
            } else {
                bindValue(**statement, link);
            }
            LIENKET_TRY((*statement)->run());
        }
        return {};
    }

    const Database *m_database;
    std::map<QString, std::unique_ptr<Statement>> m_statements;
};

} // namespace LienKet
