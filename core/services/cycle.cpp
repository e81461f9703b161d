// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/cycle.h"

#include "core/services/dueitems.h"
#include "core/services/recordofyear.h"
#include "core/services/rotation.h"

#include <algorithm>

namespace LienKet {

namespace {

QDate since(const MemberReport &report)
{
    switch (report.state) {
    case MemberReportState::NotStarted:
        return {};
    case MemberReportState::Draft:
        return report.startedOn;
    case MemberReportState::Submitted: // again, if it was reopened
    case MemberReportState::Resubmitted:
        // Files from before that day was kept have the first one alone.
        return report.resubmittedOn.isValid() ? report.resubmittedOn : report.submittedOn;
    case MemberReportState::Returned:
        return report.returnedOn;
    case MemberReportState::Accepted:
        return report.acceptedOn;
    }
    return {};
}

QList<MemberStanding> standings(Store &store, const ReportRound &round, QDate today)
{
    QHash<Id<Organization>, const MemberReport *> reports;
    for (const MemberReport &report : store.all<MemberReport>()) {
        if (report.round == round.id)
            reports.insert(report.member, &report);
    }
    QHash<Id<Organization>, int> reminders;
    QSet<Id<Organization>> remindedToday;
    for (const Reminder &reminder : store.all<Reminder>()) {
        if (reminder.round != round.id)
            continue;
        ++reminders[reminder.member];
        if (reminder.date == today)
            remindedToday.insert(reminder.member);
    }
    QList<MemberStanding> result;
    for (const Membership &member : membersIn(store.all<Membership>(), round.year)) {
        MemberStanding standing;
        standing.member = member.organization;
        standing.deadline = round.deadline;
        standing.reminders = reminders.value(member.organization);
        standing.letter = standing.reminders + !remindedToday.contains(member.organization);
        if (const MemberReport *report = reports.value(member.organization)) {
            standing.report = report->id;
            standing.state = report->state;
            standing.nil = report->nil;
            standing.reopened = report->reopened != Reopening::None;
            standing.since = since(*report);
            standing.comment = report->comment;
            if (report->deadline.isValid())
                standing.deadline = report->deadline;
        }
        // A returned report was in once: its member is waited for, but not late by the deadline.
        const bool wasIn = standing.state == MemberReportState::Returned || standing.reopened;
        const bool outstanding = !standing.isIn() && !wasIn;
        if (outstanding && standing.deadline < today)
            standing.daysLate = static_cast<int>(standing.deadline.daysTo(today));
        result.append(standing);
    }
    return result;
}

class YearReader
{
public:
    /// `around` holds the topics of the year and of those before and after it.
    YearReader(Store &store, int year, QDate today, const QList<Topic> &around)
        : m_store(store), m_year(year), m_today(today), m_around(around), m_topics(topicsOf(year))
    {
    }

    YearStatus read()
    {
        m_status.year = m_year;
        m_status.today = m_today;
        if (const auto *year = recordOf(m_store.all<ProgramYear>(), m_year))
            m_status.programYear = *year;
        readCoordinators();
        readWork();
        YearReader before(m_store, m_year - 1, m_today, m_around);
        m_status.stepBefore = before.openStep();
        m_status.due =
            dueItems(m_store, m_year, m_today, unfinishedTopics(m_topics, topicsOf(m_year + 1)));
        readUnassigned();
        m_status.expiring = agreementExpiries(m_store, m_today);
        m_status.terms = officeWarnings(m_store, m_today);
        for (const Agreement &agreement : m_store.all<Agreement>())
            m_status.withoutExpiry += agreement.term == AgreementTerm::NotStated;
        m_status.leftOpen = unfinishedTopics(before.m_topics, m_topics);
        readHandover();
        return m_status;
    }

private:
    QList<Topic> topicsOf(int year) const
    {
        QList<Topic> topics;
        std::copy_if(m_around.begin(), m_around.end(), std::back_inserter(topics),
                     [&](const Topic &topic) { return topic.year == year; });
        return topics;
    }

    /// What is still open of a handover is the business of whoever took over.
    void readHandover()
    {
        const Handover *handover = recordOf(m_store.all<Handover>(), m_year - 1);
        if (!handover || handover->date.isNull() || handover->date > m_today)
            return;
        for (const HandoverItem &each : m_store.all<HandoverItem>())
            m_status.openLines += each.handover == handover->id && !each.done;
        if (m_status.openLines > 0)
            m_status.handoverLeftOpen = handover->id;
    }

    void readWork()
    {
        readActivities();
        if (const auto *round = recordOf(m_store.all<ReportRound>(), m_year))
            m_status.deadline = round->deadline;
        m_status.members = memberStandings(m_store, m_year, m_today);
        readSteps();
    }

    std::optional<CycleStepStatus> openStep()
    {
        const auto *year = recordOf(m_store.all<ProgramYear>(), m_year);
        if (!year || year->state == YearState::Closed)
            return std::nullopt;
        readWork();
        const CycleStepStatus *current = m_status.current();
        return current ? std::optional(*current) : std::nullopt;
    }

    void readCoordinators()
    {
        const auto &terms = m_store.all<CoordinatorTerm>();
        m_status.coordinator = coordinatorOf(m_year, terms);
        const int next = m_status.coordinator ? m_year + 1 : m_year;
        m_status.nextYear = next;
        m_status.nextCoordinator = coordinatorOf(next, terms);
        const auto plan = rotationPlan(next, next, m_store.all<Membership>(), terms,
                                       m_store.all<Unavailability>());
        if (!m_status.nextCoordinator)
            m_status.nextCoordinator = plan.first().proposed.organization;
    }

    void readActivities()
    {
        const auto states = m_store.activityStates(m_year);
        for (auto state = states.begin(); state != states.end(); ++state) {
            if (state.key() == ActivityState::Done)
                m_status.activities.done += *state;
            else if (state.key() != ActivityState::Cancelled)
                m_status.activities.planned += *state;
        }
    }

    CycleStepStatus coordinatorAssigned() const
    {
        CycleStepStatus status;
        const auto &terms = m_store.all<CoordinatorTerm>();
        if (const auto *term = coordinatorTermOf(m_year, terms, TermKind::Actual)) {
            status.state = CycleStepStatus::State::Done;
            status.date = term->decidedOn.isValid() ? term->decidedOn : term->from;
        }
        return status;
    }

    CycleStepStatus topicsAgreed() const
    {
        CycleStepStatus status;
        status.total = static_cast<int>(m_topics.size());
        status.count = status.total;
        status.date = m_store.lastApproval(m_year);
        if (status.total > 0)
            status.state = CycleStepStatus::State::Done;
        return status;
    }

    CycleStepStatus activitiesUnderWay() const
    {
        CycleStepStatus status;
        status.count = m_status.activities.done;
        status.total = m_status.activities.all();
        if (status.count > 0)
            status.state = CycleStepStatus::State::Done;
        return status;
    }

    CycleStepStatus roundOpen() const
    {
        CycleStepStatus status;
        const auto *round = recordOf(m_store.all<ReportRound>(), m_year);
        status.date = round ? round->openedOn : QDate(m_year, 10, 1);
        if (round && round->openedOn <= m_today)
            status.state = CycleStepStatus::State::Done;
        return status;
    }

    CycleStepStatus reportsIn() const
    {
        CycleStepStatus status;
        status.date = m_status.deadline;
        status.count = m_status.accepted();
        status.total = static_cast<int>(m_status.members.size());
        // A closed round and an issued report wait for nobody any more.
        const auto *round = recordOf(m_store.all<ReportRound>(), m_year);
        const auto *report = recordOf(m_store.all<ConsolidatedReport>(), m_year);
        const bool over = (round && round->closedOn.isValid()) ||
                          (report && report->state == ConsolidatedState::Issued);
        if (status.total > 0 && (over || status.count == status.total))
            status.state = CycleStepStatus::State::Done;
        return status;
    }

    CycleStepStatus consolidated() const
    {
        CycleStepStatus status;
        const auto *report = recordOf(m_store.all<ConsolidatedReport>(), m_year);
        status.count = report ? static_cast<int>(report->reports.size()) : 0;
        status.total = static_cast<int>(m_status.members.size());
        if (report && report->state != ConsolidatedState::Draft)
            status.state = CycleStepStatus::State::Done;
        return status;
    }

    CycleStepStatus issued() const
    {
        CycleStepStatus status;
        const auto *report = recordOf(m_store.all<ConsolidatedReport>(), m_year);
        if (report && report->state == ConsolidatedState::Issued) {
            status.state = CycleStepStatus::State::Done;
            status.date = report->date;
        }
        return status;
    }

    CycleStepStatus handedOver() const
    {
        CycleStepStatus status;
        const auto *handover = recordOf(m_store.all<Handover>(), m_year);
        if (handover)
            status.date = handover->date;
        if (handover && handover->date.isValid() && handover->date <= m_today)
            status.state = CycleStepStatus::State::Done;
        return status;
    }

    void readSteps()
    {
        m_status.steps = {
            coordinatorAssigned(), topicsAgreed(), activitiesUnderWay(), roundOpen(), reportsIn(),
            consolidated(),        issued(),       handedOver()};
        bool currentFound = false;
        for (qsizetype i = 0; i < m_status.steps.size(); ++i) {
            CycleStepStatus &status = m_status.steps[i];
            status.step = static_cast<CycleStep>(i);
            if (status.state != CycleStepStatus::State::Done && !std::exchange(currentFound, true))
                status.state = CycleStepStatus::State::Current;
        }
    }

    void readUnassigned()
    {
        QList<Topic> topics = m_topics;
        std::stable_sort(topics.begin(), topics.end(),
                         [](const Topic &a, const Topic &b) { return a.number < b.number; });
        for (const Topic &topic : std::as_const(topics)) {
            if (const auto open = unassignedIn(topic))
                m_status.unassigned.append(*open);
        }
    }

    Store &m_store;
    int m_year;
    QDate m_today;
    QList<Topic> m_around;
    QList<Topic> m_topics;
    YearStatus m_status;
};

} // namespace

QList<MemberStanding> memberStandings(Store &store, int year, QDate today)
{
    const auto *round = recordOf(store.all<ReportRound>(), year);
    return round ? standings(store, *round, today) : QList<MemberStanding>();
}

std::optional<Unassigned> unassignedIn(const Topic &topic)
{
    if (topic.state == TopicState::Dropped)
        return std::nullopt;
    if (!topic.lead)
        return Unassigned{topic, Unassigned::What::Lead};
    if (topic.participants.isEmpty())
        return Unassigned{topic, Unassigned::What::Participants};
    if (!topic.personInCharge)
        return Unassigned{topic, Unassigned::What::PersonInCharge};
    return std::nullopt;
}

QList<Topic> unfinishedTopics(const QList<Topic> &topics, const QList<Topic> &ofNextYear)
{
    QSet<Id<Topic>> carried;
    for (const Topic &each : ofNextYear)
        carried.insert(each.carriedFrom);
    QList<Topic> open = topics;
    open.removeIf([&](const Topic &topic) {
        return topic.state == TopicState::Done || topic.state == TopicState::Dropped ||
               carried.contains(topic.id);
    });
    std::stable_sort(open.begin(), open.end(),
                     [](const Topic &a, const Topic &b) { return a.number < b.number; });
    return open;
}

QList<Topic> unfinishedTopics(Store &store, int year)
{
    return unfinishedTopics(store.ofYear<Topic>(year), store.ofYear<Topic>(year + 1));
}

int acceptedOf(const QList<MemberStanding> &members)
{
    return static_cast<int>(std::count_if(members.begin(), members.end(),
                                          [](const auto &member) { return member.isAccepted(); }));
}

int YearStatus::overdue() const
{
    return static_cast<int>(std::count_if(members.begin(), members.end(),
                                          [](const auto &member) { return member.daysLate > 0; }));
}

const CycleStepStatus *YearStatus::current() const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [](const CycleStepStatus &status) {
        return status.state == CycleStepStatus::State::Current;
    });
    return found == steps.end() ? nullptr : &*found;
}

YearStatus yearStatus(Store &store, int year, QDate today)
{
    return YearReader(store, year, today, store.topicsAround(year)).read();
}

QList<int> programYears(Store &store)
{
    QList<int> years;
    for (const ProgramYear &year : store.all<ProgramYear>())
        years.append(year.year);
    std::sort(years.begin(), years.end());
    return years;
}

} // namespace LienKet
