// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// Something that is said twice and not alike.
struct Contradiction
{
    enum class Kind {
        Texts,   ///< the two languages of a clause disagree, see ScopeItem::divergence
        Sources, ///< a field of which several sources are kept, or one with a remark upon it
    };
    Kind kind = Kind::Texts;
    RecordKey record;
    QString field;              ///< with Sources
    QList<Id<Source>> sources;  ///< with Sources
    Divergence divergence = {}; ///< with Texts
    Prevails prevails = {};     ///< with Texts; undecided waits for a person
};

/// Where the two texts of a clause or the sources of a field contradict each other: the clauses in
/// the order of their agreements, then the fields.
QList<Contradiction> contradictions(Store &store);

} // namespace LienKet
