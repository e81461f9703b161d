// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paperform.h"

namespace LienKet {

/// A table as strips: caption, header (repeated on every page), a row each, note and source. Cells
/// wrap; if a column's title has a word that does not fit, the whole table is set smaller, down to
/// 9 pt. Nothing is ever cut off.
Strips setTable(const Table &table, const PaperForm &form);

} // namespace LienKet
