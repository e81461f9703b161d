// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>

namespace LienKet {

/// The records of a program file by table and id, as JSON, for whoever goes over records of any
/// entity; a table is read when it is first asked for. Valid until the file's next change.
class RecordBook
{
public:
    explicit RecordBook(Store &store) : m_store(store) {}

    /// The record, or an empty object if there is none.
    const QJsonObject &record(const RecordKey &key);

    /// What people call the record: its code or year, else its name or title in `language` (or in
    /// the other, where it is missing), else what it joins ("2025 / HUST").
    QString label(const RecordKey &key, Language language);

    /// The year that a record belongs to: its field "year", else the year of what it is a part of,
    /// else that in which it starts or was signed; nothing if it has none.
    std::optional<int> year(const RecordKey &key);

    /// The first read that failed, if one did.
    const std::optional<Error> &error() const { return m_error; }

private:
    Store &m_store;
    QHash<QLatin1StringView, QHash<QUuid, QJsonObject>> m_records;
    std::optional<Error> m_error;
};

/// True if records of the entity belong to a year.
bool hasYear(QLatin1StringView table);

/// The required reference to what records of the entity are a part of ("topic" of a milestone), or
/// null if they stand by themselves.
const FieldInfo *wholeOf(QLatin1StringView table);

} // namespace LienKet
