// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// What drawing a year's accepted reports together would write, and what it found on the way.
struct Consolidation
{
    Step step; ///< the draft report and its passages; committing it does the work
    int members = 0;
    int accepted = 0;
    QList<Id<Organization>> missing; ///< whose report is not accepted, in protocol order
    int entries = 0;                 ///< answered entries that are drawn on
    int begun = 0;                   ///< passages that are new
    int renewed = 0;                 ///< passages whose text nobody touched, made anew
    int removed = 0;                 ///< passages that no accepted report stands behind any more
    int kept = 0;                    ///< passages that the office has worded, left as they are
    QList<RecordKey> untranslated;   ///< entries and passages with a text in one language only
    QList<std::pair<Id<Activity>, Id<Activity>>> sameEvents; ///< see sameEvents()
};

/// Draws the accepted reports of a year together (rule 1): one passage per topic that was reported
/// on, whose text begins as the members' own, the lead's first, and one per area of the programme
/// to be worded by the office; each keeps the entries that it rests on. What the office has written
/// is never written over. Invalid with "no_round", "none_accepted", "in_approval" or "issued" if
/// there is nothing to draw from, or no draft to draw into.
Result<Consolidation> consolidate(Store &store, int year);

/// The members of the report's year whose report was accepted and is not in it, in protocol order:
/// it should be drawn together again, or they were taken out.
Links<Organization> membersLeftOut(Store &store, const ConsolidatedReport &report);

/// Pairs of a year's activities that may be one event reported twice: of the same days and host or
/// place, with titles that share most of their words. A person decides (Activity::sameAs).
QList<std::pair<Id<Activity>, Id<Activity>>> sameEvents(const QList<Activity> &activities);

/// The passages of the report that are worded, and not whole in both languages (see isWhole()).
Links<ReportSection> passagesNotWhole(Store &store, const ConsolidatedReport &report);

/// The entries behind the report that say something in one language only.
Links<ReportEntry> untranslatedEntries(Store &store, const ConsolidatedReport &report);

} // namespace LienKet
