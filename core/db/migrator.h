// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

namespace LienKet {

/// Marks a SQLite file as LienKet's: "LKet", in the header's application_id.
inline constexpr quint32 applicationId = 0x4C4B6574;

/// The schema's numbered scripts, the first one at index 0. A script that has been released is
/// never edited; the next one changes what it made.
const QStringList &schemaScripts();

/// Version of the newest schema, as in the header's user_version.
int schemaVersion();

/// Runs the scripts that the database lacks, each in a transaction of its own. On error the
/// database stands at the last version that was reached whole.
Result<> migrate(Database &database);

/// BLAKE2b-256 (hexadecimal) over the schema's objects as Database::schemaObjects() lists them.
QByteArray schemaDigest(const QByteArrayList &objects);

/// The schema digest of every version, the first at index 0: a file is judged by it each time it is
/// opened, and building the schema anew only to compare would cost a third of that time.
const QByteArrayList &schemaDigests();

/// The schema's objects as a file of `version` must hold them, in the form of
/// Database::schemaObjects().
Result<QByteArrayList> expectedSchema(int version);

} // namespace LienKet
