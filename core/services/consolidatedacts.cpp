// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/actsof.h"
#include "core/services/consolidation.h"
#include "core/services/naming.h"
#include "core/services/programrecords.h"
#include "core/services/rotation.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// Members of the report's year whose report is missing, or was accepted after the drawing.
QList<Caution> cautionsFor(Store &store, const ConsolidatedReport &report)
{
    QList<Caution> cautions = missingReports(store, report.year);
    if (const auto leftOut = membersLeftOut(store, report); !leftOut.isEmpty())
        cautions.append({.kind = Caution::Kind::LeftOut, .members = leftOut});
    return cautions;
}

/// Who was chosen, else who represents the year's coordinator on the day.
Id<Person> signatoryOf(Store &store, const ConsolidatedReport &report, QDate today)
{
    if (report.signatory)
        return report.signatory;
    const auto records =
        ProgramRecords::only<Organization, OrganizationName, Person, Post, SubcommitteeSeat>(store);
    return Naming(records, today, Language::Vietnamese)
        .representative(coordinatorOf(report.year, store.all<CoordinatorTerm>()));
}

} // namespace

// The first drawing together is an act on the year; a draft can be drawn again.
QList<Act> actsOn(Store &store, const ConsolidatedReport &report, QDate today)
{
    QList<Act> acts;
    for (const auto &move : consolidatedMoves) {
        if (move.from != report.state)
            continue;
        Act act{move.act};
        if (move.to == ConsolidatedState::Issued) {
            act.entity = QLatin1StringView(ConsolidatedReport::table);
            act.asks = {"number"_L1, "date"_L1, "signatory"_L1, "authority"_L1};
            act.known = {{u"date"_s, isoDate(report.date.isValid() ? report.date : today)}};
            if (const auto signs = signatoryOf(store, report, today))
                act.known.insert(u"signatory"_s, signs.toString());
            act.needsDocument = true;
        }
        if (move.to == ConsolidatedState::InApproval || move.to == ConsolidatedState::Issued)
            act.cautions = cautionsFor(store, report);
        acts.append(act);
    }
    if (report.state == ConsolidatedState::Draft)
        acts.append({"consolidate"_L1});
    return acts;
}

Result<Step> perform(Store &store, ConsolidatedReport report, const Act &act,
                     const QJsonObject &answers, QDate)
{
    if (act.name == "consolidate"_L1) {
        const auto drawn = consolidate(store, report.year);
        return drawn ? Result<Step>(drawn->step) : std::unexpected(drawn.error());
    }
    const auto to = target(consolidatedMoves, report.state, act.name);
    LIENKET_TRY(take(report, answers));
    report.state = *to;
    if (act.name == "revoke"_L1)
        report.issuedHash.clear();
    Step step = stepOf(act, {report});
    step.sealed = report.state == ConsolidatedState::Issued || act.name == "revoke"_L1;
    return step;
}

} // namespace LienKet
