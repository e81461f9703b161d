// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/directory.h"

namespace LienKet {

/// What every page works on. Both outlive the pages.
struct Workspace
{
    Store &store;
    Directory &names;
    QDate today; ///< the only source of "now" below the window
};

} // namespace LienKet
