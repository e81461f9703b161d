// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordbook.h"

namespace LienKet {

/// The records in aligned columns for a terminal: the fields that say which record it is and how
/// it stands, headed by their names in the file; links, later texts and columns without any value
/// are left out, and long texts are cut.
QByteArray recordTable(const QList<RecordKey> &keys, QLatin1StringView table, RecordBook &book,
                       Language language);

} // namespace LienKet
