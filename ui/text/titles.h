// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/directory.h"

namespace LienKet {

// What a record is called where another one refers to it: one line, in the given language, empty
// for a reference to nothing.
QString titleOf(Directory &names, Id<Organization> id, Language language);
QString titleOf(Directory &names, Id<Person> id, Language language);
QString titleOf(Directory &names, Id<Area> id, Language language);
QString titleOf(Directory &names, Id<Agreement> id, Language language);
QString titleOf(Directory &names, Id<ScopeItem> id, Language language);
QString titleOf(Directory &names, Id<Proposal> id, Language language);
QString titleOf(Directory &names, Id<Topic> id, Language language);
QString titleOf(Directory &names, Id<Activity> id, Language language);
QString titleOf(Directory &names, Id<Meeting> id, Language language);
QString titleOf(Directory &names, Id<MemberReport> id, Language language);
QString titleOf(Directory &names, Id<ReportEntry> id, Language language); ///< its topic's
QString titleOf(Directory &names, Id<ReportRound> id, Language language);
QString titleOf(Directory &names, Id<Indicator> id, Language language);

} // namespace LienKet
