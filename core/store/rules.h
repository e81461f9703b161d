// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// The content of one record before and after a step; one of them may be absent.
struct Edit
{
    std::optional<Record> before;
    std::optional<Record> after;
};

/// Rules of the domain that a change must keep and that no record shows by itself: allowed moves of
/// a report's state (rule 2), an accepted report that is in a consolidated one stays accepted
/// (rule 1), one actual coordinator a day (rule 6), nothing reported is deleted (rule 10), an
/// issued report is locked (rule 11). The edits are already written in the running transaction; an
/// error takes them back. Detail of the error: "transition <from> <to>", "consolidated",
/// "not_accepted", "text_only" (rule 2), "no_document", "overlap <from> <until>", "gap <from>
/// <until>", "reported", "issued".
Result<> judgeEdits(Store &store, const QList<Edit> &edits);

/// The sources and files of a record, which name it without a foreign key and go with it.
Result<QList<RecordKey>> keptWith(Store &store, const RecordKey &key);

} // namespace LienKet
