// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/columns.h"
#include "tests/bench/activities.h"
#include "tests/bench/interleaved.h"
#include "tests/bench/rawrows.h"

#include <QCoreApplication>

using namespace LienKet;
using Bench::activities;

namespace {

void compareReading(const QString &path)
{
    auto store = Store::open(path, Store::Mode::ReadOnly).value();
    const Bench::RawFile raw(path);
    const QByteArray columns = columnNames<Activity>().join(QLatin1String("\", \"")).toUtf8();
    const auto floor = [&] {
        raw.readStrings("SELECT \"" + columns + "\" FROM activity ORDER BY id");
        raw.readStrings("SELECT owner, target FROM activity_areas ORDER BY owner, target");
        raw.readStrings(
            "SELECT owner, target, value FROM activity_participants ORDER BY owner, target");
    };
    const auto subject = [&] {
        store->forgetAll();
        if (store->all<Activity>().size() != activities)
            qFatal("activities missing");
    };
    Bench::compare("read 100,000 activities", 2.0, Bench::timed(subject), Bench::timed(floor));
}

void compareCommit(const QString &path)
{
    auto store = Store::open(path, Store::Mode::ReadWrite).value();
    auto bare = Database::open(path + QLatin1String(".bare"), Database::Access::ReadWrite).value();
    if (!bare.makeDurable() ||
        !bare.execute(QStringLiteral("CREATE TABLE one (id INTEGER PRIMARY KEY, text TEXT)")) ||
        !bare.execute(QStringLiteral("INSERT INTO one VALUES (1, '')")))
        qFatal("floor");
    auto update =
        Statement::prepare(bare, QStringLiteral("UPDATE one SET text = ? WHERE id = 1")).value();
    Activity edited = store->all<Activity>().at(activities / 2);
    constexpr int edits = 20;
    int number = 0;
    const auto subject = [&] {
        for (int i = 0; i < edits; ++i) {
            edited.title.set(Language::Vietnamese, QString::number(++number));
            Step step;
            step.put = {edited};
            if (!store->commit(step))
                qFatal("commit");
        }
    };
    const auto floor = [&] {
        for (int i = 0; i < edits; ++i) {
            update.bind(QString::number(++number));
            if (!update.run())
                qFatal("floor");
        }
    };
    Bench::compare("20 saved edits", 1.5, Bench::timed(subject), Bench::timed(floor));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.lienket"));
    if (const auto made = Store::create(path, Bench::fillWithActivities); !made)
        qFatal("%s %s", qPrintable(made.error().subject), qPrintable(made.error().detail));
    if (!createPrivateFile(path + QLatin1String(".bare")))
        qFatal("floor");
    compareReading(path);
    compareCommit(path);
}
