// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include <QSqlError>

namespace LienKet {

Result<Statement> Statement::prepare(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(sqlError(query.lastError(), database.path()));
    return Statement(std::move(query), database.path());
}

Result<> Statement::run()
{
    m_bound = 0;
    if (!m_query.exec())
        return std::unexpected(sqlError(m_query.lastError(), m_subject));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return std::unexpected(sqlError(m_query.lastError(), m_subject));
    return false;
}

} // namespace LienKet
