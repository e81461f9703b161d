// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/base/issue.h"

namespace LienKet {

/// Issues of a text's storability.
void checkText(Issues &issues, const char *field, const QString &text);

/// Issue if a set date lies outside 1900–2200 (domain rule 12).
void checkYear(Issues &issues, const char *field, QDate date);

/// Issue on `endField` if both dates are set and the end is before the start (domain rule 12).
void checkSpan(Issues &issues, const char *endField, QDate start, QDate end);

/// What each field of the record must keep by itself: required, text, range, year.
template <class E>
Issues fieldIssues(const E &record)
{
    Issues issues;
    forEachField<E>([&](const auto &field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        const T &value = record.*field.member;
        const auto number = [&](double x) {
            if (x < field.least || x > field.greatest)
                issues.append({QString::fromLatin1(field.name), Rule::OutOfRange,
                               QString::number(x, 'g', 15)});
        };
        bool empty = false;
        if constexpr (std::is_same_v<T, QString>) {
            checkText(issues, field.name, value);
            empty = value.isEmpty();
        } else if constexpr (std::is_same_v<T, LocalizedText>) {
            checkText(issues, field.name, value.vi);
            checkText(issues, field.name, value.en);
            empty = value.isEmpty();
        } else if constexpr (std::is_same_v<T, QDate>) {
            checkYear(issues, field.name, value);
            empty = value.isNull();
        } else if constexpr (FieldTraits<T>::isReference) {
            empty = value.isNull();
        } else if constexpr (std::is_same_v<T, int>) {
            number(value);
        } else if constexpr (requires { value.has_value(); }) {
            if (value)
                number(static_cast<double>(*value));
        }
        if (empty && field.isRequired)
            issues.append({QString::fromLatin1(field.name), Rule::Required, {}});
    });
    return issues;
}

/// Everything wrong with a record by itself; entities with rules between their fields overload it.
template <class E>
Issues validate(const E &record)
{
    return fieldIssues(record);
}

} // namespace LienKet
