// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/handoverchecklist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace LienKet {

QList<LocalizedText> handoverChecklist()
{
    QFile file(QStringLiteral(":/report/handover.json"));
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    QList<LocalizedText> lines;
    for (const QJsonValue &line : QJsonDocument::fromJson(file.readAll()).array()) {
        LocalizedText text(line[QLatin1StringView("vi")].toString(),
                           line[QLatin1StringView("en")].toString());
        text.enState = TextState::Reviewed;
        lines.append(text);
    }
    return lines;
}

} // namespace LienKet
