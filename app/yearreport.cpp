// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yearreport.h"

#include "core/base/format.h"
#include "ui/text/badges.h"
#include "ui/text/cyclewords.h"
#include "ui/text/rotationwords.h"
#include "ui/text/titles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace LienKet {

template <>
struct Codes<CycleStepStatus::State>
{
    static constexpr std::array names{"done", "current", "future"};
};
template <>
struct Codes<DueItem::Kind>
{
    static constexpr std::array names{"meeting", "milestone", "deadline",
                                      "cutoff",  "topic_end", "agreement_expiry"};
};
template <>
struct Codes<Unassigned::What>
{
    static constexpr std::array names{"lead", "participants", "person_in_charge"};
};
template <>
struct Codes<RotationRank::Reason>
{
    static constexpr std::array names{"fewest_turns", "longest_ago", "protocol_order", "later_turn",
                                      "unavailable"};
};

namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::CommandLine)
};

QString line(const QStringList &cells)
{
    return u"  "_s + cells.join(u"  "_s).trimmed() + u'\n';
}

QString padded(const QString &text, int width)
{
    return text.leftJustified(width);
}

QJsonValue dateOrNull(QDate date)
{
    return date.isValid() ? QJsonValue(isoDate(date)) : QJsonValue();
}

QJsonValue codeOrNull(Directory &names, Id<Organization> organization)
{
    return organization ? QJsonValue(names.code(organization)) : QJsonValue();
}

QString markOf(CycleStepStatus::State state)
{
    switch (state) {
    case CycleStepStatus::State::Done:
        return u"[x]"_s;
    case CycleStepStatus::State::Current:
        return u"[>]"_s;
    case CycleStepStatus::State::Future:
        return u"[ ]"_s;
    }
    return {};
}

QJsonObject toJson(const MemberStanding &member, Directory &names)
{
    return {{u"member"_s, names.code(member.member)},  {u"report"_s, member.report.toString()},
            {u"state"_s, QString(code(member.state))}, {u"nil"_s, member.nil},
            {u"since"_s, dateOrNull(member.since)},    {u"deadline"_s, dateOrNull(member.deadline)},
            {u"days_late"_s, member.daysLate},         {u"reminders"_s, member.reminders}};
}

QJsonArray toJson(const QList<MemberStanding> &members, Directory &names)
{
    QJsonArray array;
    for (const MemberStanding &each : members)
        array.append(toJson(each, names));
    return array;
}

QString membersLines(const QList<MemberStanding> &members, Directory &names, int year,
                     Language language)
{
    QString text;
    for (const MemberStanding &each : members) {
        QStringList cells{padded(names.code(each.member, QDate(year, 12, 31)), 8),
                          padded(badge(each).text, 34)};
        if (each.since.isValid())
            cells.append(dateText(each.since, language));
        if (each.reminders > 0)
            cells.append(Words::tr("reminded %n time(s)", nullptr, each.reminders));
        text += line(cells);
    }
    return text;
}

QString section(const QString &title, const QString &lines)
{
    return lines.isEmpty() ? QString() : u'\n' + title + u'\n' + lines;
}

QString dueLines(const QList<DueItem> &due, Directory &names, Language language)
{
    QString text;
    for (const DueItem &each : due)
        text += line({dateText(each.date, language), padded(daysText(each.daysLeft), 16),
                      dueText(each, names, language)});
    return text;
}

QString unassignedLines(const YearStatus &status, Directory &names, Language language)
{
    QString text;
    for (const Unassigned &each : status.unassigned)
        text += line({titleOf(names, each.topic.id, language), u"–"_s, unassignedText(each)});
    return text;
}

QString cellOf(Directory &names, const CoordinatorTerm *term)
{
    return padded(term ? names.code(term->organization, QDate(term->year, 12, 31)) : u"–"_s, 10);
}

} // namespace

QByteArray yearAsText(const YearStatus &status, Directory &names, Language language)
{
    QString text = Words::tr("Year %1, as of %2")
                       .arg(QString::number(status.year), dateText(status.today, language)) +
                   u'\n';
    for (const CycleStepStatus &step : status.steps)
        text += line({markOf(step.state), padded(stepName(step.step).replace(u'\n', u' '), 26),
                      stepFact(status, step, language)});
    if (const CycleStepStatus *current = status.current())
        text += u'\n' + stepCause(status, *current) + u' ' +
                stepSentence(status, *current, names, language) + u'\n';
    text +=
        section(Words::tr("Members"), membersLines(status.members, names, status.year, language));
    text += section(Words::tr("Due within 30 days"), dueLines(status.due, names, language));
    text += section(Words::tr("Expire within 90 days"), dueLines(status.expiring, names, language));
    text += section(Words::tr("Not assigned"), unassignedLines(status, names, language));
    QString leftOpen = status.stepBefore ? line({openStepText(*status.stepBefore)}) : QString();
    if (status.openLines > 0)
        leftOpen += line({Words::tr("Handover: %n line(s) of the checklist not done", nullptr,
                                    status.openLines)});
    for (const Topic &each : status.leftOpen)
        leftOpen += line({titleOf(names, each.id, language)});
    text += section(Words::tr("Left open from %1").arg(status.year - 1), leftOpen);
    return text.toUtf8();
}

QByteArray yearAsJson(const YearStatus &status, Directory &names)
{
    QJsonArray steps;
    for (const CycleStepStatus &each : status.steps)
        steps.append(QJsonObject{{u"step"_s, QString(code(each.step))},
                                 {u"state"_s, QString(code(each.state))},
                                 {u"date"_s, dateOrNull(each.date)},
                                 {u"count"_s, each.count},
                                 {u"total"_s, each.total}});
    QList<MemberStanding> late = status.members;
    late.removeIf([](const MemberStanding &each) { return each.daysLate == 0; });
    QJsonArray due;
    for (const DueItem &each : status.due)
        due.append(QJsonObject{{u"kind"_s, QString(code(each.kind))},
                               {u"date"_s, isoDate(each.date)},
                               {u"days_left"_s, each.daysLeft},
                               {u"entity"_s, QString(each.record.table)},
                               {u"id"_s, each.record.id.toString(QUuid::WithoutBraces)}});
    QJsonArray unassigned;
    for (const Unassigned &each : status.unassigned)
        unassigned.append(QJsonObject{{u"topic"_s, each.topic.id.toString()},
                                      {u"missing"_s, QString(code(each.what))}});
    QJsonArray leftOpen;
    for (const Topic &each : status.leftOpen)
        leftOpen.append(each.id.toString());
    const QJsonObject object{
        {u"year"_s, status.year},
        {u"today"_s, isoDate(status.today)},
        {u"state"_s,
         status.programYear ? QJsonValue(QString(code(status.programYear->state))) : QJsonValue()},
        {u"coordinator"_s, codeOrNull(names, status.coordinator)},
        {u"next_year"_s, status.nextYear},
        {u"next_coordinator"_s, codeOrNull(names, status.nextCoordinator)},
        {u"deadline"_s, dateOrNull(status.deadline)},
        {u"steps"_s, steps},
        {u"members"_s, toJson(status.members, names)},
        {u"late"_s, toJson(late, names)},
        {u"due"_s, due},
        {u"unassigned"_s, unassigned},
        {u"left_open"_s, leftOpen},
        {u"open_checklist_lines"_s, status.openLines},
        {u"left_at_step"_s,
         status.stepBefore ? QJsonValue(QString(code(status.stepBefore->step))) : QJsonValue()},
        {u"expiring_agreements"_s, int(status.expiring.size())}};
    return QJsonDocument(object).toJson();
}

QByteArray membersAsText(const QList<MemberStanding> &members, Directory &names, int year,
                         Language language)
{
    if (members.isEmpty())
        return (Words::tr("The report round of %1 is not open.").arg(year) + u'\n').toUtf8();
    return (Words::tr("%1 of %2 reports accepted")
                .arg(QString::number(acceptedOf(members)), QString::number(members.size())) +
            u'\n' + membersLines(members, names, year, language))
        .toUtf8();
}

QByteArray membersAsJson(const QList<MemberStanding> &members, Directory &names)
{
    const QJsonObject object{{u"accepted"_s, acceptedOf(members)},
                             {u"members"_s, toJson(members, names)}};
    return QJsonDocument(object).toJson();
}

QByteArray rotationAsText(const QList<RotationYear> &plan, Directory &names, Language language)
{
    QString text = line({padded({}, 4), padded(Words::tr("served"), 10),
                         padded(Words::tr("planned"), 10), Words::tr("proposed")});
    for (const RotationYear &each : plan) {
        QStringList cells{QString::number(each.year), cellOf(names, each.served),
                          cellOf(names, each.planned)};
        if (each.served && !each.served->reason.isEmpty())
            cells.append(each.served->reason.text(language));
        else if (!each.served && each.proposed.organization)
            cells.append(names.code(each.proposed.organization) + u": "_s +
                         rotationReason(each.proposed));
        text += line(cells);
    }
    return text.toUtf8();
}

QByteArray rotationAsJson(const QList<RotationYear> &plan, Directory &names)
{
    const auto holder = [&](const CoordinatorTerm *term) {
        return codeOrNull(names, term ? term->organization : Id<Organization>());
    };
    QJsonArray years;
    for (const RotationYear &each : plan)
        years.append(QJsonObject{
            {u"year"_s, each.year},
            {u"served"_s, holder(each.served)},
            {u"acting"_s, holder(each.acting)},
            {u"planned"_s, holder(each.planned)},
            {u"turn"_s, each.served ? QJsonValue(QString(code(each.served->turn))) : QJsonValue()},
            {u"proposed"_s, codeOrNull(names, each.proposed.organization)},
            {u"reason"_s, QString(code(each.proposed.reason))},
            {u"turns"_s, each.proposed.turns},
            {u"last_year"_s, each.proposed.lastYear}});
    return QJsonDocument(QJsonObject{{u"years"_s, years}}).toJson();
}

QByteArray lettersAsText(const QList<ReminderLetter> &letters)
{
    if (letters.isEmpty())
        return (Words::tr("No member is to be reminded today.") + u'\n').toUtf8();
    QStringList texts;
    for (const ReminderLetter &each : letters)
        texts.append(each.address + u'\n' + each.subject + u"\n\n"_s + each.body + u'\n');
    return texts.join(u"\n----\n\n"_s).toUtf8();
}

QByteArray lettersAsJson(const QList<ReminderLetter> &letters, const ProgramRecords &records)
{
    QJsonArray array;
    for (const ReminderLetter &each : letters) {
        const Organization *member = records.find(each.member);
        array.append(QJsonObject{{u"member"_s, member ? member->code : QString()},
                                 {u"address"_s, each.address},
                                 {u"subject"_s, each.subject},
                                 {u"body"_s, each.body}});
    }
    return QJsonDocument(QJsonObject{{u"letters"_s, array}}).toJson();
}

QByteArray consolidationAsText(const Consolidation &drawn, Directory &names, int year,
                               Language language)
{
    QString text = Words::tr("%1 of %2 reports accepted")
                       .arg(QString::number(drawn.accepted), QString::number(drawn.members)) +
                   u'\n';
    QStringList missing;
    for (const Id<Organization> &each : drawn.missing)
        missing.append(names.code(each, QDate(year, 12, 31)));
    if (!missing.isEmpty())
        text += line({Words::tr("without: %1").arg(missing.join(u", "_s))});
    text += line({Words::tr("entries drawn on: %1").arg(drawn.entries)});
    text += line({Words::tr("passages begun: %1, made anew: %2, kept as the office worded them: %3")
                      .arg(QString::number(drawn.begun), QString::number(drawn.renewed),
                           QString::number(drawn.kept))});
    if (drawn.removed > 0)
        text += line(
            {Words::tr("passages without an accepted report, taken away: %1").arg(drawn.removed)});
    text += line({Words::tr("texts in one language only: %1").arg(drawn.untranslated.size())});
    QString same;
    for (const auto &[first, second] : drawn.sameEvents)
        same += line({titleOf(names, first, language), u"="_s, titleOf(names, second, language)});
    return (text + section(Words::tr("Perhaps one event reported twice"), same)).toUtf8();
}

} // namespace LienKet
