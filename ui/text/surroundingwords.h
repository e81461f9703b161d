// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/surroundings.h"

namespace LienKet {

/// A sentence for each danger, with what to do about it; none if there is no danger.
QStringList sentences(const Surroundings &surroundings);

} // namespace LienKet
