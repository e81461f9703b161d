// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into every test: it finds no settings when it starts and leaves none behind, wherever the
// person who runs it keeps their own.
#include <QSettings>
#include <QTemporaryDir>

namespace {

class OwnSettings
{
public:
    OwnSettings()
    {
        qputenv("XDG_CONFIG_HOME",
                m_folder.path().toLocal8Bit()); // of programs that it starts, too
        for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat})
            QSettings::setPath(format, QSettings::UserScope, m_folder.path());
    }

private:
    QTemporaryDir m_folder;
};

const OwnSettings ownSettings;

} // namespace
