// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/annualforms.h"
#include "core/services/annualprose.h"
#include "core/services/annualtables.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

class Appendices
{
public:
    explicit Appendices(ReportWriter &writer) : m_writer(writer) {}

    void begin(const char *title)
    {
        static const QStringList numerals{u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s};
        const AnnualFacts &facts = m_writer.facts;
        const bool numbered = facts.report && !facts.report->number.isEmpty();
        m_writer.document.blocks.append(AppendixStart{
            m_writer.say("appendix", {{"number"_L1, numerals[m_count++]}}),
            m_writer.say(title, {{"year"_L1, QString::number(facts.year)}}),
            m_writer.say(numbered ? "appendix.reference" : "appendix.reference.unnumbered",
                         {{"number"_L1, reportNumber(m_writer)},
                          {"date"_L1, longDate(facts.date, m_writer.language)},
                          {"agency"_L1, m_writer.naming.name(issuer(facts))}})});
    }

    void addMemberReport(const AnnualFacts::MemberFigures &member)
    {
        m_writer.heading(2,
                         m_writer.say("report.head",
                                      {{"name"_L1, m_writer.naming.name(member.member)},
                                       {"code"_L1, m_writer.naming.abbreviation(member.member)}}));
        if (!m_writer.facts.isIn(member.report)) {
            const bool leftOut = m_writer.facts.isLeftOut(member.report);
            m_writer.body(m_writer.say(leftOut ? "report.left_out" : "report.open"));
            return;
        }
        const MemberReport &report = *member.report;
        m_writer.body(
            {m_writer.say("report.accepted",
                          {{"submitted"_L1, proseDate(report.submittedOn, m_writer.language)},
                           {"accepted"_L1, proseDate(report.acceptedOn, m_writer.language)}}),
             report.nil
                 ? m_writer.say("report.nil", {{"year"_L1, QString::number(m_writer.facts.year)}})
                 : QString()});
        const Table entries = entryTable(m_writer, report);
        if (!report.nil && !entries.rows.isEmpty())
            m_writer.document.blocks.append(entries);
        addText("report.highlights", report.highlights);
        addText("report.difficulties", report.difficulties);
        addText("report.proposals", report.proposals);
    }

private:
    void addText(const char *code, const LocalizedText &text)
    {
        if (!text.isEmpty())
            m_writer.body(m_writer.say(code, {{"text"_L1, sentence(m_writer.shown(text))}}));
    }

    ReportWriter &m_writer;
    int m_count = 0;
};

} // namespace

void writeAppendices(ReportWriter &writer)
{
    Appendices appendices(writer);
    const auto add = [&](const DocumentBlock &block) { writer.document.blocks.append(block); };
    if (!writer.facts.agreements.isEmpty()) {
        appendices.begin("appendix.agreements");
        add(agreementTable(writer));
    }
    if (!writer.facts.activities.isEmpty()) {
        appendices.begin("appendix.activities");
        add(activityTable(writer));
    }
    if (!writer.facts.indicators.isEmpty()) {
        appendices.begin("appendix.indicators");
        add(indicatorValueTable(writer));
    }
    if (writer.facts.round) {
        appendices.begin("appendix.reports");
        for (const AnnualFacts::MemberFigures &member : writer.facts.members)
            appendices.addMemberReport(member);
    }
    if (writer.facts.trend.size() > 1 || !writer.facts.indicators.isEmpty())
        appendices.begin("appendix.charts");
    if (writer.facts.trend.size() > 1)
        add(trendChart(writer));
    if (!writer.facts.indicators.isEmpty())
        add(indicatorChart(writer));
}

QString reportNumber(const ReportWriter &writer)
{
    const ConsolidatedReport *report = writer.facts.report;
    if (report && report->number.contains(u'/'))
        return report->number;
    const OrganizationName &agency = writer.naming.period(issuer(writer.facts));
    // Room for the clerk to write a number that is not given yet.
    QString number = report && !report->number.isEmpty() ? report->number : u"      "_s;
    if (number.size() == 1)
        number.prepend(u'0');
    return writer.say("number.code", {{"number"_L1, number}, {"code"_L1, agency.documentCode}});
}

QString groupName(const ReportWriter &writer)
{
    return writer.say("group", {{"count"_L1, QString::number(writer.facts.members.size())}});
}

Signature reportSignature(const ReportWriter &writer)
{
    const Id<Organization> agency = issuer(writer.facts);
    const OrganizationName &names = writer.naming.period(agency);
    const auto inCase = [&](const QString &post) {
        return writer.language == Language::Vietnamese ? post.toUpper() : post;
    };
    const QString head = inCase(names.headTitle.text(writer.language));
    const ReportWriter::Arguments post{{"head"_L1, head}};
    const ConsolidatedReport *report = writer.facts.report;
    const Id<Person> person = report ? report->signatory : Id<Person>();
    const QString position = inCase(writer.naming.position(person, agency));
    Signature signature;
    switch (report ? report->authority : SigningAuthority::Head) {
    case SigningAuthority::Head:
        signature.authority = {head};
        break;
    case SigningAuthority::Deputy:
        signature.authority = {writer.say("sign.deputy", post),
                               writer.say("sign.deputy.post", post)};
        break;
    case SigningAuthority::ByOrder:
        signature.authority = {writer.say("sign.by_order", post), position};
        break;
    case SigningAuthority::Collective:
        signature.authority = {writer.say("sign.collective"), writer.say("sign.collective.post")};
        break;
    case SigningAuthority::Authorised:
        signature.authority = {writer.say("sign.authorised", post), position};
        break;
    case SigningAuthority::Acting:
        signature.authority = {writer.say("sign.acting", post)};
        break;
    }
    signature.authority.removeAll(QString());
    signature.name = writer.naming.signedName(person);
    signature.recipientsLabel = writer.say("recipients");
    for (const char *code : {"recipient.1", "recipient.2", "recipient.3", "recipient.4"}) {
        if (writer.phrases.has(QLatin1StringView(code)))
            signature.recipients.append(writer.say(code));
    }
    return signature;
}

} // namespace LienKet
