// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualforms.h"
#include "core/services/annualprose.h"
#include "core/services/annualtables.h"

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

constexpr qsizetype mostHighlights = 5;

ReportWriter::Arguments yearsOf(const ReportWriter &writer)
{
    return {{"year"_L1, QString::number(writer.facts.year)},
            {"last"_L1, QString::number(writer.facts.year - 1)},
            {"next"_L1, QString::number(writer.facts.year + 1)},
            {"group"_L1, groupName(writer)},
            {"agency"_L1, writer.naming.name(issuer(writer.facts))}};
}

void writeCover(ReportWriter &writer)
{
    QStringList members;
    for (const AnnualFacts::MemberFigures &member : writer.facts.members)
        members.append(writer.naming.name(member.member));
    const auto years = yearsOf(writer);
    const ReportWriter::Arguments number{{"number"_L1, reportNumber(writer)},
                                         {"date"_L1, longDate(writer.facts.date, writer.language)}};
    const bool numbered = writer.facts.report && !writer.facts.report->number.isEmpty();
    members.append(QString());
    members.append(writer.say(numbered ? "cover.number" : "cover.date", number));
    writer.document.blocks.append(Cover{.issuer = writer.say("cover.issuer", years),
                                        .title = writer.say("cover.title", years),
                                        .subtitle = writer.say("cover.subtitle", years),
                                        .lines = members});
}

void writeMessage(ReportWriter &writer)
{
    writer.heading(1, writer.say("message"));
    const QString assessment = writer.section(SectionKind::Assessment);
    writer.body(
        {contextSentence(writer), assessment.isEmpty() ? activitiesSentence(writer) : assessment});
    writer.body(topicsSentences(writer));
    writer.body(writer.section(SectionKind::Theme));
    writer.body(writer.say("message.thanks", yearsOf(writer)));
    const Signature signature = reportSignature(writer);
    if (!signature.name.isEmpty())
        writer.paragraph(Paragraph::Role::Note,
                         writer.say("message.signed",
                                    {{"name"_L1, signature.name},
                                     {"post"_L1, signature.authority.join(u", "_s)},
                                     {"agency"_L1, writer.naming.name(issuer(writer.facts))}}));
}

void writeGlance(ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    writer.heading(1, writer.say("glance"));
    int reached = 0;
    int measured = 0;
    for (const IndicatorResult &result : facts.indicators) {
        measured += result.target ? 1 : 0;
        reached += isReached(*writer.records.find(result.indicator), result) ? 1 : 0;
    }
    const auto number = [&](qint64 count) { return writer.digits(count); };
    const ReportWriter::Arguments totals{{"planned"_L1, number(facts.total.all())},
                                         {"topics"_L1, number(facts.topics.size())},
                                         {"members"_L1, number(facts.members.size())},
                                         {"measured"_L1, number(measured)}};
    Tiles tiles;
    tiles.tiles = {{number(facts.members.size()), writer.say("tile.members")},
                   {number(facts.agreements.size()), writer.say("tile.agreements")},
                   {number(facts.total.done), writer.say("tile.activities", totals)},
                   {number(facts.topicStates.done), writer.say("tile.topics", totals)},
                   {number(reached), writer.say("tile.indicators", totals)},
                   {number(facts.reports.size()), writer.say("tile.reports", totals)}};
    writer.document.blocks.append(tiles);
    writer.body(membersSentence(writer));
    writer.body({areasSentence(writer), agreementsSentence(writer)});
}

/// What the members themselves were proudest of; where they say nothing, the widest activities.
void writeHighlights(ReportWriter &writer)
{
    QStringList lines = memberTexts(writer, &MemberReport::highlights);
    if (lines.isEmpty())
        return;
    writer.heading(1, writer.say("highlights"));
    for (const QString &line : lines.first(std::min(mostHighlights, lines.size())))
        writer.item(line);
}

void writeGovernance(ReportWriter &writer)
{
    writer.heading(1, writer.say("chapter.1"));
    writer.body(coordinatorSentences(writer));
    const QString direction = writer.section(SectionKind::Direction);
    if (direction.isEmpty())
        writer.body(
            {handoverSentence(writer), meetingsSentence(writer), reportingSentence(writer)});
    writer.body(direction);
    writer.body({proposalsSentence(writer), standingSentences(writer)});
}

QString reference(const ReportWriter &writer, const char *code, int number)
{
    return writer.say(code, {{"number"_L1, QString::number(number)}});
}

void writeAreas(ReportWriter &writer)
{
    writer.heading(1, writer.say("chapter.2"));
    writer.body(topicStatesSentences(writer));
    writer.body(writer.say("areas.intro", {{"table"_L1, reference(writer, "ref.table", 1)},
                                           {"chart"_L1, reference(writer, "ref.chart", 1)}}));
    writer.document.blocks.append(areaTable(writer));
    writer.document.blocks.append(areaChart(writer));
    for (qsizetype i = 0; i < writer.facts.areas.size(); ++i) {
        const AnnualFacts::AreaFigures &area = writer.facts.areas[i];
        writer.heading(2, writer.say("area.title", {{"number"_L1, QString::number(i + 1)},
                                                    {"name"_L1, writer.shown(area.area.name)}}));
        writer.body({areaSentences(writer, i), writer.section(SectionKind::Area, area.area.id)});
        for (const Topic &topic : area.topics)
            writer.item(topicLine(writer, topic));
    }
}

void writeMembers(ReportWriter &writer)
{
    writer.heading(1, writer.say("chapter.3"));
    writer.body(writer.say("members.intro", {{"table"_L1, reference(writer, "ref.table", 2)},
                                             {"chart"_L1, reference(writer, "ref.chart", 2)}}));
    writer.document.blocks.append(memberTable(writer));
    writer.document.blocks.append(memberChart(writer));
    for (const AnnualFacts::MemberFigures &member : writer.facts.members)
        writer.item(memberLine(writer, member));
}

void writeIndicators(ReportWriter &writer)
{
    writer.heading(1, writer.say("chapter.4"));
    writer.body(indicatorSentences(writer, reference(writer, "ref.table", 3)));
    writer.body(writer.section(SectionKind::Indicators));
    if (!writer.facts.indicators.isEmpty())
        writer.document.blocks.append(indicatorTable(writer));
}

void writeChallenges(ReportWriter &writer)
{
    writer.heading(1, writer.say("chapter.5"));
    const QStringList found = shortcomings(writer);
    const QString written = writer.section(SectionKind::Shortcomings);
    if (written.isEmpty())
        writer.body(found.isEmpty() ? writer.say("shortcomings.none", yearsOf(writer))
                                    : found.join(u' '));
    else
        writer.body({written, silentGapSentence(writer)});
    writer.body(writer.section(SectionKind::Causes));
    const QStringList difficulties = memberTexts(writer, &MemberReport::difficulties);
    if (!difficulties.isEmpty())
        writer.body(writer.say("shortcomings.members"));
    for (const QString &line : difficulties)
        writer.item(line);
    const QString lessons = writer.section(SectionKind::Lessons);
    writer.body(lessons.isEmpty() ? writer.say("lessons") : lessons);
}

void writeOutlook(ReportWriter &writer)
{
    const auto years = yearsOf(writer);
    writer.heading(1, writer.say("chapter.6", years));
    const QString goals = writer.section(SectionKind::Goals);
    writer.body({nextCoordinatorSentence(writer),
                 goals.isEmpty() ? nextThemeSentence(writer) : goals, nextTopicsSentences(writer)});
    writer.document.blocks.append(taskTable(writer));
    const QString handover = writer.section(SectionKind::Handover);
    writer.body({writer.section(SectionKind::Solutions),
                 handover.isEmpty() ? handoverPlan(writer) : handover});
    writer.body(writer.section(SectionKind::Recommendations));
    const QStringList proposals = memberTexts(writer, &MemberReport::proposals);
    if (!proposals.isEmpty())
        writer.body(writer.say("members.propose", years));
    for (const QString &line : proposals)
        writer.item(line);
    writer.heading(2, writer.say("finances"));
    writer.body({resourceSentences(writer), writer.section(SectionKind::Resources)});
}

} // namespace

void writeEnglishReport(ReportWriter &writer)
{
    writer.document.profile = u"free"_s;
    writeCover(writer);
    writeMessage(writer);
    writeGlance(writer);
    writeHighlights(writer);
    writeGovernance(writer);
    writeAreas(writer);
    writeMembers(writer);
    writeIndicators(writer);
    writeChallenges(writer);
    writeOutlook(writer);
    writeAppendices(writer);
}

} // namespace LienKet
