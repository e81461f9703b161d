// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// A record that was deleted, as it was, with what went with it: its parts, its sources and files.
struct Deleted
{
    StepInfo step; ///< that deleted it
    Record record;
    QList<Record> with; ///< deleted in the same step because they belong to it
};

/// What was deleted and has not come back, newest first; what went with another record stands with
/// that one.
Result<QList<Deleted>> trash(Store &store);

/// The step "put_back" that makes them what they were. A record that refers to one that is still
/// deleted cannot come back before it: committing says InUse or Invalid then.
Step puttingBack(const QList<Deleted> &deleted);

} // namespace LienKet
