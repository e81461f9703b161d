// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/past.h"

#include "core/services/statistics.h"

#include <QMap>

#include <algorithm>

namespace LienKet {

namespace {

class Past
{
public:
    Past(Store &store, const PastSubject &subject)
        : m_store(store), m_subject(subject), m_top(topAreas(store.all<Area>()))
    {
        addAgreements();
        addTopics();
        addActivities();
        if (subject.member) {
            addReports();
            addTerms();
        }
    }

    QList<PastYear> years(int until) const
    {
        QList<PastYear> years;
        for (auto it = m_years.cbegin(); it != m_years.cend() && it.key() <= until; ++it) {
            if (!it->isEmpty())
                years.prepend(*it);
        }
        return years;
    }

private:
    PastYear &in(int year)
    {
        PastYear &found = m_years[year];
        found.year = year;
        return found;
    }

    bool isOurs(Id<Area> area) const { return m_top.value(area, area) == m_subject.area; }

    void addAgreements()
    {
        QSet<Id<Agreement>> own;
        for (const ScopeItem &clause : m_store.all<ScopeItem>()) {
            if (m_subject.area && clause.area && isOurs(clause.area))
                own.insert(clause.agreement);
        }
        for (const AgreementParty &party : m_store.all<AgreementParty>()) {
            if (m_subject.member && party.organization == m_subject.member)
                own.insert(party.agreement);
        }
        QList<Agreement> agreements = m_store.all<Agreement>();
        std::stable_sort(
            agreements.begin(), agreements.end(),
            [](const Agreement &a, const Agreement &b) { return a.signedOn < b.signedOn; });
        for (const Agreement &agreement : std::as_const(agreements)) {
            if (agreement.signedOn.isValid() && own.contains(agreement.id))
                in(agreement.signedOn.year()).agreements.append(agreement.id);
        }
    }

    void addTopics()
    {
        QList<Topic> topics = m_store.all<Topic>();
        std::stable_sort(topics.begin(), topics.end(),
                         [](const Topic &a, const Topic &b) { return a.number < b.number; });
        for (const Topic &topic : std::as_const(topics)) {
            const bool own =
                m_subject.area ? isOurs(topic.area) : takesPart(m_subject.member, topic);
            if (own)
                in(topic.year).topics.append(topic.id);
        }
    }

    bool isOurs(const Activity &activity) const
    {
        if (m_subject.area)
            return std::any_of(activity.areas.begin(), activity.areas.end(),
                               [this](Id<Area> area) { return isOurs(area); });
        return activity.host == m_subject.member ||
               std::any_of(activity.participants.begin(), activity.participants.end(),
                           [this](const auto &each) { return each.to == m_subject.member; });
    }

    void addActivities()
    {
        QList<std::pair<QDate, Id<Activity>>> done;
        for (const Activity &activity : m_store.all<Activity>()) {
            if (activity.state == ActivityState::Done && !activity.sameAs && isOurs(activity))
                done.append({activity.start, activity.id});
        }
        std::stable_sort(done.begin(), done.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[day, activity] : std::as_const(done))
            in(day.year()).activities.append(activity);
    }

    void addReports()
    {
        for (const MemberReport &report : m_store.all<MemberReport>()) {
            const ReportRound *round = m_store.find(report.round);
            if (round && report.member == m_subject.member)
                in(round->year).report = report.id;
        }
    }

    void addTerms()
    {
        for (const CoordinatorTerm &term : m_store.all<CoordinatorTerm>()) {
            if (term.kind == TermKind::Actual && term.organization == m_subject.member)
                in(term.year).coordinator = term.organization;
        }
    }

    Store &m_store;
    PastSubject m_subject;
    QHash<Id<Area>, Id<Area>> m_top;
    QMap<int, PastYear> m_years;
};

} // namespace

QList<PastYear> pastOf(Store &store, const PastSubject &subject, int until)
{
    return Past(store, subject).years(until);
}

} // namespace LienKet
