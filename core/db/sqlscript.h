// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace LienKet {

/// The statements of an SQL script, without the comments between them and without the closing
/// semicolons. Semicolons in quotes, comments and trigger bodies do not end a statement.
QStringList splitSqlScript(const QString &script);

} // namespace LienKet
