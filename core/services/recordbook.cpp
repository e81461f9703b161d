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

void RecordBook::hold(const RecordKey &key, const QJsonObject &content)
{
    m_tables[key.table].records.insert(key.id, content);
}

QJsonObject RecordBook::record(const RecordKey &key)
{
    Table &table = m_tables[key.table];
    if (!table.whole && !table.records.contains(key.id))
        read(key, table);
    return table.records.value(key.id);
}

void RecordBook::read(const RecordKey &key, Table &table)
{
    constexpr qsizetype few = 64;
    const auto remember = [this](const Error &error) {
        if (!m_error)
            m_error = error;
    };
    if (table.records.size() < few) {
        const auto found = m_store.find(key);
        if (!found && found.error().code != Error::Code::NotFound)
            remember(found.error());
        table.records.insert(key.id, found ? toJson(*found) : QJsonObject());
        return;
    }
    const auto all = m_store.all(key.table);
    if (!all)
        remember(all.error());
    for (const Record &each : all.value_or(QList<Record>()))
        table.records.insert(keyOf(each).id, toJson(each));
    table.whole = true;
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
    for (const char *name : {"short_title", "name", "title", "subject", "text"}) {
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
