// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/programrecords.h"
#include "core/store/record.h"

namespace LienKet {

/// A signatory with what is known of the signing day in the fields that are empty: who signs for
/// the party (rule 9: its head on that day), the name with its academic title, and the post. Until
/// the agreement is signed, `today` is the day. Any other record comes back as it is.
Record withSigningDay(const ProgramRecords &records, const Record &record, QDate today);

/// The same for a signatory whose party was corrected: what had been filled in for the former party
/// is filled in anew, what was typed stays.
Record withAnotherParty(const ProgramRecords &records, const Record &before, const Record &record,
                        QDate today);

} // namespace LienKet
