// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkreport.h"

#include "ui/text/findings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace LienKet {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::CommandLine)
};

QJsonObject toJson(const Finding &finding)
{
    QJsonObject object{{QLatin1StringView("code"), code(finding.kind)},
                       {QLatin1StringView("subject"), finding.subject},
                       {QLatin1StringView("detail"), finding.detail}};
    if (finding.kind == Finding::Kind::Difference) {
        object.insert(QLatin1StringView("present"), finding.present);
        object.insert(QLatin1StringView("journaled"), finding.journaled);
    }
    return object;
}

} // namespace

QByteArray asText(const CheckReport &report)
{
    QString text;
    for (const Finding &finding : report.findings)
        text += code(finding.kind) + QLatin1StringView(": ") + sentence(finding) + u'\n';
    if (report.findings.isEmpty())
        text += Words::tr("The file is as it should be.") + u'\n';
    text += Words::tr("Records: %1, steps of the history: %2, findings: %3")
                .arg(QString::number(report.records), QString::number(report.steps),
                     QString::number(report.findings.size())) +
            u'\n';
    if (!report.digest.isEmpty())
        text += QLatin1StringView("digest ") + QLatin1StringView(report.digest) + u'\n';
    return text.toUtf8();
}

QByteArray asJson(const CheckReport &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(toJson(finding));
    const QJsonObject object{{QLatin1StringView("findings"), findings},
                             {QLatin1StringView("digest"), QLatin1StringView(report.digest)},
                             {QLatin1StringView("records"), report.records},
                             {QLatin1StringView("steps"), report.steps}};
    return QJsonDocument(object).toJson();
}

} // namespace LienKet
