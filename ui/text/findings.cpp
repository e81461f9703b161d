// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/findings.h"

#include "core/base/format.h"
#include "core/base/json.h"
#include "ui/text/errors.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace LienKet {
namespace {

constexpr qsizetype longestValue = 60;

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::Findings)

public:
    static QString sentence(const Finding &finding);
};

QString date(const QString &iso)
{
    const bool vietnamese = QLocale().language() == QLocale::Vietnamese;
    return dateText(fromIsoDate(iso), vietnamese ? Language::Vietnamese : Language::English);
}

/// "activity/<id>" as "Activity <id>".
QString record(const QString &subject)
{
    return entityLabel(subject.section(u'/', 0, 0)) + u' ' + subject.section(u'/', 1);
}

QString value(const QJsonValue &json)
{
    QString text = json.toVariant().toString();
    if (json.isObject())
        text = QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    else if (json.isArray())
        text = QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    if (text.size() > longestValue)
        text = text.left(longestValue) + u'…';
    return onOneLine(text);
}

QString brokenRule(const QString &detail)
{
    const auto rule = fromCode<Rule>(detail.section(QLatin1StringView(": "), 1));
    const QString field = fieldLabel(detail.section(QLatin1StringView(": "), 0, 0));
    return rule ? field + QLatin1StringView(": ") + sentence(Issue{{}, *rule, QStringLiteral("…")})
                : detail;
}

QString Findings::sentence(const Finding &finding)
{
    using Kind = Finding::Kind;
    const QString &subject = finding.subject;
    const QString &detail = finding.detail;
    switch (finding.kind) {
    case Kind::Structure:
        return tr("The structure of the database is damaged: %1").arg(onOneLine(detail));
    case Kind::ForeignKey:
        return tr("%1: a record refers to one that is not there (%2).")
            .arg(entityLabel(subject), entityLabel(detail));
    case Kind::Chain:
        return tr("The history was changed, cut or reordered from step %1 on.").arg(subject);
    case Kind::Difference:
        return tr("%1: “%2” is “%3” in the record and “%4” in the history.")
            .arg(record(subject), fieldLabel(detail), value(finding.present),
                 value(finding.journaled));
    case Kind::Unrecorded:
        return tr("%1: the history does not know this record.").arg(record(subject));
    case Kind::Lost:
        return tr("%1: the history knows this record, and the file has it no more.")
            .arg(record(subject));
    case Kind::Unreadable:
        return tr("%1: a value cannot be read (%2).").arg(record(subject), onOneLine(detail));
    case Kind::Invalid:
        return record(subject) + QLatin1StringView(": ") + brokenRule(detail);
    case Kind::TermConflict:
        return tr("From %1 to %2 there are several coordinators, or none.")
            .arg(date(subject), date(detail));
    case Kind::Attachment:
        return tr("The content of an attachment is missing or changed: %1.")
            .arg(onOneLine(detail == QLatin1StringView("changed") ? subject : detail));
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Finding &finding)
{
    return Findings::sentence(finding);
}

} // namespace LienKet
