// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/profile.h"

#include "ui/printing/page.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

qreal length(const QJsonValue &value)
{
    return millimetres(value.toDouble());
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list.append(item.toString());
    return list;
}

QList<qreal> numbers(const QJsonValue &value)
{
    QList<qreal> list;
    for (const auto &item : value.toArray())
        list.append(item.toDouble());
    return list;
}

DocumentProfile::OfficialHead headFrom(const QJsonObject &json)
{
    return {
        .leftColumn = length(json["leftColumn"_L1]),
        .nationSize = json["nationSize"_L1].toDouble(),
        .mottoSize = json["mottoSize"_L1].toDouble(),
        .agencySize = json["agencySize"_L1].toDouble(),
        .numberSize = json["numberSize"_L1].toDouble(),
        .titleSize = json["titleSize"_L1].toDouble(),
        .ruleGap = length(json["ruleGap"_L1]),
        .ruleWidth = length(json["ruleWidth"_L1]),
        .shortRule = json["shortRule"_L1].toDouble(),
        .numberGap = length(json["numberGap"_L1]),
        .titleGap = length(json["titleGap"_L1]),
        .bodyGap = length(json["bodyGap"_L1]),
        .agencyKinds = texts(json["agencyKinds"_L1]),
    };
}

DocumentProfile::Signature signatureFrom(const QJsonObject &json)
{
    return {
        .recipientsWidth = length(json["recipientsWidth"_L1]),
        .signerWidth = length(json["signerWidth"_L1]),
        .signSpace = length(json["signSpace"_L1]),
        .recipientsLabelSize = json["recipientsLabelSize"_L1].toDouble(),
        .recipientsSize = json["recipientsSize"_L1].toDouble(),
    };
}

DocumentProfile profileFrom(const QJsonObject &json)
{
    const QJsonArray page = json["page"_L1].toArray();
    const QJsonObject margins = json["margins"_L1].toObject();
    return {
        .fonts = texts(json["fonts"_L1]),
        .page = {length(page.at(0)), length(page.at(1))},
        .margins = {length(margins["left"_L1]), length(margins["top"_L1]),
                    length(margins["right"_L1]), length(margins["bottom"_L1])},
        .pageNumberBaseline = length(json["pageNumberBaseline"_L1]),
        .pageNumberSize = json["pageNumberSize"_L1].toDouble(),
        .footMarkSize = json["footMarkSize"_L1].toDouble(),
        .bodySize = json["bodySize"_L1].toDouble(),
        .lineFactor = json["lineFactor"_L1].toDouble(1),
        .paragraphGap = points(json["paragraphGap"_L1].toDouble()),
        .firstLineIndent = length(json["firstLineIndent"_L1]),
        .headingsCentred = json["headingsCentred"_L1].toBool(),
        .headingSizes = numbers(json["headingSizes"_L1]),
        .tableSize = json["tableSize"_L1].toDouble(),
        .noteSize = json["noteSize"_L1].toDouble(),
        .listMark = json["listMark"_L1].toString(),
        .head = headFrom(json["officialHead"_L1].toObject()),
        .signature = signatureFrom(json["signature"_L1].toObject()),
    };
}

} // namespace

Result<DocumentProfile> documentProfile(const QString &name)
{
    QFile file(u":/report/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, name, u"document_profile"_s);
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return failure(Error::Code::Invalid, name, u"document_profile"_s);
    return profileFrom(json.object());
}

} // namespace LienKet
