// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/base/result.h"

namespace LienKet {

// The commands about the year's work. What they say as JSON has the codes of the file.

Result<> sayYear(const CommandLine &line, Language language);
Result<> sayRotation(const CommandLine &line, Language language);
Result<> runRound(const CommandLine &line, Language language);
Result<> runConsolidation(const CommandLine &line, Language language);

} // namespace LienKet
