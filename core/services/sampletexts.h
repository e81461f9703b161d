// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace LienKet {

/// The content of a resource of the sample, such as "topics.json"; an object or an array.
QJsonValue sampleMaterial(const QString &fileName);

/// A bilingual text of the material. Its English is reviewed; where it is missing it stays missing.
LocalizedText sampleText(const QJsonValue &json);

/// What stands for a {name} in a text, in either language.
struct Placeholder
{
    QString name;
    QString vi;
    QString en;

    Placeholder(const QString &placeholder, const QString &both)
        : name(placeholder), vi(both), en(both)
    {
    }
    Placeholder(const QString &placeholder, int number)
        : Placeholder(placeholder, QString::number(number))
    {
    }
    Placeholder(const QString &placeholder, const LocalizedText &text)
        : name(placeholder), vi(text.text(Language::Vietnamese)), en(text.text(Language::English))
    {
    }
    /// A day as the languages write it.
    Placeholder(const QString &placeholder, QDate day);
};

LocalizedText filled(LocalizedText text, const QList<Placeholder> &placeholders);

/// Both texts, one after the other. A language that one of them lacks is missing in the whole.
LocalizedText joined(const LocalizedText &first, const LocalizedText &second);

QDate sampleDate(const QJsonValue &json);

/// The words of a text, such as the codes of members.
QStringList sampleWords(const QJsonValue &json);

} // namespace LienKet
