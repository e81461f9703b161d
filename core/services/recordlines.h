// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordnames.h"

namespace LienKet {

/// Reads records from JSON lines, as an administrator or another program writes them:
///
///     {"entity":"activity","id":"@open","title":{"vi":"…","en":"…"},"start":"2025-03-01",
///      "host":"HUST","participants":["DUT",{"to":"TLU","value":12}],"areas":["training"]}
///
/// "entity" is the table's name. "id" is an id, a unique code, or a handle "@name" for later lines
/// to use; a line without it changes the record that has the same unique code or natural key, if
/// there is one, and adds a record otherwise. Fields left out stay as they are or take their
/// defaults; null is the default. A reference is an id, a unique code (or year), or a handle. A
/// record that belongs to any entity (a source, an attachment) names its own by id or handle in
/// "record".
class RecordLines
{
public:
    /// Lines for an existing file; without one, nothing is there before the lines.
    explicit RecordLines(Store *store) : m_store(store), m_names(store) {}

    /// Makes the ids of new records that have no natural key; by default a fresh one each.
    void setIds(std::function<QUuid()> ids) { m_ids = std::move(ids); }

    /// Reads the next line; nothing for a blank one. Invalid has the subject "<line>",
    /// "<line>:<entity>" or "<line>:<key>", and issues or one of the details of parseJsonLine(),
    /// "no_entity", "unknown_entity", "no_record" (its id names none), "handle_taken".
    Result<std::optional<RecordKey>> read(const QByteArray &line);

    /// The records of the lines read since the last call, as they shall be, in that order.
    QList<Record> take();

    /// Who answers for the names of what was read.
    RecordNames &names() { return m_names; }

    /// An error of committing taken records, with the line in the place of the record's id.
    Error atLine(Error error) const;

private:
    Result<RecordKey> readRecord(const QByteArray &line);
    Result<Record> target(const Record &empty, const QJsonObject &json);
    Result<Record> present(const RecordKey &key);
    Result<Issues> resolve(QLatin1StringView table, QJsonObject &json);
    Result<std::optional<Issue>> resolveField(const FieldInfo &field, QJsonValue &value);
    Result<bool> resolveReference(QLatin1StringView table, QJsonValue &value);
    Result<bool> resolveOwner(QJsonObject &json);
    Result<Issues> issuesOf(const Record &record);
    Result<> remember(const Record &record, const QString &handle);

    Store *m_store;
    RecordNames m_names;
    std::function<QUuid()> m_ids;
    int m_line = 0;
    QHash<RecordKey, Record> m_pending;
    QList<RecordKey> m_order;
    QHash<RecordKey, int> m_lines; ///< on which each record last stood
};

} // namespace LienKet
