// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

class QSqlError;

namespace LienKet {

/// The error of a failed SQL call, by SQLite's extended result code.
Error sqlError(const QSqlError &error, const QString &subject);

/// One connection to one SQLite file, set up so that the file cannot harm the program nor the
/// program the file: foreign keys on, trusted schema and memory mapping off, cell sizes checked,
/// double-quoted strings, triggers on foreign files and extension loading off, limits lowered.
class Database
{
public:
    enum class Access {
        ReadWrite, ///< an existing file; never creates one
        ReadOnly,  ///< leaves the file and its folder untouched
    };

    Database() = default;
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Opens the file at `path`, whatever characters its name holds. Its header must have been
    /// judged before (see inspect()).
    static Result<Database> open(const QString &path, Access access);

    /// An empty database in memory.
    static Result<Database> inMemory();

    /// Runs one statement without results.
    Result<> execute(const QString &sql);

    /// The first column of the first row, or an invalid variant without rows.
    Result<QVariant> value(const QString &sql);

    /// Sets the pragmas of a file that is written to: rollback journal, and every commit durable
    /// with the journal's directory entry (synchronous EXTRA), measured as the only setting that
    /// loses no acknowledged commit at power loss.
    Result<> makeDurable();

    /// As fast as it gets, for a file that nobody knows yet and that is synced as a whole later.
    Result<> makeTransient();

    /// Kind, name and text (UTF-8) of every object of the schema, ordered by kind and name.
    Result<QByteArrayList> schemaObjects();

    const QSqlDatabase &connection() const { return m_connection; }
    const QString &path() const { return m_path; }

private:
    Database(QSqlDatabase connection, QString path);
    static Result<Database> connect(const QString &name, const QString &options,
                                    const QString &path);
    void close();

    QSqlDatabase m_connection;
    QString m_path;
};

/// When a transaction's foreign keys are judged: at its end the records of one step may come in any
/// order, but SQLite then prepares every statement anew.
enum class ForeignKeys { AtOnce, AtEnd };

/// A write transaction (BEGIN IMMEDIATE) that rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database, ForeignKeys judged);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Durable once this returned without error.
    Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace LienKet
