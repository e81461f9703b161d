// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// The step that puts one of some ordered records elsewhere among them. Every one is numbered anew,
/// so that equal and missing numbers come into order too.
Step movedTo(QList<Record> ordered, qsizetype from, qsizetype to);

} // namespace LienKet
