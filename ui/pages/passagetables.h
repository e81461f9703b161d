// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
#include "core/services/sourcemarks.h"
#include "ui/pages/workspace.h"
#include "ui/text/sheet.h"

namespace LienKet {

/// Each member's value of the topic's indicators, in the order of the voices, and what they add up
/// to (rule 3).
SheetSection countedSection(Directory &names, const ReportSection &section,
                            const QList<Voice> &voices);

/// The members of the topic whose report is not in the consolidated one, in protocol order.
QList<MemberStanding> absentFrom(Store &store, const ReportSection &section, int year, QDate today);

} // namespace LienKet
