// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// Records that have no page of their own: they are edited within the record that they are part of,
/// and go with it.
struct PartKind
{
    QLatin1StringView whole; ///< table of the record
    QLatin1StringView part;  ///< table of its parts
    QLatin1StringView field; ///< the part's reference to its whole
};

/// What records of an entity are part of; nothing if they stand by themselves.
std::optional<PartKind> partKind(QAnyStringView part);

/// The kinds of parts of a record, in the order in which a form shows them.
QList<PartKind> partsOf(QAnyStringView table);

/// The record with everything that is part of it, the parts first, as a step removes them.
Result<QList<RecordKey>> withParts(Store &store, const RecordKey &key);

/// The parts of one kind, in their order.
Result<QList<Record>> partsIn(Store &store, const PartKind &kind, const QUuid &whole);

} // namespace LienKet
