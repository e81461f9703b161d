// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/services/document.h"
#include "ui/printing/page.h"

namespace LienKet {

class Store;

/// A document with the pages it was laid out into, for preview, printer and file alike.
struct PrintedDocument
{
    Document document;
    PaperPages pages;
};

/// The annual report of a year, laid out. The errors of annualReport() and layOut().
Result<PrintedDocument> printedAnnualReport(Store &store, int year, Language language, QDate today);

/// The same, written as PDF; nothing is written on failure. Also the errors of writePdf().
Result<> writeAnnualReport(Store &store, int year, Language language, QDate today,
                           const QString &path);

} // namespace LienKet
