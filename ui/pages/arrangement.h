// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/filterbar.h"

#include <QJsonObject>

namespace LienKet {

/// How a list is looked at: what a view keeps under a name, and a desktop for the next time.
struct Arrangement
{
    QStringList columns = {}; ///< keys, in their order; empty: as many as fit
    QString sortedBy = {};    ///< key of a column; empty: the records' own order
    Qt::SortOrder order = Qt::AscendingOrder;
    QString groupedBy = {}; ///< key of a column; empty: not grouped
    QString words = {};     ///< of the filter
    ChosenFacets chosen = {};
    std::optional<Language> language = {}; ///< of the words among them, where there are any

    /// The same without the filter.
    Arrangement unfiltered() const;

    QJsonObject toJson() const;
    static Arrangement fromJson(const QJsonObject &json);

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

} // namespace LienKet
