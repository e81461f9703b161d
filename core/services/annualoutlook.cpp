// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of core/services/annualprose.h: means, what fell short, and what comes next.
#include "core/services/annualprose.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

QString costSentence(const ReportWriter &writer)
{
    qint64 cost = 0;
    int known = 0;
    int unknown = 0;
    for (const Activity &activity : writer.facts.activities) {
        if (activity.state != ActivityState::Done)
            continue;
        cost += activity.cost.value_or(0);
        ++(activity.cost ? known : unknown);
    }
    if (known == 0)
        return unknown ? writer.say("resources.cost.none") : QString();
    QString missing;
    if (unknown > 0)
        missing = writer.say("resources.cost.missing", {{"count"_L1, writer.digits(unknown)}});
    return writer.say("resources.cost", {{"count"_L1, writer.digits(known)},
                                         {"money"_L1, moneyText(cost, writer.language)},
                                         {"missing"_L1, missing}});
}

QString budgetSentence(const ReportWriter &writer)
{
    qint64 budget = 0;
    int known = 0;
    for (const Topic &topic : writer.facts.topics) {
        budget += topic.budget.value_or(0);
        known += topic.budget ? 1 : 0;
    }
    if (known == 0)
        return {};
    return writer.say("resources.budget", {{"count"_L1, writer.digits(known)},
                                           {"money"_L1, moneyText(budget, writer.language)}});
}

QString sharedSentence(const ReportWriter &writer)
{
    const QList<Resource> &resources = writer.records.all<Resource>();
    QStringList parts;
    for (const ResourceKind kind : values<ResourceKind>()) {
        const auto count = std::ranges::count(resources, kind, &Resource::kind);
        const QByteArray name = "resource." + QByteArray(code(kind).data());
        if (count > 0)
            parts.append(writer.say(name.constData(), {{"count"_L1, writer.digits(count)}}));
    }
    if (parts.isEmpty())
        return {};
    return writer.say("resources.shared", {{"count"_L1, writer.digits(resources.size())},
                                           {"parts"_L1, writer.list(parts)}});
}

QString groupsSentence(const ReportWriter &writer)
{
    const auto count =
        std::ranges::count_if(writer.records.all<ResearchGroup>(), [&](const ResearchGroup &group) {
            return !group.foundedOn.isValid() || group.foundedOn <= writer.facts.date;
        });
    if (count == 0)
        return {};
    return writer.say("resources.groups", {{"count"_L1, writer.digits(count)}});
}

QString missedActivities(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    QStringList sentences;
    if (facts.total.planned > 0)
        sentences.append(writer.say("shortcomings.activities",
                                    {{"count"_L1, writer.digits(facts.total.planned)}}));
    if (facts.cancelled > 0)
        sentences.append(
            writer.say("shortcomings.cancelled", {{"count"_L1, writer.digits(facts.cancelled)}}));
    return sentences.join(u' ');
}

QString missedIndicators(const ReportWriter &writer)
{
    int measured = 0;
    int below = 0;
    for (const IndicatorResult &result : writer.facts.indicators) {
        if (!result.target || !result.actual)
            continue;
        ++measured;
        below += isReached(*writer.records.find(result.indicator), result) ? 0 : 1;
    }
    if (below == 0)
        return {};
    return writer.say("shortcomings.indicators",
                      {{"below"_L1, writer.digits(below)}, {"count"_L1, writer.digits(measured)}});
}

QString lateReports(const ReportWriter &writer)
{
    QStringList late;
    for (const AnnualFacts::MemberFigures &member : writer.facts.members) {
        if (member.report && member.report->submittedOn.isValid() && !member.onTime)
            late.append(writer.naming.abbreviation(member.member));
    }
    return late.isEmpty() ? QString()
                          : writer.say("shortcomings.late", {{"names"_L1, writer.list(late)}});
}

} // namespace

QString resourceSentences(const ReportWriter &writer)
{
    QStringList sentences{budgetSentence(writer), costSentence(writer), sharedSentence(writer),
                          groupsSentence(writer)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString silentGapSentence(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    QList<Activity> done = writer.records.all<Activity>();
    done.removeIf([](const Activity &activity) { return activity.state != ActivityState::Done; });
    const Coverage covered = coverage(done, writer.records.all<Area>());
    const Agreement *founding = foundingAgreement(facts);
    const int begin = founding ? founding->signedOn.year() : facts.year;
    QList<Id<Organization>> members;
    for (const AnnualFacts::MemberFigures &member : facts.members)
        members.append(member.member);
    const MemberYears nil =
        nilYears(writer.records.all<ReportRound>(), writer.records.all<MemberReport>());
    QStringList parts;
    for (const AnnualFacts::AreaFigures &area : facts.areas) {
        QStringList silent;
        for (const SilentGap &gap :
             silentGaps(covered, members, {area.area.id}, begin, facts.year, nil))
            silent.append(writer.naming.abbreviation(gap.member));
        if (!silent.isEmpty())
            parts.append(writer.say("shortcomings.gap",
                                    {{"names"_L1, writer.list(silent)},
                                     {"area"_L1, lowered(writer.shown(area.area.name))}}));
    }
    return parts.isEmpty() ? QString()
                           : writer.say("shortcomings.gaps", {{"parts"_L1, parts.join(u"; "_s)}});
}

QStringList shortcomings(const ReportWriter &writer)
{
    const int unfinished = writer.facts.topicStates.partly + writer.facts.topicStates.dropped +
                           writer.facts.topicStates.open;
    QString topics;
    if (unfinished > 0)
        topics = capitalized(
            writer.say("shortcomings.topics", {{"count"_L1, writer.words(unfinished)}}));
    QStringList sentences{missedActivities(writer), topics, missedIndicators(writer),
                          lateReports(writer), silentGapSentence(writer)};
    sentences.removeAll(QString());
    return sentences;
}

QString nextCoordinatorSentence(const ReportWriter &writer)
{
    const CoordinatorTerm *term = writer.facts.nextCoordinator;
    return writer.say(term ? "goals.coordinator" : "goals.coordinator.open",
                      {{"agency"_L1, term ? writer.naming.name(term->organization) : QString()},
                       {"next"_L1, QString::number(writer.facts.year + 1)}});
}

QString nextThemeSentence(const ReportWriter &writer)
{
    for (const ProgramYear &program : writer.records.all<ProgramYear>()) {
        if (program.year == writer.facts.year + 1 && !program.theme.isEmpty())
            return writer.say("goals.theme", {{"theme"_L1, clause(writer.shown(program.theme))}});
    }
    return {};
}

QString nextTopicsSentences(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    const QString year = QString::number(facts.year);
    const int unfinished = facts.topicStates.partly + facts.topicStates.open;
    if (!facts.nextTopics.isEmpty()) {
        QString carried;
        if (!facts.carriedOut.isEmpty())
            carried = writer.say(
                "goals.topics.carried",
                {{"count"_L1, writer.digits(facts.carriedOut.size())}, {"year"_L1, year}});
        return writer.say("goals.topics", {{"count"_L1, writer.digits(facts.nextTopics.size())},
                                           {"carried"_L1, carried}});
    }
    QStringList sentences;
    if (unfinished > 0)
        sentences.append(capitalized(writer.say(
            "goals.carried", {{"count"_L1, writer.words(unfinished)}, {"year"_L1, year}})));
    sentences.append(writer.say("goals.open", {{"next"_L1, QString::number(facts.year + 1)}}));
    return sentences.join(u' ');
}

QString handoverPlan(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    const Handover *handover = facts.nextHandover;
    const Id<Organization> to =
        facts.nextCoordinator ? facts.nextCoordinator->organization : Id<Organization>();
    const bool done = handover && handover->date.isValid() && handover->date <= facts.date;
    return writer.say(done          ? "handover.done"
                      : to.isNull() ? "handover.open"
                                    : "handover.plan",
                      {{"date"_L1, done ? proseDate(handover->date, writer.language) : QString()},
                       {"from"_L1, writer.naming.name(issuer(facts))},
                       {"to"_L1, writer.naming.name(to)},
                       {"next"_L1, QString::number(facts.year + 1)}});
}

QStringList memberTexts(const ReportWriter &writer, LocalizedText MemberReport::*field)
{
    QList<std::pair<QString, QStringList>> texts;
    for (const AnnualFacts::MemberFigures &member : writer.facts.members) {
        const auto report =
            std::ranges::find(writer.facts.reports, member.member, &MemberReport::member);
        if (report == writer.facts.reports.end() || ((*report).*field).isEmpty())
            continue;
        const QString text = clause(writer.shown((*report).*field));
        const auto known = std::ranges::find(texts, text, &std::pair<QString, QStringList>::first);
        if (known != texts.end())
            known->second.append(writer.naming.abbreviation(member.member));
        else
            texts.append({text, {writer.naming.abbreviation(member.member)}});
    }
    QStringList lines;
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines.append(writer.say(i + 1 == texts.size() ? "member.said.last" : "member.said",
                                {{"text"_L1, capitalized(texts[i].first)},
                                 {"codes"_L1, texts[i].second.join(u", "_s)}}));
    return lines;
}

} // namespace LienKet
