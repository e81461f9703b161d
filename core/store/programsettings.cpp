// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/programsettings.h"

#include "core/db/statement.h"

namespace LienKet {

Result<QString> programSetting(Store &store, const QString &key)
{
    auto statement = Statement::prepare(store.database(),
                                        QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(key);
    LIENKET_TRY(statement->run());
    QString value;
    LIENKET_TRY(statement->forEachRow([&] { value = statement->text(0); }));
    return value;
}

Result<> keepProgramSetting(Store &store, const QString &key, const QString &value)
{
    if (store.mode() == Store::Mode::ReadOnly)
        return failure(Error::Code::ReadOnly, store.path());
    auto statement = Statement::prepare(
        store.database(),
        value.isEmpty() ? QStringLiteral("DELETE FROM setting WHERE key = ?")
                        : QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                                         "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(key);
    if (!value.isEmpty())
        statement->bind(value);
    return statement->run();
}

} // namespace LienKet
