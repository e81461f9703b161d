// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/services/document.h"
#include "ui/printing/page.h"

namespace LienKet {

class Store;
struct Step;

/// A document with the pages it was laid out into, for preview, printer and file alike.
struct PrintedDocument
{
    Document document;
    PaperPages pages;
};

/// The annual report of a year, laid out. The errors of annualReport() and layOut().
Result<PrintedDocument> printedAnnualReport(Store &store, int year, Language language, QDate today);

/// The same, written as PDF: what was issued, byte for byte (rule 11), else as the records are now.
/// Nothing is written on failure. Also the errors of writeWhole().
Result<> writeAnnualReport(Store &store, int year, Language language, QDate today,
                           const QString &path);

/// The file keeps the document that was issued for the year in that language.
bool isIssued(Store &store, int year, Language language);

/// Writes a document that was made from the file as PDF. Also the errors of layOut() and
/// writeWhole(), and that of a reading of the file that failed: a document without it would be a
/// wrong one.
Result<> writeDocument(Store &store, const Result<Document> &document, const QString &path);

/// The minutes of a year's handover as PDF. The errors of handoverMinutes(), layOut() and
/// writeWhole().
Result<> writeHandoverMinutes(Store &store, int year, Language language, QDate today,
                              const QString &path);

/// A step that issues a consolidated report, with the document that it issues: the Vietnamese
/// official form as a PDF, whose bytes the file keeps and the report names by their hash (rule 11).
Result<Step> withIssuedReport(Store &store, const Step &step, QDate today);

} // namespace LienKet
