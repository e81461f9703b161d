// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reportwriter.h"
#include "core/services/sourcemarks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

// Characters of the private use area, which no stored text may need: they only part a remark from
// the words around it until marked() makes spans of them.
constexpr QChar remarkBegins{0xE000};
constexpr QChar remarkEnds{0xE001};

} // namespace

ReportWriter::ReportWriter(const ProgramRecords &programRecords, const AnnualFacts &annualFacts,
                           Language reportLanguage)
    : records(programRecords), facts(annualFacts), language(reportLanguage),
      naming(programRecords, annualFacts.date, reportLanguage),
      phrases(Phrases::of("annual"_L1, reportLanguage)),
      m_members(memberNames(
          records.all<Membership>(),
          OrganizationNames(records.all<Organization>(), records.all<OrganizationName>()),
          facts.year))
{
    document.language = language;
    document.date = facts.date;
    if (facts.illustrative)
        document.footMark = say("illustrative");
}

QString ReportWriter::shown(const LocalizedText &text) const
{
    const QString words = text.text(language);
    const bool outdated = text.state(language) == TextState::Outdated;
    if (!text.fallsBack(language) && !outdated)
        return words;
    return clause(words) + u' ' + remarkBegins + say(outdated ? "outdated" : "untranslated") +
           remarkEnds;
}

QString ReportWriter::printed(const LocalizedText &passage) const
{
    return shown(withoutMarks(passage, m_members));
}

DocumentText ReportWriter::marked(const QString &text)
{
    DocumentText result;
    QStringView rest = text;
    for (qsizetype begin = rest.indexOf(remarkBegins); begin >= 0;
         begin = rest.indexOf(remarkBegins)) {
        const qsizetype end = rest.indexOf(remarkEnds, begin);
        if (end < 0)
            break; // a stored text may hold the character that opens a remark
        result += DocumentText(rest.first(begin).toString());
        result += DocumentText(rest.sliced(begin + 1, end - begin - 1).toString(), Emphasis::Mark);
        rest = rest.sliced(end + 1);
    }
    if (!rest.isEmpty())
        result += DocumentText(rest.toString());
    return result;
}

void ReportWriter::heading(int level, const QString &text)
{
    document.blocks.append(Heading{level, text});
}

void ReportWriter::paragraph(Paragraph::Role role, const QString &text)
{
    if (!text.isEmpty())
        document.blocks.append(Paragraph{role, marked(text)});
}

void ReportWriter::body(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    body(said.join(u' '));
}

QString ReportWriter::tableCaption(const char *code, const Arguments &arguments)
{
    return say("table",
               {{"number"_L1, QString::number(++m_tables)}, {"title"_L1, say(code, arguments)}});
}

QString ReportWriter::chartCaption(const char *code, const Arguments &arguments)
{
    return say("chart",
               {{"number"_L1, QString::number(++m_charts)}, {"title"_L1, say(code, arguments)}});
}

QString ReportWriter::source() const
{
    return say("source", {{"date"_L1, proseDate(facts.cutoff, language)}});
}

QString ReportWriter::section(SectionKind kind, Id<Area> area) const
{
    QStringList texts;
    for (const ReportSection &found : sections(kind, area)) {
        if (!found.text.isEmpty())
            texts.append(sentence(printed(found.text)));
    }
    return texts.join(u' ');
}

QString ReportWriter::topicText(Id<Topic> topic) const
{
    for (const ReportSection &each : records.all<ReportSection>()) {
        if (facts.report && each.report == facts.report->id && each.kind == SectionKind::Topic &&
            each.topic == topic && !each.text.isEmpty())
            return sentence(printed(each.text).replace(u'\n', u' '));
    }
    return {};
}

QList<ReportSection> ReportWriter::sections(SectionKind kind, Id<Area> area) const
{
    QList<ReportSection> found;
    for (const ReportSection &section : records.all<ReportSection>()) {
        if (facts.report && section.report == facts.report->id && section.kind == kind &&
            section.area == area)
            found.append(section);
    }
    std::ranges::stable_sort(found, {}, &ReportSection::ordinal);
    return found;
}

} // namespace LienKet
