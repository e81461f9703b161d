// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/minutes.h"

#include "core/base/format.h"
#include "core/services/minuteswriter.h"
#include "core/services/ordered.h"
#include "core/services/prose.h"
#include "core/services/recordofyear.h"
#include "core/services/rotation.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

DocumentText orDash(const MinutesWriter &writer, const QString &text)
{
    return text.isEmpty() ? writer.say("unnamed") : text;
}

Table checklist(const MinutesWriter &writer, const Handover &handover)
{
    const QList<HandoverItem> items =
        orderedParts(writer.records, &HandoverItem::handover, handover.id);
    Table table;
    table.columns = {{writer.say("handover.ordinal"), 0.5, Alignment::Centre},
                     {writer.say("handover.item"), 3.4, Alignment::Left},
                     {writer.say("handover.quantity"), 0.9, Alignment::Centre},
                     {writer.say("handover.condition"), 1.6, Alignment::Left},
                     {writer.say("handover.note"), 1.2, Alignment::Left}};
    for (const HandoverItem &item : items) {
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
    writer.begin(MinutesWriter::Form::Minutes, handover.from,
                 writer.say("handover.subject", ofYear), handover.place);
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
    signature.otherAuthority =
        QStringList{writer.say("handover.sign.from")} + writer.postOf(handover.from);
    signature.otherName = writer.naming.signedName(writer.naming.representative(handover.from));
    signature.authority = QStringList{writer.say("handover.sign.to")} + writer.postOf(handover.to);
    signature.name = writer.naming.signedName(writer.naming.representative(handover.to));
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

QString votersOf(const MinutesWriter &writer, const MeetingDecision &decision, Vote vote)
{
    QStringList names;
    for (const auto &each : decision.votes) {
        if (each.value == vote)
            names.append(writer.naming.abbreviation(each.to));
    }
    return names.join(u", "_s);
}

void writeDecisions(MinutesWriter &writer, const Meeting &meeting)
{
    const QList<MeetingDecision> decisions =
        orderedParts(writer.records, &MeetingDecision::meeting, meeting.id);
    if (decisions.isEmpty())
        return;
    writer.part("meeting.decisions");
    for (const MeetingDecision &decision : decisions) {
        writer.body(
            writer.say("meeting.decision", {{"number"_L1, QString::number(decision.ordinal)},
                                            {"text"_L1, sentence(writer.shown(decision.text))}}));
        const auto count = [&](Vote vote) {
            return QString::number(
                std::count_if(decision.votes.begin(), decision.votes.end(),
                              [&](const auto &each) { return each.value == vote; }));
        };
        if (decision.votes.isEmpty())
            continue;
        writer.body(writer.say("meeting.votes", {{"favour"_L1, count(Vote::InFavour)},
                                                 {"against"_L1, count(Vote::Against)},
                                                 {"abstain"_L1, count(Vote::Abstain)}}));
        for (const auto &[vote, phrase] : {std::pair(Vote::Against, "meeting.votes.against"),
                                           std::pair(Vote::Abstain, "meeting.votes.abstain")}) {
            if (const QString names = votersOf(writer, decision, vote); !names.isEmpty())
                writer.body(writer.say(phrase, {{"names"_L1, names}}));
        }
    }
}

void writeItems(MinutesWriter &writer, const QList<AgendaItem> &items)
{
    int number = 0;
    for (const AgendaItem &item : items) {
        const Phrases::Arguments words{{"number"_L1, QString::number(++number)},
                                       {"subject"_L1, clause(writer.shown(item.subject))},
                                       {"minutes"_L1, QString::number(item.duration.value_or(0))}};
        writer.body(writer.say(item.duration ? "agenda.item.timed" : "agenda.item", words));
    }
}

QString subjectOf(const MinutesWriter &writer, const Meeting &meeting)
{
    return writer.say(meeting.kind == MeetingKind::Subcommittee ? "meeting.subject"
                                                                : "meeting.subject.members",
                      {{"year"_L1, QString::number(meeting.year)},
                       {"number"_L1, QString::number(meeting.number)}});
}

/// When, where, and who chairs.
void writeOccasion(MinutesWriter &writer, const Meeting &meeting)
{
    writer.body(
        writer.say("meeting.opening", {{"date"_L1, longDate(meeting.date, writer.language)}}));
    if (!meeting.place.isEmpty())
        writer.body(writer.say("meeting.place", {{"place"_L1, writer.shown(meeting.place)}}));
    if (meeting.chair)
        writer.body(
            writer.say("meeting.chair", {{"person"_L1, writer.naming.signedName(meeting.chair)}}));
}

void writeAgenda(MinutesWriter &writer, const Meeting &meeting, Id<Organization> agency)
{
    writer.begin(MinutesWriter::Form::Agenda, agency, subjectOf(writer, meeting), meeting.place);
    writeOccasion(writer, meeting);
    writer.heading(1, writer.say("agenda.content"));
    writeItems(writer, orderedParts(writer.records, &AgendaItem::meeting, meeting.id));
    Signature signature;
    signature.authority = {writer.say("meeting.sign.chair")};
    signature.name = writer.naming.signedName(meeting.chair);
    writer.document.blocks.append(signature);
    if (meeting.illustrative)
        writer.document.footMark = writer.say("illustrative");
}

/// Who keeps the minutes on that day: the secretary from the coordinator, else any.
Id<Person> secretaryOf(const MinutesWriter &writer, const Meeting &meeting, Id<Organization> agency)
{
    Id<Person> secretary;
    for (const SubcommitteeSeat &seat : writer.records.all<SubcommitteeSeat>()) {
        if (seat.role != SeatRole::Secretary || !holdsOn(seat.from, seat.until, meeting.date))
            continue;
        if (!secretary || seat.organization == agency)
            secretary = seat.person;
    }
    return secretary;
}

void writeMeeting(MinutesWriter &writer, const Meeting &meeting, Id<Organization> agency)
{
    writer.begin(MinutesWriter::Form::Minutes, agency, subjectOf(writer, meeting), meeting.place);
    writeOccasion(writer, meeting);
    if (const QString names = attending(writer, meeting, true); !names.isEmpty())
        writer.body(writer.say("meeting.present", {{"names"_L1, names}}));
    if (const QString names = attending(writer, meeting, false); !names.isEmpty())
        writer.body(writer.say("meeting.absent", {{"names"_L1, names}}));
    const auto agenda = orderedParts(writer.records, &AgendaItem::meeting, meeting.id);
    if (!agenda.isEmpty()) {
        writer.part("meeting.agenda");
        writeItems(writer, agenda);
    }
    writer.section("meeting.minutes", meeting.minutes);
    writeDecisions(writer, meeting);
    writer.body(writer.say("meeting.closing"));
    Signature signature;
    signature.otherAuthority = {writer.say("meeting.sign.secretary")};
    signature.otherName = writer.naming.signedName(secretaryOf(writer, meeting, agency));
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

Result<Document> meetingAgenda(const ProgramRecords &records, Id<Meeting> id, Language language)
{
    const Meeting *meeting = records.find(id);
    if (!meeting || orderedParts(records, &AgendaItem::meeting, id).isEmpty())
        return failure(Error::Code::NotFound, QLatin1StringView(Meeting::table), u"agenda"_s);
    MinutesWriter writer(records, meeting->date, language);
    writeAgenda(writer, *meeting, coordinatorOn(meeting->date, records.all<CoordinatorTerm>()));
    return writer.document;
}

} // namespace LienKet
