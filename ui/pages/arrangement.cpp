// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/arrangement.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &each : array.toArray())
        texts.append(each.toString());
    return texts;
}

} // namespace

Arrangement Arrangement::unfiltered() const
{
    Arrangement copy = *this;
    copy.words.clear();
    copy.chosen.clear();
    copy.language.reset();
    return copy;
}

QJsonObject Arrangement::toJson() const
{
    QJsonObject filters;
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        filters.insert(it.key(), QJsonArray::fromStringList(it.value()));
    QJsonObject json{{u"columns"_s, QJsonArray::fromStringList(columns)},
                     {u"sorted_by"_s, sortedBy},
                     {u"descending"_s, order == Qt::DescendingOrder},
                     {u"grouped_by"_s, groupedBy},
                     {u"words"_s, words},
                     {u"filters"_s, filters}};
    if (language)
        json.insert(u"language"_s, QString(code(*language)));
    return json;
}

Arrangement Arrangement::fromJson(const QJsonObject &json)
{
    Arrangement read{.columns = texts(json["columns"_L1]),
                     .sortedBy = json["sorted_by"_L1].toString(),
                     .order =
                         json["descending"_L1].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder,
                     .groupedBy = json["grouped_by"_L1].toString(),
                     .words = json["words"_L1].toString()};
    const QJsonObject filters = json["filters"_L1].toObject();
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        QStringList codes = texts(it.value());
        if (it.key() == "area"_L1) // as it was once kept: that there is none is now an empty code
            codes.replaceInStrings(QRegularExpression(u"^none$"_s), QString());
        read.chosen.insert(it.key(), codes);
    }
    read.language = fromCode<Language>(json["language"_L1].toString());
    return read;
}

} // namespace LienKet
