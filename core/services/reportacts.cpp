// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"
#include "core/services/reminders.h"
#include "core/services/reportround.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto submitNil = "submit_nil"_L1;

bool isSubmission(QAnyStringView act)
{
    return act == "submit"_L1 || act == submitNil;
}

/// When a later year reports, the figures of this one are what it went on from (rule 2).
Reopening scopeOf(Store &store, const MemberReport &report)
{
    const ReportRound *own = store.find(report.round);
    const QList<ReportRound> &rounds = store.all<ReportRound>();
    const bool later = own && std::any_of(rounds.begin(), rounds.end(), [&](const auto &round) {
                           return round.year > own->year;
                       });
    return later ? Reopening::TextOnly : Reopening::All;
}

/// The consolidated report that the report is in, or null.
const ConsolidatedReport *drawnInto(Store &store, const MemberReport &report)
{
    const auto &all = store.all<ConsolidatedReport>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ConsolidatedReport &each) {
        return each.reports.contains(report.id);
    });
    return found == all.end() ? nullptr : &*found;
}

Act reminding(Store &store, const MemberReport &report, QDate today)
{
    QJsonObject known{{u"round"_s, report.round.toString()},
                      {u"member"_s, report.member.toString()},
                      {u"number"_s, remindersIn(store, keyOf(Record(report))).size() + 1},
                      {u"date"_s, isoDate(today)}};
    if (const auto to = recipientOf(store.all<FocalPoint>(), report.member, &report, today))
        known.insert(u"person"_s, to.toString());
    return {"remind"_L1,
            QLatin1StringView(Reminder::table),
            {"date"_L1, "channel"_L1, "person"_L1, "answer"_L1},
            known};
}

QList<ReportFinding> errorsIn(Store &store, const MemberReport &report)
{
    QList<ReportFinding> findings = findingsIn(store, report);
    findings.removeIf([](const ReportFinding &each) { return !each.isError(); });
    return findings;
}

/// The report as it would be submitted, if nothing in it forbids that.
Result<> judgeSubmission(Store &store, const MemberReport &report)
{
    const QList<ReportFinding> errors = errorsIn(store, report);
    if (errors.isEmpty())
        return {};
    const ReportFinding &first = errors.first();
    if (first.kind == ReportFinding::Kind::NotNil)
        return failure(Error::Code::Invalid, nameOf(first.record), QStringLiteral("not_nil"));
    return std::unexpected(Error{Error::Code::Invalid,
                                 nameOf(first.record),
                                 {},
                                 {{QString(first.field), Rule::Required, {}}}});
}

/// Gives the report the dates and marks that its new state has.
void mark(MemberReport &report, const Act &act, QDate today)
{
    switch (report.state) {
    case MemberReportState::Draft:
        if (act.name == "begin"_L1)
            report.startedOn = today;
        report.acceptedOn = {};
        break;
    case MemberReportState::Submitted:
    case MemberReportState::Resubmitted:
        if (report.startedOn.isNull())
            report.startedOn = today;
        // Whether it was on time is judged by its first coming in.
        if (report.submittedOn.isNull())
            report.submittedOn = today;
        else
            report.resubmittedOn = today;
        break;
    case MemberReportState::Returned:
        report.returnedOn = today;
        break;
    case MemberReportState::Accepted:
        report.acceptedOn = today;
        report.reopened = Reopening::None;
        break;
    case MemberReportState::NotStarted:
        break;
    }
}

/// The entries whose comment is not what was answered.
Result<QList<Record>> commented(Store &store, const MemberReport &report,
                                const QJsonObject &comments)
{
    QList<Record> records;
    for (ReportEntry entry : entriesOf(store, report.id)) {
        const auto comment = comments.constFind(entry.id.toString());
        if (comment == comments.constEnd())
            continue;
        const LocalizedText before = entry.comment;
        LIENKET_TRY(take(entry, {{u"comment"_s, *comment}}));
        if (entry.comment != before)
            records.append(entry);
    }
    return records;
}

} // namespace

QList<Act> actsOn(Store &store, const MemberReport &report, QDate today)
{
    const QLatin1StringView own(MemberReport::table);
    QList<Act> acts;
    for (const auto &move : memberReportMoves) {
        if (move.from != report.state)
            continue;
        Act act{move.act};
        if (move.to == MemberReportState::Returned) {
            act.entity = own;
            act.asks = {"comment"_L1};
            act.partField = "comment"_L1;
            for (const ReportEntry &entry : entriesOf(store, report.id))
                act.parts.append({QLatin1StringView(ReportEntry::table), entry.id.uuid});
        } else if (move.act == "reopen"_L1) {
            act.entity = own;
            act.asks = {"reopened"_L1};
            act.known = {{u"reopened"_s, QString(code(scopeOf(store, report)))}};
        }
        acts.append(act);
    }
    const ConsolidatedReport *draft = drawnInto(store, report);
    if (draft && draft->state == ConsolidatedState::Draft)
        acts.append({.name = "take_out"_L1, .cautions = {{Caution::Kind::WordsStay}}});
    const ReportRound *round = store.find(report.round);
    if (isWithMember(report.state) && round && round->closedOn.isNull()) {
        acts.append(reminding(store, report, today));
        acts.append({"extend"_L1, own, {"deadline"_L1, "extension_reason"_L1}});
    }
    return acts;
}

Result<Step> perform(Store &store, MemberReport report, const Act &act, const QJsonObject &answers,
                     QDate today)
{
    if (act.name == "remind"_L1) {
        Reminder reminder;
        LIENKET_TRY(take(reminder, answers));
        return stepOf(act, {reminder});
    }
    if (act.name == "take_out"_L1) {
        ConsolidatedReport without = *drawnInto(store, report);
        without.reports.removeAll(report.id);
        return stepOf(act, {without});
    }
    const auto to = target(memberReportMoves, report.state, act.name);
    QJsonObject own = answers;
    const auto entries = commented(store, report, own.take(u"parts"_s).toObject());
    if (!entries)
        return std::unexpected(entries.error());
    LIENKET_TRY(take(report, own));
    if (act.name == "extend"_L1) {
        if (report.deadline.isNull())
            return std::unexpected(Error{Error::Code::Invalid,
                                         QLatin1StringView(MemberReport::table),
                                         {},
                                         {{u"deadline"_s, Rule::Required, {}}}});
        const ReportRound *round = store.find(report.round);
        if (report.deadline < today || (round && report.deadline <= round->deadline))
            return std::unexpected(
                Error{Error::Code::Invalid,
                      QLatin1StringView(MemberReport::table),
                      {},
                      {{u"deadline"_s, Rule::OutOfRange, isoDate(report.deadline)}}});
        return stepOf(act, {report});
    }
    if (act.name == "reopen"_L1 && drawnInto(store, report))
        return failure(Error::Code::Invalid, nameOf(keyOf(Record(report))), u"consolidated"_s);
    if (act.name == "reopen"_L1 && report.reopened != Reopening::TextOnly &&
        scopeOf(store, report) == Reopening::TextOnly)
        return failure(Error::Code::Invalid, QLatin1StringView(MemberReport::table),
                       u"text_only"_s);
    report.state = *to;
    if (isSubmission(act.name)) {
        report.nil = act.name == submitNil;
        LIENKET_TRY(judgeSubmission(store, report));
    }
    mark(report, act, today);
    Step step = stepOf(act, QList<Record>{report} + *entries);
    step.sealed = report.state == MemberReportState::Accepted;
    return step;
}

QList<ReportFinding> hindrances(Store &store, const RecordKey &record, QAnyStringView act)
{
    const MemberReport *own = record.table == QLatin1StringView(MemberReport::table)
                                  ? store.find(Id<MemberReport>{record.id})
                                  : nullptr;
    if (!own || !isSubmission(act))
        return {};
    MemberReport report = *own;
    report.nil = act == submitNil;
    return errorsIn(store, report);
}

} // namespace LienKet
