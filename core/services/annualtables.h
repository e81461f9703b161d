// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reportwriter.h"

namespace LienKet {

/// The tables and charts of an annual report, in either language. "–" stands for what is missing,
/// 0 for what was counted and found none, "không phát sinh" for a nil return (rule 5).

Table agreementTable(ReportWriter &writer);      ///< T1
Table areaTable(ReportWriter &writer);           ///< T2
Table memberTable(ReportWriter &writer);         ///< T3
Table indicatorTable(ReportWriter &writer);      ///< T4
Table taskTable(ReportWriter &writer);           ///< T5
Table activityTable(ReportWriter &writer);       ///< every activity, under its area
Table indicatorValueTable(ReportWriter &writer); ///< what each member reported
Table entryTable(ReportWriter &writer, const MemberReport &report);

Chart areaChart(ReportWriter &writer);      ///< C1
Chart memberChart(ReportWriter &writer);    ///< C2
Chart trendChart(ReportWriter &writer);     ///< C3
Chart indicatorChart(ReportWriter &writer); ///< C4

/// The colour and pattern of an area, by its place among the areas.
ChartLook areaLook(const Area &area, qsizetype place);

} // namespace LienKet
