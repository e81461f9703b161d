// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualreport.h"

#include "core/services/annualforms.h"
#include "core/services/annualprose.h"

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

Result<Document> annualReport(const ProgramRecords &records, int year, Language language,
                              QDate today)
{
    const auto facts = annualFacts(records, year, today);
    if (!facts)
        return std::unexpected(facts.error());
    ReportWriter writer(records, *facts, language);
    writer.document.title = writer.say("file_title", {{"year"_L1, QString::number(year)}});
    if (language == Language::Vietnamese)
        writeVietnameseReport(writer);
    else
        writeEnglishReport(writer);
    return writer.document;
}

QString annualReportFileName(const ProgramRecords &records, int year, Language language,
                             QDate today)
{
    const auto facts = annualFacts(records, year, today);
    const QString issued =
        facts ? Naming(records, facts->date, language).abbreviation(issuer(*facts)) : QString();
    const QString kind = language == Language::Vietnamese ? u"BC-TongKet"_s : u"Annual-report"_s;
    QStringList parts{kind, QString::number(year), issued};
    parts.removeAll(QString());
    return parts.join(u'-') + u".pdf"_s;
}

} // namespace LienKet
