// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/officialform.h"

#include "core/store/programsettings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

const QString standard = u"nd30-2020"_s; ///< which services write their documents for
const QString settingKey = u"document_profile"_s;

} // namespace

QList<OfficialForm> officialForms()
{
    QList<OfficialForm> forms;
    const QDir profiles(u":/report"_s);
    for (const QString &name : profiles.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(profiles.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject title =
            QJsonDocument::fromJson(file.readAll()).object()["official"_L1].toObject();
        if (!title.isEmpty())
            forms.append({name.chopped(5), {title["vi"_L1].toString(), title["en"_L1].toString()}});
    }
    return forms;
}

QString officialForm(Store &store)
{
    const QString chosen = programSetting(store, settingKey).value_or(QString());
    const bool known = QFile::exists(u":/report/"_s + chosen + u".json"_s);
    return known ? chosen : standard; // a later LienKet may know more of them
}

Result<> chooseOfficialForm(Store &store, const QString &name)
{
    return keepProgramSetting(store, settingKey, name == standard ? QString() : name);
}

Document inOfficialForm(Store &store, const Document &document)
{
    Document formed = document;
    if (formed.profile == standard)
        formed.profile = officialForm(store);
    return formed;
}

} // namespace LienKet
