// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/columns.h"
#include "tests/bench/activities.h"
#include "tests/bench/interleaved.h"

#include <sqlite3.h>

#include <QCoreApplication>

using namespace LienKet;
using Bench::activities;

namespace {

/// Reads every row of a query into QStrings, the least that showing them would need.
qsizetype readStrings(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
    const int columns = sqlite3_column_count(statement);
    QList<QList<QString>> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QList<QString> &row = rows.emplaceBack();
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)),
                                  sqlite3_column_bytes(statement, i)));
    }
    sqlite3_finalize(statement);
    return rows.size();
}

void compareReading(const QString &path)
{
    auto store = Store::open(path, Store::Mode::ReadOnly).value();
    sqlite3 *db = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    const QByteArray columns = columnNames<Activity>().join(QLatin1String("\", \"")).toUtf8();
    const auto floor = [&] {
        readStrings(db, "SELECT \"" + columns + "\" FROM activity ORDER BY id");
        readStrings(db, "SELECT owner, target FROM activity_areas ORDER BY owner, target");
        readStrings(
            db, "SELECT owner, target, value FROM activity_participants ORDER BY owner, target");
    };
    const auto subject = [&] {
        store->forgetAll();
        if (store->all<Activity>().size() != activities)
            qFatal("activities missing");
    };
    Bench::compare("read 100,000 activities", 2.0, Bench::timed(subject), Bench::timed(floor));
    sqlite3_close(db);
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
