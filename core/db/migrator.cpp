// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"

#include "core/db/sqlscript.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QVariant>

namespace LienKet {

namespace {

QStringList readScripts()
{
    QStringList scripts;
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            scripts.append(QString::fromUtf8(file.readAll()));
    }
    return scripts;
}

Result<> runScript(Database &database, int version)
{
    auto transaction = Transaction::begin(database, ForeignKeys::AtEnd);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QStringList statements = splitSqlScript(schemaScripts().at(version - 1));
    for (const QString &statement : statements)
        LIENKET_TRY(database.execute(statement));
    LIENKET_TRY(database.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId)));
    LIENKET_TRY(database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    return transaction->commit();
}

Result<> migrateTo(Database &database, int target)
{
    const auto present = database.value(QStringLiteral("PRAGMA user_version"));
    if (!present)
        return std::unexpected(present.error());
    for (int version = present->toInt() + 1; version <= target; ++version)
        LIENKET_TRY(runScript(database, version));
    return {};
}

} // namespace

const QStringList &schemaScripts()
{
    static const QStringList scripts = readScripts();
    return scripts;
}

int schemaVersion()
{
    // One digest a script: every file that is opened is asked for its version, and reading the
    // scripts for it would be a fifth of that time.
    return static_cast<int>(schemaDigests().size());
}

Result<> migrate(Database &database)
{
    return migrateTo(database, schemaVersion());
}

QByteArray schemaDigest(const QByteArrayList &objects)
{
    return QCryptographicHash::hash(objects.join('\n'), QCryptographicHash::Blake2b_256).toHex();
}

const QByteArrayList &schemaDigests()
{
    static const QByteArrayList digests{
        "a7a5a1d1d0702971f0cf5246b3a3e12fad2c3b9d009eaf88c72c644c52088807",
        "ba1db78880226c1c861fa6ff320ea034f463c44fe91db7612e461ef52ba1222b",
        "6eb40d574cbc4700f60cd7d80845895964e42ff342aede7392bb901a4fe33b98",
        "f8f249a797150cae999a51efad9b91773f3ccb3af3d0813d405639fb30edf997",
        "002c3a210d2831d569b22961c4eeeeb8cff88571749638c0c9b2723a762a0c6f",
    };
    return digests;
}

Result<QByteArrayList> expectedSchema(int version)
{
    auto memory = Database::inMemory();
    if (!memory)
        return std::unexpected(memory.error());
    LIENKET_TRY(migrateTo(*memory, version));
    return memory->schemaObjects();
}

} // namespace LienKet
