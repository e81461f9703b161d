// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/agreementstate.h"
#include "core/services/cycle.h"
#include "ui/text/cell.h"

namespace LienKet {

// A state as it looks everywhere: icon, word and tone.
Badge badge(AgreementState state);
Badge badge(ActivityState state);
Badge badge(TopicState state);
Badge badge(ProposalState state);
Badge badge(ConsolidatedState state);
Badge badge(YearState state);
Badge badge(EntryStatus status);

/// A member's report as the office sees it: nil and overdue are said in the same badge.
Badge badge(const MemberStanding &standing);
Badge badge(MemberReportState state, bool nil);

} // namespace LienKet
