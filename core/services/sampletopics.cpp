// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplebuild.h"

namespace LienKet {

namespace {

/// "HUCE<2026" takes part until 2025.
QStringList participantsIn(const QJsonValue &json, int year)
{
    QStringList members;
    const QStringList words = sampleWords(json);
    for (const QString &word : words) {
        const QStringList parts = word.split(QLatin1Char('<'));
        if (parts.size() == 1 || year < parts[1].toInt())
            members.append(parts[0]);
    }
    return members;
}

QString roleInCharge(const QString &area, int number)
{
    if (area == QLatin1String("DT") || area == QLatin1String("TS"))
        return QStringLiteral("training");
    if (area == QLatin1String("CL"))
        return QStringLiteral("quality");
    if (area == QLatin1String("TT"))
        return QStringLiteral("media");
    return number % 2 ? QStringLiteral("research") : QStringLiteral("expert");
}

/// A copy's title tells which of several like groups works on it.
LocalizedText titleOfCopy(const SampleBuild &build, const LocalizedText &title, int copy)
{
    if (copy == 1)
        return title;
    return filled(sampleText(build.office[QLatin1String("copies")][QLatin1String("topic")]),
                  {{QStringLiteral("title"), title}, {QStringLiteral("copy"), copy}});
}

TopicState stateOf(const QJsonObject &material, int year)
{
    const QString code = material[QLatin1String("states")][QString::number(year)].toString();
    const TopicState usual = year < sampleLastYear ? TopicState::Done : TopicState::Running;
    return fromCode<TopicState>(code).value_or(usual);
}

void addIndicators(SampleBuild &build, const SampleBuild::TopicPlan &plan, Id<Topic> topic)
{
    const QJsonArray indicators = plan.material[QLatin1String("indicators")].toArray();
    int ordinal = 0;
    for (const QJsonValue &json : indicators) {
        Indicator indicator;
        indicator.topic = topic;
        indicator.ordinal = ++ordinal;
        indicator.name = sampleText(json[QLatin1String("name")]);
        indicator.unit = sampleText(json[QLatin1String("unit")]);
        indicator.kind = fromCode<IndicatorKind>(json[QLatin1String("kind")].toString())
                             .value_or(IndicatorKind::Periodic);
        if (json[QLatin1String("baseline")].isDouble())
            indicator.baseline = json[QLatin1String("baseline")].toDouble();
        indicator.target = json[QLatin1String("targets")].toArray().at(plan.step).toDouble();
        build.add(indicator, QDate(plan.year, 3, 1));
    }
}

/// The milestones due in the topic's own year.
void addMilestones(SampleBuild &build, const SampleBuild::TopicPlan &plan, Id<Topic> topic)
{
    const QJsonArray milestones = plan.material[QLatin1String("milestones")].toArray();
    int ordinal = 0;
    for (const QJsonValue &json : milestones) {
        Milestone milestone;
        milestone.due = sampleDate(json[QLatin1String("due")]);
        if (milestone.due.year() != plan.year)
            continue;
        milestone.topic = topic;
        milestone.ordinal = ++ordinal;
        milestone.title = sampleText(json[QLatin1String("title")]);
        milestone.doneOn = sampleDate(json[QLatin1String("done")]);
        build.add(milestone, QDate(plan.year, 3, 1));
    }
}

Topic topicOf(const SampleBuild &build, const SampleBuild::TopicPlan &plan, int number)
{
    const QJsonObject &json = plan.material;
    Topic topic;
    topic.year = plan.year;
    topic.number = number;
    topic.area = build.area(plan.area);
    const QStringList clauses = sampleWords(json[QLatin1String("clauses")]);
    for (const QString &clause : clauses)
        topic.scopeItems.append(build.facts.find<ScopeItem>(u'@' + clause));
    topic.title = titleOfCopy(build, sampleText(json[QLatin1String("title")]), plan.copy);
    topic.objective = sampleText(json[QLatin1String("objective")]);
    topic.lead = build.member(plan.lead);
    for (const QString &member : plan.participants)
        topic.participants.append(build.member(member));
    if (!json[QLatin1String("unassigned")].toBool())
        topic.personInCharge = build.person(plan.lead, roleInCharge(plan.area, number));
    topic.start = sampleDate(json[QLatin1String("start")]);
    topic.end = sampleDate(json[QLatin1String("end")]);
    topic.budget = json[QLatin1String("budget")].toArray().at(plan.step).toInteger() * 1'000'000;
    topic.state = stateOf(json, plan.year);
    if (topic.state == TopicState::Dropped)
        topic.reason = sampleText(json[QLatin1String("reason")]);
    topic.illustrative = true;
    return topic;
}

/// How many topics each year has before it is multiplied.
QHash<int, int> topicsPerYear(const QJsonArray &chains)
{
    QHash<int, int> count;
    for (const QJsonValue &chain : chains) {
        const QStringList years = chain[QLatin1String("numbers")].toObject().keys();
        for (const QString &year : years)
            ++count[year.toInt()];
    }
    return count;
}

/// One topic of several years: a record a year, each carried over from the one before.
void addChain(SampleBuild &build, const QJsonObject &material, int copy,
              const QHash<int, int> &perYear)
{
    const QJsonObject numbers = material[QLatin1String("numbers")].toObject();
    Id<Topic> previous;
    int step = 0;
    for (auto at = numbers.begin(); at != numbers.end(); ++at, ++step) {
        SampleBuild::TopicPlan plan;
        plan.key = material[QLatin1String("key")].toString();
        plan.copy = copy;
        plan.year = at.key().toInt();
        plan.step = step;
        plan.at = build.program.all<Topic>().size();
        plan.area = material[QLatin1String("area")].toString();
        plan.lead = material[QLatin1String("lead")].toString();
        plan.participants = participantsIn(material[QLatin1String("with")], plan.year);
        plan.material = material;
        Topic topic = topicOf(build, plan, at->toInt() + (copy - 1) * perYear[plan.year]);
        topic.carriedFrom = previous;
        previous = build.add(topic, QDate(plan.year, 2, 27)).id;
        addIndicators(build, plan, previous);
        addMilestones(build, plan, previous);
        build.topicAt.insert(SampleBuild::planKey(plan.key, plan.year, copy), build.topics.size());
        build.topics.append(plan);
    }
}

} // namespace

void addTopics(SampleBuild &build)
{
    const QJsonArray chains = sampleMaterial(QStringLiteral("topics.json")).toArray();
    const QHash<int, int> perYear = topicsPerYear(chains);
    for (int copy = 1; copy <= build.times; ++copy) {
        for (const QJsonValue &chain : chains)
            addChain(build, chain.toObject(), copy, perYear);
    }
}

} // namespace LienKet
