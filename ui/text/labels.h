// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

namespace LienKet {

/// What a field of any entity is called on the screen, by its name in the file; fields of the same
/// name mean the same. The name itself where there is no word for it.
QString fieldLabel(QAnyStringView field);

/// The same for a field of one entity, where it means something else there than elsewhere.
QString fieldLabel(QAnyStringView table, QAnyStringView field);

/// What a kind of record is called, by its table.
QString entityLabel(QAnyStringView table);

} // namespace LienKet
