// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/minuteswriter.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/services/prose.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// "Hà Nội" of "Hội trường A, Hà Nội (TLU)".
QString townOf(const QString &place)
{
    return place.section(u',', -1).section(u'(', 0, 0).trimmed();
}

struct FormWords
{
    const char *type;
    const char *number;
};

FormWords wordsOf(MinutesWriter::Form form)
{
    switch (form) {
    case MinutesWriter::Form::Minutes:
        return {"type", "number.blank"};
    case MinutesWriter::Form::Agenda:
        return {"agenda.type", "agenda.number"};
    case MinutesWriter::Form::Decision:
        return {"decision.type", "decision.number"};
    case MinutesWriter::Form::Letter: // which the decree gives no name (công văn)
        return {"letter.type", "letter.number"};
    }
    return {};
}

} // namespace

MinutesWriter::MinutesWriter(const ProgramRecords &source, QDate day, Language documentLanguage)
    : records(source), language(documentLanguage), naming(source, day, documentLanguage),
      phrases(Phrases::of("minutes"_L1, documentLanguage))
{
    document.language = language;
    document.date = day;
    document.profile = language == Language::Vietnamese ? u"nd30-2020"_s : u"free"_s;
}

void MinutesWriter::part(const char *code)
{
    heading(1, say(code, {{"roman"_L1, QString(++m_parts, u'I')}}));
}

void MinutesWriter::body(const QString &text, Paragraph::Role role)
{
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        document.blocks.append(Paragraph{role, line});
}

void MinutesWriter::section(const char *title, const LocalizedText &text)
{
    if (text.isEmpty())
        return;
    part(title);
    body(shown(text));
}

void MinutesWriter::begin(Form form, Id<Organization> agency, const QString &subject,
                          const LocalizedText &place)
{
    const FormWords words = wordsOf(form);
    const QString type = form == Form::Letter ? QString() : say(words.type);
    document.title = type.isEmpty() ? subject : type + u": "_s + subject;
    if (language == Language::English) {
        // A letter says who writes and when; papers of a meeting say both in their text.
        body(form == Form::Letter
                 ? naming.name(agency) + u" · "_s + longDate(document.date, language)
                 : type,
             Paragraph::Role::Lead);
        return heading(1, subject);
    }
    const OrganizationName &name = naming.period(agency);
    const QString day = longDate(document.date, language);
    const QString town = place.isEmpty() ? naming.town(agency) : townOf(shown(place));
    document.head = OfficialHead{
        .nation = say("nation"),
        .motto = say("motto"),
        .superior = name.superiorLine.toUpper(),
        .agency = naming.name(agency).toUpper(),
        .number =
            say("number", {{"number"_L1, say(words.number, {{"code"_L1, name.documentCode}})}}),
        .placeAndDate = town.isEmpty()
                            ? capitalized(day)
                            : say("place_and_date", {{"place"_L1, town}, {"date"_L1, day}}),
        .type = type,
        .subject = form == Form::Letter ? say("letter.subject", {{"subject"_L1, lowered(subject)}})
                                        : subject,
        .addressLabel = {},
        .addressees = {}};
}

QStringList MinutesWriter::postOf(Id<Organization> organization) const
{
    const QString post = naming.position(naming.representative(organization), organization);
    const QString head = naming.headTitle(organization);
    if (post.isEmpty())
        return {};
    if (language == Language::English || fold(post) == fold(head) || head.isEmpty())
        return {language == Language::English ? post : post.toUpper()};
    // A deputy signs for the head (decree 30/2020, appendix I).
    return {u"KT. "_s + head.toUpper(), post.toUpper()};
}

} // namespace LienKet
