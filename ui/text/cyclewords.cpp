// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/cyclewords.h"

#include "core/base/format.h"
#include "ui/text/titles.h"

#include <QCoreApplication>
#include <QMap>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

struct CycleWords
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::CycleWords)
};

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence.at(0).toUpper();
    return sentence;
}

/// Who holds up the reports, most urgent first.
QString reportsSentence(const YearStatus &status, Directory &names, Language language)
{
    QMap<int, QStringList> late;
    QStringList parts;
    QStringList rest;
    for (const MemberStanding &each : status.members) {
        const QString code = names.code(each.member, QDate(status.year, 12, 31));
        if (each.state == MemberReportState::Returned)
            rest.append(CycleWords::tr("%1 was returned, not yet resubmitted").arg(code));
        else if (each.state == MemberReportState::Submitted ||
                 each.state == MemberReportState::Resubmitted)
            rest.append(CycleWords::tr("%1 awaits review since %2")
                            .arg(code, dayText(each.since, language)));
        else if (each.daysLate > 0)
            late[-each.daysLate].append(code);
    }
    for (auto it = late.cbegin(); it != late.cend(); ++it)
        parts.append(
            CycleWords::tr("%1 %n day(s) late", nullptr, -it.key()).arg(listed(it.value())));
    parts += rest;
    if (parts.isEmpty())
        return CycleWords::tr("The members are writing their reports.");
    return capitalized(parts.join(u"; "_s)) + u'.';
}

QString sentenceOf(CycleStep step)
{
    switch (step) {
    case CycleStep::CoordinatorAssigned:
        return CycleWords::tr("The members assign the coordinator of the year.");
    case CycleStep::TopicsAgreed:
        return CycleWords::tr(
            "The subcommittee decides on the proposals; adopted ones become topics.");
    case CycleStep::ActivitiesUnderWay:
        return CycleWords::tr("The topics are carried out from March to September.");
    case CycleStep::RoundOpen:
        return CycleWords::tr("On 1 October each member gets its report, prefilled from the plan.");
    case CycleStep::ReportsIn:
        return CycleWords::tr("The members report; the office returns or accepts.");
    case CycleStep::Consolidated:
        return CycleWords::tr("Accepted reports are drawn together into one report of the year.");
    case CycleStep::Issued:
        return CycleWords::tr("The report is approved, signed and issued.");
    case CycleStep::HandedOver:
        return CycleWords::tr("The office hands over to the next coordinator.");
    }
    return {};
}

} // namespace

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(u", "_s);
    return CycleWords::tr("%1 and %2")
        .arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

QString stepName(CycleStep step)
{
    switch (step) {
    case CycleStep::CoordinatorAssigned:
        return CycleWords::tr("Coordinator\nassigned");
    case CycleStep::TopicsAgreed:
        return CycleWords::tr("Topics\nagreed");
    case CycleStep::ActivitiesUnderWay:
        return CycleWords::tr("Activities\nunder way");
    case CycleStep::RoundOpen:
        return CycleWords::tr("Round\nopened");
    case CycleStep::ReportsIn:
        return CycleWords::tr("Member\nreports in");
    case CycleStep::Consolidated:
        return CycleWords::tr("Consolidated");
    case CycleStep::Issued:
        return CycleWords::tr("Approved\nand issued");
    case CycleStep::HandedOver:
        return CycleWords::tr("Handed over");
    }
    return {};
}

QString stepFact(const YearStatus &status, const CycleStepStatus &step, Language language)
{
    const bool done = step.state == CycleStepStatus::State::Done;
    switch (step.step) {
    case CycleStep::TopicsAgreed: {
        const QString topics = CycleWords::tr("%n topic(s)", nullptr, step.total);
        return step.date.isValid() ? topics + u" · "_s + dayText(step.date, language) : topics;
    }
    case CycleStep::ActivitiesUnderWay:
        return step.total > 0 ? CycleWords::tr("%1 of %2 done")
                                    .arg(QString::number(step.count), QString::number(step.total))
                              : CycleWords::tr("none yet");
    case CycleStep::ReportsIn:
        if (step.total > 0)
            return CycleWords::tr("%1 of %2 accepted")
                .arg(QString::number(step.count), QString::number(step.total));
        break;
    case CycleStep::Consolidated:
        if (const int missing = int(status.members.size()) - status.accepted();
            !done && missing > 0)
            return CycleWords::tr("waits for %n report(s)", nullptr, missing);
        return done ? CycleWords::tr("from %n report(s)", nullptr, step.count) : QString();
    default:
        break;
    }
    const int before = int(step.step);
    const bool toCome = step.state == CycleStepStatus::State::Future && before > 0;
    if (!step.date.isValid())
        return toCome ? CycleWords::tr("after step %1").arg(before) : QString();
    return done ? dateText(step.date, language)
                : CycleWords::tr("due %1").arg(dayText(step.date, language));
}

QString openStepText(const CycleStepStatus &step)
{
    const QString name = stepName(step.step).replace(u'\n', u' ');
    return step.step == CycleStep::ReportsIn && step.total > 0
               ? u"%1: %2/%3"_s.arg(name, QString::number(step.count), QString::number(step.total))
               : name;
}

bool isBlocked(const YearStatus &status, const CycleStepStatus &step)
{
    return step.state == CycleStepStatus::State::Current && step.step == CycleStep::ReportsIn &&
           status.overdue() > 0;
}

QString stepCause(const YearStatus &status, const CycleStepStatus &step)
{
    const int number = int(step.step) + 1;
    if (isBlocked(status, step))
        return CycleWords::tr("Step %1 is blocked:").arg(number);
    if (step.state == CycleStepStatus::State::Done)
        return CycleWords::tr("Step %1 is done.").arg(number);
    return step.state == CycleStepStatus::State::Current
               ? CycleWords::tr("Step %1 is under way:").arg(number)
               : CycleWords::tr("Step %1 is to come:").arg(number);
}

QString stepSentence(const YearStatus &status, const CycleStepStatus &step, Directory &names,
                     Language language)
{
    if (step.step == CycleStep::ReportsIn && step.state == CycleStepStatus::State::Current &&
        !status.members.isEmpty())
        return reportsSentence(status, names, language);
    return sentenceOf(step.step);
}

QString dueText(const DueItem &item, Directory &names, Language language)
{
    switch (item.kind) {
    case DueItem::Kind::Meeting:
        return CycleWords::tr("Joint subcommittee, meeting %1").arg(item.number);
    case DueItem::Kind::Milestone:
        return CycleWords::tr("Topic %1: %2")
            .arg(QString::number(item.number).rightJustified(2, u'0'), item.title.text(language));
    case DueItem::Kind::Deadline:
        return CycleWords::tr("Deadline of the member reports");
    case DueItem::Kind::Cutoff:
        return CycleWords::tr("Data cut-off of the year");
    case DueItem::Kind::TopicEnd:
        return CycleWords::tr("End of topic %1").arg(item.number, 2, 10, QLatin1Char('0'));
    case DueItem::Kind::AgreementExpiry:
        return CycleWords::tr("Expiry: %1")
            .arg(titleOf(names, Id<Agreement>{item.record.id}, language));
    }
    return {};
}

QString daysText(int days)
{
    if (days == 0)
        return CycleWords::tr("today");
    return days > 0 ? CycleWords::tr("%n day(s)", nullptr, days)
                    : CycleWords::tr("%n day(s) late", nullptr, -days);
}

QString officeName(const OfficeTerm &term, Directory &names, Language language)
{
    switch (term.kind) {
    case OfficeTerm::Kind::Head:
    case OfficeTerm::Kind::Signatory:
        return term.position.text(language);
    case OfficeTerm::Kind::FocalPoint:
        return term.area
                   ? CycleWords::tr("focal point, %1").arg(names.shortArea(term.area, language))
                   : CycleWords::tr("focal point");
    case OfficeTerm::Kind::Seat:
        return CycleWords::tr("seat in the subcommittee");
    }
    return {};
}

QString termText(const OfficeTerm &term, Directory &names, Language language)
{
    const QString text =
        CycleWords::tr("%1, %2: %3")
            .arg(names.code(term.organization, term.until), officeName(term, names, language),
                 names.person(term.person, language));
    return term.signs() && term.signing.isValid() ? CycleWords::tr("%1, before the signing on %2")
                                                        .arg(text, dateText(term.signing, language))
                                                  : text;
}

QString unassignedText(const Unassigned &item)
{
    switch (item.what) {
    case Unassigned::What::Lead:
        return CycleWords::tr("No lead institution");
    case Unassigned::What::Participants:
        return CycleWords::tr("No participating institution");
    case Unassigned::What::PersonInCharge:
        return CycleWords::tr("No person in charge");
    }
    return {};
}

QString findingText(ReportFinding::Kind kind)
{
    switch (kind) {
    case ReportFinding::Kind::Unanswered:
        return CycleWords::tr("the status is missing");
    case ReportFinding::Kind::NoResults:
        return CycleWords::tr("the results are missing");
    case ReportFinding::Kind::NotNil:
        return CycleWords::tr("reported on, although the return is nil");
    case ReportFinding::Kind::NoValue:
        return CycleWords::tr("an indicator has no value");
    case ReportFinding::Kind::NoActivity:
        return CycleWords::tr("no activity is named that the results rest on");
    case ReportFinding::Kind::Contradiction:
        return CycleWords::tr("carried out in full, but the progress is below 100%");
    case ReportFinding::Kind::Untranslated:
        return CycleWords::tr("a text is there in one language only");
    case ReportFinding::Kind::NoHighlights:
        return CycleWords::tr("the highlights of the year are missing");
    }
    return {};
}

} // namespace LienKet
