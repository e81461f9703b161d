// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paperform.h"

namespace LienKet {

/// Who signs, on the right, and who receives copies, on the left, as one strip.
Strip setSignature(const Signature &signature, const PaperForm &form);

} // namespace LienKet
