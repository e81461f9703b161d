// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualprose.h"

#include "core/services/annualtables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

constexpr int variants = 3;
constexpr qsizetype mostHighlights = 3;

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

QStringList names(const ReportWriter &writer, const QList<Id<Organization>> &members)
{
    QStringList result;
    for (const Id<Organization> member : members)
        result.append(writer.naming.abbreviation(member));
    return result;
}

bool isAccepted(const ReportWriter &writer, const AnnualFacts::MemberFigures &member)
{
    return member.report &&
           std::ranges::any_of(writer.facts.reports, [&](const MemberReport &report) {
               return report.id == member.report->id;
           });
}

/// How a count compares with last year's, as the end of a sentence.
QString changeClause(const ReportWriter &writer, int now, const std::optional<int> &before)
{
    if (!before)
        return {};
    const char *code = now > *before   ? "change.more"
                       : now < *before ? "change.fewer"
                                       : "change.same";
    return writer.say(code, {{"count"_L1, writer.digits(std::abs(now - *before))},
                             {"last"_L1, year(writer.facts.year - 1)}});
}

} // namespace

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
                       {"date"_L1, dateText(agreement->signedOn, writer.language)}});
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
                      {{"date"_L1, dateText(facts.date, writer.language)},
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
        {"date"_L1, dateText(term->decidedOn, writer.language)}};
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
                      {{"date"_L1, dateText(handover->date, writer.language)},
                       {"from"_L1, writer.naming.name(handover->from)},
                       {"to"_L1, writer.naming.name(handover->to)}});
}

QString meetingSentences(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    QStringList dates;
    for (const Meeting &meeting : facts.meetings)
        dates.append(dateText(meeting.date, writer.language));
    const QString meetings = dates.isEmpty() ? writer.say("direction.meetings.none")
                                             : writer.say("direction.meetings",
                                                          {{"count"_L1, writer.words(dates.size())},
                                                           {"dates"_L1, writer.list(dates)}});
    if (facts.proposals.isEmpty())
        return meetings;
    const auto counted = [&](std::initializer_list<ProposalState> states) {
        return std::ranges::count_if(facts.proposals, [&](const Proposal &proposal) {
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
    return joined({meetings, writer.say("direction.proposals",
                                        {{"count"_L1, writer.digits(facts.proposals.size())},
                                         {"parts"_L1, parts.join(u", "_s)}})});
}

QString reportingSentences(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    if (!facts.round)
        return {};
    QList<Id<Organization>> nil;
    QList<Id<Organization>> missing;
    int submitted = 0;
    int onTime = 0;
    for (const AnnualFacts::MemberFigures &member : facts.members) {
        submitted += member.report && member.report->submittedOn.isValid() ? 1 : 0;
        onTime += member.onTime ? 1 : 0;
        if (!isAccepted(writer, member))
            missing.append(member.member);
        else if (member.report->nil)
            nil.append(member.member);
    }
    const bool all = submitted == facts.members.size();
    QStringList sentences{
        writer.say(all ? "direction.reports.all" : "direction.reports",
                   {{"submitted"_L1, writer.digits(submitted)},
                    {"count"_L1, all ? writer.words(facts.members.size())
                                     : writer.digits(facts.members.size())},
                    {"ontime"_L1, writer.digits(onTime)},
                    {"deadline"_L1, dateText(facts.round->deadline, writer.language)},
                    {"accepted"_L1, writer.digits(facts.reports.size())}})};
    if (!nil.isEmpty())
        sentences.append(
            writer.say("direction.nil", {{"names"_L1, writer.list(names(writer, nil))}}));
    if (!missing.isEmpty())
        sentences.append(
            writer.say("direction.missing", {{"names"_L1, writer.list(names(writer, missing))}}));
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
            writer.say("theme.carried", {{"count"_L1, capitalized(writer.words(facts.carriedIn))},
                                         {"last"_L1, year(facts.year - 1)}}));
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
        sentences.append(writer.say(
            "assessment.carried", {{"count"_L1, capitalized(writer.words(facts.carriedOut.size()))},
                                   {"next"_L1, year(facts.year + 1)}}));
    for (const Topic &topic : facts.topics) {
        if (topic.state == TopicState::Dropped && !topic.reason.isEmpty())
            sentences.append(
                writer.say("assessment.dropped",
                           {{"title"_L1, writer.shown(topic.title)},
                            {"reason"_L1, clause(lowered(writer.shown(topic.reason)))}}));
    }
    return sentences.join(u' ');
}

namespace {

/// The done activities of an area that most members took part in, in order of time.
QStringList highlights(const ReportWriter &writer, Id<Area> area)
{
    QList<Activity> done = activitiesIn(writer.records, writer.facts.activities, area);
    done.removeIf([](const Activity &activity) { return activity.state != ActivityState::Done; });
    std::ranges::stable_sort(done, std::ranges::greater(),
                             [](const Activity &activity) { return activity.participants.size(); });
    done = done.first(std::min(mostHighlights, done.size()));
    std::ranges::stable_sort(done, {}, &Activity::start);
    QStringList mentions;
    for (const Activity &activity : std::as_const(done))
        mentions.append(
            writer.say("activity.mention", {{"title"_L1, clause(writer.shown(activity.title))},
                                            {"host"_L1, writer.naming.abbreviation(activity.host)},
                                            {"date"_L1, spanText(activity, writer.language)}}));
    return mentions;
}

} // namespace

QString areaSentences(const ReportWriter &writer, qsizetype area)
{
    const AnnualFacts::AreaFigures &figures = writer.facts.areas[area];
    if (figures.activities.all() == 0)
        return writer.say("area.activities.none", {{"year"_L1, year(writer.facts.year)}});
    // Areas follow each other on a page: the same words five times would read like a machine.
    const QByteArray variant = QByteArray::number(area % variants + 1);
    const bool all = figures.activities.done == figures.activities.all();
    const QByteArray code = "area.activities." + (all ? QByteArray("all") : variant);
    QStringList sentences{writer.say(
        code.constData(),
        {{"done"_L1, writer.digits(figures.activities.done)},
         {"planned"_L1, writer.digits(figures.activities.all())},
         {"change"_L1, changeClause(writer, figures.activities.done, figures.doneLastYear)}})};
    const QStringList mentions = highlights(writer, figures.area.id);
    if (!mentions.isEmpty())
        sentences.append(writer.say(("area.highlights." + variant).constData(),
                                    {{"list"_L1, mentions.join(u"; "_s)}}));
    return sentences.join(u' ');
}

QString topicLine(const ReportWriter &writer, const Topic &topic)
{
    QString results;
    for (const ReportEntry &entry : entriesOn(writer.records, writer.facts, topic)) {
        if (!entry.results.isEmpty()) {
            results = sentence(writer.shown(entry.results));
            break;
        }
    }
    const QByteArray status =
        topic.state == TopicState::Dropped
            ? "status.dropped"
            : "status." + QByteArray(code(topicStatus(writer.records, writer.facts, topic)).data());
    QString others;
    if (!topic.participants.isEmpty())
        others = writer.say("topic.others",
                            {{"names"_L1, writer.naming.abbreviations(topic.participants)}});
    return writer
        .say("topic.line", {{"number"_L1, QString::number(topic.number)},
                            {"title"_L1, writer.shown(topic.title)},
                            {"lead"_L1, writer.naming.abbreviation(topic.lead)},
                            {"others"_L1, others},
                            {"status"_L1, writer.say(status.constData())},
                            {"results"_L1, results}})
        .trimmed();
}

QString memberLine(const ReportWriter &writer, const AnnualFacts::MemberFigures &member)
{
    const bool accepted = isAccepted(writer, member);
    const bool nil = accepted && member.report->nil;
    const QString highlight =
        accepted ? sentence(writer.shown(member.report->highlights)) : QString();
    return writer
        .say(nil        ? "member.nil"
             : accepted ? "member.line"
                        : "member.missing",
             {{"name"_L1, writer.naming.name(member.member)},
              {"code"_L1, writer.naming.abbreviation(member.member)},
              {"took"_L1, writer.digits(member.tookPartInAll)},
              {"hosted"_L1, writer.digits(member.hosted)},
              {"led"_L1, writer.digits(member.led.size())},
              {"highlights"_L1, highlight}})
        .trimmed();
}

QString indicatorSentences(const ReportWriter &writer, const QString &table)
{
    int count = 0;
    int reached = 0;
    int missing = 0;
    const Indicator *lowest = nullptr;
    double lowestPercent = 0;
    for (const IndicatorResult &result : writer.facts.indicators) {
        const Indicator *indicator = writer.records.find(result.indicator);
        if (!result.target)
            continue;
        ++count;
        reached += isReached(*indicator, result) ? 1 : 0;
        missing += result.actual ? 0 : 1;
        const auto percent = result.percent();
        const bool grows = indicator->direction == Direction::Increase;
        if (grows && percent && *percent < 100 && (!lowest || *percent < lowestPercent)) {
            lowest = indicator;
            lowestPercent = *percent;
        }
    }
    if (count == 0)
        return writer.say("indicators.none");
    QString gap;
    if (missing > 0)
        gap = writer.say("indicators.missing", {{"count"_L1, writer.digits(missing)}});
    QStringList sentences{
        writer.say("indicators.summary", {{"count"_L1, writer.digits(count)},
                                          {"reached"_L1, writer.digits(reached)},
                                          {"below"_L1, writer.digits(count - reached - missing)},
                                          {"missing"_L1, gap},
                                          {"table"_L1, table}})};
    if (lowest)
        sentences.append(writer.say("indicators.lowest",
                                    {{"name"_L1, lowered(writer.shown(lowest->name))},
                                     {"percent"_L1, percentText(lowestPercent, writer.language)}}));
    return sentences.join(u' ');
}

} // namespace LienKet
