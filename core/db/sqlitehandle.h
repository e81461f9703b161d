// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlDatabase;

namespace LienKet {

class Database;

/// What only SQLite's own interface can do. Compiled to calls where Qt's driver uses the system's
/// library (LIENKET_SYSTEM_SQLITE); elsewhere the pragmas have to do, and copies are plain.

/// Configures SQLite itself; to be called before the first connection is opened.
void prepareLibrary();

/// Defensive mode, no extensions, and limits that no honest program file comes near.
void restrictHandle(const QSqlDatabase &connection);

/// A copy of the whole database of `source` into the empty file of `target`, as of one moment; the
/// errors of the disk with the path of `target`.
Result<> copyDatabase(const Database &source, const Database &target);

} // namespace LienKet
