// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/sheet.h"

#include <functional>

class QWidget;

namespace LienKet {

/// A widget that shows sections of a sheet below each other, to be put into a scroll area. `follow`
/// is called for a line or a button that leads somewhere, when it is clicked or activated.
QWidget *sheetContent(const QList<SheetSection> &sections,
                      const std::function<void(const SheetTarget &)> &follow = {});

} // namespace LienKet
