// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/document.h"
#include "core/services/programrecords.h"

namespace LienKet {

/// The annual report of a year as a document: in Vietnamese the official form of decree
/// 30/2020/NĐ-CP with five parts and appendices, in English a free form with the same figures.
/// What the office wrote into the consolidated report stands in its place; everything else is
/// worded from the records. Names are those valid on the report's date, or on `today` while it has
/// none.
///
/// NotFound with the year as subject if the program has no such year.
Result<Document> annualReport(const ProgramRecords &records, int year, Language language,
                              QDate today);

/// The file name that an office would give it: "BC-TongKet-2025-UTC.pdf".
QString annualReportFileName(const ProgramRecords &records, int year, Language language,
                             QDate today);

} // namespace LienKet
