// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>

#include <algorithm>

namespace LienKet {

/// What is part of a record, in its order: the clauses of an agreement, the items of an agenda.
/// `whole` is the part's reference; the source is whatever answers `all<E>()`, the store or records
/// taken from it.
template <class E, class W, class Source>
QList<E> orderedParts(Source &source, Id<W> E::*whole, Id<W> of)
{
    QList<E> parts;
    for (const E &each : source.template all<E>()) {
        if (each.*whole == of)
            parts.append(each);
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const E &a, const E &b) { return a.ordinal < b.ordinal; });
    return parts;
}

} // namespace LienKet
