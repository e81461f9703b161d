// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/document.h"
#include "core/services/programrecords.h"

namespace LienKet {

/// The minutes of the handover that ends a year, for two signatures: the checklist, the topics that
/// the next coordinator follows up, and what the parties remarked. In Vietnamese the form of
/// minutes of decree 30/2020/NĐ-CP. Names are those valid on the day of the handover, or on `today`
/// while it has none. NotFound with the year if no handover was prepared.
Result<Document> handoverMinutes(const ProgramRecords &records, int year, Language language,
                                 QDate today);

/// The minutes of a meeting: who was there, agenda, discussion, decisions with their votes.
/// NotFound if there is no such meeting.
Result<Document> meetingMinutes(const ProgramRecords &records, Id<Meeting> meeting,
                                Language language);

/// The agenda of a meeting alone, to be sent out before it. NotFound if there is none.
Result<Document> meetingAgenda(const ProgramRecords &records, Id<Meeting> meeting,
                               Language language);

/// What assigns the coordinator of a year: the decision of the coordinator in office before it, or,
/// as its basis says, the minutes in which the members agreed; with the legal basis and why the
/// turn was changed, if it was. Not numbered and dated while the term says no date. NotFound with
/// the year if nobody is assigned.
Result<Document> assignmentPaper(const ProgramRecords &records, int year, Language language,
                                 QDate today);

} // namespace LienKet
