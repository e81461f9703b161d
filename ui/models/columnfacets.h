// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/facet.h"
#include "ui/models/tablemodel.h"

namespace LienKet {

/// What a column can be filtered and grouped by: the one of `own` that it names, else what stands
/// in it, by its number where it has one and by its words where not.
Facet facetOf(const Column &column, const QList<Facet> &own, const TableModel &model);

/// How many of the shown records have each code, the most frequent first. A record counts under
/// each of its codes.
QList<std::pair<QString, int>> countsOf(const Facet &facet, const QList<int> &records);

} // namespace LienKet
