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

QByteArray schemaDigest(const QStringList &objects)
{
    return QCryptographicHash::hash(objects.join(QLatin1Char('\n')).toUtf8(),
                                    QCryptographicHash::Sha256)
        .toHex();
}

const QByteArrayList &schemaDigests()
{
    static const QByteArrayList digests{
        "781fbbb500573bcf98bc0622a001c1f90a12a443b9c2952882b38f346ab9a605",
        "3e62bf2b90cc795ac91d7836b311793a78e9f2408a728196cb04ad28a21cf6f2",
        "09cad6113660911dd2f2d51ca18436d546d05f13412b370123f660002387f027",
        "16117f50185692a558248e88274b2ff24fd0439feeb8f63f0fdc7751d2cb4a1f",
        "6fc25eb91ccab47ce6b396a811555b87ac9a618a65c14bd5ec3507baa0c48471",
    };
    return digests;
}

Result<QStringList> expectedSchema(int version)
{
    auto memory = Database::inMemory();
    if (!memory)
        return std::unexpected(memory.error());
    LIENKET_TRY(migrateTo(*memory, version));
    return memory->schemaObjects();
}

} // namespace LienKet
