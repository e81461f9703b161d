// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace LienKet {

/// What this desktop knows of its user. It is kept under the desktop's settings, never in a program
/// file, which others open too.
struct Preferences
{
    QString author;       ///< the name behind changes; empty until the user said it
    QString office;       ///< code of the organization that works here; empty: not said
    QString backupFolder; ///< empty until the first backup

    static Preferences load();
    void save() const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// The name under which the user is known to this desktop, until they say another.
QString loginName();

/// The program files that were open last and are still there, the latest first.
QStringList recentFiles();
/// The one that was open last; empty if there is none, or it is gone.
QString lastFile();
void noteRecentFile(const QString &path);

} // namespace LienKet
