// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/languageswitch.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/sheets.h"
#include "ui/text/facts.h"

#include <QDate>

namespace LienKet {

/// How a field's value stands in a cell: the texts of many links on one line.
template <class T>
Cell fieldCell(const T &value, QAnyStringView field, Directory &names)
{
    const auto told = factValue(value, field, names, currentLanguage());
    if (!told)
        return absentCell();
    if (const auto *cell = std::get_if<Cell>(&*told))
        return *cell;
    if (const auto *text = std::get_if<LocalizedText>(&*told))
        return textCell(*text, currentLanguage());
    QStringList titles;
    for (const Cell &each : std::get<QList<Cell>>(*told))
        titles.append(each.plain());
    return Cell(titles.join(QStringLiteral("; ")));
}

/// Whether a value can be told on one line; what belongs to another record has no title of its own.
template <class T>
constexpr bool isTold()
{
    if constexpr (FieldTraits<T>::isReference)
        return requires(Directory & names, T id)
        {
            titleOf(names, id, Language());
        };
    else
        return true;
}

/// What a field's value sorts by, or nothing if it is by its words.
template <class T>
std::optional<qint64> fieldNumber(const T &value)
{
    if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? value.toJulianDay() : noValue;
    else if constexpr (Coded<T> || std::is_integral_v<T>)
        return qint64(value);
    else if constexpr (std::is_same_v<T, std::optional<qint64>> ||
                       std::is_same_v<T, std::optional<int>>)
        return value ? qint64(*value) : noValue;
    else
        return std::nullopt;
}

/// A column for each field that no column of `own` shows, for those who ask for it.
template <class E, class At>
QList<Column> fieldColumns(const QList<Column> &own, Directory &names, At at)
{
    QList<Column> columns;
    forEachField<E>([&](const auto &field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if (!isTold<T>())
            return;
        const QString key = QString::fromLatin1(field.name);
        const auto shows = [&](const Column &column) { return column.key == key; };
        if (std::any_of(own.begin(), own.end(), shows))
            return;
        const auto member = field.member;
        Column column{.key = key,
                      .title = [key] { return fieldLabel(E::table, key); },
                      .cell = [&names, at, member, key](
                                  int record) { return fieldCell(at(record).*member, key, names); },
                      .hint = {.characters = 18},
                      .further = true};
        if (fieldNumber(T())) {
            column.sortBy = SortBy::Value;
            column.value = [at, member](int record) { return *fieldNumber(at(record).*member); };
        }
        columns.append(column);
    });
    return columns;
}

} // namespace LienKet
