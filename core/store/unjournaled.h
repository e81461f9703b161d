// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// Runs a statement that changes what stands outside of the records and their journal, such as
/// views and settings; `values` in the order of its marks. ReadOnly if the file is opened so.
Result<> writeUnjournaled(Store &store, const QString &sql, const QStringList &values);

/// Calls `visit(statement)` for each row of a query that is asked with one text.
template <class Visitor>
Result<> readUnjournaled(Store &store, const QString &sql, const QString &value, Visitor &&visit)
{
    auto statement = Statement::prepare(store.database(), sql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(value);
    LIENKET_TRY(statement->run());
    return statement->forEachRow([&] { visit(*statement); });
}

} // namespace LienKet
