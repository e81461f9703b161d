// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/trash.h"

#include "core/store/agendatext.h"
#include "core/store/deletions.h"

#include <algorithm>

namespace LienKet {

namespace {

/// The record as it was; nothing if the change is of an entity that is not known.
std::optional<Record> contentOf(const Change &change)
{
    auto record = emptyRecord(change.entity);
    if (!record)
        return std::nullopt;
    update(*record, change.before(), JsonMode::Replace);
    setId(*record, change.record);
    return record;
}

/// What a meeting had as one text before its agenda became items.
QList<AgendaItem> agendaIn(const Change &change)
{
    LocalizedText text;
    const auto broken = fromJson(change.before()[QLatin1StringView("agenda")], text);
    const bool meeting = change.entity == QLatin1StringView(Meeting::table);
    return meeting && !broken ? agendaItems({change.record}, text) : QList<AgendaItem>();
}

/// The records that a record cannot be without: what its required references name, or what it is
/// the source or the file of.
QSet<QUuid> needed(const Record &record)
{
    const QJsonObject json = toJson(record);
    QSet<QUuid> ids;
    for (const FieldInfo &field : fieldsOf(keyOf(record).table)) {
        const bool whole = field.kind == FieldInfo::Kind::Reference && field.required;
        if (whole || field.name == QLatin1StringView("record"))
            ids.insert(QUuid::fromString(json[field.name].toString()));
    }
    return ids;
}

/// The deletions of one step, each with what went with it. A step removes parts before their whole.
QList<Deleted> groupsOf(const StepInfo &step, const QList<Record> &records)
{
    QList<Deleted> groups;
    for (qsizetype i = records.size() - 1; i >= 0; --i) {
        const QSet<QUuid> needs = needed(records.at(i));
        const auto whole = std::find_if(groups.begin(), groups.end(), [&](const Deleted &each) {
            const auto owns = [&](const Record &r) { return needs.contains(keyOf(r).id); };
            return owns(each.record) || std::any_of(each.with.begin(), each.with.end(), owns);
        });
        if (whole != groups.end())
            whole->with.append(records.at(i));
        else
            groups.append({step, records.at(i), {}});
    }
    return groups;
}

} // namespace

Result<QList<Deleted>> trash(Store &store)
{
    const auto gone = deletions(store);
    if (!gone)
        return std::unexpected(gone.error());
    QList<Deleted> all;
    for (qsizetype i = 0; i < gone->size();) {
        const StepInfo step = gone->at(i).first;
        QList<Record> records;
        for (; i < gone->size() && gone->at(i).first.id == step.id; ++i) {
            const Change &change = gone->at(i).second;
            for (const AgendaItem &item : agendaIn(change))
                records.append(item);
            if (auto record = contentOf(change))
                records.append(*record);
        }
        all += groupsOf(step, records);
    }
    return all;
}

Step puttingBack(const QList<Deleted> &deleted)
{
    Step step;
    step.act = QStringLiteral("put_back");
    for (const Deleted &each : deleted) {
        step.put.append(each.record);
        step.put += each.with;
    }
    return step;
}

} // namespace LienKet
