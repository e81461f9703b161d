// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paperform.h"

namespace LienKet {

/// Chart with its caption and source beneath, as one strip.
Strip setChart(const Chart &chart, const PaperForm &form);
/// Big numbers in rows of three.
Strip setTiles(const Tiles &tiles, const PaperForm &form);
/// A page of its own.
Strip setCover(const Cover &cover, const PaperForm &form);
/// Label, title and reference of an appendix; begins its page.
Strips setAppendixStart(const AppendixStart &appendix, const PaperForm &form);

} // namespace LienKet
