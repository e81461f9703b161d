// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace LienKet {

/// Runs a command that needs no window and returns its exit code. Nothing is written on failure.
int run(const CommandLine &line, Language language);

} // namespace LienKet
