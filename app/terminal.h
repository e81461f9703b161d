// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace LienKet {

/// What a command ends with; the numbers are for scripts and stay.
enum ExitCode {
    Fine = 0,
    BadInput = 2,
    Damaged = 3,
    TooNew = 4,
    Locked = 5,
    DiskTrouble = 6,
    NoPermission = 7,
    Hostile = 8,
};

ExitCode exitCodeOf(Error::Code code);

/// Writes the error as one line on standard error, and returns its exit code.
int complain(const Error &error);

/// Writes what is wrong with the command line itself, and returns its exit code.
int complainOfUsage(const QString &problem);

/// Writes to standard output at once; Io or Full if nobody can take it.
Result<> say(const QByteArray &text);

} // namespace LienKet
