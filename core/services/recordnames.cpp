// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordnames.h"

#include "core/base/text.h"

namespace LienKet {

namespace {

/// A code or year as it stands in the file; empty if the value is none.
QString codeOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : normalized(value.toString());
}

} // namespace

bool isHandle(const QJsonValue &name)
{
    return name.toString().startsWith(u'@');
}

const FieldInfo *uniqueField(QLatin1StringView table)
{
    for (const FieldInfo &field : fieldsOf(table)) {
        if (field.unique)
            return &field;
    }
    return nullptr;
}

Result<RecordNames::Known *> RecordNames::known(QLatin1StringView table)
{
    const auto found = m_known.find(table);
    if (found != m_known.end())
        return &found->second;
    const auto records = m_store ? m_store->all(table) : QList<Record>();
    if (!records)
        return std::unexpected(records.error());
    Known &known = m_known[table];
    const FieldInfo *unique = uniqueField(table);
    for (const Record &record : *records) {
        const QUuid id = keyOf(record).id;
        known.ids.insert(id);
        if (unique)
            known.codes.insert(codeOf(toJson(record)[unique->name]), id);
    }
    return &known;
}

Result<std::optional<QUuid>> RecordNames::find(QLatin1StringView table, const QJsonValue &name)
{
    if (isHandle(name)) {
        const RecordKey key = m_handles.value(name.toString());
        return key.table == table ? std::optional(key.id) : std::nullopt;
    }
    const auto known = this->known(table);
    if (!known)
        return std::unexpected(known.error());
    QUuid id;
    if (!uuidFromJson(name, id) && (*known)->ids.contains(id))
        return id;
    const auto code = (*known)->codes.constFind(codeOf(name));
    return code == (*known)->codes.constEnd() ? std::nullopt : std::optional(*code);
}

Result<std::optional<RecordKey>> RecordNames::findAnywhere(const QJsonValue &name)
{
    if (isHandle(name)) {
        const auto known = m_handles.constFind(name.toString());
        return known == m_handles.constEnd() ? std::nullopt : std::optional(*known);
    }
    QUuid id;
    if (uuidFromJson(name, id))
        return std::nullopt;
    for (const QString &table : entityTables()) {
        const RecordKey key{keyOf(*emptyRecord(table)).table, id};
        const auto there = contains(key);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            return key;
    }
    return std::nullopt;
}

Result<std::optional<QUuid>> RecordNames::findSameCode(QLatin1StringView table,
                                                       const QJsonObject &json)
{
    const FieldInfo *unique = uniqueField(table);
    if (!unique)
        return std::nullopt;
    const auto known = this->known(table);
    if (!known)
        return std::unexpected(known.error());
    const auto same = (*known)->codes.constFind(codeOf(json[unique->name]));
    return same == (*known)->codes.constEnd() ? std::nullopt : std::optional(*same);
}

Result<bool> RecordNames::contains(const RecordKey &key)
{
    const auto known = this->known(key.table);
    if (!known)
        return std::unexpected(known.error());
    return (*known)->ids.contains(key.id);
}

Result<> RecordNames::remember(const Record &record, const QString &handle)
{
    const RecordKey key = keyOf(record);
    const auto known = this->known(key.table);
    if (!known)
        return std::unexpected(known.error());
    (*known)->ids.insert(key.id);
    if (const FieldInfo *unique = uniqueField(key.table)) {
        auto &codes = (*known)->codes;
        const QString code = codeOf(toJson(record)[unique->name]);
        if (codes.value(code) != key.id) {
            codes.removeIf([&](const auto &at) { return at.value() == key.id; });
            codes.insert(code, key.id);
        }
    }
    if (!handle.isEmpty())
        m_handles.insert(handle, key);
    return {};
}

} // namespace LienKet
