// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholefile.h"

#include "core/db/filesystem.h"

#include <QFileInfo>
#include <QSaveFile>

namespace LienKet {

Result<> writeWhole(const QByteArray &bytes, const QString &path,
                    QFileDevice::Permissions permissions)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (target.isDir())
        return failure(Error::Code::Io, path, QStringLiteral("is_directory"));
    if (target.exists() && !target.isFile()) // a file of the name would take its place
        return failure(Error::Code::Io, path, QStringLiteral("device"));
    if (!folder.isDir())
        return failure(Error::Code::Io, path, QStringLiteral("no_folder"));
    if (!folder.isWritable() || (target.exists() && !target.isWritable()))
        return failure(Error::Code::ReadOnly, path, QStringLiteral("target"));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         (!permissions || file.setPermissions(permissions)) &&
                         file.write(bytes) == bytes.size() && file.flush();
    // QSaveFile would take a failed sync for a whole file.
    if (written)
        LIENKET_TRY(syncOpen(file.handle(), path));
    if (!written || !file.commit())
        return failure(file.error() == QFileDevice::ResourceError ? Error::Code::Full
                                                                  : Error::Code::Io,
                       path, file.errorString());
    return syncFolder(folder.absoluteFilePath());
}

} // namespace LienKet
