// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QList>
#include <QString>

namespace LienKet {

/// A rule that a value can break. ui/text makes the sentence, with what to do.
enum class Rule {
    Required,         ///< must not be empty
    BadText,          ///< holds NUL or half of a character
    TooLong,          ///< longer than maximumTextLength
    BadType,          ///< JSON of another type than the field's
    BadDate,          ///< not a date of the form yyyy-MM-dd
    YearOutOfRange,   ///< outside 1900–2200 (domain rule 12)
    OutOfRange,       ///< below or above what the field allows
    UnknownCode,      ///< not one of the enumeration's codes
    UnknownReference, ///< no record with that id or code
    UnknownField,     ///< the entity has no such field
    EndBeforeStart,   ///< a span that ends before it starts (domain rule 12)
    Repeated,         ///< the same reference twice in one set
    Taken,            ///< a unique value that another record has
    Inconsistent,     ///< fits no other field of the record; `detail` says which
};

template <>
struct Codes<Rule>
{
    static constexpr std::array names{
        "required",          "bad_text",     "too_long",     "bad_type",          "bad_date",
        "year_out_of_range", "out_of_range", "unknown_code", "unknown_reference", "unknown_field",
        "end_before_start",  "repeated",     "taken",        "inconsistent"};
};

/// One broken rule of one field.
struct Issue
{
    QString field; ///< as in fields(), or empty for the whole record
    Rule rule = Rule::Required;
    QString detail; ///< the offending value or the other field

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = QList<Issue>;

} // namespace LienKet
