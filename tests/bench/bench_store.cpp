// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/columns.h"
#include "core/store/store.h"
#include "tests/bench/interleaved.h"

#include <sqlite3.h>

#include <QCoreApplication>

using namespace LienKet;

namespace {

constexpr int activities = 100'000;

QList<Record> members()
{
    QList<Record> records;
    for (int i = 0; i < 7; ++i) {
        Organization organization;
        organization.id = Id<Organization>::fresh();
        organization.code = QStringLiteral("M%1").arg(i);
        records.append(organization);
    }
    for (int i = 0; i < 5; ++i) {
        Area area;
        area.id = Id<Area>::fresh();
        area.code = QStringLiteral("A%1").arg(i);
        area.name = LocalizedText(area.code);
        records.append(area);
    }
    return records;
}

Activity activity(int number, const QList<Record> &shared)
{
    const auto member = [&](int i) { return std::get<Organization>(shared[(number + i) % 7]).id; };
    Activity record;
    record.id = Id<Activity>::fresh();
    record.areas = {std::get<Area>(shared[7 + number % 5]).id};
    record.state = ActivityState::Done;
    record.kind = static_cast<ActivityKind>(number % 15);
    record.title = {QStringLiteral("Hội thảo khoa học liên trường lần thứ %1").arg(number),
                    QStringLiteral("Inter-university seminar no. %1").arg(number)};
    record.start = QDate(2021, 1, 1).addDays(number % 2000);
    record.end = record.start.addDays(1);
    record.place = {QStringLiteral("Hà Nội"), QStringLiteral("Hanoi")};
    record.host = member(0);
    record.participants = {{member(0), 12}, {member(1), 8}, {member(2), std::nullopt}};
    record.outcome = {QStringLiteral("Thống nhất kế hoạch triển khai và phân công đầu mối."),
                      QStringLiteral("The plan was agreed and contacts were named.")};
    record.cost = 25'000'000;
    return record;
}

Result<> fill(Store &store)
{
    Step step;
    step.act = QStringLiteral("create");
    step.put = members();
    const QList<Record> shared = step.put;
    for (int i = 0; i < activities; ++i)
        step.put.append(activity(i, shared));
    if (const auto done = store.commit(step); !done)
        return std::unexpected(done.error());
    return {};
}

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
    if (const auto made = Store::create(path, fill); !made)
        qFatal("%s %s", qPrintable(made.error().subject), qPrintable(made.error().detail));
    if (!createPrivateFile(path + QLatin1String(".bare")))
        qFatal("floor");
    compareReading(path);
    compareCommit(path);
}
