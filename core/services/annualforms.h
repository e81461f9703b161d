// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reportwriter.h"

namespace LienKet {

/// The two forms of an annual report; each fills the writer's document.
void writeVietnameseReport(ReportWriter &writer);
void writeEnglishReport(ReportWriter &writer);

/// What both append: agreements, activities, indicators, members' reports, charts.
void writeAppendices(ReportWriter &writer);

/// Who signs, from the consolidated report's signatory and authority.
Signature reportSignature(const ReportWriter &writer);

/// "05/BC-ĐHGTVT"; a blank before the stroke while there is no number.
QString reportNumber(const ReportWriter &writer);
QString groupName(const ReportWriter &writer);

} // namespace LienKet
