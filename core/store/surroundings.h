// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace LienKet {

/// What endangers a program file from where it lies, although nothing is wrong with it. Only a
/// person can put it right, so it is told and nothing is changed.
struct Surroundings
{
    QString network; ///< kind of the shared file system that it lies on (nfs, cifs …), else empty
    QStringList copies; ///< names beside it under which a synchronising program kept other versions
    QStringList strays; ///< journals beside it whose program file is not there

    friend bool operator==(const Surroundings &, const Surroundings &) = default;
};

/// Whether several computers may write to a file system of this type at once: their locks cannot be
/// relied on.
bool isShared(const QByteArray &fileSystemType);

/// Looks around the file at `path`; reads the names in its folder and no file.
Surroundings surroundingsOf(const QString &path);

} // namespace LienKet
