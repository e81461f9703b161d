// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/format.h"
#include "ui/text/labels.h"
#include "ui/text/nouns.h"
#include "ui/text/sheet.h"
#include "ui/text/titles.h"

namespace LienKet {

/// How a record's fields are told.
struct FactRules
{
    QStringList skip = {};   ///< shown elsewhere, or of no interest to a reader
    QStringList expect = {}; ///< said to be missing where they are empty; others are left out
    QString missing = {};    ///< the words for that: "not stated"; a dash if empty
    QHash<QString, QString> calledAs = {}; ///< field → the field whose label fits better here
};

Cell missingCell(const FactRules &rules);
QString flagWord(bool value);
QString headCount(int persons); ///< "3 people"

template <class T>
QString linkNote(const T &value, QAnyStringView field, Directory &names, Language language);

/// One value of a record as a fact, or nothing if it is empty.
template <class T>
std::optional<decltype(Fact::value)> factValue(const T &value, QAnyStringView field,
                                               Directory &names, Language language)
{
    if constexpr (std::is_same_v<T, LocalizedText>) {
        if (!value.isEmpty())
            return value;
    } else if constexpr (std::is_same_v<T, QString>) {
        if (!value.isEmpty())
            return Cell(value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        if (value.isValid())
            return Cell(dateText(value, language));
    } else if constexpr (std::is_same_v<T, bool>) {
        if (value)
            return Cell(flagWord(value));
    } else if constexpr (std::is_same_v<T, AgreementTerm>) {
        if (value != AgreementTerm::NotStated)
            return Cell(word(value));
    } else if constexpr (Coded<T>) {
        return Cell(word(value));
    } else if constexpr (std::is_same_v<T, int>) {
        if (value != 0)
            return Cell(QString::number(value));
    } else if constexpr (std::is_same_v<T, std::optional<qint64>>) {
        if (value)
            return Cell(field == QLatin1StringView("size") ? fileSize(*value, language)
                                                           : moneyText(*value, language));
    } else if constexpr (requires { value.has_value(); }) {
        if (value)
            return Cell(numberText(double(*value), language));
    } else if constexpr (FieldTraits<T>::isReference) {
        // What belongs to another record is shown with it and has no title of its own.
        if constexpr (requires { titleOf(names, value, language); }) {
            if (const QString title = titleOf(names, value, language); !title.isEmpty())
                return Cell(title);
        }
    } else if constexpr (FieldTraits<T>::isLinks) {
        QList<Cell> cells;
        for (const auto &each : value) {
            if constexpr (std::is_void_v<typename FieldTraits<T>::Value>) {
                if constexpr (requires { titleOf(names, each, language); })
                    cells.append(Cell(titleOf(names, each, language)));
            } else {
                Cell cell(titleOf(names, each.to, language));
                cell.note = linkNote(each.value, field, names, language);
                cells.append(cell);
            }
        }
        if (!cells.isEmpty())
            return cells;
    }
    return std::nullopt;
}

/// What a link says of its record, after the record's name.
template <class T>
QString linkNote(const T &value, QAnyStringView field, Directory &names, Language language)
{
    if constexpr (std::is_same_v<T, std::optional<int>>) {
        if (field == QLatin1StringView("scores"))
            return value ? QStringLiteral("·\u00A0") + QString::number(*value) : QString();
        return value ? QStringLiteral("·\u00A0") + headCount(*value) : QString();
    } else {
        const auto told = factValue(value, field, names, language);
        const auto *inner = told ? std::get_if<Cell>(&*told) : nullptr;
        return inner ? QStringLiteral("· ") + inner->text : QString();
    }
}

/// Every field of a record that has something to say, in the record's own order.
template <class E>
QList<Fact> factsOf(const E &record, Directory &names, Language language,
                    const FactRules &rules = {})
{
    QList<Fact> facts;
    forEachField<E>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        if (rules.skip.contains(name))
            return;
        const QString label = fieldLabel(E::table, rules.calledAs.value(name, name));
        if (auto value = factValue(record.*field.member, name, names, language))
            facts.append({label, *value});
        else if (rules.expect.contains(name))
            facts.append({label, missingCell(rules)});
    });
    return facts;
}

} // namespace LienKet
