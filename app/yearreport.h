// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/consolidation.h"
#include "core/services/cycle.h"
#include "core/services/reminders.h"
#include "core/services/rotation.h"
#include "ui/text/directory.h"

namespace LienKet {

// What the commands about the year's work write: lines for a reader in the program's language, or
// JSON for a script, in which organizations go by their codes.

QByteArray yearAsText(const YearStatus &status, Directory &names, Language language);
QByteArray yearAsJson(const YearStatus &status, Directory &names);

QByteArray membersAsText(const QList<MemberStanding> &members, Directory &names, int year,
                         Language language);
QByteArray membersAsJson(const QList<MemberStanding> &members, Directory &names);

QByteArray rotationAsText(const QList<RotationYear> &plan, Directory &names, Language language);
QByteArray rotationAsJson(const QList<RotationYear> &plan, Directory &names);

QByteArray lettersAsText(const QList<ReminderLetter> &letters);
QByteArray lettersAsJson(const QList<ReminderLetter> &letters, const ProgramRecords &records);

QByteArray consolidationAsText(const Consolidation &drawn, Directory &names, int year,
                               Language language);

} // namespace LienKet
