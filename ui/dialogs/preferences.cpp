// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <QSettings>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;

QString recentKey()
{
    return u"file/recent"_s;
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    return {settings.value(u"user/name"_s).toString(), settings.value(u"office/code"_s).toString(),
            settings.value(u"backup/folder"_s).toString()};
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(u"user/name"_s, normalized(author));
    settings.setValue(u"office/code"_s, office);
    settings.setValue(u"backup/folder"_s, backupFolder);
}

QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"lienket"_s;
}

QStringList recentFiles()
{
    QStringList paths = QSettings().value(recentKey()).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

QString lastFile()
{
    const QString path = QSettings().value(recentKey()).toStringList().value(0);
    return QFileInfo::exists(path) ? path : QString();
}

void noteRecentFile(const QString &path)
{
    QSettings settings;
    QStringList paths = settings.value(recentKey()).toStringList();
    if (paths.value(0) == path) // to write a setting takes a start longer than to read all
        return;
    paths.removeIf([&](const QString &each) { return each == path || !QFileInfo::exists(each); });
    paths.prepend(path);
    settings.setValue(recentKey(), paths.mid(0, mostRecent));
}

} // namespace LienKet
