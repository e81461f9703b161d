// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QSet>

#include <map>

namespace LienKet {

/// Which record a name in a text means: an id, the value of the entity's unique field (a code, a
/// year), or a handle "@name" that the text itself gave. Knows the records of the file, if there is
/// one, and those that it was told of since.
class RecordNames
{
public:
    explicit RecordNames(Store *store) : m_store(store) {}

    /// The id of the record of `table` with that name; nothing if there is none.
    Result<std::optional<QUuid>> find(QLatin1StringView table, const QJsonValue &name);

    /// The record of any entity with that id or handle.
    Result<std::optional<RecordKey>> findAnywhere(const QJsonValue &name);

    /// The record of `table` whose unique field has the value that it has in `json`.
    Result<std::optional<QUuid>> findSameCode(QLatin1StringView table, const QJsonObject &json);

    Result<bool> contains(const RecordKey &key);
    bool hasHandle(const QString &handle) const { return m_handles.contains(handle); }

    /// From here on the record is known under its id, its code, and the handle if there is one.
    Result<> remember(const Record &record, const QString &handle);

private:
    struct Known
    {
        QSet<QUuid> ids;
        QHash<QString, QUuid> codes; ///< by the value of the unique field
    };

    Result<Known *> known(QLatin1StringView table);

    Store *m_store;
    std::map<QString, Known> m_known;
    QHash<QString, RecordKey> m_handles;
};

/// True if the text is a handle, "@name".
bool isHandle(const QJsonValue &name);

/// The field by which people name a record of the entity, or null if there is none.
const FieldInfo *uniqueField(QLatin1StringView table);

} // namespace LienKet
