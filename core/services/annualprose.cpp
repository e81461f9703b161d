// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualprose.h"

#include "core/services/annualtables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

QString year(int number)
{
    return QString::number(number);
}

QString joined(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace

QString changeClause(const ReportWriter &writer, int now, const std::optional<int> &before)
{
    if (!before || writer.facts.partial)
        return {};
    const char *code = now > *before   ? "change.more"
                       : now < *before ? "change.fewer"
                                       : "change.same";
    return writer.say(code, {{"count"_L1, writer.digits(std::abs(now - *before))},
                             {"last"_L1, year(writer.facts.year - 1)}});
}

const Agreement *foundingAgreement(const AnnualFacts &facts)
{
    for (const Agreement &agreement : facts.agreements) {
        if (agreement.kind == AgreementKind::Memorandum &&
            agreement.scope == AgreementScope::Consortium)
            return &agreement;
    }
    return nullptr;
}

Id<Organization> issuer(const AnnualFacts &facts)
{
    return facts.coordinator ? facts.coordinator->organization : Id<Organization>();
}

QString contextSentence(const ReportWriter &writer)
{
    const Agreement *agreement = foundingAgreement(writer.facts);
    if (!agreement)
        return {};
    const int nth = writer.facts.year - agreement->signedOn.year() + 1;
    return writer.say("context.year",
                      {{"year"_L1, year(writer.facts.year)},
                       {"ordinal"_L1, ordinalText(nth, writer.language)},
                       {"agreement"_L1, writer.shown(agreement->title)},
                       {"date"_L1, proseDate(agreement->signedOn, writer.language)}});
}

QString membersSentence(const ReportWriter &writer)
{
    QStringList members;
    for (const AnnualFacts::MemberFigures &member : writer.facts.members)
        members.append(writer.naming.name(member.member) + u" ("_s +
                       writer.naming.abbreviation(member.member) + u')');
    // Names of members hold commas of their own.
    return writer.say("context.members", {{"count"_L1, writer.words(members.size())},
                                          {"names"_L1, members.join(u"; "_s)}});
}

QString areasSentence(const ReportWriter &writer)
{
    QStringList areas;
    for (const AnnualFacts::AreaFigures &area : writer.facts.areas)
        areas.append(lowered(writer.shown(area.area.name)));
    return writer.say("context.areas", {{"count"_L1, writer.words(areas.size())},
                                        {"areas"_L1, areas.join(u"; "_s)}});
}

QString agreementsSentence(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    if (facts.agreements.isEmpty())
        return {};
    QStringList titles;
    for (const Agreement &agreement : facts.newAgreements)
        titles.append(writer.shown(agreement.title));
    const ReportWriter::Arguments fresh{{"year"_L1, year(facts.year)},
                                        {"count"_L1, writer.words(titles.size())},
                                        {"titles"_L1, titles.join(u"; "_s)}};
    return writer.say("context.agreements",
                      {{"date"_L1, proseDate(facts.date, writer.language)},
                       {"count"_L1, writer.words(facts.agreements.size())},
                       {"new"_L1, writer.say(titles.isEmpty() ? "context.agreements.none"
                                                              : "context.agreements.new",
                                             fresh)}});
}

QString coordinatorSentences(const ReportWriter &writer)
{
    const CoordinatorTerm *term = writer.facts.coordinator;
    if (!term)
        return {};
    const ReportWriter::Arguments decision{
        {"number"_L1, term->decisionNumber},
        {"date"_L1, proseDate(term->decidedOn, writer.language)}};
    const char *basis = term->basis == TermBasis::Decision && !term->decisionNumber.isEmpty()
                            ? "term.decision"
                        : term->decidedOn.isValid() ? "term.minutes"
                                                    : "term.minutes.undated";
    QString swapped;
    if (term->turn == Turn::Swapped && !term->reason.isEmpty())
        swapped = sentence(
            writer.say("direction.swapped", {{"reason"_L1, lowered(writer.shown(term->reason))}}));
    return joined(
        {writer.say("direction.coordinator", {{"agency"_L1, writer.naming.name(term->organization)},
                                              {"year"_L1, year(writer.facts.year)},
                                              {"basis"_L1, writer.say(basis, decision)}}),
         swapped});
}

QString handoverSentence(const ReportWriter &writer)
{
    const Handover *handover = writer.facts.handover;
    if (!handover || !handover->date.isValid())
        return {};
    return writer.say("direction.handover",
                      {{"date"_L1, proseDate(handover->date, writer.language)},
                       {"from"_L1, writer.naming.name(handover->from)},
                       {"to"_L1, writer.naming.name(handover->to)}});
}

QString meetingsSentence(const ReportWriter &writer)
{
    QStringList dates;
    for (const Meeting &meeting : writer.facts.meetings)
        dates.append(proseDate(meeting.date, writer.language));
    if (dates.isEmpty())
        return writer.say("direction.meetings.none");
    return writer.say("direction.meetings",
                      {{"count"_L1, writer.words(dates.size())}, {"dates"_L1, writer.list(dates)}});
}

QString proposalsSentence(const ReportWriter &writer)
{
    const QList<Proposal> &proposals = writer.facts.proposals;
    const auto counted = [&](std::initializer_list<ProposalState> states) {
        return std::ranges::count_if(proposals, [&](const Proposal &proposal) {
            return std::ranges::find(states, proposal.state) != states.end();
        });
    };
    using enum ProposalState;
    QStringList parts;
    for (const auto &[code, count] :
         {std::pair{"proposals.approved", counted({Approved})},
          {"proposals.approved_with_conditions", counted({ApprovedWithConditions})},
          {"proposals.deferred", counted({Deferred})},
          {"proposals.rejected", counted({Rejected})},
          {"proposals.open", counted({Submitted, UnderReview})}}) {
        if (count > 0)
            parts.append(writer.say(code, {{"count"_L1, writer.digits(count)}}));
    }
    if (parts.isEmpty())
        return {};
    return writer.say("direction.proposals", {{"count"_L1, writer.digits(proposals.size())},
                                              {"parts"_L1, parts.join(u", "_s)}});
}

QString reportingSentence(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    if (!facts.round)
        return {};
    int submitted = 0;
    int onTime = 0;
    for (const AnnualFacts::MemberFigures &member : facts.members) {
        submitted += member.report && member.report->submittedOn.isValid() ? 1 : 0;
        onTime += member.onTime ? 1 : 0;
    }
    const bool all = submitted == facts.members.size();
    return writer.say(all ? "direction.reports.all" : "direction.reports",
                      {{"submitted"_L1, writer.digits(submitted)},
                       {"count"_L1, all ? writer.words(facts.members.size())
                                        : writer.digits(facts.members.size())},
                       {"ontime"_L1, writer.digits(onTime)},
                       {"deadline"_L1, proseDate(facts.round->deadline, writer.language)},
                       {"accepted"_L1, writer.digits(facts.reports.size())}});
}

QString standingSentences(const ReportWriter &writer)
{
    QStringList nil;
    QStringList missing;
    QStringList leftOut;
    for (const AnnualFacts::MemberFigures &member : writer.facts.members) {
        if (writer.facts.isLeftOut(member.report))
            leftOut.append(writer.naming.abbreviation(member.member));
        else if (!writer.facts.isIn(member.report))
            missing.append(writer.naming.abbreviation(member.member));
        else if (member.report->nil)
            nil.append(writer.naming.abbreviation(member.member));
    }
    QStringList sentences;
    if (!nil.isEmpty())
        sentences.append(writer.say("direction.nil", {{"names"_L1, writer.list(nil)}}));
    if (!missing.isEmpty() && writer.facts.round)
        sentences.append(writer.say("direction.missing", {{"names"_L1, writer.list(missing)}}));
    if (!leftOut.isEmpty())
        sentences.append(writer.say("direction.left_out", {{"names"_L1, writer.list(leftOut)}}));
    return sentences.join(u' ');
}

QString topicsSentences(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    QStringList sentences;
    if (facts.program && !facts.program->theme.isEmpty())
        sentences.append(
            writer.say("theme.common", {{"theme"_L1, clause(writer.shown(facts.program->theme))}}));
    if (facts.topics.isEmpty()) {
        sentences.append(writer.say("theme.none", {{"year"_L1, year(facts.year)}}));
        return sentences.join(u' ');
    }
    QStringList parts;
    for (const AnnualFacts::AreaFigures &area : facts.areas) {
        if (!area.topics.isEmpty())
            parts.append(
                writer.say("theme.part", {{"count"_L1, writer.digits(area.topics.size())},
                                          {"area"_L1, lowered(writer.shown(area.area.name))}}));
    }
    sentences.append(writer.say("theme.topics", {{"count"_L1, writer.digits(facts.topics.size())},
                                                 {"parts"_L1, parts.join(u", "_s)}}));
    if (facts.carriedIn > 0)
        sentences.append(
            capitalized(writer.say("theme.carried", {{"count"_L1, writer.words(facts.carriedIn)},
                                                     {"last"_L1, year(facts.year - 1)}})));
    return sentences.join(u' ');
}

QString activitiesSentence(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    const auto before = facts.lastYear ? std::optional(facts.lastYear->done) : std::nullopt;
    return joined(
        {writer.say("assessment.activities",
                    {{"done"_L1, writer.digits(facts.total.done)},
                     {"planned"_L1, writer.digits(facts.total.all())},
                     {"rate"_L1, percentText(doneRate(facts.total).value_or(0), writer.language)},
                     {"change"_L1, changeClause(writer, facts.total.done, before)}}),
         writer.say("assessment.once")});
}

QString topicStatesSentences(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    if (facts.topics.isEmpty())
        return {};
    QStringList parts;
    for (const auto &[code, count] : {std::pair{"topics.done", facts.topicStates.done},
                                      {"topics.partly", facts.topicStates.partly},
                                      {"topics.dropped", facts.topicStates.dropped},
                                      {"topics.open", facts.topicStates.open}}) {
        if (count > 0)
            parts.append(writer.say(code, {{"count"_L1, writer.digits(count)}}));
    }
    QStringList sentences{
        writer.say("assessment.topics", {{"count"_L1, writer.digits(facts.topics.size())},
                                         {"parts"_L1, writer.list(parts)}})};
    if (!facts.carriedOut.isEmpty())
        sentences.append(capitalized(
            writer.say("assessment.carried", {{"count"_L1, writer.words(facts.carriedOut.size())},
                                              {"next"_L1, year(facts.year + 1)}})));
    for (const Topic &topic : facts.topics) {
        if (topic.state == TopicState::Dropped && !topic.reason.isEmpty())
            sentences.append(
                writer.say("assessment.dropped",
                           {{"title"_L1, writer.shown(topic.title)},
                            {"reason"_L1, clause(lowered(writer.shown(topic.reason)))}}));
    }
    return sentences.join(u' ');
}

} // namespace LienKet
