// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/integritycheck.h"

namespace LienKet {

/// What the integrity check found, as one line in the program's language of the moment.
QString sentence(const Finding &finding);

} // namespace LienKet
