// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace LienKet {

/// The records that open a year's round: the round itself, a report for each member of the year,
/// and in it an entry for each topic that the member leads or takes part in, prefilled with the
/// activities done so far and, for a topic carried over, with last year's progress and cumulative
/// values. What exists already is left as it is, so a member or topic that came later is added by
/// opening again.
QList<Record> openedRound(Store &store, const ReportRound &round, QDate today);

/// What is wrong or doubtful in a report before it is submitted.
struct ReportFinding
{
    enum class Kind {
        Unanswered,    ///< an entry without status
        NoResults,     ///< something was done, but not what
        NotNil,        ///< a nil return with entries that were answered
        NoValue,       ///< an indicator of the topic without a value
        NoActivity,    ///< results that rest on no activity
        Contradiction, ///< carried out in full, but progress below 100 per cent
        Untranslated,  ///< a text in one language only
        NoHighlights,  ///< the report says nothing in general
    };

    Kind kind = Kind::Unanswered;
    RecordKey record;        ///< the entry, or the report
    QLatin1StringView field; ///< that should be looked at

    /// Errors keep a report from being submitted; what is left is for its author to judge.
    bool isError() const
    {
        return kind == Kind::Unanswered || kind == Kind::NoResults || kind == Kind::NotNil;
    }

    friend bool operator==(const ReportFinding &, const ReportFinding &) = default;
};

/// Errors first, in the order of the entries' topics.
QList<ReportFinding> findingsIn(Store &store, const MemberReport &report);

/// The indicators of a topic in their order.
QList<Indicator> indicatorsOf(Store &store, Id<Topic> topic);

/// What the same member said of the topic one year before, from which it was carried over; null if
/// it was not, or nothing was said. Valid until the next change of the store.
const ReportEntry *entryBefore(Store &store, const ReportEntry &entry);

/// The value that an entry of the year before gives an indicator, which is known by its name.
std::optional<double> valueBefore(Store &store, const ReportEntry &before, const Indicator &own);

/// The entries of a report in the order of their topics' numbers.
QList<ReportEntry> entriesOf(Store &store, Id<MemberReport> report);

} // namespace LienKet
