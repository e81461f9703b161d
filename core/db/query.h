// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"

#include <map>
#include <memory>
#include <variant>

namespace LienKet {

/// Picks rows: an SQL expression over a table's columns, with one "?" for its value; every row if
/// it is empty.
struct Condition
{
    QString sql;
    std::variant<qint64, QString> value = {};
};

/// The statements against one database; those that come again and again are prepared once.
class Queries
{
public:
    explicit Queries(const Database &database) : m_database(&database) {}

    /// A statement of its own that has been run: `sql`, then the condition's clause, then `order`.
    Result<Statement> run(const QString &sql, const Condition &condition,
                          const QString &order = {}) const
    {
        const QString clause =
            condition.sql.isEmpty() ? QString() : QLatin1String(" WHERE ") + condition.sql;
        auto statement = Statement::prepare(*m_database, sql + clause + order);
        if (!statement)
            return statement;
        if (!condition.sql.isEmpty())
            std::visit([&](const auto &value) { statement->bind(value); }, condition.value);
        LIENKET_TRY(statement->run());
        return statement;
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

    /// Runs a statement with one value that gives no rows.
    Result<> runFor(const QString &sql, const QString &value)
    {
        auto statement = prepared(sql);
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(value);
        return (*statement)->run();
    }

private:
    const Database *m_database;
    std::map<QString, std::unique_ptr<Statement>> m_statements;
};

} // namespace LienKet
