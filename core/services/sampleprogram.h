// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/entities.h"

namespace LienKet {

class Store;

template <class Tuple>
struct RecordListsOf;
template <class... E>
struct RecordListsOf<std::tuple<E...>>
{
    using Type = std::tuple<QList<E>...>;
};

/// One list of records for each entity, in the order of Entities.
using RecordLists = RecordListsOf<Entities>::Type;

/// The bundled sample: the real consortium from its public documents, and on top of it six
/// illustrative program years, so marked. Made anew from resources/sample each time, the same to
/// the byte wherever and whenever it is made.
struct SampleProgram
{
    RecordLists lists;

    template <class E>
    QList<E> &all()
    {
        return std::get<QList<E>>(lists);
    }
    template <class E>
    const QList<E> &all() const
    {
        return std::get<QList<E>>(lists);
    }
};

/// The day on which the sample stands still: 18/11/2026, in the middle of a report round.
QDate sampleToday();

/// Builds the sample; `times` (at least 1) multiplies topics, activities, proposals and their
/// report entries within the same years and members. Invalid names the line of the facts that
/// cannot be read.
Result<SampleProgram> sampleProgram(int times = 1);

/// Fills an empty program file with the sample, in sealed steps named "sample" that are stamped
/// with its own day, and notes that day as meta "today".
Result<> fillWithSample(Store &store, int times = 1);

/// The day on which the content of a file stands still; null for one that lives with the clock.
QDate standingDay(Store &store);

} // namespace LienKet
