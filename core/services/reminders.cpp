// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reminders.h"

#include "core/base/format.h"
#include "core/services/minuteswriter.h"
#include "core/services/naming.h"
#include "core/services/phrases.h"
#include "core/services/recordofyear.h"
#include "core/services/rotation.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

QString greeting(const Phrases &say, const Naming &naming, const ReminderLetter &letter)
{
    const QString member = naming.name(letter.member);
    const QString person = naming.signedName(letter.person);
    const QString position = naming.position(letter.person, letter.member);
    const Phrases::Arguments arguments{
        {"member"_L1, member}, {"person"_L1, person}, {"position"_L1, position}};
    return say(person.isEmpty()     ? "greeting.office"_L1
               : position.isEmpty() ? "greeting.person"_L1
                                    : "greeting"_L1,
               arguments);
}

QString deadline(const Phrases &say, const MemberStanding &member, Language language, QDate today)
{
    const Phrases::Arguments arguments{{"date"_L1, dateText(member.deadline, language)},
                                       {"days"_L1, QString::number(member.daysLate)}};
    return say(member.daysLate > 0        ? "deadline.late"_L1
               : member.deadline == today ? "deadline.today"_L1
                                          : "deadline"_L1,
               arguments);
}

QString state(const Phrases &say, const ProgramRecords &records, const MemberStanding &member,
              Language language)
{
    if (member.state == MemberReportState::Returned)
        return say("state.returned"_L1, {{"since"_L1, dateText(member.since, language)},
                                         {"comment"_L1, member.comment.text(language)}});
    if (member.state == MemberReportState::NotStarted)
        return say("state.not_started"_L1);
    int all = 0; // topics of the report, and those without content
    int open = 0;
    for (const ReportEntry &each : records.all<ReportEntry>()) {
        all += each.report == member.report;
        open += each.report == member.report && each.status == EntryStatus::NotReported;
    }
    return all == 0 ? QString()
                    : say("state.draft"_L1,
                          {{"open"_L1, QString::number(open)}, {"all"_L1, QString::number(all)}});
}

/// A header's text in words of at most 75 characters (RFC 2047), each of whole letters.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype mostBytes = 42;
    QByteArrayList words;
    QByteArray bytes;
    const auto end = [&] { words.append("=?UTF-8?B?" + bytes.toBase64() + "?="); };
    for (const uint letter : text.toUcs4()) {
        const QByteArray next =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1).toUtf8();
        if (bytes.size() + next.size() > mostBytes) {
            end();
            bytes.clear();
        }
        bytes += next;
    }
    end();
    return words.join("\r\n ");
}

} // namespace

Id<Person> recipientOf(const QList<FocalPoint> &focalPoints, Id<Organization> member,
                       const MemberReport *report, QDate today)
{
    Id<Person> ofAnArea;
    for (const FocalPoint &each : focalPoints) {
        if (each.organization != member || !holdsOn(each.from, each.until, today))
            continue;
        if (!each.area)
            return each.person;
        ofAnArea = each.person;
    }
    return ofAnArea || !report ? ofAnArea : report->author;
}

ProgramRecords recordsForLetters(Store &store)
{
    return ProgramRecords::only<Organization, OrganizationName, Person, Post, FocalPoint,
                                SubcommitteeSeat, CoordinatorTerm, ReportRound, MemberReport,
                                ReportEntry, Reminder>(store);
}

ReminderLetter reminderLetter(const ProgramRecords &records, int year, const MemberStanding &member,
                              Language language, QDate today)
{
    const Phrases say = Phrases::of("reminder"_L1, language);
    const Naming naming(records, today, language);
    const Id<Organization> coordinator =
        coordinatorOf(year, records.all<CoordinatorTerm>(), TermKind::Actual);
    ReminderLetter letter;
    letter.member = member.member;
    letter.person =
        recipientOf(records.all<FocalPoint>(), member.member, records.find(member.report), today);
    if (const Person *person = records.find(letter.person))
        letter.address = person->email;
    const Phrases::Arguments about{{"year"_L1, QString::number(year)},
                                   {"member"_L1, naming.name(member.member)},
                                   {"number"_L1, QString::number(member.letter)},
                                   {"coordinator"_L1, naming.name(coordinator)}};
    letter.subject = say("subject"_L1, about);
    QStringList lines{greeting(say, naming, letter),
                      say("request"_L1, about),
                      deadline(say, member, language, today),
                      state(say, records, member, language),
                      say("nil"_L1),
                      say("closing"_L1),
                      naming.name(coordinator)};
    lines.removeAll(QString());
    letter.body = lines.join(u'\n');
    return letter;
}

Document reminderPaper(const ProgramRecords &records, int year, const ReminderLetter &letter,
                       Language language, QDate today)
{
    const Id<Organization> coordinator =
        coordinatorOf(year, records.all<CoordinatorTerm>(), TermKind::Actual);
    MinutesWriter writer(records, today, language);
    writer.begin(MinutesWriter::Form::Letter, coordinator, letter.subject, {});
    const QString name = writer.naming.name(coordinator);
    QString body = letter.body;
    if (body.endsWith(u'\n' + name)) // the signature says it
        body.chop(name.size() + 1);
    if (writer.document.head) { // the decree has a place for whom it goes to
        const QString greeting = body.section(u'\n', 0, 0);
        body = body.section(u'\n', 1);
        const qsizetype behind = greeting.indexOf(u':') + 1;
        writer.document.head->addressLabel = greeting.left(behind);
        writer.document.head->addressees = {greeting.mid(behind).trimmed()};
    }
    writer.body(body);
    Signature signature;
    signature.authority = writer.postOf(coordinator);
    if (signature.authority.isEmpty())
        signature.authority = {writer.naming.headTitle(coordinator).toUpper()};
    signature.name = writer.naming.signedName(writer.naming.representative(coordinator));
    writer.document.blocks.append(signature);
    return writer.document;
}

QByteArray asMail(const ReminderLetter &letter)
{
    QByteArray body = QString(letter.body).replace(u'\n', u"\r\n"_s).toUtf8().toBase64();
    for (qsizetype at = 76; at < body.size(); at += 78)
        body.insert(at, "\r\n");
    return "To: " + letter.address.toLatin1() + "\r\nSubject: " + encodedWords(letter.subject) +
           "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\n" +
           body + "\r\n";
}

QList<Reminder> remindersIn(Store &store, const RecordKey &record)
{
    QList<Reminder> reminders;
    const MemberReport *report = record.table == QLatin1StringView(MemberReport::table)
                                     ? store.find(Id<MemberReport>{record.id})
                                     : nullptr;
    const bool ofMember = record.table == QLatin1StringView(Organization::table);
    for (const Reminder &each : store.all<Reminder>()) {
        if (report ? each.round == report->round && each.member == report->member
                   : ofMember && each.member.uuid == record.id)
            reminders.append(each);
    }
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const Reminder &a, const Reminder &b) { return a.number < b.number; });
    return reminders;
}

QList<MemberStanding> remindersDue(const QList<MemberStanding> &members,
                                   const QList<Reminder> &reminders, const QList<int> &rhythm,
                                   QDate today)
{
    QList<MemberStanding> due;
    for (const MemberStanding &member : members) {
        if (member.isIn())
            continue;
        QDate point; // the last day of the rhythm that has come
        for (const int days : rhythm) {
            if (member.deadline.addDays(-days) <= today)
                point = member.deadline.addDays(-days);
        }
        const bool reminded =
            std::any_of(reminders.begin(), reminders.end(), [&](const Reminder &each) {
                return each.member == member.member && each.date >= point && each.date <= today;
            });
        if (point.isValid() && !reminded)
            due.append(member);
    }
    return due;
}

QList<MemberStanding> remindersDue(Store &store, int year, QDate today)
{
    const ReportRound *round = recordOf(store.all<ReportRound>(), year);
    if (!round || round->closedOn.isValid())
        return {};
    QList<Reminder> reminders = store.all<Reminder>();
    reminders.removeIf([&](const Reminder &each) { return each.round != round->id; });
    return remindersDue(memberStandings(store, year, today), reminders, reminderRhythm(*round),
                        today);
}

} // namespace LienKet
