// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/devices/devices.h"

class QPrinter;

namespace LienKet {

/// The printer as the job wants it; the user may choose another one after it.
void setUp(QPrinter &printer, const PrintJob &job);

/// The file that the printer writes, or else the printer's name.
QString destination(const QPrinter &printer);

/// Prints on the printer that was chosen; Io with its name, or its file's, if it does not begin.
Result<> printOn(QPrinter &printer, const PrintJob &job);

} // namespace LienKet
