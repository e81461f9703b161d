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

/// Takes records in an order in which none refers to a later one, and commits them in steps of
/// bounded size. A step is larger than what a sample of daily use holds: a report that was handed
/// in takes no entry from a later step.
class Filling
{
public:
    explicit Filling(Store &store) : m_store(store) {}

    template <class E>
    Result<> put(const QList<E> &records)
    {
        for (const E &record : records) {
            m_step.put.append(record);
            if (m_step.put.size() == mostInStep)
                LIENKET_TRY(finish());
        }
        return {};
    }

    Result<> finish()
    {
        m_step.act = QStringLiteral("sample");
        m_step.sealed = true;
        const auto committed = m_store.commit(m_step);
        m_step = {};
        return committed ? Result<>() : std::unexpected(committed.error());
    }

private:
    static constexpr qsizetype mostInStep = 500'000;

    Store &m_store;
    Step m_step;
};

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
    Filling filling(store);
    Result<> result;
    const auto put = [&]<class E>(const QList<E> &records, bool last) {
        if (result && comesLast<E> == last)
            result = filling.put(records);
    };
    std::apply([&](const auto &...lists) { (put(lists, false), ...); }, program->lists);
    std::apply([&](const auto &...lists) { (put(lists, true), ...); }, program->lists);
    if (result)
        result = filling.finish();
    if (result)
        result = store.setMeta(todayKey(), isoDate(sampleToday()));
    return result;
}

QDate standingDay(Store &store)
{
    return fromIsoDate(store.meta(todayKey()));
}

} // namespace LienKet
