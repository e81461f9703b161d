// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace LienKet {

/// Tells what endangers the file at `path` from where it lies: once, and again when it is something
/// else. The user's settings keep what was told.
void warnOfSurroundings(const QString &path, QWidget *window);

} // namespace LienKet
