// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
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

/// What letters are written from.
ProgramRecords recordsForLetters(Store &store);

/// The letter to one member as its report stands, with names and titles valid on `today` (rule 9).
ReminderLetter reminderLetter(const ProgramRecords &records, int year, const MemberStanding &member,
                              Language language, QDate today);

/// The letter as an e-mail that any mail program opens as a draft (RFC 5322, UTF-8).
QByteArray asMail(const ReminderLetter &letter);

/// Days before the deadline on which an office reminds by custom: 21, 14, 7 and on the day itself.
inline constexpr std::array reminderDays{21, 14, 7, 0};

/// The members that are to be reminded on `today`: whose report is waited for, and who were not
/// reminded since the last of the days of the rhythm.
QList<MemberStanding> remindersDue(const QList<MemberStanding> &members,
                                   const QList<Reminder> &reminders, QDate today);

} // namespace LienKet
