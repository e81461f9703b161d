// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportfile.h"

#include "core/services/annualreport.h"
#include "core/services/minutes.h"
#include "core/store/store.h"
#include "core/store/wholefile.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/officialform.h"
#include "ui/printing/pdffile.h"

namespace LienKet {

namespace {

Result<PrintedDocument> printed(Store &store, const ProgramRecords &records, int year,
                                Language language, QDate today)
{
    auto document = annualReport(records, year, language, today);
    LIENKET_TRY(store.allRead()); // a report without what could not be read would be a wrong one
    if (!document)
        return std::unexpected(document.error());
    *document = inOfficialForm(store, *document);
    auto pages = layOut(*document);
    if (!pages)
        return std::unexpected(pages.error());
    return PrintedDocument{std::move(*document), std::move(*pages)};
}

bool isKept(const ConsolidatedReport &report, int year, Language language)
{
    return report.year == year && report.state == ConsolidatedState::Issued &&
           !report.issuedHash.isEmpty() && language == Language::Vietnamese;
}

/// What was issued in that language, if the year's report was.
Result<std::optional<QByteArray>> issuedReport(Store &store, int year, Language language)
{
    for (const ConsolidatedReport &each : store.all<ConsolidatedReport>()) {
        if (!isKept(each, year, language))
            continue;
        auto bytes = store.content(each.issuedHash);
        if (!bytes)
            return std::unexpected(bytes.error());
        return std::move(*bytes);
    }
    return std::optional<QByteArray>();
}

} // namespace

Result<PrintedDocument> printedAnnualReport(Store &store, int year, Language language, QDate today)
{
    return printed(store, ProgramRecords::of(store), year, language, today);
}

Result<> writeAnnualReport(Store &store, int year, Language language, QDate today,
                           const QString &path)
{
    const auto issued = issuedReport(store, year, language);
    if (!issued)
        return std::unexpected(issued.error());
    if (*issued)
        return writeWhole(**issued, path);
    const auto printed = printedAnnualReport(store, year, language, today);
    if (!printed)
        return std::unexpected(printed.error());
    return writeWhole(pdfBytes(printed->document, printed->pages), path);
}

bool isIssued(Store &store, int year, Language language)
{
    const auto &all = store.all<ConsolidatedReport>();
    return std::any_of(all.begin(), all.end(),
                       [&](const auto &each) { return isKept(each, year, language); });
}

Result<> writeDocument(Store &store, const Result<Document> &document, const QString &path)
{
    LIENKET_TRY(store.allRead());
    if (!document)
        return std::unexpected(document.error());
    const auto pages = layOut(inOfficialForm(store, *document));
    return pages ? writeWhole(pdfBytes(*document, *pages), path) : std::unexpected(pages.error());
}

Result<> writeHandoverMinutes(Store &store, int year, Language language, QDate today,
                              const QString &path)
{
    return writeDocument(store, handoverMinutes(ProgramRecords::of(store), year, language, today),
                         path);
}

Result<Step> withIssuedReport(Store &store, const Step &step, QDate today)
{
    Step issuing = step;
    auto &report = std::get<ConsolidatedReport>(issuing.put.first());
    ProgramRecords records = ProgramRecords::of(store);
    records.replace(report);
    const auto document = printed(store, records, report.year, Language::Vietnamese, today);
    if (!document)
        return std::unexpected(document.error());
    const QByteArray bytes = pdfBytes(document->document, document->pages);
    report.issuedHash = contentHash(bytes);
    issuing.contents.append(bytes);
    return issuing;
}

} // namespace LienKet
