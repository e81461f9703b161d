// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplefacts.h"

#include "core/base/json.h"

#include <QJsonDocument>

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

QString withoutMark(const QString &handle)
{
    return handle.startsWith(u'@') ? handle.mid(1) : handle;
}

/// Whoever wrote the facts wrote both languages and compared them.
template <class E>
void markReviewed(E &record)
{
    forEachField<E>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Type, LocalizedText>) {
            LocalizedText &text = record.*field.member;
            if (text.enState == TextState::Draft)
                text.enState = TextState::Reviewed;
        }
    });
}

const QDate factsDay(2021, 1, 22);

} // namespace

SampleFacts::SampleFacts(SampleProgram &program, SampleRandom &random)
    : m_program(program), m_random(random)
{
}

Result<> SampleFacts::read(const QByteArray &lines)
{
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QString subject = QString::number(number);
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return failure(Error::Code::Invalid, subject, QStringLiteral("not_json"));
        LIENKET_TRY(readLine(document.object(), subject));
    }
    return {};
}

Result<> SampleFacts::readLine(const QJsonObject &line, const QString &subject)
{
    const QString entity = line[entityKey()].toString();
    Result<> result = failure(Error::Code::Invalid, subject, QStringLiteral("unknown_entity"));
    const auto tryOne = [&]<class E>(const QList<E> &) {
        if (entity == QLatin1String(E::table))
            result = append<E>(line, subject);
    };
    std::apply([&](const auto &...lists) { (tryOne(lists), ...); }, m_program.lists);
    return result;
}

template <class E>
Result<> SampleFacts::append(QJsonObject json, const QString &subject)
{
    const QString handle = json.take(idKey()).toString();
    json.remove(entityKey());
    if constexpr (std::is_same_v<E, Source>) {
        const auto about = m_known.constFind(withoutMark(json[QLatin1String("record")].toString()));
        if (about == m_known.constEnd())
            return failure(Error::Code::Invalid, subject, QStringLiteral("unknown_reference"));
        json.insert(entityKey(), about->table);
    }
    forEachField<E>([&](const auto &field) {
        using Type = typename std::decay_t<decltype(field)>::Type;
        const auto at = json.find(QLatin1String(field.name));
        if (at == json.end())
            return;
        if constexpr (FieldTraits<Type>::isReference)
            *at = find<typename FieldTraits<Type>::Target>(withoutMark(at->toString())).toString();
        else if constexpr (std::is_same_v<Type, QString>)
            *at = resolved(*at);
    });
    E record;
    Issues issues = updateFromJson(record, json);
    issues += validate(record);
    if (!issues.isEmpty())
        return failure(Error::Code::Invalid, subject + u'.' + issues.first().field,
                       code(issues.first().rule));
    markReviewed(record);
    record.id = {m_random.uuid(factsDay)};
    if (!handle.isEmpty())
        m_known.insert(withoutMark(handle), {QLatin1String(E::table), record.id.uuid});
    m_program.all<E>().append(record);
    return {};
}

QJsonValue SampleFacts::resolved(const QJsonValue &value) const
{
    const QString text = value.toString();
    if (!text.startsWith(u'@'))
        return value;
    const auto known = m_known.constFind(withoutMark(text));
    return known == m_known.constEnd() ? value
                                       : QJsonValue(known->uuid.toString(QUuid::WithoutBraces));
}

} // namespace LienKet
