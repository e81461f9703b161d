// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devices.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

namespace LienKet {

using namespace Qt::StringLiterals;

Result<Devices *> devices()
{
    return devicesIn(QDir(QCoreApplication::applicationDirPath()).filePath(u"../lib/lienket"_s));
}

Result<Devices *> devicesIn(const QString &folder)
{
    const QString file = QDir::cleanPath(folder) + u"/lienket_devices"_s;
    QPluginLoader loader(file);
    if (auto *found = qobject_cast<Devices *>(loader.instance()))
        return found;
    const bool isThere = !loader.fileName().isEmpty();
    return failure(Error::Code::NotFound, isThere ? loader.fileName() : file,
                   u"library "_s + loader.errorString());
}

} // namespace LienKet
