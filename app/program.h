// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/store/store.h"

#include <QTemporaryDir>

namespace LienKet {

/// An open program: the file that the command line names, or a sample made for the moment.
struct Program
{
    std::unique_ptr<QTemporaryDir> folder; ///< holds the sample, and goes with it
    std::unique_ptr<Store> store;
};

/// Opens the program to be read only.
Result<Program> openToRead(const CommandLine &line);

/// Opens the file to be changed, in the user's name.
Result<std::unique_ptr<Store>> openToWrite(const CommandLine &line);

/// Dates what is done from here on with --today, if it was given, at the clock's time.
void keepToday(const CommandLine &line, Store &store);

/// --today, else the day on which the file's content stands still, else the clock's.
QDate todayOf(const CommandLine &line, Store &store);

} // namespace LienKet
