// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlitehandle.h"

#include "core/db/database.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#ifdef LIENKET_SYSTEM_SQLITE
#include <sqlite3.h>
#else
#include <QSqlQuery>
#endif

namespace LienKet {

#ifdef LIENKET_SYSTEM_SQLITE

namespace {

sqlite3 *handle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3 *const *>(handle.constData())
               : nullptr;
}

} // namespace

void prepareLibrary()
{
    // Each allocation would lock a count of the memory that SQLite holds. Only its heap limits need
    // that count: they would not hold as long as this stands here. Without effect if SQLite is in
    // use already, which does no harm.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured)
}

void restrictHandle(const QSqlDatabase &connection)
{
    sqlite3 *db = handle(connection);
    if (!db)
        return;
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 80'000'000);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 10);
    sqlite3_limit(db, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

Result<> copyDatabase(const Database &source, const Database &target)
{
    sqlite3 *to = handle(target.connection());
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", handle(source.connection()), "main");
    if (backup) {
        sqlite3_backup_step(backup, -1);
        if (sqlite3_backup_finish(backup) == SQLITE_OK)
            return {};
    }
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(to)), QSqlError::UnknownError,
                          QString::number(sqlite3_extended_errcode(to)));
    return std::unexpected(sqlError(error, target.path()));
}

#else

void prepareLibrary() {}

void restrictHandle(const QSqlDatabase &) {}

Result<> copyDatabase(const Database &source, const Database &target)
{
    QSqlQuery query(source.connection());
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(target.path());
    if (!query.exec())
        return std::unexpected(sqlError(query.lastError(), target.path()));
    return {};
}

#endif

} // namespace LienKet
