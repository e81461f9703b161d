// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"

#include "core/db/sqlitehandle.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace LienKet {

Error sqlError(const QSqlError &error, const QString &subject)
{
    const int extended = error.nativeErrorCode().toInt();
    const auto code = [&] {
        switch (extended) {
        case 787: // SQLITE_CONSTRAINT_FOREIGNKEY
            return Error::Code::InUse;
        case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
        case 2067: // SQLITE_CONSTRAINT_UNIQUE
            return Error::Code::Duplicate;
        default:
            break;
        }
        switch (extended & 0xFF) {
        case 3:  // SQLITE_PERM
        case 8:  // SQLITE_READONLY
        case 14: // SQLITE_CANTOPEN
            return Error::Code::ReadOnly;
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return Error::Code::Locked;
        case 10: // SQLITE_IOERR
            return Error::Code::Io;
        case 11: // SQLITE_CORRUPT
        case 26: // SQLITE_NOTADB
            return Error::Code::Corrupt;
        case 13: // SQLITE_FULL
            return Error::Code::Full;
        case 18: // SQLITE_TOOBIG
        case 19: // SQLITE_CONSTRAINT
            return Error::Code::Invalid;
        default:
            return Error::Code::Sql;
        }
    }();
    return {code, subject, error.text(), {}};
}

Database::Database(QSqlDatabase connection, QString path)
    : m_connection(std::move(connection)), m_path(std::move(path))
{
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {})), m_path(std::move(other.m_path))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
        m_path = std::move(other.m_path);
    }
    return *this;
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<Database> Database::connect(const QString &name, const QString &options, const QString &path)
{
    prepareLibrary();
    Database database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                QUuid::createUuid().toString(QUuid::Id128)),
                      path);
    database.m_connection.setDatabaseName(name);
    database.m_connection.setConnectOptions(options);
    if (!database.m_connection.open())
        return std::unexpected(sqlError(database.m_connection.lastError(), path));
    restrictHandle(database.m_connection);
    for (const char *pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA mmap_size = 0",
          "PRAGMA cell_size_check = ON", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -512"})
        LIENKET_TRY(database.execute(QString::fromLatin1(pragma)));
    return database;
}

Result<Database> Database::open(const QString &path, Access access)
{
    // A URI names exactly this file, whatever its name looks like to SQLite, and never creates it.
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(absolute).toEncoded(QUrl::FullyEncoded));
    switch (access) {
    case Access::ReadWrite:
        uri += QStringLiteral("?mode=rw");
        break;
    case Access::ReadOnly:
        uri += QStringLiteral("?mode=ro");
        break;
    }
    return connect(uri, QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"), path);
}

Result<Database> Database::inMemory()
{
    return connect(QStringLiteral(":memory:"), {}, {});
}

Result<> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return std::unexpected(sqlError(query.lastError(), m_path));
    return {};
}

Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return std::unexpected(sqlError(query.lastError(), m_path));
    return query.next() ? query.value(0) : QVariant();
}

Result<> Database::makeDurable()
{
    LIENKET_TRY(execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
    return execute(QStringLiteral("PRAGMA synchronous = EXTRA"));
}

Result<> Database::makeTransient()
{
    LIENKET_TRY(execute(QStringLiteral("PRAGMA journal_mode = MEMORY")));
    return execute(QStringLiteral("PRAGMA synchronous = OFF"));
}

Result<QByteArrayList> Database::schemaObjects()
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(
            QStringLiteral("SELECT CAST(type || ' ' || name || ' ' || coalesce(sql, '') AS BLOB) "
                           "FROM sqlite_schema ORDER BY type, name")))
        return std::unexpected(sqlError(query.lastError(), m_path));
    QByteArrayList objects;
    while (query.next())
        objects.append(query.value(0).toByteArray());
    if (query.lastError().isValid())
        return std::unexpected(sqlError(query.lastError(), m_path));
    return objects;
}

Result<Transaction> Transaction::begin(Database &database, ForeignKeys judged)
{
    LIENKET_TRY(database.execute(QStringLiteral("BEGIN IMMEDIATE")));
    Transaction transaction(database);
    if (judged == ForeignKeys::AtEnd)
        LIENKET_TRY(database.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")));
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // A failed rollback leaves nothing to do: SQLite rolls back when the file is opened next.
    if (m_database)
        static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
}

Result<> Transaction::commit()
{
    LIENKET_TRY(m_database->execute(QStringLiteral("COMMIT")));
    m_database = nullptr;
    return {};
}

} // namespace LienKet
