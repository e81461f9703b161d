// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace LienKet {

Result<> writeWhole(const QByteArray &bytes, const QString &path,
                    QFileDevice::Permissions permissions)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (QFileInfo(path).isDir())
        return failure(Error::Code::Io, path, QStringLiteral("is_directory"));
    if (!folder.isDir())
        return failure(Error::Code::Io, path, QStringLiteral("no_folder"));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         (!permissions || file.setPermissions(permissions)) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    const bool forbidden = file.error() == QFileDevice::PermissionsError || !folder.isWritable();
    return failure(file.error() == QFileDevice::ResourceError ? Error::Code::Full
                   : forbidden                                ? Error::Code::ReadOnly
                                                              : Error::Code::Io,
                   path, file.errorString());
}

} // namespace LienKet
