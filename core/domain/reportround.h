// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/validate.h"

namespace LienKet {

struct Organization;
struct Person;
struct ReportRound;

enum class ReminderChannel { Email, Phone, Letter, Meeting };

template <>
struct Codes<ReminderChannel>
{
    static constexpr std::array names{"email", "phone", "letter", "meeting"};
};

/// The fourth-quarter round of a year; the report covers the whole year (memorandum of 22/01/2021).
struct ReportRound
{
    static constexpr auto table = "report_round";

    Id<ReportRound> id;
    int year = 0;
    QDate openedOn;
    QDate deadline;
    QDate cutoff; ///< Data up to and including, 14/12 by default
    QDate closedOn;
    QString reminderDays; ///< Days before the deadline: "21, 14, 7, 0"; empty: those by custom
    bool illustrative = false;

    static constexpr auto fields()
    {
        return std::tuple{field("year", &ReportRound::year).required().unique().between(1900, 2200),
                          field("opened_on", &ReportRound::openedOn).required(),
                          field("deadline", &ReportRound::deadline).required(),
                          field("cutoff", &ReportRound::cutoff),
                          field("closed_on", &ReportRound::closedOn),
                          field("reminder_days", &ReportRound::reminderDays),
                          field("illustrative", &ReportRound::illustrative)};
    }

    /// Can exist only once, so every office makes the same id (see naturalUuid).
    QByteArray naturalKey() const { return QByteArray::number(year); }

    friend bool operator==(const ReportRound &, const ReportRound &) = default;
};

/// One entry of the chasing log.
struct Reminder
{
    static constexpr auto table = "reminder";

    Id<Reminder> id;
    Id<ReportRound> round;
    Id<Organization> member;
    int number = 0;
    QDate date;
    ReminderChannel channel = ReminderChannel::Email;
    Id<Person> person;
    LocalizedText answer;

    static constexpr auto fields()
    {
        return std::tuple{field("round", &Reminder::round).required(),
                          field("member", &Reminder::member).required(),
                          field("number", &Reminder::number),
                          field("date", &Reminder::date).required(),
                          field("channel", &Reminder::channel),
                          field("person", &Reminder::person),
                          field("answer", &Reminder::answer)};
    }

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// The days before the deadline on which members are reminded, the earliest first: the round's
/// own, else 21, 14, 7 and the day itself.
QList<int> reminderRhythm(const ReportRound &record);

/// A round belongs to its year (domain rule 12); its reminders are up to a year before the
/// deadline.
Issues validate(const ReportRound &record);

} // namespace LienKet
