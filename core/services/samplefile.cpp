// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/services/sampleprogram.h"
#include "core/store/store.h"

#include <QTimeZone>

namespace LienKet {

namespace {

QString todayKey()
{
    return QStringLiteral("today");
}

template <class E>
constexpr bool comesLast = std::is_same_v<E, MeetingDecision>; // names topics, which come later

} // namespace

Result<> fillWithSample(Store &store, int times)
{
    const auto program = sampleProgram(times);
    if (!program)
        return std::unexpected(program.error());
    store.setAuthor(QStringLiteral("LienKet"));
    store.setClock([] { return QDateTime(sampleToday(), QTime(7, 5), QTimeZone::utc()); });
    // One step, however large: a report that was handed in takes no entry from a later step.
    Step step;
    step.act = QStringLiteral("sample");
    step.sealed = true;
    const auto put = [&]<class E>(const QList<E> &records, bool last) {
        if (comesLast<E> == last)
            std::copy(records.begin(), records.end(), std::back_inserter(step.put));
    };
    std::apply([&](const auto &...lists) { (put(lists, false), ...); }, program->lists);
    std::apply([&](const auto &...lists) { (put(lists, true), ...); }, program->lists);
    LIENKET_TRY(store.commit(step));
    return store.setMeta(todayKey(), isoDate(sampleToday()));
}

QDate standingDay(Store &store)
{
    return fromIsoDate(store.meta(todayKey()));
}

} // namespace LienKet
