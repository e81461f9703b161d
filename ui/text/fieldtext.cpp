// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fieldtext.h"

#include "core/base/format.h"
#include "ui/text/cyclewords.h"
#include "ui/text/errors.h"
#include "ui/text/facts.h"
#include "ui/text/labels.h"

#include <cmath>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::optional<QString> wordIn(const QString &code)
{
    if constexpr (Coded<T>)
        return wordOf<T>(code);
    else if constexpr (requires { typename FieldTraits<T>::Value; })
        return wordIn<typename FieldTraits<T>::Value>(code);
    return std::nullopt;
}

template <class... E>
QString wordAmong(std::type_identity<std::tuple<E...>>, QAnyStringView table, QAnyStringView name,
                  const QString &code)
{
    QString word = code;
    const auto look = [&]<class X>(std::type_identity<X>) {
        if (table != QLatin1StringView(X::table))
            return;
        forEachField<X>([&](const auto &field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            if (name == QLatin1StringView(field.name))
                word = wordIn<T>(code).value_or(code);
        });
    };
    (look(std::type_identity<E>{}), ...);
    return word;
}

struct Range
{
    double least = -std::numeric_limits<double>::infinity();
    double greatest = std::numeric_limits<double>::infinity();
};

template <class... E>
Range rangeAmong(std::type_identity<std::tuple<E...>>, QAnyStringView table, QAnyStringView name)
{
    Range range;
    const auto look = [&]<class X>(std::type_identity<X>) {
        if (table != QLatin1StringView(X::table))
            return;
        forEachField<X>([&](const auto &field) {
            if (name == QLatin1StringView(field.name))
                range = {field.least, field.greatest};
        });
    };
    (look(std::type_identity<E>{}), ...);
    if (table == QLatin1StringView(Proposal::table) && name == QLatin1StringView("scores"))
        return {leastScore, greatestScore}; // each of them, see validate(const Proposal &)
    return range;
}

bool hasField(QLatin1StringView table, QLatin1StringView name)
{
    const QList<FieldInfo> &fields = fieldsOf(table);
    return std::any_of(fields.begin(), fields.end(),
                       [&](const FieldInfo &field) { return field.name == name; });
}

/// Its usual value, which only says that there is nothing to be said.
bool saysNothing(const FieldInfo &field, const QJsonValue &value)
{
    static const QStringList nothing{u"none"_s, u"undecided"_s, u"not_stated"_s};
    return field.kind == FieldInfo::Kind::Code &&
           nothing.contains(value.toString(field.codes.value(0)));
}

template <class... E>
QString titleAmong(std::type_identity<std::tuple<E...>>, Directory &names, const RecordKey &key,
                   Language language)
{
    QString title;
    const auto look = [&]<class X>(std::type_identity<X>) {
        if constexpr (requires { titleOf(names, Id<X>(), language); }) {
            if (key.table == QLatin1StringView(X::table))
                title = titleOf(names, Id<X>{key.id}, language);
        }
    };
    (look(std::type_identity<E>{}), ...);
    return title;
}

} // namespace

QString codeWord(QAnyStringView table, QAnyStringView field, const QString &code)
{
    return wordAmong(std::type_identity<Entities>{}, table, field, code);
}

QString FieldText::title(const RecordKey &key)
{
    if (key.table == QLatin1StringView(Organization::table)) {
        const Id<Organization> id{key.id};
        const QString code = m_names.code(id);
        const QString name = m_names.name(id, {}, m_language);
        if (!code.isEmpty()) // else it is gone
            return name.isEmpty() || name == code ? code : u"%1 – %2"_s.arg(code, name);
    }
    const QString title = titleAmong(std::type_identity<Entities>{}, m_names, key, m_language);
    if (!title.isEmpty())
        return title;
    const QString label = m_book.label(key, m_language);
    // Its year alone would say nothing of what was issued or revoked.
    return key.table == QLatin1StringView(ConsolidatedReport::table)
               ? u"%1 %2"_s.arg(entityLabel(key.table), label)
               : label;
}

QString FieldText::subject(const Change &change)
{
    const RecordKey key = change.key();
    if (change.isRemoval())
        m_book.hold(key, change.before());
    else if (change.isInsert() && m_book.record(key).isEmpty()) // its creation was undone
        m_book.hold(key, change.after());
    return title(key);
}

/// People know an entry by its topic.
QString FieldText::topicOf(const RecordKey &entry)
{
    return title({QLatin1StringView(Topic::table),
                  QUuid::fromString(m_book.record(entry)["topic"_L1].toString())});
}

QString FieldText::hindrance(const ReportFinding &finding)
{
    const bool ofEntry = finding.record.table == QLatin1StringView(ReportEntry::table);
    const QString where =
        ofEntry ? topicOf(finding.record) : fieldLabel(finding.record.table, finding.field);
    return where + u" – "_s + findingText(finding.kind);
}

QString FieldText::refusal(const Error &error)
{
    for (const Issue &issue : error.issues) {
        if (issue.rule == Rule::BadDate)
            return tr("“%1” is not a day. Write it like 30/11/2026.").arg(issue.detail);
    }
    const QLatin1StringView entries(ReportEntry::table);
    if (const auto user = standingAgainst(error)) {
        QString name = user->table == entries ? topicOf(*user) : title(*user);
        if (user->table == QLatin1StringView(MeetingDecision::table) && name.endsWith(u'.'))
            name.chop(1); // it is a sentence, and here stands within one
        return sentence({error.code, u"%1: %2"_s.arg(entityLabel(user->table), name), {}, {}});
    }
    if (error.subject.section(u'/', 0, 0) != entries)
        return sentence(error);
    const RecordKey entry{entries, QUuid::fromString(error.subject.section(u'/', 1))};
    return topicOf(entry) + u" – "_s + sentence(error);
}

QString FieldText::issue(QAnyStringView table, const Issue &issue)
{
    if (issue.rule == Rule::UnknownCode) {
        QStringList words;
        for (const FieldInfo &field : fieldsOf(table)) {
            for (const QString &code : field.codes) {
                if (field.name == issue.field)
                    words.append(codeWord(table, field.name, code));
            }
        }
        return tr("“%1” is none of these: %2.").arg(issue.detail, words.join(u", "_s));
    }
    const Range range = rangeAmong(std::type_identity<Entities>{}, table, issue.field);
    if (issue.rule != Rule::OutOfRange || !std::isfinite(range.least))
        return sentence(issue);
    const QString least = QString::number(range.least, 'f', 0);
    if (!std::isfinite(range.greatest))
        return tr("“%1” is too small: %2 is the least that is possible.").arg(issue.detail, least);
    return tr("“%1” is outside of what is possible: %2–%3.")
        .arg(issue.detail, least, QString::number(range.greatest, 'f', 0));
}

std::optional<RecordKey> FieldText::standingAgainst(const Error &error)
{
    const auto empty = emptyRecord(error.subject.section(u'/', 0, 0));
    if (error.code != Error::Code::InUse || !empty)
        return std::nullopt;
    return RecordKey{keyOf(*empty).table, QUuid::fromString(error.subject.section(u'/', 1))};
}

QString FieldText::value(QLatin1StringView table, const FieldInfo &field, const QJsonValue &value)
{
    using Kind = FieldInfo::Kind;
    const auto idOf = [](const QJsonValue &link) {
        return QUuid::fromString((link.isObject() ? link[u"to"_s] : link).toString());
    };
    switch (field.kind) {
    case Kind::Text:
        return value.toString();
    case Kind::LocalizedText: {
        LocalizedText text;
        fromJson(value, text);
        return text.text(m_language);
    }
    case Kind::Number:
        if (!value.isDouble()) // null, or not in the record at all
            return {};
        if (field.name == "duration"_L1)
            return tr("%1 min").arg(numberText(value.toDouble(), m_language));
        return field.name == "year"_L1 ? QString::number(value.toInt())
                                       : numberText(value.toDouble(), m_language);
    case Kind::Flag:
        return value.toBool() ? flagWord(true) : QString();
    case Kind::Date:
        return dateText(fromIsoDate(value.toString()), m_language);
    case Kind::Code:
        return codeWord(table, field.name, value.toString(field.codes.value(0)));
    case Kind::Reference:
        return value.isNull() ? QString() : title({field.target, idOf(value)});
    case Kind::Links: {
        QStringList titles;
        for (const QJsonValue &link : value.toArray())
            titles.append(title({field.target, idOf(link)}));
        return titles.join(u"; "_s);
    }
    }
    return {};
}

QString FieldText::summary(const RecordKey &key, QLatin1StringView whole, int most)
{
    const QJsonObject record = m_book.record(key);
    QStringList parts;
    for (const FieldInfo &field : fieldsOf(key.table)) {
        if (field.name == whole || field.name == "ordinal"_L1 || parts.size() == most ||
            saysNothing(field, record[field.name]))
            continue;
        const QUuid target = QUuid::fromString(record[field.name].toString());
        // Another part of the same record need not name it again.
        const bool sibling = !target.isNull() && hasField(field.target, whole);
        const QString told = sibling ? summary({field.target, target}, whole, 1)
                                     : value(key.table, field, record[field.name]);
        if (!told.isEmpty())
            parts.append(told);
    }
    return parts.join(u" · "_s);
}

} // namespace LienKet
