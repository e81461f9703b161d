// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampletexts.h"

#include "core/base/json.h"

#include <QFile>
#include <QJsonDocument>

namespace LienKet {

namespace {

LocalizedText reviewed(const QString &vi, const QString &en)
{
    LocalizedText text(vi, en);
    if (!en.isEmpty())
        text.enState = TextState::Reviewed;
    return text;
}

QString together(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? QString() : first + QLatin1Char(' ') + second;
}

} // namespace

QJsonValue sampleMaterial(const QString &fileName)
{
    QFile file(QStringLiteral(":/sample/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

LocalizedText sampleText(const QJsonValue &json)
{
    return reviewed(json[QLatin1String("vi")].toString(), json[QLatin1String("en")].toString());
}

Placeholder::Placeholder(const QString &placeholder, QDate day)
    : name(placeholder), vi(day.toString(QStringLiteral("dd/MM/yyyy"))),
      en(QLocale::c().toString(day, QStringLiteral("d MMMM yyyy")))
{
}

LocalizedText filled(LocalizedText text, const QList<Placeholder> &placeholders)
{
    for (const Placeholder &each : placeholders) {
        const QString mark = QLatin1Char('{') + each.name + QLatin1Char('}');
        text.vi.replace(mark, each.vi);
        text.en.replace(mark, each.en);
    }
    return text;
}

LocalizedText joined(const LocalizedText &first, const LocalizedText &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    return reviewed(together(first.vi, second.vi), together(first.en, second.en));
}

QDate sampleDate(const QJsonValue &json)
{
    return fromIsoDate(json.toString());
}

QStringList sampleWords(const QJsonValue &json)
{
    return json.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace LienKet
