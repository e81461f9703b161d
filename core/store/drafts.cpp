// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/store/store.h"

#include <QJsonDocument>

namespace LienKet {

Result<> Store::keepDraft(const RecordKey &key, const QJsonObject &content)
{
    LIENKET_TRY(writable());
    const bool drop = content.isEmpty();
    auto statement = Statement::prepare(
        m_database,
        drop ? QStringLiteral("DELETE FROM draft WHERE entity = ? AND record = ?")
             : QStringLiteral("INSERT INTO draft (entity, record, content) VALUES (?, ?, ?) "
                              "ON CONFLICT (entity, record) DO UPDATE SET content = "
                              "excluded.content"));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(QString(key.table));
    statement->bind(key.id.toString(QUuid::WithoutBraces));
    if (!drop)
        statement->bind(QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)));
    return statement->run();
}

Result<QList<std::pair<RecordKey, QJsonObject>>> Store::drafts(QAnyStringView table)
{
    QList<std::pair<RecordKey, QJsonObject>> drafts;
    const auto empty = emptyRecord(table);
    if (!empty)
        return drafts;
    auto statement = Statement::prepare(
        m_database,
        QStringLiteral("SELECT record, content FROM draft WHERE entity = ? ORDER BY record"));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(table.toString());
    LIENKET_TRY(statement->run());
    LIENKET_TRY(statement->forEachRow([&] {
        const RecordKey key{keyOf(*empty).table, QUuid::fromString(statement->text(0))};
        drafts.append({key, QJsonDocument::fromJson(statement->text(1).toUtf8()).object()});
    }));
    return drafts;
}

} // namespace LienKet
