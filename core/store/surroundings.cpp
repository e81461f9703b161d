// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/surroundings.h"

#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace LienKet {
namespace {

/// Dropbox, Nextcloud and Syncthing all put this word into the names of the versions they keep,
/// Dropbox in the language of the desktop.
bool isConflictCopy(const QString &name, const QFileInfo &of)
{
    if (name == of.fileName() || !name.startsWith(of.completeBaseName()))
        return false;
    const QString added = fold(name.mid(of.completeBaseName().size()));
    return added.contains(QLatin1StringView("conflict")) ||
           added.contains(QLatin1StringView("xung dot"));
}

bool isStrayJournal(const QString &name, const QDir &folder)
{
    for (const auto suffix : {QLatin1StringView("-journal"), QLatin1StringView("-wal")}) {
        if (name.endsWith(suffix))
            return !folder.exists(name.chopped(suffix.size()));
    }
    return false;
}

} // namespace

bool isShared(const QByteArray &fileSystemType)
{
    static const QList<QByteArray> types{"9p",          "afs",   "ceph",      "cifs",
                                         "fuse.davfs2", "davfs", "glusterfs", "lustre",
                                         "ncpfs",       "smb3",  "smbfs"};
    return types.contains(fileSystemType) || fileSystemType.startsWith("nfs") ||
           fileSystemType.startsWith("fuse.sshfs") || fileSystemType.startsWith("fuse.gvfs") ||
           fileSystemType.startsWith("fuse.rclone");
}

Surroundings surroundingsOf(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    Surroundings found;
    const QByteArray type = QStorageInfo(folder.path()).fileSystemType();
    // Windows names a share's own file system, and tells a share only by the path.
    if (isShared(type))
        found.network = QString::fromLatin1(type);
    else if (folder.path().startsWith(QLatin1StringView("//")))
        found.network = QStringLiteral("SMB");
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (isConflictCopy(name, file))
            found.copies.append(name);
        else if (name.contains(QLatin1StringView(".lienket")) && isStrayJournal(name, folder))
            found.strays.append(name);
    }
    return found;
}

} // namespace LienKet
