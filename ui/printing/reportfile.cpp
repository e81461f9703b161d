// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportfile.h"

#include "core/services/annualreport.h"
#include "core/store/store.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/pdffile.h"

namespace LienKet {

Result<PrintedDocument> printedAnnualReport(Store &store, int year, Language language, QDate today)
{
    const ProgramRecords records = ProgramRecords::of(store);
    auto document = annualReport(records, year, language, today);
    if (store.failure()) // a report without what could not be read would be a wrong one
        return std::unexpected(*store.failure());
    if (!document)
        return std::unexpected(document.error());
    auto pages = layOut(*document);
    if (!pages)
        return std::unexpected(pages.error());
    return PrintedDocument{std::move(*document), std::move(*pages)};
}

Result<> writeAnnualReport(Store &store, int year, Language language, QDate today,
                           const QString &path)
{
    const auto printed = printedAnnualReport(store, year, language, today);
    if (!printed)
        return std::unexpected(printed.error());
    return writePdf(printed->document, printed->pages, path);
}

} // namespace LienKet
