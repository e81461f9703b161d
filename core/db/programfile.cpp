// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/programfile.h"

#include "core/db/filesystem.h"
#include "core/db/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace LienKet {

namespace {

constexpr qsizetype headerSize = 100;

/// What a file that is no database seems to be, by its first bytes.
QString kindOfStranger(const QByteArray &head)
{
    const QByteArray start = head.trimmed().toLower();
    if (head.startsWith("PK"))
        return QStringLiteral("zip");
    if (head.startsWith("%PDF"))
        return QStringLiteral("pdf");
    if (head.startsWith("\x89PNG"))
        return QStringLiteral("png");
    if (start.startsWith("<!doctype") || start.startsWith("<html"))
        return QStringLiteral("html");
    return QStringLiteral("not_sqlite");
}

quint32 number(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

Result<> judgeSize(const QByteArray &header, qint64 fileSize, const QString &path)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return failure(Error::Code::Corrupt, path, QStringLiteral("header"));
    const qint64 expected = pageSize * number(header, 28);
    const bool countValid = number(header, 24) == number(header, 92);
    if (countValid && fileSize < expected)
        return failure(Error::Code::Corrupt, path,
                       QStringLiteral("truncated %1").arg(100 * fileSize / expected));
    return {};
}

Result<QByteArray> readHeader(const QString &path)
{
    QFile file(path);
    // QFile does not tell a missing permission from other reasons.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(QFileInfo(path).isReadable() ? Error::Code::Io : Error::Code::ReadOnly, path,
                       file.errorString());
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::Io, path, file.errorString());
    return header;
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + QLatin1String("-journal")).size() > 0 ||
           QFileInfo(path + QLatin1String("-wal")).size() > 0;
}

} // namespace

Result<ProgramFile> inspect(const QString &path)
{
    const auto identity = identify(path);
    if (!identity)
        return std::unexpected(identity.error());
    const auto header = readHeader(path);
    if (!header)
        return std::unexpected(header.error());
    if (header->isEmpty())
        return failure(Error::Code::Invalid, path, QStringLiteral("empty"));
    if (!header->startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(Error::Code::Invalid, path, kindOfStranger(*header));
    if (header->size() < headerSize)
        return failure(Error::Code::Corrupt, path, QStringLiteral("truncated 0"));
    if (number(*header, 68) != applicationId)
        return failure(Error::Code::Invalid, path, QStringLiteral("other_application"));
    const QFileInfo info(path);
    ProgramFile file;
    file.identity = *identity;
    file.version = static_cast<int>(number(*header, 60));
    file.hasJournal = hasJournal(path);
    file.writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    if (file.version > schemaVersion())
        return failure(Error::Code::TooNew, path, QString::number(file.version));
    const bool utf8 = number(*header, 56) == 1;
    const bool formats = header->at(18) == 1 && header->at(19) == 1;
    if (file.version < 1 || !utf8 || !formats)
        return failure(Error::Code::Corrupt, path, QStringLiteral("header"));
    // The size is final only without a journal: rolling back restores it.
    if (!file.hasJournal)
        LIENKET_TRY(judgeSize(*header, info.size(), path));
    return file;
}

} // namespace LienKet
