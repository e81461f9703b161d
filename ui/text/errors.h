// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPair>

namespace LienKet {

/// The name of a kind of error for scripts and logs: English, one word, never changed ("locked").
QString messageId(Error::Code code);

/// One paragraph in the program's language of the moment: what is wrong, where, what was kept and
/// what to do. Plain text on one line, whatever the error's subject holds.
QString sentence(const Error &error);

/// What is wrong with the value of a field, for a place that shows which field it is.
QString sentence(const Issue &issue);

/// Every code and detail that has a sentence of its own; an empty detail stands for all others.
QList<QPair<Error::Code, QString>> errorsWithSentences();

/// The text on one line: control characters and those that change the direction of writing
/// become visible.
QString onOneLine(const QString &text);

} // namespace LienKet
