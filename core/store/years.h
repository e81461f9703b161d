// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/query.h"
#include "core/store/entities.h"

namespace LienKet {

/// Picks the records of a year: those that name it, unless said otherwise below.
template <class E>
Condition ofYearCondition(int year)
{
    return {QStringLiteral("year = ?"), year};
}

/// An activity belongs to the year in which it starts (domain, "Counting").
template <>
inline Condition ofYearCondition<Activity>(int year)
{
    return {QStringLiteral("CAST(substr(start, 1, 4) AS INTEGER) = ?"), year};
}

/// A milestone belongs to its topic's year.
template <>
inline Condition ofYearCondition<Milestone>(int year)
{
    return {QStringLiteral("topic IN (SELECT id FROM topic WHERE year = ?)"), year};
}

} // namespace LienKet
