// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subcommitteepage.h"

#include "core/services/minutes.h"
#include "core/services/ordered.h"
#include "core/services/organizationnames.h"
#include "ui/pages/documentexport.h"
#include "ui/pages/facets.h"
#include "ui/pages/sheets.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

QString SubcommitteePage::title() const
{
    return tr("Subcommittee %1").arg(year());
}

QList<MeetingDecision> SubcommitteePage::decisions(const Meeting &meeting) const
{
    return orderedParts(store(), &MeetingDecision::meeting, meeting.id);
}

QString SubcommitteePage::named(const Meeting &meeting)
{
    const QString kind = word(meeting.kind);
    return meeting.number > 0 ? kind + u", "_s + tr("no. %1").arg(meeting.number) : kind;
}

QList<Column> SubcommitteePage::columns()
{
    Directory &n = names();
    return {
        {.key = u"date"_s,
         .cell = cell([](const Meeting &m) { return dateCell(m.date, currentLanguage()); }),
         .sortBy = SortBy::Value,
         .value = value([](const Meeting &m) { return dayValue(m.date); }),
         .hint = {.characters = 11}},
        {.key = u"meeting"_s,
         .title = [] { return tr("Meeting"); },
         .cell = cell([](const Meeting &m) { return Cell(named(m)); }),
         .hint = {.wraps = true}},
        {.key = u"place"_s,
         .cell = cell([](const Meeting &m) {
             return m.place.isEmpty() ? absentCell() : textCell(m.place, currentLanguage());
         }),
         .hint = {.characters = 20, .rank = 2}},
        {.key = u"chair"_s,
         .cell = cell([&n](const Meeting &m) {
             return m.chair ? Cell(n.person(m.chair, currentLanguage())) : absentCell();
         }),
         .sortBy = SortBy::Person,
         .hint = {.characters = 22, .rank = 3}},
        {.key = u"decisions"_s,
         .title = [] { return tr("Decisions"); },
         .cell = cell([this](const Meeting &m) { return QString::number(decisions(m).size()); }),
         .sortBy = SortBy::Value,
         .value = value([this](const Meeting &m) { return decisions(m).size(); }),
         .hint = {.characters = 4, .rank = 1},
         .alignment = Qt::AlignRight | Qt::AlignVCenter}};
}

QList<Facet> SubcommitteePage::facets()
{
    return {codeFacet<MeetingKind>("kind", [this](int i) { return at(i).kind; })};
}

QString SubcommitteePage::searchText(int record)
{
    const Meeting &meeting = at(record);
    QString words;
    for (const auto &each : orderedParts(store(), &AgendaItem::meeting, meeting.id))
        words += each.subject.vi + u' ' + each.subject.en + u' ';
    for (const MeetingDecision &each : decisions(meeting))
        words += u' ' + each.text.vi + u' ' + each.text.en;
    return words;
}

TablePage::Words SubcommitteePage::words()
{
    bool illustrative = false;
    int seats = 0;
    for (const Meeting &each : entities())
        illustrative = illustrative || each.illustrative;
    const QDate day = qMin(work().today, QDate(year(), 12, 31));
    for (const SubcommitteeSeat &each : store().all<SubcommitteeSeat>())
        seats += holdsOn(each.from, each.until, day);
    return {.icon = u"meeting-attending"_s,
            .filterHint = tr("Filter meetings…"),
            .emptyTitle = tr("No meeting in %1").arg(year()),
            .emptySentence = tr("Meetings of the joint subcommittee stand here with attendance, "
                                "decisions and votes."),
            .sentence = tr("%n meeting(s)", nullptr, int(entities().size())) + u" · "_s +
                        tr("%n seat(s) in the subcommittee", nullptr, seats),
            .illustrative = illustrative};
}

QList<ActBar::Further> SubcommitteePage::furtherActs()
{
    const auto always = [] { return true; };
    const auto hasAgenda = [this] {
        return !orderedParts(store(), &AgendaItem::meeting, m_shownMeeting).isEmpty();
    };
    const auto minutes = [this] {
        return meetingMinutes(ProgramRecords::of(store()), m_shownMeeting, currentLanguage());
    };
    const auto agenda = [this] {
        return meetingAgenda(ProgramRecords::of(store()), m_shownMeeting, currentLanguage());
    };
    return {
        {[] { return tr("Save the agenda as PDF…"); },
         [this, agenda] {
             exportDocument(window(), tr("Save the agenda as PDF"), agenda(), store(),
                            fileName(u"CTr-Hop-%1.pdf"_s));
         },
         hasAgenda},
        {[] { return tr("Print the agenda…"); },
         [this, agenda] { printDocument(window(), tr("Print the agenda"), agenda(), store()); },
         hasAgenda},
        {[] { return tr("Save the minutes as PDF…"); },
         [this, minutes] {
             exportDocument(window(), tr("Save the minutes as PDF"), minutes(), store(),
                            fileName(u"BB-Hop-%1.pdf"_s));
         },
         always},
        {[] { return tr("Print the minutes…"); },
         [this, minutes] { printDocument(window(), tr("Print the minutes"), minutes(), store()); },
         always}};
}

QString SubcommitteePage::fileName(const QString &pattern) const
{
    const Meeting *meeting = store().find(m_shownMeeting);
    return pattern.arg(meeting ? meeting->date.toString(Qt::ISODate) : QString());
}

Sheet SubcommitteePage::sheet(int record)
{
    const Meeting &meeting = at(record);
    m_shownMeeting = meeting.id;
    const Language language = currentLanguage();
    Sheet sheet;
    sheet.title = named(meeting);
    sheet.note = weekdayDate(meeting.date, language);
    const QStringList elsewhere{u"year"_s, u"number"_s,     u"kind"_s,
                                u"date"_s, u"attendance"_s, u"illustrative"_s};
    const FactRules occasion{.skip = elsewhere + QStringList{u"minutes"_s},
                             .expect = {u"place"_s, u"chair"_s}};
    const FactRules outcome{.skip = elsewhere + QStringList{u"place"_s, u"chair"_s, u"agreement"_s},
                            .expect = {u"minutes"_s}};
    sheet.tabs.append({.title = tr("Meeting"),
                       .sections = {{.facts = factsOf(meeting, names(), language, occasion)},
                                    agenda(meeting),
                                    {.facts = factsOf(meeting, names(), language, outcome)}}});
    sheet.tabs.append(decisionTab(meeting));
    sheet.tabs.append(attendanceTab(meeting));
    sheet.tabs.append(seatTab(meeting));
    addSources(sheet.tabs, store(), Meeting::table, meeting.id.uuid, language);
    return sheet;
}

SheetSection SubcommitteePage::agenda(const Meeting &meeting) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("ordinal"), .hint = {.characters = 3}},
                   {.title = fieldLabel(AgendaItem::table, "subject"), .hint = {.wraps = true}},
                   {.title = tr("Min."), .hint = {.characters = 6}, .right = true}};
    for (const auto &each : orderedParts(store(), &AgendaItem::meeting, meeting.id)) {
        Cell subject = textCell(each.subject, language);
        if (const Proposal *proposal = store().find(each.proposal))
            subject.note = tr("proposal %1").arg(proposal->number, 2, 10, QChar(u'0'));
        table.rows.append({Cell(QString::number(table.rows.size() + 1)), subject,
                           each.duration ? Cell(QString::number(*each.duration)) : absentCell()});
        table.targets.append({QString::fromLatin1(AgendaItem::table), each.id.uuid, {}});
    }
    if (table.rows.isEmpty())
        return {.facts = {{tr("Agenda"), absentCell()}}};
    return {.title = tr("Agenda"), .table = table};
}

SheetTab SubcommitteePage::decisionTab(const Meeting &meeting) const
{
    const Language language = currentLanguage();
    SheetTab tab{.title = tr("Decisions"), .count = 0};
    for (const MeetingDecision &each : decisions(meeting)) {
        FactRules rules{.skip = {u"meeting"_s, u"ordinal"_s, u"votes"_s}};
        if (each.outcome == DecisionOutcome::None)
            rules.skip.append(u"outcome"_s);
        SheetSection section{.title = tr("Decision %1").arg(each.ordinal),
                             .facts = factsOf(each, names(), language, rules)};
        for (const Vote vote : values<Vote>()) {
            Links<Organization> members;
            for (const auto &link : each.votes) {
                if (link.value == vote)
                    members.append(link.to);
            }
            if (!members.isEmpty()) {
                Cell cell(names().codes(members, meeting.date));
                cell.note = u"(%1)"_s.arg(members.size());
                section.facts.append({word(vote), cell});
            }
        }
        tab.sections.append(section);
        ++tab.count;
    }
    return tab;
}

SheetTab SubcommitteePage::attendanceTab(const Meeting &meeting) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("member")},
                   {.title = fieldLabel("attendance"), .hint = {.characters = 14}}};
    auto attendance = meeting.attendance;
    std::sort(attendance.begin(), attendance.end(), [this](const auto &a, const auto &b) {
        return names().protocolOrder(a.to) < names().protocolOrder(b.to);
    });
    for (const auto &each : std::as_const(attendance))
        table.rows.append(
            {memberCell(names(), each.to, meeting.date, language), Cell(word(each.value))});
    return {.title = fieldLabel("attendance"),
            .count = int(table.rows.size()),
            .sections = {{.table = table}}};
}

SheetTab SubcommitteePage::seatTab(const Meeting &meeting) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("member"), .hint = {.characters = 9}},
                   {.title = fieldLabel("person")},
                   {.title = fieldLabel("role"), .hint = {.characters = 24, .rank = 1}}};
    QList<SubcommitteeSeat> seats;
    for (const SubcommitteeSeat &each : store().all<SubcommitteeSeat>()) {
        if (holdsOn(each.from, each.until, meeting.date))
            seats.append(each);
    }
    std::sort(seats.begin(), seats.end(), [this](const auto &a, const auto &b) {
        return std::pair(int(a.role), names().protocolOrder(a.organization)) <
               std::pair(int(b.role), names().protocolOrder(b.organization));
    });
    for (const SubcommitteeSeat &each : std::as_const(seats)) {
        Cell code;
        code.lead = names().code(each.organization, meeting.date);
        table.rows.append(
            {code, Cell(names().person(each.person, language)), Cell(word(each.role))});
    }
    return {.title = tr("Seats"),
            .count = int(seats.size()),
            .sections = {{.remark = tr("as they were on that day"), .table = table}}};
}

} // namespace LienKet
