// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/minutes.h"

#include "core/base/format.h"
#include "core/services/naming.h"
#include "core/services/phrases.h"
#include "core/services/prose.h"
#include "core/services/recordofyear.h"
#include "core/services/rotation.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// "Hà Nội" of "Hội trường A, Hà Nội (TLU)".
QString townOf(const QString &place)
{
    return place.section(u',', -1).section(u'(', 0, 0).trimmed();
}

/// What every part of minutes is written with.
class MinutesWriter
{
public:
    MinutesWriter(const ProgramRecords &source, QDate day, Language documentLanguage)
        : records(source), language(documentLanguage), naming(source, day, documentLanguage),
          phrases(Phrases::of("minutes"_L1, documentLanguage))
    {
        document.language = language;
        document.date = day;
        document.profile = language == Language::Vietnamese ? u"nd30-2020"_s : u"free"_s;
    }

    QString say(const char *code, const Phrases::Arguments &arguments = {}) const
    {
        return phrases(QLatin1StringView(code), arguments);
    }

    QString shown(const LocalizedText &text) const { return text.text(language); }

    void heading(int level, const QString &text) { document.blocks.append(Heading{level, text}); }
    /// The next part: I, II, III, as there are.
    void part(const char *code) { heading(1, say(code, {{"roman"_L1, QString(++m_parts, u'I')}})); }
    void body(const QString &text)
    {
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            document.blocks.append(Paragraph{Paragraph::Role::Body, line});
    }
    void section(const char *title, const LocalizedText &text)
    {
        if (text.isEmpty())
            return;
        part(title);
        body(shown(text));
    }

    /// The head of the form in Vietnamese, a title in English.
    void begin(Id<Organization> agency, const QString &subject, const LocalizedText &place)
    {
        document.title = say("type") + u": "_s + subject;
        if (language == Language::English) {
            document.blocks.append(Paragraph{Paragraph::Role::Lead, say("type")});
            return heading(1, subject);
        }
        const OrganizationName &name = naming.period(agency);
        const QString day = longDate(document.date, language);
        document.head = OfficialHead{
            .nation = say("nation"),
            .motto = say("motto"),
            .superior = name.superiorLine.toUpper(),
            .agency = naming.name(agency).toUpper(),
            .number = say("number",
                          {{"number"_L1, say("number.blank", {{"code"_L1, name.documentCode}})}}),
            .placeAndDate =
                place.isEmpty()
                    ? capitalized(day)
                    : say("place_and_date", {{"place"_L1, townOf(shown(place))}, {"date"_L1, day}}),
            .type = say("type"),
            .subject = subject,
            .addressLabel = {},
            .addressees = {}};
    }

    const ProgramRecords &records;
    const Language language;
    const Naming naming;
    const Phrases phrases;
    Document document;

private:
    int m_parts = 0;
};

DocumentText orDash(const MinutesWriter &writer, const QString &text)
{
    return text.isEmpty() ? writer.say("unnamed") : text;
}

Table checklist(const MinutesWriter &writer, const Handover &handover)
{
    QList<HandoverItem> items = writer.records.all<HandoverItem>();
    items.removeIf([&](const HandoverItem &item) { return item.handover != handover.id; });
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.ordinal < b.ordinal; });
    Table table;
    table.columns = {{writer.say("handover.ordinal"), 0.5, Alignment::Centre},
                     {writer.say("handover.item"), 3.4, Alignment::Left},
                     {writer.say("handover.quantity"), 0.9, Alignment::Centre},
                     {writer.say("handover.condition"), 1.6, Alignment::Left},
                     {writer.say("handover.note"), 1.2, Alignment::Left}};
    for (const HandoverItem &item : std::as_const(items)) {
        const QString quantity = item.quantity ? QString::number(*item.quantity) : QString();
        table.rows.append(
            {.cells = {QString::number(table.rows.size() + 1), writer.shown(item.text),
                       orDash(writer, quantity), orDash(writer, writer.shown(item.condition)),
                       orDash(writer, writer.shown(item.note))}});
    }
    return table;
}

void writeOpenTopics(MinutesWriter &writer, int year)
{
    QList<Topic> topics = writer.records.all<Topic>();
    topics.removeIf([&](const Topic &topic) {
        return topic.year != year || topic.state == TopicState::Done ||
               topic.state == TopicState::Dropped;
    });
    std::stable_sort(topics.begin(), topics.end(),
                     [](const Topic &a, const Topic &b) { return a.number < b.number; });
    const Phrases::Arguments ofYear{{"year"_L1, QString::number(year)}};
    writer.part("handover.open");
    writer.body(
        writer.say(topics.isEmpty() ? "handover.open.none" : "handover.open.intro", ofYear));
    for (const Topic &topic : std::as_const(topics)) {
        const QByteArray state = "state." + QByteArray(code(topic.state).data());
        writer.body(
            writer.say("handover.open.topic", {{"number"_L1, QString::number(topic.number)},
                                               {"title"_L1, writer.shown(topic.title)},
                                               {"lead"_L1, writer.naming.abbreviation(topic.lead)},
                                               {"state"_L1, writer.say(state.constData())}}));
    }
}

void writeHandover(MinutesWriter &writer, const Handover &handover)
{
    const Phrases::Arguments ofYear{{"year"_L1, QString::number(handover.year)}};
    writer.begin(handover.from, writer.say("handover.subject", ofYear), handover.place);
    Phrases::Arguments opening = ofYear;
    opening.append({"date"_L1, handover.date.isValid() ? longDate(handover.date, writer.language)
                                                       : writer.say("handover.undated", ofYear)});
    opening.append(
        {"place"_L1, writer.say("handover.at", {{"place"_L1, writer.shown(handover.place)}})});
    writer.body(writer.say(
        handover.place.isEmpty() ? "handover.opening.unplaced" : "handover.opening", opening));
    writer.body(writer.say("handover.from", {{"name"_L1, writer.naming.name(handover.from)}}));
    writer.body(writer.say("handover.to", {{"name"_L1, writer.naming.name(handover.to)}}));
    writer.part("handover.content");
    writer.document.blocks.append(checklist(writer, handover));
    writeOpenTopics(writer, handover.year);
    writer.section("handover.minutes", handover.minutes);
    writer.body(writer.say("handover.closing"));
    Signature signature;
    signature.otherAuthority = {writer.say("handover.sign.from")};
    signature.authority = {writer.say("handover.sign.to")};
    writer.document.blocks.append(signature);
    if (handover.illustrative)
        writer.document.footMark = writer.say("illustrative");
}

QString attending(const MinutesWriter &writer, const Meeting &meeting, bool present)
{
    QStringList names;
    for (const auto &each : meeting.attendance) {
        if ((each.value == Attendance::Present) == present)
            names.append(writer.naming.abbreviation(each.to));
    }
    return names.join(u", "_s);
}

void writeDecisions(MinutesWriter &writer, const Meeting &meeting)
{
    QList<MeetingDecision> decisions = writer.records.all<MeetingDecision>();
    decisions.removeIf([&](const auto &decision) { return decision.meeting != meeting.id; });
    if (decisions.isEmpty())
        return;
    std::stable_sort(decisions.begin(), decisions.end(),
                     [](const auto &a, const auto &b) { return a.ordinal < b.ordinal; });
    writer.part("meeting.decisions");
    for (const MeetingDecision &decision : std::as_const(decisions)) {
        writer.body(
            writer.say("meeting.decision", {{"number"_L1, QString::number(decision.ordinal)},
                                            {"text"_L1, sentence(writer.shown(decision.text))}}));
        const auto count = [&](Vote vote) {
            return QString::number(
                std::count_if(decision.votes.begin(), decision.votes.end(),
                              [&](const auto &each) { return each.value == vote; }));
        };
        if (!decision.votes.isEmpty())
            writer.body(writer.say("meeting.votes", {{"favour"_L1, count(Vote::InFavour)},
                                                     {"against"_L1, count(Vote::Against)},
                                                     {"abstain"_L1, count(Vote::Abstain)}}));
    }
}

void writeMeeting(MinutesWriter &writer, const Meeting &meeting, Id<Organization> agency)
{
    const Phrases::Arguments about{{"year"_L1, QString::number(meeting.year)},
                                   {"number"_L1, QString::number(meeting.number)}};
    const bool subcommittee = meeting.kind == MeetingKind::Subcommittee;
    writer.begin(agency,
                 writer.say(subcommittee ? "meeting.subject" : "meeting.subject.members", about),
                 meeting.place);
    writer.body(
        writer.say("meeting.opening", {{"date"_L1, longDate(meeting.date, writer.language)}}));
    if (!meeting.place.isEmpty())
        writer.body(writer.say("meeting.place", {{"place"_L1, writer.shown(meeting.place)}}));
    if (meeting.chair)
        writer.body(
            writer.say("meeting.chair", {{"person"_L1, writer.naming.signedName(meeting.chair)}}));
    if (const QString names = attending(writer, meeting, true); !names.isEmpty())
        writer.body(writer.say("meeting.present", {{"names"_L1, names}}));
    if (const QString names = attending(writer, meeting, false); !names.isEmpty())
        writer.body(writer.say("meeting.absent", {{"names"_L1, names}}));
    writer.section("meeting.agenda", meeting.agenda);
    writer.section("meeting.minutes", meeting.minutes);
    writeDecisions(writer, meeting);
    writer.body(writer.say("meeting.closing"));
    Signature signature;
    signature.otherAuthority = {writer.say("meeting.sign.secretary")};
    signature.authority = {writer.say("meeting.sign.chair")};
    signature.name = writer.naming.signedName(meeting.chair);
    writer.document.blocks.append(signature);
    if (meeting.illustrative)
        writer.document.footMark = writer.say("illustrative");
}

} // namespace

Result<Document> handoverMinutes(const ProgramRecords &records, int year, Language language,
                                 QDate today)
{
    const Handover *handover = recordOf(records.all<Handover>(), year);
    if (!handover)
        return failure(Error::Code::NotFound, QString::number(year), u"handover"_s);
    MinutesWriter writer(records, handover->date.isValid() ? handover->date : today, language);
    writeHandover(writer, *handover);
    return writer.document;
}

Result<Document> meetingMinutes(const ProgramRecords &records, Id<Meeting> id, Language language)
{
    const Meeting *meeting = records.find(id);
    if (!meeting)
        return failure(Error::Code::NotFound, QLatin1StringView(Meeting::table));
    MinutesWriter writer(records, meeting->date, language);
    writeMeeting(writer, *meeting, coordinatorOn(meeting->date, records.all<CoordinatorTerm>()));
    return writer.document;
}

} // namespace LienKet
