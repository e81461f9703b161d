// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paperform.h"

namespace LienKet {

/// The head of an official document's first page: elements 1 to 5 and 9a of decree 30/2020/NĐ-CP,
/// where its appendix I places them. One strip and, for several addressees, a strip each.
Strips setOfficialHead(const OfficialHead &head, const PaperForm &form);

} // namespace LienKet
