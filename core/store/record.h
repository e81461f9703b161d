// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/store/entities.h"

#include <QJsonObject>

#include <variant>

namespace LienKet {

template <class Tuple>
struct VariantOf;
template <class... E>
struct VariantOf<std::tuple<E...>>
{
    using type = std::variant<E...>;
};

/// A record of any entity, as a value.
using Record = VariantOf<Entities>::type;

/// Names a record without holding it.
struct RecordKey
{
    QLatin1StringView table;
    QUuid id;

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.table, key.id);
    }
};

/// What the program knows of an entity by its table's name.
struct FieldInfo
{
    enum class Kind { Text, LocalizedText, Number, Flag, Date, Code, Reference, Links };

    QLatin1StringView name;
    Kind kind = Kind::Text;
    QLatin1StringView target; ///< table that a reference or links point to
    QStringList codes;        ///< of an enumeration
    bool required = false;
    bool unique = false;
    bool fraction = false;  ///< a number that may have decimals
    bool hasValue = false;  ///< links with a value
    QStringList valueCodes; ///< of that value, if it is of an enumeration; else it is a number
};

/// The record as an error names it: "topic/0190…".
QString nameOf(const RecordKey &key);

/// An empty record of the entity kept in `table`, or nothing if there is none.
std::optional<Record> emptyRecord(QAnyStringView table);

/// Names of all tables of entities, in the order of Entities.
QStringList entityTables();

/// The fields of an entity in their order; empty for an unknown table.
const QList<FieldInfo> &fieldsOf(QAnyStringView table);

RecordKey keyOf(const Record &record);
void setId(Record &record, QUuid id);

/// What a record can exist only once by (a program year's number); empty if there is no such key.
QByteArray naturalKeyOf(const Record &record);

/// Gives a record without an id the one of its natural key, or a fresh one.
void ensureId(Record &record);

QJsonObject toJson(const Record &record);
Issues update(Record &record, const QJsonObject &json, JsonMode mode);
Issues validate(const Record &record);

/// Brings texts to the form in which they are stored and links into their order; gives an issue for
/// each field that names a record twice.
Issues normalize(Record &record);

} // namespace LienKet
