// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/issue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace LienKet {

/// A date as yyyy-MM-dd, and back without the cost of QDate's general parser; null if it is none.
QString isoDate(QDate date);
QDate fromIsoDate(QStringView text);

/// The two states of a bilingual text as two letters, Vietnamese first: - missing, o original,
/// d draft, r reviewed, x outdated.
QString stateCode(const LocalizedText &text);
bool setStateCode(LocalizedText &text, QStringView code);

/// One value as JSON. A default value is null, so that records written before a field existed have
/// the same content as records in which it was left empty.
QJsonValue toJson(const QString &value);
QJsonValue toJson(const LocalizedText &value);
QJsonValue toJson(int value);
QJsonValue toJson(bool value);
QJsonValue toJson(QDate value);
QJsonValue toJson(const std::optional<int> &value);
QJsonValue toJson(const std::optional<qint64> &value);
QJsonValue toJson(const std::optional<double> &value);
QJsonValue toJson(double value);

/// Reads a value; returns the rule it breaks, or nothing if it was read.
std::optional<Rule> fromJson(const QJsonValue &json, QString &value);
std::optional<Rule> fromJson(const QJsonValue &json, LocalizedText &value);
std::optional<Rule> fromJson(const QJsonValue &json, int &value);
std::optional<Rule> fromJson(const QJsonValue &json, bool &value);
std::optional<Rule> fromJson(const QJsonValue &json, QDate &value);
std::optional<Rule> fromJson(const QJsonValue &json, std::optional<int> &value);
std::optional<Rule> fromJson(const QJsonValue &json, std::optional<qint64> &value);
std::optional<Rule> fromJson(const QJsonValue &json, std::optional<double> &value);
std::optional<Rule> fromJson(const QJsonValue &json, double &value);
std::optional<Rule> uuidFromJson(const QJsonValue &json, QUuid &value);

template <Coded E>
QJsonValue toJson(E value)
{
    return value == E{} ? QJsonValue() : QJsonValue(code(value));
}

template <Coded E>
std::optional<Rule> fromJson(const QJsonValue &json, E &value)
{
    if (json.isNull()) {
        value = E{};
        return std::nullopt;
    }
    const auto parsed = fromCode<E>(json.toString());
    if (!parsed)
        return Rule::UnknownCode;
    value = *parsed;
    return std::nullopt;
}

template <class T>
QJsonValue toJson(const Id<T> &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
}

template <class T>
std::optional<Rule> fromJson(const QJsonValue &json, Id<T> &value)
{
    return uuidFromJson(json, value.uuid);
}

/// Links are a list of ids; a link with a value is {"to": id, "value": …}, or the id alone for the
/// default value.
template <class T>
QJsonValue toJson(const Links<T> &value)
{
    QJsonArray array;
    for (const Id<T> &id : value)
        array.append(id.toString());
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}

template <class T, class V>
QJsonValue toJson(const ValuedLinks<T, V> &value)
{
    QJsonArray array;
    for (const Link<T, V> &link : value) {
        if (link.value == V{})
            array.append(link.to.toString());
        else
            array.append(QJsonObject{{QLatin1String("to"), link.to.toString()},
                                     {QLatin1String("value"), toJson(link.value)}});
    }
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}

/// Brings links into the order in which the file gives them; false if one target stands in it
/// twice.
template <class L>
bool sortLinks(QList<L> &links)
{
    const auto target = [](const L &link) {
        if constexpr (requires { link.to; })
            return link.to.uuid;
        else
            return link.uuid;
    };
    std::sort(links.begin(), links.end(),
              [&](const L &a, const L &b) { return textBefore(target(a), target(b)); });
    return std::adjacent_find(links.begin(), links.end(), [&](const L &a, const L &b) {
               return target(a) == target(b);
           }) == links.end();
}

template <class L>
requires FieldTraits<QList<L>>::isLinks std::optional<Rule> fromJson(const QJsonValue &json,
                                                                     QList<L> &value)
{
    value.clear();
    if (json.isNull())
        return std::nullopt;
    if (!json.isArray())
        return Rule::BadType;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array) {
        L link;
        std::optional<Rule> broken;
        if constexpr (requires { link.to; }) {
            broken = fromJson(each.isObject() ? each[QLatin1String("to")] : each, link.to);
            if (!broken && each.isObject() && !each[QLatin1String("value")].isUndefined())
                broken = fromJson(each[QLatin1String("value")], link.value);
            if (!broken && link.to.isNull())
                broken = Rule::UnknownReference;
        } else {
            broken = fromJson(each, link);
            if (!broken && link.isNull())
                broken = Rule::UnknownReference;
        }
        if (broken)
            return broken;
        value.append(link);
    }
    return sortLinks(value) ? std::nullopt : std::optional(Rule::Repeated);
}

/// The record as JSON: its id and every field that is not at its default.
template <class E>
QJsonObject recordToJson(const E &record)
{
    QJsonObject object{{QLatin1String("id"), record.id.toString()}};
    forEachField<E>([&](const auto &field) {
        const QJsonValue value = toJson(record.*field.member);
        if (!value.isNull())
            object.insert(QLatin1String(field.name), value);
    });
    return object;
}

/// How the fields that JSON names are set: as an edit of what is there (one language of a text
/// leaves the other, with the consequences for its state), or as the whole value.
enum class JsonMode { Edit, Replace };

/// Sets the fields that `json` names; null is the default value. Issues name what could not be
/// read; a field with an issue keeps its value.
template <class E>
Issues updateFromJson(E &record, const QJsonObject &json, JsonMode mode = JsonMode::Edit)
{
    Issues issues;
    int known = json.contains(QLatin1String("id")) ? 1 : 0;
    forEachField<E>([&](const auto &field) {
        const auto at = json.constFind(QLatin1String(field.name));
        if (at == json.constEnd())
            return;
        ++known;
        auto value = record.*field.member;
        if (mode == JsonMode::Replace)
            value = decltype(value)();
        if (const auto rule = fromJson(*at, value))
            issues.append({QString::fromLatin1(field.name), *rule, at->toVariant().toString()});
        else
            record.*field.member = value;
    });
    if (known == json.size())
        return issues;
    for (auto at = json.begin(); at != json.end(); ++at) {
        bool found = at.key() == QLatin1String("id");
        forEachField<E>([&](const auto &field) { found |= at.key() == QLatin1String(field.name); });
        if (!found)
            issues.append({at.key(), Rule::UnknownField, {}});
    }
    return issues;
}

} // namespace LienKet
