// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"
#include "core/store/rules.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

template <class E>
constexpr bool isFiled()
{
    bool filed = false;
    forEachField<E>([&](const auto &field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        filed = filed || std::is_same_v<T, Id<Area>> || std::is_same_v<T, Links<Area>>;
    });
    return filed;
}

/// Puts `into` wherever a record is filed under `from`; false if it is not.
template <class E>
bool refile(E &record, Id<Area> from, Id<Area> into)
{
    bool filed = false;
    forEachField<E>([&](const auto &field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (std::is_same_v<T, Id<Area>>) {
            Id<Area> &area = record.*field.member;
            if (area == from) {
                area = into;
                filed = true;
            }
        } else if constexpr (std::is_same_v<T, Links<Area>>) {
            Links<Area> &areas = record.*field.member;
            const qsizetype at = areas.indexOf(from);
            if (at < 0)
                return;
            filed = true;
            if (areas.contains(into))
                areas.removeAt(at);
            else
                areas[at] = into;
        }
    });
    return filed;
}

/// Every record filed under `from`, as it is when filed under `into`; entity by entity.
template <class... E>
QList<Record> refiled(std::type_identity<std::tuple<E...>>, Store &store, Id<Area> from,
                      Id<Area> into)
{
    QList<Record> records;
    const auto collect = [&]<class X>(std::type_identity<X>) {
        if constexpr (isFiled<X>()) {
            for (X record : store.all<X>()) {
                if (refile(record, from, into))
                    records.append(record);
            }
        }
    };
    (collect(std::type_identity<E>{}), ...);
    return records;
}

/// Sources and files of `from`, as those of `into`.
Result<QList<Record>> handedOn(Store &store, Id<Area> from, Id<Area> into)
{
    const auto kept = keptWith(store, {QLatin1StringView(Area::table), from.uuid});
    if (!kept)
        return std::unexpected(kept.error());
    QList<Record> records;
    for (const RecordKey &key : *kept) {
        auto found = store.find(key);
        if (!found)
            return std::unexpected(found.error());
        LienKet::update(*found, {{u"record"_s, into.toString()}}, JsonMode::Edit);
        records.append(*found);
    }
    return records;
}

Caution whatMoves(const QList<Record> &records)
{
    Caution caution{.kind = Caution::Kind::Moves};
    for (const Record &record : records) {
        const QLatin1StringView table = keyOf(record).table;
        if (caution.moved.isEmpty() || caution.moved.last().first != table)
            caution.moved.append({table, 0});
        ++caution.moved.last().second;
    }
    return caution;
}

Result<Step> mergeInto(Store &store, const Area &from, const Act &act, Id<Area> into)
{
    const Area *target = store.find(into);
    if (!target || into == from.id || target->parent == from.id)
        return std::unexpected(
            Error{Error::Code::Invalid,
                  nameOf(keyOf(Record(from))),
                  {},
                  {{u"area"_s, target ? Rule::Inconsistent : Rule::Required, u"area"_s}}});
    // Fields stand beneath areas, not beneath fields.
    const Id<Area> top = target->parent ? target->parent : into;
    QList<Record> records = refiled(std::type_identity<Entities>{}, store, from.id, into);
    for (Record &record : records) {
        if (auto *field = std::get_if<Area>(&record))
            field->parent = top;
    }
    const auto kept = handedOn(store, from.id, into);
    if (!kept)
        return std::unexpected(kept.error());
    Step step = stepOf(act, records + *kept);
    step.removed = {keyOf(Record(from))};
    return step;
}

} // namespace

QList<Act> actsOn(Store &store, const Area &area, QDate today)
{
    if (area.retiredOn.isValid())
        return {{"use_again"_L1}};
    Act merge{"merge_area"_L1, QLatin1StringView(Topic::table), {"area"_L1}};
    const QList<Record> filed = refiled(std::type_identity<Entities>{}, store, area.id, area.id);
    if (!filed.isEmpty())
        merge.cautions.append(whatMoves(filed));
    return {{"retire"_L1,
             QLatin1StringView(Area::table),
             {"retired_on"_L1},
             {{u"retired_on"_s, isoDate(today)}}},
            merge};
}

Result<Step> perform(Store &store, Area area, const Act &act, const QJsonObject &answers, QDate)
{
    if (act.name == "merge_area"_L1)
        return mergeInto(store, area, act, Id<Area>::fromString(answers["area"_L1].toString()));
    if (act.name == "use_again"_L1)
        area.retiredOn = {};
    else
        LIENKET_TRY(take(area, answers));
    return stepOf(act, {area});
}

} // namespace LienKet
