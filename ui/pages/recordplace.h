// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <optional>

namespace LienKet {

/// Where a record is shown: on which page, and as which record there, which is the one that it is a
/// part of if it has no place of its own.
struct RecordPlace
{
    QString page; ///< its key; empty if no page shows it
    RecordKey record;
    std::optional<int> year; ///< that the page has to show
};

/// `removals` are changes through which records are gone, which are placed as they were.
RecordPlace placeOf(Store &store, const RecordKey &record, const QList<Change> &removals = {});

} // namespace LienKet
