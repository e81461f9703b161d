// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
#include "core/services/officeterms.h"
#include "core/services/reportround.h"
#include "ui/text/directory.h"

namespace LienKet {

// What the year page says about the year's cycle, in words of the moment's language.

QString stepName(CycleStep step);

/// The short line below a step's name: its date, or how far it is.
QString stepFact(const YearStatus &status, const CycleStepStatus &step, Language language);

/// True if something hinders the current step; others are never blocked.
/// The step at which a year stands, on one line: "Member reports in: 3/7".
QString openStepText(const CycleStepStatus &step);

bool isBlocked(const YearStatus &status, const CycleStepStatus &step);

/// The cause, to stand in bold before the sentence: "Step 5 is blocked:".
QString stepCause(const YearStatus &status, const CycleStepStatus &step);
QString stepSentence(const YearStatus &status, const CycleStepStatus &step, Directory &names,
                     Language language);

/// What a due item is: "Topic 04: framework adopted", "Data cut-off of the year".
QString dueText(const DueItem &item, Directory &names, Language language);
QString daysText(int days); ///< "2 days", "today", "3 days late"
QString unassignedText(const Unassigned &item);

/// What somebody is until then: "Rector", "focal point, Training".
QString officeName(const OfficeTerm &term, Directory &names, Language language);

/// Whose term of office ends, and what they could not sign: "TLU, Rector: PGS.TS. Lưu Khắc Bình,
/// before the signing on 14/12/2026".
QString termText(const OfficeTerm &term, Directory &names, Language language);

/// What is wrong or doubtful in a report: "the results are missing".
QString findingText(ReportFinding::Kind kind);

/// "A, B and C".
QString listed(const QStringList &items);

} // namespace LienKet
