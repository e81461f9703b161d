// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/workspace.h"
#include "ui/text/facts.h"

namespace LienKet {

// Parts of the details that several pages share.

/// Where the record comes from, and where its sources disagree; no tab if no source is kept.
void addSources(QList<SheetTab> &tabs, Store &store, const char *table, const QUuid &record,
                Language language);

/// The record of a program year; a null id if the file has none.
RecordKey yearKey(Store &store, int year);

// Cells that many tables share.
Cell areaCell(Directory &names, Id<Area> area, Language language);
Cell memberCell(Directory &names, Id<Organization> organization, QDate on, Language language);
Cell dateCell(QDate date, Language language);                ///< a dash where there is none
Cell textCell(const LocalizedText &text, Language language); ///< says when it falls back
Cell absentCell(const QString &words = QStringLiteral("–"));
Cell numberCell(int number); ///< 04; nothing for none

/// For sorting by date, missing ones last.
qint64 dayValue(QDate date);

} // namespace LienKet
