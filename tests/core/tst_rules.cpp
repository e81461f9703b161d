// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The domain's rules that are functions over values.
#include "core/services/agreementstate.h"
#include "core/services/clausetrail.h"
#include "core/services/organizationnames.h"
#include "core/services/rotation.h"
#include "core/services/statistics.h"

#include <QtTest>

using namespace LienKet;

namespace {

/// Ids that stand for the members by their letter: A, B, C …
template <class E>
Id<E> idOf(QChar letter)
{
    return {naturalUuid(E::table, QByteArray(1, letter.toLatin1()))};
}

Id<Organization> member(QChar letter)
{
    return idOf<Organization>(letter);
}

/// "2021A 2022B 2022b": actual terms by year and member; a small letter is an acting term.
QList<CoordinatorTerm> terms(const QString &text)
{
    QList<CoordinatorTerm> result;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        CoordinatorTerm term;
        term.kind = TermKind::Actual;
        term.year = word.left(4).toInt();
        term.organization = member(word[4].toUpper());
        term.acting = word[4].isLower();
        term.from = QDate(term.year, 1, 1);
        term.until = QDate(term.year, 12, 31);
        result.append(term);
    }
    return result;
}

/// "A B C2024": members in protocol order, with the year they joined (2021 if not given).
QList<Membership> memberships(const QString &text)
{
    QList<Membership> result;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        Membership membership;
        membership.organization = member(word[0]);
        membership.joinedOn = QDate(word.size() > 1 ? word.mid(1).toInt() : 2021, 1, 1);
        membership.protocolOrder = static_cast<int>(result.size()) + 1;
        result.append(membership);
    }
    return result;
}

Activity activity(int year, const QList<QChar> &areas, const QString &members,
                  ActivityState state = ActivityState::Done)
{
    Activity result;
    result.id = Id<Activity>::fresh();
    result.start = QDate(year, 3, 1);
    result.state = state;
    for (QChar area : areas)
        result.areas.append(idOf<Area>(area));
    for (QChar letter : members)
        result.participants.append({member(letter), std::nullopt});
    if (!members.isEmpty())
        result.host = member(members[0]);
    return result;
}

Agreement agreement(QChar letter, QDate signedOn, QDate expiresOn = {})
{
    Agreement result;
    result.id = idOf<Agreement>(letter);
    result.signedOn = signedOn;
    result.expiresOn = expiresOn;
    result.term = expiresOn.isValid() ? AgreementTerm::UntilDate : AgreementTerm::NotStated;
    return result;
}

AgreementRelation relation(QChar from, RelationKind kind, QChar to)
{
    AgreementRelation result;
    result.agreement = idOf<Agreement>(from);
    result.other = idOf<Agreement>(to);
    result.kind = kind;
    return result;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coordinatorOfAYear_isTheLastWhoFollowed_notTheFirstInTheList()
    {
        CoordinatorTerm later;
        later.year = 2026;
        later.kind = TermKind::Actual;
        later.from = QDate(2026, 7, 1);
        CoordinatorTerm acting = later;
        acting.acting = true;
        acting.from = QDate(2026, 10, 1);
        CoordinatorTerm first = later;
        first.from = QDate(2026, 1, 1);
        const QList<CoordinatorTerm> terms{acting, later, first};
        QCOMPARE(coordinatorTermOf(2026, terms)->from, later.from);
        QVERIFY(!coordinatorTermOf(2027, terms));
    }

    void rotation_historyAndMembers_proposesWithReason_data()
    {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("served");
        QTest::addColumn<QString>("unavailable");
        QTest::addColumn<QString>("order");
        QTest::addColumn<RotationRank::Reason>("reason");
        using Reason = RotationRank::Reason;
        QTest::newRow("nobody served: protocol order")
            << u"A B C"_qs << QString() << QString() << u"ABC"_qs << Reason::ProtocolOrder;
        QTest::newRow("the one who never served")
            << u"A B C"_qs << u"2024A 2025B"_qs << QString() << u"CAB"_qs << Reason::FewestTurns;
        QTest::newRow("level turns: longest ago") << u"A B C"_qs << u"2023B 2024A 2025C"_qs
                                                  << QString() << u"BAC"_qs << Reason::LongestAgo;
        QTest::newRow("an acting term is no turn") << u"A B C"_qs << u"2024A 2025B 2025c"_qs
                                                   << QString() << u"CAB"_qs << Reason::FewestTurns;
        QTest::newRow("a later term does not count")
            << u"A B"_qs << u"2025B 2026A"_qs << QString() << u"AB"_qs << Reason::FewestTurns;
        QTest::newRow("a late joiner starts at the least-served count")
            << u"A B C2025"_qs << u"2022A 2023B 2024A 2025B"_qs << QString() << u"CAB"_qs
            << Reason::LongestAgo;
        QTest::newRow("a late joiner does not jump a member that never served")
            << u"A B C2025"_qs << u"2024A"_qs << QString() << u"BCA"_qs << Reason::ProtocolOrder;
        QTest::newRow("who is unavailable comes last")
            << u"A B C"_qs << QString() << u"A"_qs << u"BCA"_qs << Reason::ProtocolOrder;
        QTest::newRow("a member that joins next year is not asked")
            << u"A B2027"_qs << u"2025A"_qs << QString() << u"A"_qs << Reason::FewestTurns;
    }
    void rotation_historyAndMembers_proposesWithReason()
    {
        QFETCH(QString, members);
        QFETCH(QString, served);
        QFETCH(QString, unavailable);
        QFETCH(QString, order);
        QFETCH(RotationRank::Reason, reason);
        QList<Unavailability> away;
        for (QChar letter : unavailable) {
            Unavailability span;
            span.organization = member(letter);
            span.from = QDate(2026, 6, 1);
            span.until = QDate(2026, 7, 1);
            away.append(span);
        }
        const auto ranks = rotationFor(2026, memberships(members), terms(served), away);
        QList<Id<Organization>> proposed;
        QList<Id<Organization>> expected;
        for (const RotationRank &rank : ranks)
            proposed.append(rank.organization);
        for (QChar letter : order)
            expected.append(member(letter));
        QCOMPARE(proposed, expected);
        QCOMPARE(ranks.first().reason, reason);
    }

    void agreementState_lifeOfAnAgreement_followsItsDates_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<AgreementState>("state");
        using State = AgreementState;
        QTest::newRow("before signing") << QDate(2021, 1, 21) << State::Draft;
        QTest::newRow("signed, in force later") << QDate(2021, 1, 22) << State::Signed;
        QTest::newRow("in force") << QDate(2021, 2, 1) << State::InForce;
        QTest::newRow("91 days before the end") << QDate(2025, 10, 1) << State::InForce;
        QTest::newRow("90 days before the end") << QDate(2025, 10, 2) << State::Expiring;
        QTest::newRow("the last day") << QDate(2025, 12, 31) << State::Expiring;
        QTest::newRow("the day after") << QDate(2026, 1, 1) << State::Expired;
    }
    void agreementState_lifeOfAnAgreement_followsItsDates()
    {
        QFETCH(QDate, day);
        Agreement memorandum = agreement(u'M', QDate(2021, 1, 22), QDate(2025, 12, 31));
        memorandum.inForceFrom = QDate(2021, 2, 1);
        QTEST(stateOn(day, memorandum, {memorandum}, {}), "state");
    }

    void agreementState_renewed_noticeCountsFromTheRenewedEnd()
    {
        const QList<Agreement> all{agreement(u'M', QDate(2021, 1, 22), QDate(2024, 12, 31)),
                                   agreement(u'N', QDate(2024, 12, 1), QDate(2027, 12, 31)),
                                   agreement(u'O', QDate(2027, 12, 1), QDate(2030, 12, 31))};
        const QList<AgreementRelation> relations{relation(u'N', RelationKind::Renews, u'M'),
                                                 relation(u'O', RelationKind::Renews, u'N')};
        QCOMPARE(effectiveEnd(all[0], all, relations), QDate(2030, 12, 31));
        QCOMPARE(stateOn(QDate(2024, 12, 15), all[0], all, relations), AgreementState::InForce);
    }

    void agreementState_noExpiryStated_staysInForce()
    {
        const Agreement memorandum = agreement(u'M', QDate(2021, 1, 22));
        QCOMPARE(stateOn(QDate(2150, 1, 1), memorandum, {memorandum}, {}), AgreementState::InForce);
    }

    void agreementState_supersededOrTerminated_saysSo()
    {
        QList<Agreement> all{agreement(u'M', QDate(2021, 1, 22)),
                             agreement(u'N', QDate(2024, 5, 5))};
        const QList<AgreementRelation> relations{relation(u'N', RelationKind::Supersedes, u'M')};
        QCOMPARE(stateOn(QDate(2024, 5, 4), all[0], all, relations), AgreementState::InForce);
        QCOMPARE(stateOn(QDate(2024, 5, 5), all[0], all, relations), AgreementState::Superseded);
        all[0].terminatedOn = QDate(2023, 1, 1);
        QCOMPARE(stateOn(QDate(2023, 1, 1), all[0], all, relations), AgreementState::Terminated);
    }

    void names_renamedMember_theOneOfTheDocumentsDate_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("abbreviation");
        QTest::newRow("before the first period") << QDate(1990, 1, 1) << u"NUCE"_qs;
        QTest::newRow("report of 2021") << QDate(2021, 12, 28) << u"NUCE"_qs;
        QTest::newRow("last day of the old name") << QDate(2021, 12, 31) << u"NUCE"_qs;
        QTest::newRow("first day of the new name") << QDate(2022, 1, 1) << u"HUCE"_qs;
        QTest::newRow("today") << QDate() << u"HUCE"_qs;
    }
    void names_renamedMember_theOneOfTheDocumentsDate()
    {
        QFETCH(QDate, date);
        Organization huce;
        huce.id = member(u'H');
        huce.code = u"HUCE"_qs;
        OrganizationName before;
        before.organization = huce.id;
        before.abbreviation = u"NUCE"_qs;
        before.from = QDate(2000, 1, 1);
        before.until = QDate(2021, 12, 31);
        OrganizationName after = before;
        after.abbreviation = u"HUCE"_qs;
        after.from = QDate(2022, 1, 1);
        after.until = {};
        const OrganizationNames names({huce}, {after, before});
        QTEST(names.abbreviation(huce.id, date), "abbreviation");
    }

    void names_noPeriodKnown_theCode()
    {
        Organization organization;
        organization.id = member(u'X');
        organization.code = u"XYZ"_qs;
        const OrganizationNames names({organization}, {});
        QCOMPARE(names.at(organization.id, QDate(2020, 1, 1)).name.vi, u"XYZ"_qs);
    }

    void countByArea_twoAreas_onceUnderEachAndOnceInTheTotal()
    {
        Area child;
        child.id = idOf<Area>(u'c');
        child.parent = idOf<Area>(u'T');
        Area training;
        training.id = idOf<Area>(u'T');
        Area research;
        research.id = idOf<Area>(u'R');
        Activity same = activity(2025, {u'T'}, u"B"_qs);
        const QList<Activity> activities{
            activity(2025, {u'T', u'R'}, u"AB"_qs),
            activity(2025, {u'c', u'T'}, u"A"_qs), // a field and its area: one area
            activity(2025, {u'R'}, u"B"_qs, ActivityState::Planned),
            activity(2025, {}, u"A"_qs),
            activity(2025, {u'R'}, u"A"_qs, ActivityState::Cancelled),
            activity(2024, {u'R'}, u"A"_qs),
            [&] {
                same.sameAs = idOf<Activity>(u'x');
                return same;
            }(),
        };
        const AreaCounts counts = countByArea(activities, {child, training, research}, 2025);
        QCOMPARE(counts.areas.value(training.id), (ActivityCount{0, 2}));
        QCOMPARE(counts.areas.value(research.id), (ActivityCount{1, 1}));
        QCOMPARE(counts.areas.value({}), (ActivityCount{0, 1}));
        QCOMPARE(counts.total, (ActivityCount{1, 3}));
    }

    void countByMember_hostAmongParticipants_tookPartOnce()
    {
        const auto counts = countByMember({activity(2025, {}, u"AB"_qs)}, 2025);
        QCOMPARE(counts.value(member(u'A')).hosted.done, 1);
        QCOMPARE(counts.value(member(u'A')).tookPart.done, 1);
        QCOMPARE(counts.value(member(u'B')).hosted.done, 0);
        QCOMPARE(counts.value(member(u'B')).tookPart.done, 1);
    }

    void silentGaps_twoYearsWithout_named_data()
    {
        QTest::addColumn<QList<int>>("years");
        QTest::addColumn<int>("from");
        QTest::addColumn<QList<int>>("nil");
        const QList<int> none;
        QTest::newRow("two silent years") << QList{2022, 2023, 2024} << 2025 << none;
        QTest::newRow("one silent year is none") << QList{2022, 2025} << 0 << none;
        QTest::newRow("never any: no gap but a beginning not made") << none << 0 << none;
        QTest::newRow("up to date") << QList{2026} << 0 << none;
        QTest::newRow("nil is no silence") << QList{2024} << 0 << QList{2025};
        QTest::newRow("silence before and after a nil year") << QList{2023} << 2024 << QList{2025};
        QTest::newRow("a gap begins after its nil year") << QList{2023} << 2025 << QList{2024};
    }
    void silentGaps_twoYearsWithout_named()
    {
        QFETCH(QList<int>, years);
        QFETCH(int, from);
        QFETCH(QList<int>, nil);
        Area area;
        area.id = idOf<Area>(u'T');
        QList<Activity> activities;
        for (int year : years)
            activities.append(activity(year, {u'T'}, u"A"_qs));
        MemberYears nilYears;
        for (const int year : nil)
            nilYears.insert({member(u'A'), year});
        const auto gaps = silentGaps(coverage(activities, {area}), {member(u'A')}, {area.id}, 2021,
                                     2026, nilYears);
        const QList<SilentGap> expected{{member(u'A'), area.id, from, 2026, 2}};
        QCOMPARE(gaps, from ? expected : QList<SilentGap>());
    }

    void indicatorTotal_periodicAndCumulative_data()
    {
        QTest::addColumn<IndicatorKind>("kind");
        QTest::addColumn<double>("total");
        QTest::newRow("periodic: the sum of all values") << IndicatorKind::Periodic << 29.0;
        QTest::newRow("cumulative: the last per member, then the sum")
            << IndicatorKind::Cumulative << 20.0;
    }
    void indicatorTotal_periodicAndCumulative()
    {
        QFETCH(IndicatorKind, kind);
        const QList<ReportedValue> values{
            {member(u'A'), 2025, 9}, {member(u'A'), 2026, 13}, {member(u'B'), 2026, 7}};
        QTEST(*indicatorTotal(kind, values), "total");
    }

    void indicatorTotal_noValue_missingIsNotZero()
    {
        QVERIFY(!indicatorTotal(IndicatorKind::Periodic, {}));
        QCOMPARE(indicatorTotal(IndicatorKind::Periodic, {{member(u'A'), 2026, 0}}).value(), 0.0);
    }

    void indicatorResults_reportNotAccepted_doesNotCount()
    {
        Indicator indicator;
        indicator.id = idOf<Indicator>(u'I');
        indicator.target = 20;
        QList<MemberReport> reports;
        QList<ReportEntry> entries;
        for (const auto state : {MemberReportState::Accepted, MemberReportState::Submitted}) {
            MemberReport report;
            report.id = Id<MemberReport>::fresh();
            report.state = state;
            ReportEntry entry;
            entry.report = report.id;
            entry.values = {{indicator.id, 10}};
            reports.append(report);
            entries.append(entry);
        }
        const auto results = indicatorResults({indicator}, {}, reports, entries);
        QCOMPARE(results, (QList{IndicatorResult{indicator.id, 20.0, 10.0}}));
        QCOMPARE(results.first().percent().value(), 50.0);
    }

    void clause_overTheYears_hasItsTopicsAndWhatTheyDid()
    {
        ScopeItem first;
        first.id = idOf<ScopeItem>(u'1');
        ScopeItem second;
        second.id = idOf<ScopeItem>(u'2');
        Topic later;
        later.id = idOf<Topic>(u'L');
        later.year = 2022;
        later.scopeItems = {first.id};
        Topic earlier = later;
        earlier.id = idOf<Topic>(u'E');
        earlier.year = 2021;
        Activity done;
        done.topic = later.id;
        done.state = ActivityState::Done;
        Activity twice = done;
        twice.sameAs = idOf<Activity>(u'A');
        Activity planned;
        planned.topic = later.id;
        const auto trails = clauseTrails({first, second}, {later, earlier}, {done, twice, planned});
        const ActivityCount one{.planned = 1, .done = 1};
        QCOMPARE(trails.at(0), (ClauseTrail{first.id, {{earlier.id, {}}, {later.id, one}}}));
        QVERIFY(trails.at(0).isCarriedOut());
        QCOMPARE(trails.at(1), (ClauseTrail{second.id, {}}));
        QVERIFY(!trails.at(1).isCarriedOut());
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
