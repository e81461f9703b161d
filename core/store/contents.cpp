// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QCryptographicHash>

namespace LienKet {

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<> Store::keepContents(const QList<QByteArray> &contents)
{
    for (const QByteArray &bytes : contents) {
        auto statement = Statement::prepare(
            m_database, QStringLiteral("INSERT INTO attachment_content (hash, bytes) VALUES (?, ?) "
                                       "ON CONFLICT DO NOTHING"));
        if (!statement)
            return std::unexpected(statement.error());
        statement->bind(contentHash(bytes));
        statement->bind(bytes);
        LIENKET_TRY(statement->run());
    }
    return {};
}

Result<QByteArray> Store::content(const QString &hash)
{
    auto statement = Statement::prepare(
        m_database, QStringLiteral("SELECT bytes FROM attachment_content WHERE hash = ?"));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(hash);
    LIENKET_TRY(statement->run());
    const auto found = statement->next();
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<QByteArray>(statement->bytes(0))
                  : LienKet::failure(Error::Code::NotFound, hash);
}

} // namespace LienKet
