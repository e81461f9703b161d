// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "core/base/result.h"

namespace LienKet {

class LanguageSwitch;

/// The language of the window: --language, else the one that was left, else the desktop's.
Language windowLanguage(const QStringList &arguments);

/// Shows the window on the named file, on the one that was open last, or on a sample, until it is
/// closed. A file that another person is editing or that cannot be written is opened read-only.
/// Errors of Store::open.
Result<> showWindow(const CommandLine &line, LanguageSwitch &languages);

/// Writes a picture of the window with one page opened. Invalid with the page as subject and the
/// detail "unknown_page", or with the year and "empty_year"; Io if the picture cannot be written.
Result<> renderPage(const CommandLine &line, LanguageSwitch &languages);

} // namespace LienKet
