// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contradictions.h"

#include <algorithm>
#include <map>

namespace LienKet {

namespace {

QList<Contradiction> divergingClauses(Store &store)
{
    QList<ScopeItem> clauses;
    for (const ScopeItem &each : store.all<ScopeItem>()) {
        if (each.divergence != Divergence::None)
            clauses.append(each);
    }
    std::stable_sort(clauses.begin(), clauses.end(), [](const ScopeItem &a, const ScopeItem &b) {
        return std::pair(a.agreement, a.ordinal) < std::pair(b.agreement, b.ordinal);
    });
    QList<Contradiction> found;
    for (const ScopeItem &each : std::as_const(clauses))
        found.append({.kind = Contradiction::Kind::Texts,
                      .record = {QLatin1StringView(ScopeItem::table), each.id.uuid},
                      .field = {},
                      .sources = {},
                      .divergence = each.divergence,
                      .prevails = each.prevails});
    return found;
}

QList<Contradiction> disputedFields(Store &store)
{
    std::map<std::pair<QString, QString>, QList<Source>> byField;
    for (const Source &each : store.all<Source>()) {
        if (!each.fieldName.isEmpty())
            byField[{each.record, each.fieldName}].append(each);
    }
    QList<Contradiction> found;
    for (const auto &[place, sources] : byField) {
        const auto empty = emptyRecord(sources.first().entity);
        const bool disputed = sources.size() > 1 || !sources.first().remark.isEmpty();
        if (!empty || !disputed)
            continue;
        Contradiction field{.kind = Contradiction::Kind::Sources,
                            .record = {keyOf(*empty).table, QUuid::fromString(place.first)},
                            .field = place.second,
                            .sources = {}};
        for (const Source &source : sources)
            field.sources.append(source.id);
        found.append(field);
    }
    return found;
}

} // namespace

QList<Contradiction> contradictions(Store &store)
{
    return divergingClauses(store) + disputedFields(store);
}

} // namespace LienKet
