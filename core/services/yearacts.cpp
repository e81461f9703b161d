// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"
#include "core/services/consolidation.h"
#include "core/services/cycle.h"
#include "core/services/handoverchecklist.h"
#include "core/services/reportround.h"
#include "core/services/rotation.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int deadlineMonth = 11;
constexpr int deadlineDay = 15;

/// Whose turn it is: as planned, else as rotation proposes.
Id<Organization> turnOf(Store &store, int year)
{
    const auto &terms = store.all<CoordinatorTerm>();
    if (const auto planned = coordinatorOf(year, terms, TermKind::Planned))
        return planned;
    const auto ranks =
        rotationFor(year, store.all<Membership>(), terms, store.all<Unavailability>());
    return ranks.isEmpty() ? Id<Organization>() : ranks.first().organization;
}

Id<Organization> coordinatorOfYear(Store &store, int year)
{
    return coordinatorOf(year, store.all<CoordinatorTerm>(), TermKind::Actual);
}

/// What is known of an actual term of a year before anybody is named.
QJsonObject actualTerm(int year, QDate from)
{
    return {{u"year"_s, year},
            {u"kind"_s, u"actual"_s},
            {u"from"_s, isoDate(from)},
            {u"until"_s, isoDate(QDate(year, 12, 31))}};
}

Act assigning(Store &store, int year)
{
    // Whoever is in office into the year stays until then (rule 6).
    QDate from(year, 1, 1);
    for (const CoordinatorTerm &each : store.all<CoordinatorTerm>()) {
        if (each.kind == TermKind::Actual && each.from < from && each.until >= from)
            from = each.until.addDays(1);
    }
    QJsonObject known = actualTerm(year, from);
    known.insert(u"organization"_s, turnOf(store, year).toString());
    return {"assign"_L1,
            QLatin1StringView(CoordinatorTerm::table),
            {"organization"_L1, "from"_L1, "basis"_L1, "decision_number"_L1, "decided_on"_L1,
             "reason"_L1},
            known};
}

Act acting(int year, QDate now)
{
    const QDate today = std::clamp(now, QDate(year, 1, 1), QDate(year, 12, 31));
    QJsonObject known = actualTerm(year, today);
    known.insert(u"acting"_s, true);
    return {"act_for"_L1,
            QLatin1StringView(CoordinatorTerm::table),
            {"organization"_L1, "from"_L1, "until"_L1, "decision_number"_L1, "decided_on"_L1,
             "reason"_L1},
            known};
}

/// "21, 14, 7, 0"
QString rhythmText(const ReportRound &round)
{
    QStringList days;
    for (const int each : reminderRhythm(round))
        days.append(QString::number(each));
    return days.join(u", "_s);
}

Act changingRound(const ReportRound &round)
{
    return {
        "change_round"_L1,
        QLatin1StringView(ReportRound::table),
        {"deadline"_L1, "cutoff"_L1, "reminder_days"_L1},
        {{u"deadline"_s, isoDate(round.deadline)},
         {u"cutoff"_s, round.cutoff.isValid() ? QJsonValue(isoDate(round.cutoff)) : QJsonValue()},
         {u"reminder_days"_s, rhythmText(round)}}};
}

Act opening(int year, QDate today)
{
    const QDate first(year, 10, 1);
    const QDate opened = today.year() == year ? today : first;
    const QDate usual(year, deadlineMonth, deadlineDay);
    const QJsonObject known{{u"year"_s, year},
                            {u"opened_on"_s, isoDate(opened)},
                            {u"deadline"_s, isoDate(std::max(usual, opened.addDays(14)))},
                            {u"cutoff"_s, isoDate(QDate(year, 12, 14))},
                            {u"reminder_days"_s, rhythmText({})}};
    return {"open_round"_L1,
            QLatin1StringView(ReportRound::table),
            {"opened_on"_L1, "deadline"_L1, "cutoff"_L1, "reminder_days"_L1},
            known};
}

bool canConsolidate(Store &store, int year)
{
    return recordOf(store.all<ReportRound>(), year) &&
           !recordOf(store.all<ConsolidatedReport>(), year);
}

/// What was assigned, with the turn that it makes of it: another than the one whose turn it is.
Result<Step> assign(Store &store, const Act &act, const QJsonObject &answers)
{
    CoordinatorTerm term;
    LIENKET_TRY(take(term, answers));
    const Id<Organization> turn = turnOf(store, term.year);
    if (turn && turn != term.organization)
        term.turn = coordinatorOf(term.year, store.all<CoordinatorTerm>(), TermKind::Planned)
                        ? Turn::Swapped
                        : Turn::Skipped;
    return stepOf(act, {term});
}

/// The acting coordinator's days are taken from whoever had them, so that none has two (rule 6).
Result<Step> actFor(Store &store, const Act &act, const QJsonObject &answers)
{
    CoordinatorTerm term;
    LIENKET_TRY(take(term, answers));
    Step step = stepOf(act, {term});
    for (CoordinatorTerm held : store.all<CoordinatorTerm>()) {
        if (held.kind != TermKind::Actual || held.from >= term.from || held.until < term.from)
            continue;
        held.until = term.from.addDays(-1);
        step.put.append(held);
    }
    return step;
}

Result<Step> openRound(Store &store, ProgramYear year, const Act &act, const QJsonObject &answers,
                       QDate today)
{
    ReportRound round;
    LIENKET_TRY(take(round, answers));
    year.state = YearState::Reporting;
    Step step = stepOf(act, openedRound(store, withId(round), today));
    step.put.append(year);
    return step;
}

/// The handover with its checklist, to be gone through until the day itself.
Step prepareHandover(Store &store, int year, const Act &act)
{
    Handover handover;
    handover.year = year;
    handover.from = coordinatorOn(QDate(year, 12, 31), store.all<CoordinatorTerm>());
    if (!handover.from)
        handover.from = coordinatorOfYear(store, year);
    handover.to = coordinatorOfYear(store, year + 1);
    if (!handover.to)
        handover.to = turnOf(store, year + 1);
    handover = withId(handover);
    Step step = stepOf(act, {handover});
    for (const LocalizedText &text : handoverChecklist()) {
        HandoverItem item;
        item.handover = handover.id;
        item.ordinal = static_cast<int>(step.put.size());
        item.text = text;
        step.put.append(item);
    }
    return step;
}

/// What a closed year usually has behind it.
Act closing(Store &store, int year)
{
    Act act{"close_year"_L1};
    act.cautions = missingReports(store, year);
    const auto *report = recordOf(store.all<ConsolidatedReport>(), year);
    if (!report || report->state != ConsolidatedState::Issued)
        act.cautions.append({Caution::Kind::NotIssued});
    const Handover *handover = recordOf(store.all<Handover>(), year);
    if (!handover || handover->date.isNull())
        act.cautions.append({Caution::Kind::NotHandedOver});
    return act;
}

Act closingRound(Store &store, int year)
{
    Act act{"close_round"_L1};
    act.cautions = missingReports(store, year);
    return act;
}

Result<Step> close(Store &store, ProgramYear year, const Act &act)
{
    if (const auto open = unfinishedTopics(store, year.year).size())
        return failure(Error::Code::Invalid, nameOf(keyOf(Record(year))),
                       u"open_topics %1"_s.arg(open));
    year.state = YearState::Closed;
    Step step = stepOf(act, {year});
    step.sealed = true;
    return step;
}

} // namespace

QList<Caution> missingReports(Store &store, int year)
{
    Caution missing{Caution::Kind::MissingReports};
    for (const MemberStanding &each : memberStandings(store, year, QDate(year, 12, 31))) {
        if (!each.isAccepted())
            missing.members.append(each.member);
    }
    return missing.members.isEmpty() ? QList<Caution>() : QList<Caution>{missing};
}

QList<Act> actsOn(Store &store, const ProgramYear &year, QDate today)
{
    if (year.state == YearState::Closed)
        return {{"reopen_year"_L1}};
    const ReportRound *round = recordOf(store.all<ReportRound>(), year.year);
    const bool assigned(coordinatorOfYear(store, year.year));
    QList<Act> acts;
    if (!assigned)
        acts.append(assigning(store, year.year));
    if (!round)
        acts.append(opening(year.year, today));
    else if (round->closedOn.isNull())
        acts += QList<Act>{
            closingRound(store, year.year), changingRound(*round), {"complete_round"_L1}};
    else
        acts.append({"reopen_round"_L1});
    if (canConsolidate(store, year.year))
        acts.append({"consolidate"_L1});
    if (assigned && !recordOf(store.all<Handover>(), year.year))
        acts.append({"prepare_handover"_L1});
    if (!recordOf(store.all<ProgramYear>(), year.year + 1))
        acts.append({"plan_next"_L1,
                     QLatin1StringView(ProgramYear::table),
                     {"theme"_L1},
                     {{u"theme"_s, QJsonValue()}}}); // not this year's
    if (assigned)
        acts.append(acting(year.year, today));
    acts.append(closing(store, year.year));
    return acts;
}

Result<Step> perform(Store &store, ProgramYear year, const Act &act, const QJsonObject &answers,
                     QDate today)
{
    if (act.name == "assign"_L1)
        return assign(store, act, answers);
    if (act.name == "act_for"_L1)
        return actFor(store, act, answers);
    if (act.name == "open_round"_L1)
        return openRound(store, year, act, answers, today);
    if (act.name == "close_round"_L1 || act.name == "reopen_round"_L1) {
        ReportRound round = *recordOf(store.all<ReportRound>(), year.year);
        round.closedOn = act.name == "close_round"_L1 ? today : QDate();
        return stepOf(act, {round});
    }
    if (act.name == "change_round"_L1) {
        ReportRound round = *recordOf(store.all<ReportRound>(), year.year);
        LIENKET_TRY(take(round, answers));
        return stepOf(act, {round});
    }
    if (act.name == "complete_round"_L1) {
        const ReportRound round = *recordOf(store.all<ReportRound>(), year.year);
        const QList<Record> added = openedRound(store, round, today);
        return added.isEmpty()
                   ? Result<Step>(failure(Error::Code::Invalid, nameOf(keyOf(Record(round))),
                                          u"nothing_new"_s))
                   : stepOf(act, added);
    }
    if (act.name == "consolidate"_L1) {
        const auto drawn = consolidate(store, year.year);
        return drawn ? Result<Step>(drawn->step) : std::unexpected(drawn.error());
    }
    if (act.name == "prepare_handover"_L1)
        return prepareHandover(store, year.year, act);
    if (act.name == "plan_next"_L1) {
        ProgramYear next;
        LIENKET_TRY(take(next, answers));
        next.year = year.year + 1;
        return stepOf(act, {next});
    }
    if (act.name == "reopen_year"_L1) {
        year.state = YearState::Reporting;
        return stepOf(act, {year});
    }
    return close(store, year, act);
}

QList<Act> actsOn(Store &store, const Handover &handover, QDate today)
{
    if (handover.date.isValid() && handover.date <= today)
        return {{"take_back_handover"_L1}};
    Act act{"hand_over"_L1,
            QLatin1StringView(Handover::table),
            {"date"_L1, "place"_L1, "minutes"_L1},
            {{u"date"_s, isoDate(handover.date.isValid() ? handover.date : today)}}};
    Caution open{Caution::Kind::OpenChecklist};
    for (const HandoverItem &each : store.all<HandoverItem>())
        open.count += each.handover == handover.id && !each.done;
    if (open.count > 0)
        act.cautions.append(open);
    return {act};
}

Result<Step> perform(Store &, Handover handover, const Act &act, const QJsonObject &answers, QDate)
{
    LIENKET_TRY(take(handover, answers));
    if (act.name == "take_back_handover"_L1)
        handover.date = {};
    else if (handover.date.isNull())
        return std::unexpected(Error{Error::Code::Invalid,
                                     QLatin1StringView(Handover::table),
                                     {},
                                     {{u"date"_s, Rule::Required, {}}}});
    Step step = stepOf(act, {handover});
    step.sealed = true;
    return step;
}

} // namespace LienKet
