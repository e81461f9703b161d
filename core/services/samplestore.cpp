// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplestore.h"

#include "core/base/json.h"
#include "core/services/sampleprogram.h"

namespace LienKet {

namespace {

QString todayKey()
{
    return QStringLiteral("today");
}

} // namespace

Result<> fillWithSample(Store &store, int times)
{
    const auto sample = sampleProgram(times);
    if (!sample)
        return std::unexpected(sample.error());
    Step step;
    step.act = QStringLiteral("sample");
    // History before the sample's first step is not the reader's to undo.
    step.sealed = true;
    std::apply(
        [&](const auto &...records) {
            (step.put.append({records.begin(), records.end()}), ...);
        },
        sample->lists);
    store.setAuthor(QStringLiteral("LienKet"));
    const QDateTime evening(sampleToday(), QTime(10, 0), Qt::UTC);
    store.setClock([evening] { return evening; });
    const auto committed = store.commit(step);
    if (!committed)
        return std::unexpected(committed.error());
    return store.setMeta(todayKey(), isoDate(sampleToday()));
}

QDate standingDay(Store &store)
{
    return fromIsoDate(store.meta(todayKey()));
}

} // namespace LienKet
