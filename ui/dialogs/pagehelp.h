// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace LienKet {

/// What a page is for and what is done there, in the language of the moment; empty for a page that
/// is not known.
QString pageHelp(const QString &page);

} // namespace LienKet
