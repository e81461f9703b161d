// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/listing.h"

#include <QCollator>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace LienKet {

namespace {

/// What orders the records of an entity, those of these fields that it has, in this order.
constexpr const char *orderingFields[] = {
    "year", "protocol_order", "number",    "ordinal", "start", "date", "signed_on", "from",
    "due",  "code",           "sort_name", "name",    "title"};

using OrderKey = std::vector<QCollatorSortKey>;

QString plain(const QJsonValue &value)
{
    if (value.isDouble()) // as wide as any, so that texts sort as numbers
        return QString::number(value.toInteger()).rightJustified(20, u'0');
    if (!value.isObject())
        return value.toString();
    LocalizedText text;
    fromJson(value, text);
    return text.text(Language::Vietnamese);
}

QUuid idIn(const QJsonObject &record, QLatin1StringView field)
{
    return QUuid::fromString(record[field].toString());
}

class Order
{
public:
    explicit Order(RecordBook &book)
        : m_book(book), m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
    {
    }

    OrderKey keyFor(const RecordKey &record)
    {
        const QJsonObject json = m_book.record(record);
        OrderKey key;
        const auto add = [&](const QString &text) { key.push_back(m_collator.sortKey(text)); };
        const FieldInfo *whole = wholeOf(record.table);
        if (whole)
            key = keyFor({whole->target, idIn(json, whole->name)});
        for (const char *name : orderingFields) {
            const bool known = std::any_of(
                fieldsOf(record.table).begin(), fieldsOf(record.table).end(),
                [&](const FieldInfo &field) { return field.name == QLatin1StringView(name); });
            if (known)
                add(plain(json[QLatin1StringView(name)]));
        }
        for (const FieldInfo &field : fieldsOf(record.table)) {
            if (field.kind == FieldInfo::Kind::Reference && field.required && &field != whole)
                add(m_book.label({field.target, idIn(json, field.name)}, Language::Vietnamese));
        }
        return key;
    }

private:
    RecordBook &m_book;
    QCollator m_collator;
};

void sort(QList<RecordKey> &records, RecordBook &book)
{
    Order order(book);
    std::vector<std::pair<OrderKey, RecordKey>> keyed;
    for (const RecordKey &record : std::as_const(records))
        keyed.emplace_back(order.keyFor(record), record);
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), records.begin(),
                   [](const auto &each) { return each.second; });
}

QString quoted(const QString &text)
{
    const bool special =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!special)
        return text;
    return u'"' + QString(text).replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

QString linkName(const QJsonValue &link, QLatin1StringView table, RecordBook &book)
{
    const QJsonValue target = link.isObject() ? link[QLatin1StringView("to")] : link;
    const RecordKey key{table, QUuid::fromString(target.toString())};
    const QJsonObject record = book.record(key);
    QString name = target.toString();
    for (const FieldInfo &field : fieldsOf(table)) {
        if (field.unique && record.contains(field.name))
            name = record[field.name].toVariant().toString();
    }
    if (link.isObject())
        name += u'=' + link[QLatin1StringView("value")].toVariant().toString();
    return name;
}

QStringList headings(const FieldInfo &field)
{
    const QString name = field.name;
    if (field.kind == FieldInfo::Kind::LocalizedText)
        return {name + QLatin1StringView("_vi"), name + QLatin1StringView("_en")};
    return {name};
}

QStringList cells(const FieldInfo &field, const QJsonValue &value, RecordBook &book)
{
    switch (field.kind) {
    case FieldInfo::Kind::LocalizedText:
        return {csvText(value[QLatin1StringView("vi")].toString()),
                csvText(value[QLatin1StringView("en")].toString())};
    case FieldInfo::Kind::Reference:
        return {value.isString() ? csvText(linkName(value, field.target, book)) : QString()};
    case FieldInfo::Kind::Links: {
        QStringList names;
        for (const auto &link : value.toArray())
            names.append(linkName(link, field.target, book));
        return {csvText(names.join(QLatin1StringView("; ")))};
    }
    case FieldInfo::Kind::Code:
        return {value.isString() ? value.toString() : field.codes.value(0)};
    case FieldInfo::Kind::Flag:
        return {value.toBool() ? QStringLiteral("true") : QStringLiteral("false")};
    case FieldInfo::Kind::Text:
        return {csvText(value.toString())};
    case FieldInfo::Kind::Number:
    case FieldInfo::Kind::Date:
        break;
    }
    return {value.toVariant().toString()};
}

} // namespace

Result<QList<RecordKey>> listRecords(Store &store, RecordBook &book, const QString &entity,
                                     std::optional<int> year)
{
    const auto empty = emptyRecord(entity);
    if (!empty)
        return failure(Error::Code::Invalid, entity, QStringLiteral("unknown_entity"));
    const QLatin1StringView table = keyOf(*empty).table;
    if (year && !hasYear(table))
        return failure(Error::Code::Invalid, entity, QStringLiteral("no_year"));
    const auto records = store.all(table);
    if (!records)
        return std::unexpected(records.error());
    QList<RecordKey> keys;
    for (const Record &record : *records) {
        const RecordKey key = keyOf(record);
        if (!year || book.year(key) == year)
            keys.append(key);
    }
    if (keys.isEmpty() && year) {
        const QList<ProgramYear> &years = store.all<ProgramYear>();
        const bool known = std::any_of(years.begin(), years.end(),
                                       [&](const ProgramYear &each) { return each.year == *year; });
        if (!known)
            return failure(Error::Code::Invalid, QString::number(*year),
                           QStringLiteral("empty_year"));
    }
    sort(keys, book);
    if (book.error())
        return std::unexpected(*book.error());
    return keys;
}

QString csvText(const QString &text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20");
    const bool guarded = !text.isEmpty() && dangerous.contains(text[0]);
    return guarded ? u'\'' + text : text;
}

QByteArray toCsv(const QList<RecordKey> &keys, QLatin1StringView table, RecordBook &book)
{
    const QList<FieldInfo> &fields = fieldsOf(table);
    QStringList names{QStringLiteral("id")};
    for (const FieldInfo &field : fields)
        names += headings(field);
    QString text = names.join(u',') + QLatin1StringView("\r\n");
    for (const RecordKey &key : keys) {
        const QJsonObject record = book.record(key);
        QStringList line{key.id.toString(QUuid::WithoutBraces)};
        for (const FieldInfo &field : fields) {
            for (const QString &cell : cells(field, record.value(field.name), book))
                line.append(quoted(cell));
        }
        text += line.join(u',') + QLatin1StringView("\r\n");
    }
    return text.toUtf8();
}

QByteArray toJsonArray(const QList<RecordKey> &keys, RecordBook &book)
{
    QByteArrayList lines;
    for (const RecordKey &key : keys)
        lines.append(QJsonDocument(book.record(key)).toJson(QJsonDocument::Compact));
    return lines.isEmpty() ? QByteArray("[]\n") : "[\n" + lines.join(",\n") + "\n]\n";
}

} // namespace LienKet
