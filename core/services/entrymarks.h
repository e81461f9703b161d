// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// How what a report says now stands to what it said last time: when it was handed in before, or,
/// if it never was, when its round was opened.
enum class EntryMark { Same, Changed, New };

struct EntryChange
{
    EntryMark mark = EntryMark::Same;
    QHash<QString, EntryMark> fields; ///< those that are not the same; new: empty before

    friend bool operator==(const EntryChange &, const EntryChange &) = default;
};

/// The marks of a report and of its entries, by record. What the office wrote to the member, its
/// comments, is no change of the member's.
Result<QHash<RecordKey, EntryChange>> entryMarks(Store &store, const MemberReport &report);

} // namespace LienKet
