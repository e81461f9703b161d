// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unjournaled.h"

namespace LienKet {

Result<> writeUnjournaled(Store &store, const QString &sql, const QStringList &values)
{
    LIENKET_TRY(store.writable());
    auto statement = Statement::prepare(store.database(), sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (const QString &value : values)
        statement->bind(value);
    return statement->run();
}

} // namespace LienKet
