// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualforms.h"
#include "core/services/annualprose.h"
#include "core/services/annualtables.h"

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

const ReportWriter::Arguments yearsOf(const ReportWriter &writer)
{
    return {{"year"_L1, QString::number(writer.facts.year)},
            {"last"_L1, QString::number(writer.facts.year - 1)},
            {"next"_L1, QString::number(writer.facts.year + 1)}};
}

QString agencyName(const ReportWriter &writer)
{
    return writer.naming.name(issuer(writer.facts));
}

OfficialHead officialHead(const ReportWriter &writer)
{
    const AnnualFacts &facts = writer.facts;
    const OrganizationName &agency = writer.naming.period(issuer(facts));
    ReportWriter::Arguments years = yearsOf(writer);
    years.append({"group"_L1, groupName(writer)});
    const QString date = longDate(facts.date, writer.language);
    const QString place = writer.naming.town(issuer(facts));
    return {.nation = writer.say("nation"),
            .motto = writer.say("motto"),
            .superior = agency.superiorLine.toUpper(),
            .agency = agencyName(writer).toUpper(),
            .number = writer.say("number", {{"number"_L1, reportNumber(writer)}}),
            .placeAndDate = place.isEmpty() ? capitalized(date)
                                            : writer.say("place_and_date",
                                                         {{"place"_L1, place}, {"date"_L1, date}}),
            .type = writer.say("type"),
            .subject = writer.say("subject", years),
            .addressLabel = writer.say("address_label"),
            .addressees = {writer.say("addressee.1"), writer.say("addressee.2")}};
}

void writeBases(ReportWriter &writer)
{
    using Role = Paragraph::Role;
    for (const Agreement &agreement : writer.facts.agreements) {
        if (agreement.kind == AgreementKind::Memorandum &&
            agreement.scope == AgreementScope::Consortium &&
            agreement.provenance == Provenance::Document)
            writer.paragraph(
                Role::LegalBasis,
                writer.say("basis.agreement",
                           {{"title"_L1, writer.shown(agreement.title)},
                            {"date"_L1, longDate(agreement.signedOn, writer.language)}}));
    }
    writer.paragraph(Role::LegalBasis, writer.say("basis.reports", yearsOf(writer)));
    writer.body(
        writer.say("opening", {{"agency"_L1, agencyName(writer)},
                               {"year"_L1, QString::number(writer.facts.year)},
                               {"cutoff"_L1, dateText(writer.facts.cutoff, writer.language)}}));
}

void writeContext(ReportWriter &writer)
{
    const auto years = yearsOf(writer);
    writer.heading(1, writer.say("part.1"));
    writer.heading(2, writer.say("part.1.1"));
    const QString context = writer.section(SectionKind::Context);
    if (context.isEmpty())
        writer.body({contextSentence(writer), areasSentence(writer)});
    writer.body(context);
    writer.body({membersSentence(writer), agreementsSentence(writer)});
    writer.heading(2, writer.say("part.1.2"));
    writer.body(coordinatorSentences(writer));
    const QString direction = writer.section(SectionKind::Direction);
    if (direction.isEmpty())
        writer.body(
            {handoverSentence(writer), meetingsSentence(writer), reportingSentence(writer)});
    writer.body(direction);
    writer.body({proposalsSentence(writer), standingSentences(writer)});
    writer.heading(2, writer.say("part.1.3", years));
    writer.body(topicsSentences(writer));
    writer.body(writer.section(SectionKind::Theme));
}

/// a b c d đ e g h i: the letters that number points in Vietnamese documents.
QString pointLetter(qsizetype index)
{
    return u"abcdđeghiklmnopqrstuvxy"_s.at(index % 23);
}

void writeAreas(ReportWriter &writer)
{
    writer.heading(2, writer.say("part.2.2"));
    const auto number = [](int n) {
        return ReportWriter::Arguments{{"number"_L1, QString::number(n)}};
    };
    writer.body(writer.say("areas.intro", {{"table"_L1, writer.say("ref.table", number(1))},
                                           {"chart"_L1, writer.say("ref.chart", number(1))}}));
    writer.document.blocks.append(areaTable(writer));
    writer.document.blocks.append(areaChart(writer));
    for (qsizetype i = 0; i < writer.facts.areas.size(); ++i) {
        const AnnualFacts::AreaFigures &area = writer.facts.areas[i];
        writer.heading(3, writer.say("area.title", {{"letter"_L1, pointLetter(i)},
                                                    {"name"_L1, writer.shown(area.area.name)}}));
        writer.body({areaSentences(writer, i), writer.section(SectionKind::Area, area.area.id)});
        for (const Topic &topic : area.topics)
            writer.item(topicLine(writer, topic));
    }
}

void writeMembers(ReportWriter &writer)
{
    writer.heading(2, writer.say("part.2.3"));
    const auto number = [](int n) {
        return ReportWriter::Arguments{{"number"_L1, QString::number(n)}};
    };
    writer.body(writer.say("members.intro", {{"table"_L1, writer.say("ref.table", number(2))},
                                             {"chart"_L1, writer.say("ref.chart", number(2))}}));
    writer.document.blocks.append(memberTable(writer));
    writer.document.blocks.append(memberChart(writer));
    for (const AnnualFacts::MemberFigures &member : writer.facts.members)
        writer.item(memberLine(writer, member));
}

void writeResults(ReportWriter &writer)
{
    writer.heading(1, writer.say("part.2"));
    writer.heading(2, writer.say("part.2.1"));
    const QString assessment = writer.section(SectionKind::Assessment);
    writer.body(assessment.isEmpty() ? activitiesSentence(writer) : assessment);
    writer.body(topicStatesSentences(writer));
    writeAreas(writer);
    writeMembers(writer);
    writer.heading(2, writer.say("part.2.4"));
    writer.body(indicatorSentences(writer, writer.say("ref.table", {{"number"_L1, u"3"_s}})));
    writer.body(writer.section(SectionKind::Indicators));
    if (!writer.facts.indicators.isEmpty())
        writer.document.blocks.append(indicatorTable(writer));
    writer.heading(2, writer.say("part.2.5"));
    writer.body(resourceSentences(writer));
    writer.body(writer.section(SectionKind::Resources));
}

void writeShortcomings(ReportWriter &writer)
{
    writer.heading(1, writer.say("part.3"));
    writer.heading(2, writer.say("part.3.1"));
    const QStringList found = shortcomings(writer);
    const QString written = writer.section(SectionKind::Shortcomings);
    if (written.isEmpty())
        writer.body(found.isEmpty() ? writer.say("shortcomings.none", yearsOf(writer))
                                    : found.join(u' '));
    else
        writer.body({written, silentGapSentence(writer)});
    const QStringList difficulties = memberTexts(writer, &MemberReport::difficulties);
    if (!difficulties.isEmpty())
        writer.body(writer.say("shortcomings.members"));
    for (const QString &line : difficulties)
        writer.item(line);

    writer.heading(2, writer.say("part.3.2"));
    const QString causes = writer.section(SectionKind::Causes);
    writer.body(causes.isEmpty() ? writer.say("causes.objective") : causes);
    if (causes.isEmpty() && !found.isEmpty())
        writer.body(writer.say("causes.subjective"));

    writer.heading(2, writer.say("part.3.3"));
    const QString lessons = writer.section(SectionKind::Lessons);
    writer.body(lessons.isEmpty() ? writer.say("lessons") : lessons);
}

void writeOutlook(ReportWriter &writer)
{
    const auto years = yearsOf(writer);
    writer.heading(1, writer.say("part.4", years));
    writer.heading(2, writer.say("part.4.1"));
    const QString goals = writer.section(SectionKind::Goals);
    writer.body({nextCoordinatorSentence(writer),
                 goals.isEmpty() ? nextThemeSentence(writer) : QString(),
                 nextTopicsSentences(writer)});
    writer.body(goals);
    writer.heading(2, writer.say("part.4.2"));
    writer.document.blocks.append(taskTable(writer));
    writer.heading(2, writer.say("part.4.3"));
    const QString solutions = writer.section(SectionKind::Solutions);
    writer.body(solutions);
    if (solutions.isEmpty()) {
        for (const char *code : {"solutions.1", "solutions.2", "solutions.3"})
            writer.item(writer.say(code, years));
    }
    writer.heading(2, writer.say("part.4.4"));
    const QString handover = writer.section(SectionKind::Handover);
    writer.body(handover.isEmpty() ? handoverPlan(writer) : handover);
}

void writeProposals(ReportWriter &writer)
{
    const auto years = yearsOf(writer);
    writer.heading(1, writer.say("part.5"));
    writer.heading(2, writer.say("part.5.1"));
    // An office writes both requests as one text; what is asked of the members begins with these
    // words.
    const QString written = writer.section(SectionKind::Recommendations);
    const qsizetype toMembers = written.indexOf(writer.say("recommendations.members"));
    const QString ofMinistry = toMembers < 0 ? written : written.first(toMembers).trimmed();
    writer.body(ofMinistry.isEmpty() ? writer.say("ministry") : ofMinistry);
    writer.heading(2, writer.say("part.5.2"));
    writer.body(toMembers < 0 ? writer.say("members.ask") : written.sliced(toMembers));
    const QStringList proposals = memberTexts(writer, &MemberReport::proposals);
    if (!proposals.isEmpty())
        writer.body(writer.say("members.propose", years));
    for (const QString &line : proposals)
        writer.item(line);
    ReportWriter::Arguments closing = years;
    closing.append({"agency"_L1, agencyName(writer)});
    writer.body(writer.say("closing", closing));
}

} // namespace

void writeVietnameseReport(ReportWriter &writer)
{
    writer.document.profile = u"nd30-2020"_s;
    writer.document.head = officialHead(writer);
    writeBases(writer);
    writeContext(writer);
    writeResults(writer);
    writeShortcomings(writer);
    writeOutlook(writer);
    writeProposals(writer);
    writer.document.blocks.append(reportSignature(writer));
    writeAppendices(writer);
}

} // namespace LienKet
