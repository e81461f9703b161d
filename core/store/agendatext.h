// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/meeting.h"

namespace LienKet {

/// The id of what stands at a place of a meeting's agenda when that is made from something else, so
/// that two offices make the same one.
Id<AgendaItem> agendaItemId(Id<Meeting> meeting, int ordinal);

/// The items of an agenda that was one text, as up to version 4 of the file: one for each line, and
/// for each point of a line that runs on ("1. … 2. …"). Vietnamese and English meet by their place;
/// what one language has more of stands in that language alone. A number that only says the place
/// is left out, everything else is kept.
QList<AgendaItem> agendaItems(Id<Meeting> meeting, const LocalizedText &text);

} // namespace LienKet
