// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/document.h"

namespace LienKet {

class TableModel;

/// A list as it is shown, with its filter and order, as a document: every shown column under its
/// title, every row that is left, its groups under their heads. `facts` stands below the title.
Document listDocument(const TableModel &list, const QString &title, const QString &facts,
                      Language language, QDate today);

} // namespace LienKet
