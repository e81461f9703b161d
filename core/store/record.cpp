// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record.h"

#include "core/base/text.h"
#include "core/base/validate.h"

namespace LienKet {

namespace {

template <class Visitor, class... E>
void visitTypes(std::tuple<E...> *, Visitor &&visit)
{
    (visit(std::type_identity<E>{}), ...);
}

/// Calls `visit(std::type_identity<E>)` for every entity.
template <class Visitor>
void forEachEntity(Visitor &&visit)
{
    visitTypes(static_cast<Entities *>(nullptr), visit);
}

template <class T>
constexpr FieldInfo::Kind kindOf()
{
    using Kind = FieldInfo::Kind;
    if constexpr (FieldTraits<T>::isLinks)
        return Kind::Links;
    else if constexpr (FieldTraits<T>::isReference)
        return Kind::Reference;
    else if constexpr (std::is_same_v<T, QString>)
        return Kind::Text;
    else if constexpr (std::is_same_v<T, LocalizedText>)
        return Kind::LocalizedText;
    else if constexpr (std::is_same_v<T, QDate>)
        return Kind::Date;
    else if constexpr (std::is_same_v<T, bool>)
        return Kind::Flag;
    else if constexpr (std::is_enum_v<T>)
        return Kind::Code;
    else
        return Kind::Number;
}

template <Coded E>
QStringList codeNames()
{
    QStringList names;
    for (const auto &name : Codes<E>::names)
        names.append(QString::fromLatin1(name));
    return names;
}

template <class F>
FieldInfo describe(const F &field)
{
    using T = typename F::Type;
    FieldInfo info;
    info.name = QLatin1StringView(field.name);
    info.kind = kindOf<T>();
    info.required = field.isRequired;
    info.unique = field.isUnique;
    if constexpr (FieldTraits<T>::isReference || FieldTraits<T>::isLinks)
        info.target = QLatin1StringView(FieldTraits<T>::Target::table);
    if constexpr (FieldTraits<T>::isLinks) {
        using Value = typename FieldTraits<T>::Value;
        info.hasValue = !std::is_void_v<Value>;
        if constexpr (std::is_enum_v<Value>)
            info.valueCodes = codeNames<Value>();
    }
    if constexpr (std::is_enum_v<T>)
        info.codes = codeNames<T>();
    info.fraction = std::is_same_v<T, double> || std::is_same_v<T, std::optional<double>>;
    return info;
}

QHash<QString, QList<FieldInfo>> describeAll()
{
    QHash<QString, QList<FieldInfo>> all;
    forEachEntity([&]<class E>(std::type_identity<E>) {
        auto &infos = all[QString::fromLatin1(E::table)];
        forEachField<E>([&](const auto &field) { infos.append(describe(field)); });
    });
    return all;
}

} // namespace

std::optional<Record> emptyRecord(QAnyStringView table)
{
    std::optional<Record> result;
    forEachEntity([&]<class E>(std::type_identity<E>) {
        if (table == QLatin1StringView(E::table))
            result = E{};
    });
    return result;
}

QStringList entityTables()
{
    QStringList tables;
    forEachEntity(
        [&]<class E>(std::type_identity<E>) { tables.append(QString::fromLatin1(E::table)); });
    return tables;
}

const QList<FieldInfo> &fieldsOf(QAnyStringView table)
{
    static const QHash<QString, QList<FieldInfo>> all = describeAll();
    static const QList<FieldInfo> none;
    const auto found = all.constFind(table.toString());
    return found == all.constEnd() ? none : *found;
}

QString nameOf(const RecordKey &key)
{
    return QString(key.table) + QLatin1Char('/') + key.id.toString(QUuid::WithoutBraces);
}

RecordKey keyOf(const Record &record)
{
    return std::visit(
        []<class E>(const E &each) {
            return RecordKey{QLatin1StringView(E::table), each.id.uuid};
        },
        record);
}

void setId(Record &record, QUuid id)
{
    std::visit([&](auto &each) { each.id.uuid = id; }, record);
}

QByteArray naturalKeyOf(const Record &record)
{
    return std::visit(
        [](const auto &each) {
            if constexpr (requires { each.naturalKey(); })
                return each.naturalKey();
            else
                return QByteArray();
        },
        record);
}

void ensureId(Record &record)
{
    std::visit(
        []<class E>(E &each) {
            if (each.id)
                return;
            if constexpr (requires { each.naturalKey(); })
                each.id.uuid = naturalUuid(E::table, each.naturalKey());
            else
                each.id.uuid = newUuid();
        },
        record);
}

QJsonObject toJson(const Record &record)
{
    return std::visit([](const auto &each) { return recordToJson(each); }, record);
}

Issues update(Record &record, const QJsonObject &json, JsonMode mode)
{
    return std::visit([&](auto &each) { return updateFromJson(each, json, mode); }, record);
}

Issues validate(const Record &record)
{
    return std::visit([](const auto &each) { return validate(each); }, record);
}

Issues normalize(Record &record)
{
    Issues issues;
    std::visit(
        [&]<class E>(E &each) {
            forEachField<E>([&](const auto &field) {
                auto &value = each.*field.member;
                using T = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<T, QString>) {
                    value = normalized(value);
                } else if constexpr (std::is_same_v<T, LocalizedText>) {
                    value.vi = normalized(value.vi);
                    value.en = normalized(value.en);
                    value.settle();
                } else if constexpr (FieldTraits<T>::isLinks) {
                    if (!sortLinks(value))
                        issues.append({QString::fromLatin1(field.name), Rule::Repeated, {}});
                }
            });
        },
        record);
    return issues;
}

} // namespace LienKet
