// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filewarnings.h"

#include "ui/dialogs/messages.h"
#include "ui/text/surroundingwords.h"

#include <QCoreApplication>
#include <QSettings>

namespace LienKet {

void warnOfSurroundings(const QString &path, QWidget *window)
{
    const QStringList dangers = sentences(surroundingsOf(path));
    const QStringList told = QStringList(path) + dangers;
    const QString key = QStringLiteral("file/told");
    QSettings settings;
    if (dangers.isEmpty() || settings.value(key).toStringList() == told)
        return;
    settings.setValue(key, told);
    auto *dialog = new MessageDialog(
        QCoreApplication::translate("LienKet::FileWarnings", "Where the file lies"), dangers,
        window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace LienKet
