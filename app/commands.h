// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace LienKet {

class LanguageSwitch;

/// Runs a command and returns its exit code. Nothing is written on failure.
int run(const CommandLine &line, LanguageSwitch &languages);

} // namespace LienKet
