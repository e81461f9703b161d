// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/parts.h"

#include "core/store/rules.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr PartKind kinds[] = {
    {"organization"_L1, "organization_name"_L1, "organization"_L1},
    {"organization"_L1, "organization_alias"_L1, "organization"_L1},
    {"organization"_L1, "membership"_L1, "organization"_L1},
    {"organization"_L1, "focal_point"_L1, "organization"_L1},
    {"organization"_L1, "unavailability"_L1, "organization"_L1},
    {"person"_L1, "post"_L1, "person"_L1},
    {"person"_L1, "subcommittee_seat"_L1, "person"_L1},
    {"agreement"_L1, "agreement_party"_L1, "agreement"_L1},
    {"agreement"_L1, "agreement_signatory"_L1, "agreement"_L1},
    {"agreement"_L1, "scope_item"_L1, "agreement"_L1},
    {"agreement"_L1, "agreement_relation"_L1, "agreement"_L1},
    {"topic"_L1, "indicator"_L1, "topic"_L1},
    {"topic"_L1, "milestone"_L1, "topic"_L1},
    {"meeting"_L1, "agenda_item"_L1, "meeting"_L1},
    {"meeting"_L1, "meeting_decision"_L1, "meeting"_L1},
    {"report_round"_L1, "reminder"_L1, "round"_L1},
    {"member_report"_L1, "report_entry"_L1, "report"_L1},
    {"consolidated_report"_L1, "report_section"_L1, "report"_L1},
    {"handover"_L1, "handover_item"_L1, "handover"_L1},
};

/// The place among the parts: their own number, else that of the topic that they are about, else
/// their day.
double placeOf(Store &store, const Record &record)
{
    const QJsonObject content = toJson(record);
    for (const char *field : {"ordinal", "number"}) {
        if (const QJsonValue number = content[QLatin1StringView(field)]; number.isDouble())
            return number.toDouble();
    }
    if (const auto id = QUuid::fromString(content["topic"_L1].toString()); !id.isNull()) {
        const Topic *topic = store.find(Id<Topic>{id});
        return topic ? topic->number : 0;
    }
    for (const char *field : {"from", "date", "due"}) {
        const QString day = content[QLatin1StringView(field)].toString();
        if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid())
            return double(date.toJulianDay());
    }
    return 0;
}

} // namespace

std::optional<PartKind> partKind(QAnyStringView part)
{
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [&](const PartKind &kind) { return part == kind.part; });
    return found == std::end(kinds) ? std::nullopt : std::optional(*found);
}

QList<PartKind> partsOf(QAnyStringView table)
{
    QList<PartKind> result;
    for (const PartKind &kind : kinds) {
        if (table == kind.whole)
            result.append(kind);
    }
    return result;
}

Result<QList<Record>> partsIn(Store &store, const PartKind &kind, const QUuid &whole)
{
    const auto unordered = store.all(kind.part, kind.field, whole.toString(QUuid::WithoutBraces));
    if (!unordered)
        return unordered;
    QList<std::pair<double, Record>> ordered;
    for (const Record &record : *unordered)
        ordered.append({placeOf(store, record), record});
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Record> parts;
    for (const auto &[ordinal, record] : std::as_const(ordered))
        parts.append(record);
    return parts;
}

Result<QList<RecordKey>> withParts(Store &store, const RecordKey &key)
{
    QList<RecordKey> keys;
    for (const PartKind &kind : partsOf(key.table)) {
        const auto parts = partsIn(store, kind, key.id);
        if (!parts)
            return std::unexpected(parts.error());
        for (const Record &part : *parts) {
            const auto below = withParts(store, keyOf(part));
            if (!below)
                return below;
            keys += *below;
        }
    }
    const auto kept = keptWith(store, key);
    if (!kept)
        return kept;
    keys += *kept;
    keys.append(key);
    return keys;
}

} // namespace LienKet
