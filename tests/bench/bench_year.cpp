// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The year's work on the twentyfold sample, read anew each time: the figures of the year page, the
// opening of a round and the drawing together of its reports, against reading the rows that they
// need through the C API.
#include "core/services/consolidation.h"
#include "core/services/cycle.h"
#include "core/services/reportround.h"
#include "core/services/sampleprogram.h"
#include "tests/bench/interleaved.h"
#include "tests/bench/rawrows.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace LienKet;

namespace {

constexpr int times = 20;
constexpr int year = 2026;

const QByteArrayList ofTheYear{
    "SELECT * FROM topic WHERE year = 2026",
    "SELECT * FROM activity WHERE CAST(substr(start, 1, 4) AS INTEGER) = 2026",
    "SELECT * FROM activity_areas WHERE owner IN (SELECT id FROM activity WHERE "
    "CAST(substr(start, 1, 4) AS INTEGER) = 2026)",
    "SELECT * FROM activity_participants WHERE owner IN (SELECT id FROM activity WHERE "
    "CAST(substr(start, 1, 4) AS INTEGER) = 2026)",
    "SELECT * FROM topic_participants WHERE owner IN (SELECT id FROM topic WHERE year = 2026)",
    "SELECT * FROM member_report",
    "SELECT * FROM membership"};
const QByteArrayList ofThePage{
    "SELECT * FROM milestone WHERE topic IN (SELECT id FROM topic WHERE year = 2026)",
    "SELECT * FROM proposal WHERE year = 2026",
    "SELECT * FROM meeting WHERE year = 2026",
    "SELECT * FROM agreement",
    "SELECT * FROM reminder",
    "SELECT * FROM coordinator_term"};
const QByteArrayList ofTheReports{"SELECT * FROM report_entry", "SELECT * FROM report_entry_values",
                                  "SELECT * FROM report_entry_activities",
                                  "SELECT * FROM indicator"};
const QByteArrayList ofTheDraft{"SELECT * FROM report_entry", "SELECT * FROM report_entry_values",
                                "SELECT * FROM report_entry_activities",
                                "SELECT * FROM report_section",
                                "SELECT * FROM report_section_entries"};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.lienket"));
    if (!Store::create(path, [](Store &store) { return fillWithSample(store, times); }))
        qFatal("sample");
    const auto store = Store::open(path, Store::Mode::ReadOnly).value();
    const Bench::RawFile raw(path);
    const auto reading = [&raw](const QByteArrayList &queries) {
        return Bench::timed([&raw, queries] {
            for (const QByteArray &sql : queries)
                raw.readStrings(sql);
        });
    };
    const auto anew = [&store](auto work) {
        return Bench::timed([&store, work] {
            store->forgetAll();
            work();
        });
    };
    ReportRound next;
    next.year = year;
    next.id = Id<ReportRound>::fresh();
    Bench::compare("figures of the year page", 3.0,
                   anew([&] { yearStatus(*store, year, sampleToday()); }),
                   reading(ofTheYear + ofThePage));
    Bench::compare("opening a round", 3.0, anew([&] { openedRound(*store, next, sampleToday()); }),
                   reading(ofTheYear + ofTheReports));
    Bench::compare("drawing reports together", 3.0, anew([&] {
                       if (!consolidate(*store, year))
                           qFatal("consolidate");
                   }),
                   reading(ofTheYear + ofTheDraft));
    return 0;
}
