// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordlines.h"

#include "core/services/jsonline.h"

namespace LienKet {

namespace {

QString entityKey()
{
    return QStringLiteral("entity");
}
QString idKey()
{
    return QStringLiteral("id");
}
QString ownerKey()
{
    return QStringLiteral("record");
}
QLatin1StringView toKey()
{
    return QLatin1StringView("to");
}

QString shown(const QJsonValue &value)
{
    return (value.isObject() ? value[toKey()] : value).toVariant().toString();
}

/// True if records of the entity belong to a record of any entity, which two fields name.
bool hasOwner(QLatin1StringView table)
{
    const QList<FieldInfo> &fields = fieldsOf(table);
    return std::any_of(fields.begin(), fields.end(),
                       [](const FieldInfo &field) { return field.name == entityKey(); });
}

bool concern(const Issues &issues, const QString &field)
{
    return std::any_of(issues.begin(), issues.end(),
                       [&](const Issue &issue) { return issue.field == field; });
}

Error atLineNumber(Error error, int line)
{
    const QString number = QString::number(line);
    error.subject = error.subject.isEmpty() ? number : number + u':' + error.subject;
    return error;
}

std::unexpected<Error> invalid(const QString &subject, const QString &detail)
{
    return failure(Error::Code::Invalid, subject, detail);
}

} // namespace

Result<std::optional<RecordKey>> RecordLines::read(const QByteArray &line)
{
    ++m_line;
    if (line.trimmed().isEmpty())
        return std::nullopt;
    const auto key = readRecord(line);
    if (key)
        return *key;
    const bool ofTheLine = key.error().code == Error::Code::Invalid;
    return std::unexpected(ofTheLine ? atLineNumber(key.error(), m_line) : key.error());
}

Result<RecordKey> RecordLines::readRecord(const QByteArray &line)
{
    auto json = parseJsonLine(line);
    if (!json)
        return std::unexpected(json.error());
    const QString name = json->take(entityKey()).toString();
    const auto empty = emptyRecord(name);
    if (!empty)
        return invalid(name, name.isEmpty() ? QStringLiteral("no_entity")
                                            : QStringLiteral("unknown_entity"));
    const QString handle =
        isHandle(json->value(idKey())) ? json->take(idKey()).toString() : QString();
    if (m_names.hasHandle(handle))
        return invalid(handle, QStringLiteral("handle_taken"));
    auto issues = resolve(keyOf(*empty).table, *json);
    if (!issues)
        return std::unexpected(issues.error());
    auto record = target(*empty, *json);
    if (!record)
        return std::unexpected(record.error());
    *issues += update(*record, *json, JsonMode::Edit);
    const auto more = issuesOf(*record);
    if (!more)
        return std::unexpected(more.error());
    // A field that could not be read is not also missed.
    for (const Issue &issue : *more) {
        if (!concern(*issues, issue.field))
            issues->append(issue);
    }
    if (!issues->isEmpty())
        return std::unexpected(Error{Error::Code::Invalid, name, {}, *issues});
    LIENKET_TRY(remember(*record, handle));
    return keyOf(*record);
}

QList<Record> RecordLines::take()
{
    QList<Record> records;
    for (const RecordKey &key : std::as_const(m_order))
        records.append(m_pending.value(key));
    m_order.clear();
    m_pending.clear();
    return records;
}

Error RecordLines::atLine(Error error) const
{
    const QString table = error.subject.section(u'/', 0, 0);
    const auto empty = emptyRecord(table);
    if (!empty)
        return error;
    const QUuid id = QUuid::fromString(error.subject.section(u'/', 1));
    const auto line = m_lines.constFind({keyOf(*empty).table, id});
    if (line == m_lines.constEnd())
        return error;
    error.subject = table;
    return atLineNumber(error, *line);
}

/// The record that the line is about, as it is before the line.
Result<Record> RecordLines::target(const Record &empty, const QJsonObject &json)
{
    const QLatin1StringView table = keyOf(empty).table;
    const bool named = json.contains(idKey());
    const auto there =
        named ? m_names.find(table, json[idKey()]) : m_names.findSameCode(table, json);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return present({table, **there});
    Record record = empty;
    if (named) {
        QUuid id;
        if (uuidFromJson(json[idKey()], id) || id.isNull())
            return invalid(shown(json[idKey()]), QStringLiteral("no_record"));
        setId(record, id);
        return record;
    }
    // The natural key is known once the record's fields are.
    update(record, json, JsonMode::Edit);
    ensureId(record);
    const RecordKey key = keyOf(record);
    const auto known = m_names.contains(key);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return present(key);
    const bool natural = key.id.version() == QUuid::Sha1;
    record = empty;
    setId(record, natural || !m_ids ? key.id : m_ids());
    return record;
}

Result<Record> RecordLines::present(const RecordKey &key)
{
    const auto pending = m_pending.constFind(key);
    if (pending != m_pending.constEnd())
        return *pending;
    return m_store ? m_store->find(key) : failure(Error::Code::NotFound, QString(key.table));
}

/// Puts ids in the place of every name; a field whose name is unknown is taken out.
Result<Issues> RecordLines::resolve(QLatin1StringView table, QJsonObject &json)
{
    Issues issues;
    for (const FieldInfo &field : fieldsOf(table)) {
        if (field.target.isEmpty() || !json.contains(field.name))
            continue;
        QJsonValue value = json[field.name];
        const auto issue = resolveField(field, value);
        if (!issue)
            return std::unexpected(issue.error());
        if (*issue) {
            issues.append(**issue);
            json.remove(field.name);
        } else {
            json[field.name] = value;
        }
    }
    if (hasOwner(table) && json.contains(ownerKey())) {
        const auto found = resolveOwner(json);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            issues.append({ownerKey(), Rule::UnknownReference, shown(json.take(ownerKey()))});
    }
    return issues;
}

Result<std::optional<Issue>> RecordLines::resolveField(const FieldInfo &field, QJsonValue &value)
{
    const bool isList = field.kind == FieldInfo::Kind::Links && value.isArray();
    QJsonArray links = isList ? value.toArray() : QJsonArray{value};
    for (auto &&link : links) {
        QJsonValue single = link;
        const auto resolved = resolveReference(field.target, single);
        if (!resolved)
            return std::unexpected(resolved.error());
        if (!*resolved)
            return Issue{field.name, Rule::UnknownReference, shown(single)};
        link = single;
    }
    value = isList ? QJsonValue(links) : links[0];
    return std::nullopt;
}

/// `value` is a reference, or one link of a list.
Result<bool> RecordLines::resolveReference(QLatin1StringView table, QJsonValue &value)
{
    if (value.isNull())
        return true;
    if (value.isObject()) {
        QJsonObject link = value.toObject();
        QJsonValue to = link[toKey()];
        const qsizetype known = link.contains(toKey()) + link.contains(QLatin1StringView("value"));
        if (to.isObject() || to.isNull() || known != link.size())
            return false;
        const auto resolved = resolveReference(table, to);
        link[toKey()] = to;
        value = link;
        return resolved;
    }
    const auto id = m_names.find(table, value);
    if (!id)
        return std::unexpected(id.error());
    if (*id)
        value = (**id).toString(QUuid::WithoutBraces);
    return id->has_value();
}

/// Finds the table of the record that the line's record belongs to.
Result<bool> RecordLines::resolveOwner(QJsonObject &json)
{
    const auto key = m_names.findAnywhere(json[ownerKey()]);
    if (!key)
        return std::unexpected(key.error());
    if (!*key)
        return false;
    json[entityKey()] = QString((*key)->table);
    json[ownerKey()] = (*key)->id.toString(QUuid::WithoutBraces);
    return true;
}

Result<Issues> RecordLines::issuesOf(const Record &record)
{
    Issues issues = validate(record);
    const RecordKey key = keyOf(record);
    const QJsonObject json = toJson(record);
    const auto holder = m_names.findSameCode(key.table, json);
    if (!holder)
        return std::unexpected(holder.error());
    if (*holder && **holder != key.id) {
        const FieldInfo *unique = uniqueField(key.table);
        issues.append({unique->name, Rule::Taken, shown(json[unique->name])});
    }
    return issues;
}

Result<> RecordLines::remember(const Record &record, const QString &handle)
{
    LIENKET_TRY(m_names.remember(record, handle));
    const RecordKey key = keyOf(record);
    if (!m_pending.contains(key))
        m_order.append(key);
    m_pending.insert(key, record);
    m_lines.insert(key, m_line);
    return {};
}

} // namespace LienKet
