// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of core/services/annualprose.h: areas, topics, members and indicators.
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
        mentions.append(writer.say(
            "activity.mention",
            {{"title"_L1, clause(writer.shown(activity.title))},
             {"host"_L1, writer.naming.abbreviation(activity.host)},
             {"date"_L1, proseSpan(activity.start, lastDay(activity), writer.language)}}));
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
    QString results = writer.topicText(topic.id);
    for (const ReportEntry &entry : entriesOn(writer.records, writer.facts, topic)) {
        const Id<Organization> member = writer.records.find(entry.report)->member;
        if (entry.results.isEmpty() || !results.isEmpty())
            continue;
        results = sentence(writer.shown(entry.results));
        if (member != topic.lead)
            results = writer.say("topic.by", {{"member"_L1, writer.naming.abbreviation(member)},
                                              {"text"_L1, lowered(results)}});
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
    const bool accepted = writer.facts.isIn(member.report);
    const bool nil = accepted && member.report->nil;
    QStringList parts;
    for (const auto &[code, count] : {std::pair{"member.took", member.tookPartInAll},
                                      {"member.hosted", member.hosted},
                                      {"member.led", int(member.led.size())}}) {
        if (count > 0)
            parts.append(writer.say(code, {{"count"_L1, writer.digits(count)}}));
    }
    if (parts.isEmpty())
        parts.append(writer.say("member.nothing"));
    const QString highlight =
        accepted ? sentence(writer.shown(member.report->highlights)) : QString();
    return writer
        .say(nil                                     ? "member.nil"
             : accepted                              ? "member.line"
             : writer.facts.isLeftOut(member.report) ? "member.left_out"
                                                     : "member.missing",
             {{"name"_L1, writer.naming.name(member.member)},
              {"code"_L1, writer.naming.abbreviation(member.member)},
              {"parts"_L1,
               writer.language == Language::English ? writer.list(parts) : parts.join(u", "_s)},
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
    const int below = count - reached - missing;
    QString gap;
    if (missing > 0)
        gap = writer.say("indicators.missing", {{"count"_L1, writer.digits(missing)}});
    QStringList sentences{writer.say(below == 0 ? "indicators.summary.all" : "indicators.summary",
                                     {{"count"_L1, writer.digits(count)},
                                      {"reached"_L1, writer.digits(reached)},
                                      {"below"_L1, writer.digits(below)},
                                      {"missing"_L1, gap},
                                      {"table"_L1, table}})};
    if (lowest)
        sentences.append(writer.say("indicators.lowest",
                                    {{"name"_L1, lowered(writer.shown(lowest->name))},
                                     {"percent"_L1, percentText(lowestPercent, writer.language)}}));
    return sentences.join(u' ');
}

} // namespace LienKet
