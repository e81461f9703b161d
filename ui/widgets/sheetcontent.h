// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/sheet.h"

class QWidget;

namespace LienKet {

/// A widget that shows sections of a sheet below each other, to be put into a scroll area.
QWidget *sheetContent(const QList<SheetSection> &sections);

} // namespace LienKet
