// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/db/sqlitehandle.h"

#include <QDir>
#include <QFileInfo>

namespace LienKet {

namespace {

Result<> copyTo(Store &store, const QString &path)
{
    LIENKET_TRY(createPrivateFile(path));
    auto target = Database::open(path, Database::Access::ReadWrite);
    if (!target)
        return std::unexpected(target.error());
    return copyDatabase(store.database(), *target);
}

Result<> compare(Store &store, const QString &path)
{
    const auto copy = Store::open(path, Store::Mode::ReadOnly);
    if (!copy)
        return std::unexpected(copy.error());
    const auto copied = (*copy)->digest();
    const auto present = store.digest();
    if (!copied || !present)
        return std::unexpected(copied ? present.error() : copied.error());
    return *copied == *present ? Result<>() : failure(Error::Code::Corrupt, path);
}

} // namespace

Result<QString> backUp(Store &store, const QString &folder, const QDateTime &now)
{
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return failure(Error::Code::NotFound, folder);
    const QString name = QStringLiteral("%1 (%2).lienket")
                             .arg(QFileInfo(store.path()).completeBaseName(),
                                  now.toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    const QString partial = dir.filePath(QLatin1Char('.') + name);
    QFile::remove(partial); // left by a run that was killed
    Result<> result = copyTo(store, partial);
    if (result)
        result = compare(store, partial);
    if (result)
        result = publishFile(partial, dir.filePath(name));
    if (!result) {
        QFile::remove(partial);
        return std::unexpected(result.error());
    }
    return dir.filePath(name);
}

} // namespace LienKet
