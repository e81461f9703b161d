// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordbook.h"

namespace LienKet {

namespace {

const FieldInfo *fieldOf(QLatin1StringView table, QLatin1StringView name)
{
    for (const FieldInfo &field : fieldsOf(table)) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

const FieldInfo *yearField(QLatin1StringView table)
{
    return fieldOf(table, QLatin1StringView("year"));
}

/// The date that puts a record into a year, where it has no field for it.
const FieldInfo *dateField(QLatin1StringView table)
{
    for (const char *name : {"start", "date", "signed_on"}) {
        if (const FieldInfo *field = fieldOf(table, QLatin1StringView(name)))
            return field;
    }
    return nullptr;
}

QUuid idIn(const QJsonObject &record, QLatin1StringView field)
{
    return QUuid::fromString(record[field].toString());
}

QString textIn(const QJsonValue &value, Language language)
{
    if (value.isString())
        return value.toString();
    LocalizedText text;
    fromJson(value, text);
    return text.text(language);
}

} // namespace

const FieldInfo *wholeOf(QLatin1StringView table)
{
    for (const FieldInfo &field : fieldsOf(table)) {
        if (field.kind == FieldInfo::Kind::Reference && field.required && field.target != table &&
            hasYear(field.target))
            return &field;
    }
    return nullptr;
}

bool hasYear(QLatin1StringView table)
{
    return yearField(table) || dateField(table) || wholeOf(table);
}

const QJsonObject &RecordBook::record(const RecordKey &key)
{
    static const QJsonObject none;
    auto table = m_records.find(key.table);
    if (table == m_records.end()) {
        table = m_records.insert(key.table, {});
        const auto records = m_store.all(key.table);
        if (!records && !m_error)
            m_error = records.error();
        for (const Record &each : records.value_or(QList<Record>()))
            table->insert(keyOf(each).id, toJson(each));
    }
    const auto found = table->constFind(key.id);
    return found == table->constEnd() ? none : *found;
}

QString RecordBook::label(const RecordKey &key, Language language)
{
    const QJsonObject record = this->record(key);
    if (record.isEmpty())
        return {};
    const QList<FieldInfo> &fields = fieldsOf(key.table);
    for (const FieldInfo &field : fields) {
        if (field.unique)
            return record[field.name].toVariant().toString();
    }
    for (const char *name : {"short_title", "name", "title", "text"}) {
        const QString text = textIn(record[QLatin1StringView(name)], language);
        if (!text.isEmpty())
            return text;
    }
    QStringList parts;
    for (const FieldInfo &field : fields) {
        if (field.kind == FieldInfo::Kind::Reference && field.required)
            parts.append(label({field.target, idIn(record, field.name)}, language));
    }
    return parts.isEmpty() ? key.id.toString(QUuid::WithoutBraces)
                           : parts.join(QLatin1StringView(" / "));
}

std::optional<int> RecordBook::year(const RecordKey &key)
{
    const QJsonObject record = this->record(key);
    if (const FieldInfo *field = yearField(key.table))
        return record[field->name].toInt();
    if (const FieldInfo *whole = wholeOf(key.table))
        return year({whole->target, idIn(record, whole->name)});
    if (const FieldInfo *field = dateField(key.table)) {
        const QDate date = fromIsoDate(record[field->name].toString());
        return date.isValid() ? std::optional(date.year()) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace LienKet
