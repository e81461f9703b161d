// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/officeterms.h"

#include "core/base/text.h"
#include "core/services/organizationnames.h"
#include "core/services/recordofyear.h"
#include "core/services/rotation.h"

#include <algorithm>

namespace LienKet {

namespace {

constexpr int lookedBack = 30;
constexpr int lookedAhead = 365;
constexpr int noticeDays = 60;

/// Reads the ends of the terms.
class TermReader
{
public:
    TermReader(Store &store, QDate today)
        : m_store(store), m_today(today),
          m_names(store.all<Organization>(), store.all<OrganizationName>())
    {
        for (const Membership &each : membersIn(store.all<Membership>(), today.year()))
            m_members.insert(each.organization);
        for (const ConsolidatedReport &each : store.all<ConsolidatedReport>())
            m_signatories.insert(each.signatory);
    }

    QList<OfficeTerm> read()
    {
        for (const Post &post : m_store.all<Post>())
            addPost(post);
        for (const FocalPoint &focal : m_store.all<FocalPoint>()) {
            add(focal, OfficeTerm::Kind::FocalPoint, m_store.all<FocalPoint>(),
                [&](const FocalPoint &next) { return next.area == focal.area; });
        }
        for (const SubcommitteeSeat &seat : m_store.all<SubcommitteeSeat>()) {
            // The roles of the coordinator's office change with the year, and are no surprise.
            if (seat.role == SeatRole::Member)
                add(seat, OfficeTerm::Kind::Seat, m_store.all<SubcommitteeSeat>(),
                    [&](const SubcommitteeSeat &next) { return next.role == seat.role; });
        }
        std::stable_sort(
            m_terms.begin(), m_terms.end(),
            [](const OfficeTerm &a, const OfficeTerm &b) { return a.until < b.until; });
        sayFirstSigning();
        return m_terms;
    }

private:
    /// Whether somebody's last days in a post at a member are among those looked at.
    template <class E>
    bool endsSoon(const E &held) const
    {
        return held.until.isValid() && held.until >= m_today.addDays(-lookedBack) &&
               held.until <= m_today.addDays(lookedAhead) && m_members.contains(held.organization);
    }

    bool isHead(const Post &post) const
    {
        const LocalizedText &title = m_names.at(post.organization, post.until).headTitle;
        return !title.vi.isEmpty() && fold(title.vi) == fold(post.position.vi);
    }

    void addPost(const Post &post)
    {
        if (!endsSoon(post))
            return;
        const bool head = isHead(post);
        if (!head && !m_signatories.contains(post.person))
            return;
        add(post, head ? OfficeTerm::Kind::Head : OfficeTerm::Kind::Signatory, m_store.all<Post>(),
            [&](const Post &next) { return fold(next.position.vi) == fold(post.position.vi); });
        m_terms.last().position = post.position;
    }

    template <class E, class Same>
    void add(const E &held, OfficeTerm::Kind kind, const QList<E> &all, const Same &isSamePlace)
    {
        if (!endsSoon(held))
            return;
        OfficeTerm term;
        term.kind = kind;
        term.person = held.person;
        term.organization = held.organization;
        term.until = held.until;
        if constexpr (requires { held.area; })
            term.area = held.area;
        for (const E &next : all) {
            if (next.organization == held.organization && isSamePlace(next) &&
                next.from > held.until && next.from <= held.until.addDays(lookedBack))
                term.successor = next.person;
        }
        m_terms.append(term);
    }

    /// What is there to sign is read only for somebody whose term ends: it takes every meeting.
    void sayFirstSigning()
    {
        const QList<QDate> signing =
            m_terms.isEmpty() ? QList<QDate>() : signingDays(m_store, m_today);
        for (OfficeTerm &term : m_terms) {
            const auto after = std::find_if(signing.begin(), signing.end(),
                                            [&](QDate day) { return day > term.until; });
            if (after != signing.end())
                term.signing = *after;
        }
    }

    Store &m_store;
    QDate m_today;
    OrganizationNames m_names;
    QSet<Id<Organization>> m_members;
    QSet<Id<Person>> m_signatories;
    QList<OfficeTerm> m_terms;
};

} // namespace

QList<QDate> signingDays(Store &store, QDate today)
{
    QList<QDate> days;
    for (const Agreement &each : store.all<Agreement>())
        days.append(each.signedOn);
    for (const Meeting &each : store.all<Meeting>()) {
        if (each.agreement)
            days.append(each.date);
    }
    for (const Handover &each : store.all<Handover>())
        days.append(each.date);
    for (const ReportRound &round : store.all<ReportRound>()) {
        const auto *report = recordOf(store.all<ConsolidatedReport>(), round.year);
        if (!report || report->state != ConsolidatedState::Issued)
            days.append(report && report->date.isValid() ? report->date : round.cutoff);
    }
    days.removeIf([&](QDate day) { return !day.isValid() || day < today; });
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QList<OfficeTerm> endingOfficeTerms(Store &store, QDate today)
{
    return TermReader(store, today).read();
}

QList<OfficeTerm> officeWarnings(Store &store, QDate today)
{
    QList<OfficeTerm> terms = endingOfficeTerms(store, today);
    terms.removeIf([&](const OfficeTerm &term) {
        const bool soon = term.until <= today.addDays(noticeDays);
        const bool signsLater = term.signs() && term.signing.isValid();
        return term.successor || !(soon || signsLater);
    });
    return terms;
}

} // namespace LienKet
