// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordbook.h"

namespace LienKet {

/// The records of one entity in the order in which an office reads them: by year, within what they
/// are a part of by their numbers and dates, then by code and name as Vietnamese sorts them; only
/// those of `year` if one is given. Invalid with the subject entity and the detail
/// "unknown_entity" or "no_year" (its records belong to no year), or with the subject year and the
/// detail "empty_year" (the file knows nothing of that year).
Result<QList<RecordKey>> listRecords(Store &store, RecordBook &book, const QString &entity,
                                     std::optional<int> year);

/// The records as a sheet: a heading of field names (a bilingual text has a column for each
/// language), then a line for each record; references by their unique codes, else by id.
QByteArray toCsv(const QList<RecordKey> &keys, QLatin1StringView table, RecordBook &book);

/// The records as one JSON array, each on a line of its own, as the digest and `apply` know them.
QByteArray toJsonArray(const QList<RecordKey> &keys, RecordBook &book);

/// One field of a sheet. A text that a spreadsheet would take for a formula, and one that begins
/// with an apostrophe, gets an apostrophe in front, which a reader takes off again.
QString csvText(const QString &text);

} // namespace LienKet
