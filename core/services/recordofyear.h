// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace LienKet {

/// The one record of a year, or null.
template <class E>
const E *recordOf(const QList<E> &records, int year)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&](const E &record) { return record.year == year; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace LienKet
