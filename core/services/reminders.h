// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
#include "core/services/document.h"
#include "core/services/programrecords.h"

namespace LienKet {

/// What an office writes to a member whose report it waits for.
struct ReminderLetter
{
    Id<Organization> member;
    Id<Person> person; ///< the focal point, else who writes the report; null if nobody is known
    QString address;   ///< e-mail; empty if none is known
    QString subject;
    QString body; ///< paragraphs, one a line
};

/// To whom a member is written: its focal point, that of all areas first, else who writes its
/// report; null if nobody is known.
Id<Person> recipientOf(const QList<FocalPoint> &focalPoints, Id<Organization> member,
                       const MemberReport *report, QDate today);

/// What letters are written from.
ProgramRecords recordsForLetters(Store &store);

/// The letter to one member as its report stands, with names and titles valid on `today` (rule 9).
ReminderLetter reminderLetter(const ProgramRecords &records, int year, const MemberStanding &member,
                              Language language, QDate today);

/// The letter as a paper of the coordinator's office, to be signed and sent by post.
Document reminderPaper(const ProgramRecords &records, int year, const ReminderLetter &letter,
                       Language language, QDate today);

/// The letter as an e-mail that any mail program opens as a draft (RFC 5322, UTF-8).
QByteArray asMail(const ReminderLetter &letter);

/// The reminders that belong to the history of a record, by number: those of a member's report, all
/// that an organization got; none for other records.
QList<Reminder> remindersIn(Store &store, const RecordKey &record);

/// The members that are to be reminded on `today`: whose report is waited for, and who were not
/// reminded since the last day of the rhythm, which counts days before their deadline.
QList<MemberStanding> remindersDue(const QList<MemberStanding> &members,
                                   const QList<Reminder> &reminders, const QList<int> &rhythm,
                                   QDate today);

/// The same of the round of a year, by its own rhythm; none once the round is closed.
QList<MemberStanding> remindersDue(Store &store, int year, QDate today);

} // namespace LienKet
