// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// Largest file that is kept with a record, in bytes.
inline constexpr qint64 maximumAttachment = 48 * 1024 * 1024;

/// What bytes under a name are. Content and name must agree, and only what cannot run anything is
/// opened: a name may lie ("bill.pdf.exe"), and so may what it is the name of.
struct FileKind
{
    enum class Handling {
        Picture, ///< shown in the window, and opened
        Opened,  ///< by whatever the desktop has for it
        Saved,   ///< only saved elsewhere, where the desktop's own caution holds
    };
    QString mediaType; ///< "application/octet-stream" if it is none that is known
    Handling handling = Handling::Saved;
};

FileKind fileKind(const QString &fileName, const QByteArray &bytes);

/// The name under which a kept file may be written to a folder of any desktop: no path, no control
/// or direction characters, no device's name, at most 200 bytes, its last suffix kept.
QString exportName(const QString &fileName);

/// The step "attach" that keeps the file at `path` with a record. NotFound and Io as the disk says;
/// Invalid with detail "large_file", "empty_file" or "not_a_file".
Result<Step> attaching(const RecordKey &record, const QString &path);

/// The bytes of a kept file; Corrupt with detail "attachment" if they are not
/// those that were attached.
Result<QByteArray> contentOf(Store &store, const Attachment &attachment);

/// Writes a kept file under exactly this path, for its owner alone. Nothing is left on failure.
Result<> saveContent(Store &store, const Attachment &attachment, const QString &path);

/// The files kept with a record, by name.
QList<Attachment> attachmentsOf(Store &store, const RecordKey &record);

} // namespace LienKet
