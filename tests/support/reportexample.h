// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"

namespace LienKet::Test {

/// An official report with everything that makes paper hard: a long agency name, two addressees,
/// long tables, both charts, a signature, an appendix.
Document reportExample();

/// The report's body paragraphs alone, `count` of them.
Document proseExample(int count);

} // namespace LienKet::Test
