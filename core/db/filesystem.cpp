// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the operating systems do differently: file identity, modes, durable renames.
#include "core/db/filesystem.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace LienKet {

#ifdef Q_OS_WIN

namespace {

std::unexpected<Error> systemFailure(const QString &path)
{
    const DWORD number = GetLastError();
    const auto code = [&] {
        switch (number) {
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND:
            return Error::Code::NotFound;
        case ERROR_ACCESS_DENIED:
        case ERROR_WRITE_PROTECT:
            return Error::Code::ReadOnly;
        case ERROR_FILE_EXISTS:
        case ERROR_ALREADY_EXISTS:
            return Error::Code::Duplicate;
        case ERROR_DISK_FULL:
            return Error::Code::Full;
        default:
            return Error::Code::Io;
        }
    }();
    return failure(code, path, qt_error_string(static_cast<int>(number)));
}

const wchar_t *wide(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

} // namespace

Result<FileIdentity> identify(const QString &path)
{
    if (QFileInfo(path).isDir())
        return failure(Error::Code::Invalid, path, QStringLiteral("directory"));
    const HANDLE file = CreateFileW(wide(path), 0, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemFailure(path);
    BY_HANDLE_FILE_INFORMATION info;
    const bool known = GetFileInformationByHandle(file, &info);
    CloseHandle(file);
    if (!known)
        return systemFailure(path);
    if (info.nNumberOfLinks > 1)
        return failure(Error::Code::Invalid, path, QStringLiteral("hard_link"));
    return FileIdentity{info.dwVolumeSerialNumber,
                        (quint64(info.nFileIndexHigh) << 32) | info.nFileIndexLow};
}

Result<> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return systemFailure(path);
    return {};
}

Result<> syncFile(const QString &path)
{
    const HANDLE file = CreateFileW(wide(path), GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                    OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return systemFailure(path);
    const bool synced = FlushFileBuffers(file);
    CloseHandle(file);
    if (!synced)
        return systemFailure(path);
    return {};
}

Result<> syncOpen(int file, const QString &path)
{
    if (!FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file))))
        return systemFailure(path);
    return {};
}

Result<> syncFolder(const QString &)
{
    return {}; // NTFS journals names by itself
}

Result<> renameWithoutReplacing(const QString &from, const QString &to)
{
    if (!MoveFileExW(wide(from), wide(to), MOVEFILE_WRITE_THROUGH))
        return systemFailure(to);
    return {};
}

#else

namespace {

std::unexpected<Error> systemFailure(const QString &path)
{
    const int number = errno;
    const auto code = [&] {
        switch (number) {
        case ENOENT:
        case ENOTDIR:
            return Error::Code::NotFound;
        case EEXIST:
            return Error::Code::Duplicate;
        case EACCES:
        case EPERM:
        case EROFS:
            return Error::Code::ReadOnly;
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return Error::Code::Full;
        case ENAMETOOLONG:
        case ELOOP:
            return Error::Code::Invalid;
        default:
            return Error::Code::Io;
        }
    }();
    return failure(code, path, QString::fromLocal8Bit(std::strerror(number)));
}

Result<> syncPath(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return systemFailure(path);
    const bool synced = ::fsync(file) == 0;
    // Some network and user-space file systems cannot sync a folder; its entry is theirs to keep.
    const bool cannot = (flags & O_DIRECTORY) && (errno == EINVAL || errno == ENOTSUP);
    const Result<> result = synced || cannot ? Result<>() : Result<>(systemFailure(path));
    ::close(file);
    return result;
}

} // namespace

Result<FileIdentity> identify(const QString &path)
{
    struct stat info;
    // A link is followed, but what it names must be a regular file; nothing is opened to find out,
    // because opening a FIFO would wait for its writer.
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return systemFailure(path);
    if (S_ISDIR(info.st_mode))
        return failure(Error::Code::Invalid, path, QStringLiteral("directory"));
    if (!S_ISREG(info.st_mode))
        return failure(Error::Code::Invalid, path, QStringLiteral("not_regular"));
    if (info.st_nlink > 1)
        return failure(Error::Code::Invalid, path, QStringLiteral("hard_link"));
    return FileIdentity{info.st_dev, info.st_ino};
}

Result<> createPrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return systemFailure(path);
    ::close(file);
    return {};
}

Result<> syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}

Result<> syncOpen(int file, const QString &path)
{
    return ::fsync(file) == 0 ? Result<>() : systemFailure(path);
}

Result<> syncFolder(const QString &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

Result<> renameWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) ==
        0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return systemFailure(to);
#endif
    // Some file systems know no exclusive rename; a second name is exclusive everywhere.
    if (::link(source.constData(), target.constData()) != 0)
        return systemFailure(to);
    ::unlink(source.constData());
    return {};
}

#endif

Result<> publishFile(const QString &from, const QString &to)
{
    LIENKET_TRY(syncFile(from));
    LIENKET_TRY(renameWithoutReplacing(from, to));
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace LienKet
