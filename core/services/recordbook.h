// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>

namespace LienKet {

/// The records of a program file by table and id, as JSON, for whoever goes over records of any
/// entity. The first few of a table are read one by one, then all of it. Valid until the file's
/// next change.
class RecordBook
{
public:
    explicit RecordBook(Store &store) : m_store(store) {}

    /// The record, or an empty object if there is none.
    QJsonObject record(const RecordKey &key);

    /// Takes a record that the file no longer has as it was, so that it can be named.
    void hold(const RecordKey &key, const QJsonObject &content);

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
    struct Table
    {
        QHash<QUuid, QJsonObject> records;
        bool whole = false;
    };
    void read(const RecordKey &key, Table &table);

    QHash<QLatin1StringView, Table> m_tables;
    std::optional<Error> m_error;
};

/// True if records of the entity belong to a year.
bool hasYear(QLatin1StringView table);

/// The required reference to what records of the entity are a part of ("topic" of a milestone), or
/// null if they stand by themselves.
const FieldInfo *wholeOf(QLatin1StringView table);

} // namespace LienKet
