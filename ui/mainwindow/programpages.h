// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/pageentry.h"
#include "ui/pages/workspace.h"

#include <QList>

namespace LienKet {

/// Every page of the program in the order of the navigation, none of them made yet.
QList<PageEntry> programPages(const Workspace &workspace);

} // namespace LienKet
