// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace LienKet {

/// Which file it is, so that one swapped or edited underneath is noticed.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// What the header of a program file says, read before SQLite touches the file.
struct ProgramFile
{
    FileIdentity identity;
    int version = 0;         ///< schema version (user_version)
    bool writable = false;   ///< file and folder may be written
    bool hasJournal = false; ///< a rollback journal or write-ahead log stands beside it
};

/// Judges the file at `path` without opening it as a database: a regular file with one name, an
/// undamaged SQLite header, LienKet's application_id, a version that this program knows. Errors:
/// NotFound; Invalid with detail "directory", "not_regular", "hard_link", "empty", "html", "zip",
/// "png", "pdf", "not_sqlite", "other_application"; Corrupt with "truncated <per cent>" or
/// "header"; TooNew with the version; ReadOnly without permission to read; Io.
Result<ProgramFile> inspect(const QString &path);

/// The identity of the file that stands at `path` now.
Result<FileIdentity> identify(const QString &path);

/// Makes an empty file that only its owner may read and write. Duplicate if the path is taken.
Result<> createPrivateFile(const QString &path);

/// Gives a finished file its final name, durably, and never over another file. Duplicate if the
/// name is taken by then.
Result<> publishFile(const QString &from, const QString &to);

} // namespace LienKet
