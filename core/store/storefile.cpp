// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the file: made whole, opened in the safe order, held against other writers.
#include "core/db/migrator.h"
#include "core/db/sqlitehandle.h"
#include "core/store/records.h"

#include <QDir>
#include <QFileInfo>
#include <QVariant>

namespace LienKet {

namespace {

/// The files that SQLite keeps beside a database.
QStringList companions()
{
    return {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")};
}

QString lockPath(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() + QLatin1String("/.") + info.fileName() + QLatin1String(".lock");
}

/// Takes the writer's lock. A lock left by a crash on this computer is taken over; one held by a
/// living process, or from another computer, is not. Detail of Locked: host, user and time.
Result<std::unique_ptr<QLockFile>> lock(const QString &path)
{
    auto file = std::make_unique<QLockFile>(lockPath(path));
    file->setStaleLockTime(std::chrono::milliseconds(0));
    if (file->tryLock())
        return file;
    if (file->error() == QLockFile::PermissionError)
        return LienKet::failure(Error::Code::ReadOnly, path, QStringLiteral("lock"));
    if (file->error() != QLockFile::LockFailedError) // a full or broken disk
        return LienKet::failure(Error::Code::Io, path, QStringLiteral("lock"));
    qint64 process = 0;
    QString host;
    QString application;
    file->getLockInfo(&process, &host, &application);
    const QFileInfo info(lockPath(path));
    return LienKet::failure(
        Error::Code::Locked, path,
        QStringLiteral("%1\n%2\n%3")
            .arg(host, info.owner(), info.lastModified().toString(Qt::ISODate)));
}

Result<> quickCheck(Database &database)
{
    const auto answer = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->toString() != QLatin1StringView("ok"))
        return LienKet::failure(Error::Code::Corrupt, database.path(), answer->toString());
    return {};
}

QStringList namesOf(const QByteArrayList &objects)
{
    QStringList names;
    for (const QByteArray &object : objects)
        names.append(QString::fromUtf8(object).section(QLatin1Char(' '), 0, 1));
    return names;
}

} // namespace

/// The schema must be exactly the known one before any of its tables is asked: a view or trigger in
/// a table's place could run for ever or fill the memory.
Result<> Store::judge()
{
    // Opening rolled back what a killed program left half done, so only now the version is known.
    const auto version = storedVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version < 1 || *version > schemaVersion())
        return LienKet::failure(*version < 1 ? Error::Code::Corrupt : Error::Code::TooNew, m_path,
                                QString::number(*version));
    const auto present = m_database.schemaObjects();
    if (!present)
        return std::unexpected(present.error());
    if (schemaDigest(*present) == schemaDigests().value(*version - 1))
        return {};
    const auto expected = expectedSchema(*version);
    if (!expected)
        return std::unexpected(expected.error());
    if (*present == *expected)
        return {};
    QByteArrayList strange;
    for (const QByteArray &object : *present) {
        if (!expected->contains(object))
            strange.append(object);
    }
    const bool missing = strange.isEmpty();
    if (missing) {
        for (const QByteArray &object : *expected) {
            if (!present->contains(object))
                strange.append(object);
        }
    }
    return LienKet::failure(missing ? Error::Code::Corrupt : Error::Code::Refused, m_path,
                            namesOf(strange).join(QLatin1String(", ")));
}

Result<int> Store::storedVersion()
{
    const auto version = m_database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    return version->toInt();
}

Result<> Store::unchangedUnderneath()
{
    if (m_path.isEmpty())
        return {};
    const auto identity = identify(m_path);
    if (!identity || *identity != m_identity)
        return LienKet::failure(Error::Code::Locked, m_path, QStringLiteral("replaced"));
    const auto version = m_database.value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return std::unexpected(version.error());
    if (version->toLongLong() != m_dataVersion)
        return LienKet::failure(Error::Code::Locked, m_path, QStringLiteral("changed"));
    return {};
}

Result<> Store::writable()
{
    if (m_mode == Mode::ReadOnly)
        return LienKet::failure(Error::Code::ReadOnly, m_path);
    if (m_broken)
        return std::unexpected(*m_broken);
    return unchangedUnderneath();
}

Result<> Store::create(const QString &path, const std::function<Result<>(Store &)> &fill)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        return LienKet::failure(Error::Code::Duplicate, path);
    const QString partial =
        info.absolutePath() + QLatin1String("/.") + info.fileName() + QLatin1String(".new");
    QFile::remove(partial); // left by a run that was killed
    if (const auto made = createPrivateFile(partial); !made)
        return LienKet::failure(made.error().code, path, made.error().detail);
    const auto build = [&]() -> Result<> {
        auto database = Database::open(partial, Database::Access::ReadWrite);
        if (!database)
            return std::unexpected(database.error());
        LIENKET_TRY(database->makeTransient());
        LIENKET_TRY(migrate(*database));
        Store store(std::move(*database), {}, Mode::ReadWrite);
        LIENKET_TRY(
            store.setMeta(QStringLiteral("program"), newUuid().toString(QUuid::WithoutBraces)));
        return fill ? fill(store) : Result<>();
    };
    auto result = build();
    if (result)
        result = publishFile(partial, path);
    if (!result) {
        QFile::remove(partial);
        if (result.error().subject.isEmpty() || result.error().subject == partial)
            result.error().subject = path;
    }
    return result;
}

/// The file as its version left it, beside it and dated, before a newer schema changes it.
Result<> Store::keepVersion(int version)
{
    const QFileInfo info(m_path);
    const QString name =
        QStringLiteral("%1 (v%2, %3).lienket")
            .arg(info.completeBaseName(), QString::number(version),
                 m_clock().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    const QString path = info.absoluteDir().filePath(name);
    const QString partial = info.absoluteDir().filePath(QLatin1Char('.') + name);
    QFile::remove(partial); // left by a run that was killed
    LIENKET_TRY(createPrivateFile(partial));
    const auto copy = [&]() -> Result<> {
        auto target = Database::open(partial, Database::Access::ReadWrite);
        if (!target)
            return std::unexpected(target.error());
        LIENKET_TRY(copyDatabase(m_database, *target));
        return quickCheck(*target);
    };
    auto result = copy();
    if (result)
        result = publishFile(partial, path);
    if (!result)
        QFile::remove(partial);
    return result;
}

Result<> Store::bringUpToDate()
{
    const auto version = storedVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version < schemaVersion()) {
        LIENKET_TRY(keepVersion(*version));
        LIENKET_TRY(migrate(m_database));
    }
    // Also where a program was killed between the two.
    return makeAgendaItems();
}

Result<std::unique_ptr<Store>> Store::openCopy(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy"));
    if (!folder->isValid() || !QFile::copy(path, copy))
        return LienKet::failure(Error::Code::Io, path, folder->errorString());
    for (const QString &suffix : companions()) {
        if (QFile::exists(path + suffix) && !QFile::copy(path + suffix, copy + suffix))
            return LienKet::failure(Error::Code::Io, path + suffix);
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    auto database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    // Reading rolls the journal back; only then does the file's own text say what it is.
    LIENKET_TRY(quickCheck(*database));
    std::unique_ptr<Store> store(new Store(std::move(*database), path, Mode::ReadOnly));
    store->m_copy = std::move(folder);
    LIENKET_TRY(store->judge());
    LIENKET_TRY(migrate(store->m_database));
    LIENKET_TRY(store->makeAgendaItems());
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode)
{
    // The lock and a journal stand beside the file itself, not beside a link to it.
    const QFileInfo info(path);
    if (info.isSymLink() && info.exists())
        return open(info.canonicalFilePath(), mode);
    const auto file = inspect(path);
    if (!file)
        return std::unexpected(file.error());
    if (mode == Mode::ReadWrite && !file->writable)
        return LienKet::failure(Error::Code::ReadOnly, path);
    std::unique_ptr<QLockFile> held;
    if (mode == Mode::ReadWrite) {
        auto taken = lock(path);
        if (!taken)
            return std::unexpected(taken.error());
        held = std::move(*taken);
    }
    if (file->hasJournal) {
        // A journal that is not this file's would destroy it, so it is tried on a copy first.
        auto copy = openCopy(path);
        if (!copy)
            return std::unexpected(Error{copy.error().code, path, copy.error().detail, {}});
        if (mode == Mode::ReadOnly)
            return copy;
    }
    if (mode == Mode::ReadOnly && file->version < schemaVersion())
        return openCopy(path);
    auto database = Database::open(path, mode == Mode::ReadWrite ? Database::Access::ReadWrite
                                                                 : Database::Access::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<Store> store(new Store(std::move(*database), path, mode));
    store->m_lock = std::move(held);
    store->m_identity = file->identity;
    LIENKET_TRY(store->judge());
    if (mode == Mode::ReadOnly && !store->meta(QStringLiteral("agendas")).isEmpty())
        return openCopy(path); // killed before the agendas were made
    if (mode == Mode::ReadWrite) {
        LIENKET_TRY(store->m_database.makeDurable());
        LIENKET_TRY(store->bringUpToDate());
        const auto version = store->m_database.value(QStringLiteral("PRAGMA data_version"));
        if (!version)
            return std::unexpected(version.error());
        store->m_dataVersion = version->toLongLong();
    }
    return store;
}

QString Store::meta(const QString &key)
{
    auto statement =
        Statement::prepare(m_database, QStringLiteral("SELECT value FROM meta WHERE key = ?"));
    if (!statement)
        return {};
    statement->bind(key);
    if (!statement->run() || !statement->next().value_or(false))
        return {};
    return statement->text(0);
}

Result<> Store::setMeta(const QString &key, const QString &value)
{
    LIENKET_TRY(writable());
    auto statement = Statement::prepare(
        m_database, QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                   "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(key);
    statement->bind(value);
    return statement->run();
}

} // namespace LienKet
