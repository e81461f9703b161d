// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/acts.h"
#include "core/services/recordofyear.h"

namespace LienKet {

// The acts on each entity that has some; acts.h says what they are. `act` is one of actsOn(), and
// `answers` hold what it knows under what was answered.

QList<Act> actsOn(Store &store, const Activity &activity, QDate today);
QList<Act> actsOn(Store &store, const Area &area, QDate today);
QList<Act> actsOn(Store &store, const Meeting &meeting, QDate today);
QList<Act> actsOn(Store &store, const Proposal &proposal, QDate today);
QList<Act> actsOn(Store &store, const Topic &topic, QDate today);
QList<Act> actsOn(Store &store, const ProgramYear &year, QDate today);
QList<Act> actsOn(Store &store, const MemberReport &report, QDate today);
QList<Act> actsOn(Store &store, const ConsolidatedReport &report, QDate today);
QList<Act> actsOn(Store &store, const Handover &handover, QDate today);

Result<Step> perform(Store &store, Activity activity, const Act &act, const QJsonObject &answers,
                     QDate today);
Result<Step> perform(Store &store, Area area, const Act &act, const QJsonObject &answers,
                     QDate today);
Result<Step> perform(Store &store, Meeting meeting, const Act &act, const QJsonObject &answers,
                     QDate today);
Result<Step> perform(Store &store, Proposal proposal, const Act &act, const QJsonObject &answers,
                     QDate today);
Result<Step> perform(Store &store, Topic topic, const Act &act, const QJsonObject &answers,
                     QDate today);
Result<Step> perform(Store &store, ProgramYear year, const Act &act, const QJsonObject &answers,
                     QDate today);
Result<Step> perform(Store &store, MemberReport report, const Act &act, const QJsonObject &answers,
                     QDate today);
Result<Step> perform(Store &store, ConsolidatedReport report, const Act &act,
                     const QJsonObject &answers, QDate today);
Result<Step> perform(Store &store, Handover handover, const Act &act, const QJsonObject &answers,
                     QDate today);

/// Warns of the members of a year whose report is not accepted, if its round was opened and any is
/// missing.
QList<Caution> missingReports(Store &store, int year);

/// Takes the answers into a record; Invalid with the issues of those that do not fit.
template <class E>
Result<> take(E &record, const QJsonObject &answers)
{
    Record whole = record;
    const Issues issues = update(whole, answers, JsonMode::Edit);
    if (!issues.isEmpty())
        return std::unexpected(
            Error{Error::Code::Invalid, QString::fromLatin1(E::table), {}, issues});
    record = std::get<E>(whole);
    return {};
}

/// The record with the id that it will have in the file.
template <class E>
E withId(const E &record)
{
    Record whole = record;
    ensureId(whole);
    return std::get<E>(whole);
}

/// A step that carries the act's name.
inline Step stepOf(const Act &act, const QList<Record> &put)
{
    Step step;
    step.act = act.name;
    step.put = put;
    return step;
}

} // namespace LienKet
