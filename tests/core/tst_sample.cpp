// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/services/cycle.h"
#include "core/services/organizationnames.h"
#include "core/services/rotation.h"
#include "core/services/sampleprogram.h"
#include "core/services/statistics.h"
#include "core/store/integritycheck.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

QString digest(const SampleProgram &program)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const auto &records) {
        for (const auto &record : records)
            hash.addData(QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact));
    };
    std::apply([&](const auto &...lists) { (add(lists), ...); }, program.lists);
    return QString::fromLatin1(hash.result().toHex());
}

/// Every id that the program holds, by table.
QHash<QString, QSet<QUuid>> idsByTable(const SampleProgram &program)
{
    QHash<QString, QSet<QUuid>> ids;
    const auto add = [&]<class E>(const QList<E> &records) {
        QSet<QUuid> &own = ids[QString::fromLatin1(E::table)];
        for (const E &record : records)
            own.insert(record.id.uuid);
        QCOMPARE(own.size(), records.size());
    };
    std::apply([&](const auto &...lists) { (add(lists), ...); }, program.lists);
    return ids;
}

/// Names of fields whose references lead nowhere.
template <class E>
QStringList brokenReferences(const E &record, const QHash<QString, QSet<QUuid>> &ids)
{
    QStringList broken;
    forEachField<E>([&](const auto &field) {
        using Traits = FieldTraits<typename std::decay_t<decltype(field)>::Type>;
        const auto check = [&](const QString &table, QUuid id) {
            if (!id.isNull() && !ids[table].contains(id))
                broken.append(QString::fromLatin1(E::table) + u'.' +
                              QString::fromLatin1(field.name));
        };
        if constexpr (Traits::isReference) {
            check(QString::fromLatin1(Traits::Target::table), (record.*field.member).uuid);
        } else if constexpr (Traits::isLinks) {
            for (const auto &link : record.*field.member) {
                if constexpr (requires { link.to; })
                    check(QString::fromLatin1(Traits::Target::table), link.to.uuid);
                else
                    check(QString::fromLatin1(Traits::Target::table), link.uuid);
            }
        }
    });
    return broken;
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sample_manyTimesAsLarge_isMade()
    {
        const QTemporaryDir folder;
        const auto made = Store::create(folder.filePath(u"large.lienket"_qs),
                                        [](Store &store) { return fillWithSample(store, 10); });
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    }

    void initTestCase();

    void sampleProgram_builtTwice_isTheSameToTheByte();
    void sampleProgram_everyRecord_isValidAndRefersToRecords();
    void facts_everyAgreementAreaAndName_hasASource();
    void facts_data();
    void facts();
    void scopeItems_perAgreement_asInTheDocuments_data();
    void scopeItems_perAgreement_asInTheDocuments();
    void parties_perAgreement_inItsOwnOrder_data();
    void parties_perAgreement_inItsOwnOrder();

    void counts_data();
    void counts();
    void activities_perYearAndArea_data();
    void activities_perYearAndArea();
    void activities_ofEveryKind();
    void year_topicsProposalsMeetings_data();
    void year_topicsProposalsMeetings();
    void inventedRecords_areMarkedIllustrative();
    void coordinators_data();
    void coordinators();
    void coordinators_onEveryDay_exactlyOne();
    void reportOf2026_data();
    void reportOf2026();
    void annualReports_data();
    void annualReports();
    void names_atTheReportsDate_data();
    void names_atTheReportsDate();
    void coverage_hasTheSilentGapsAndNoOther();
    void indicatorsOf2026_data();
    void indicatorsOf2026();
    void times_multipliesWorkWithinTheSameYearsAndMembers();
    void fillWithSample_twoFiles_areAlikeAndPassEveryCheck();
    void writtenRecords_areThoseThatAreRead();
    void yearStatus_onTheSamplesDay_isInTheMiddleOfTheRound();
    void yearStatus_ofAYearThatNobodyIsAssignedFor_proposesForThatYear();

private:
    SampleProgram m_program;

    Id<Organization> member(const QString &code) const { return one<Organization>(code).id; }
    QString codeOf(Id<Organization> id) const
    {
        for (const Organization &each : m_program.all<Organization>()) {
            if (each.id == id)
                return each.code;
        }
        return {};
    }

    template <class E>
    E one(const QString &code) const
    {
        for (const E &each : m_program.all<E>()) {
            if (each.code == code)
                return each;
        }
        return {};
    }
};

void TestSample::initTestCase()
{
    const auto made = sampleProgram();
    QVERIFY2(made,
             qPrintable(made ? QString() : made.error().subject + u' ' + made.error().detail));
    m_program = *made;
}

void TestSample::sampleProgram_builtTwice_isTheSameToTheByte()
{
    QCOMPARE(digest(*sampleProgram()), digest(m_program));
}

void TestSample::sampleProgram_everyRecord_isValidAndRefersToRecords()
{
    const auto ids = idsByTable(m_program);
    QStringList wrong;
    const auto check = [&]<class E>(const QList<E> &records) {
        for (const E &record : records) {
            for (const Issue &issue : validate(record))
                wrong.append(QString::fromLatin1(E::table) + u'.' + issue.field + u' ' +
                             code(issue.rule) + u' ' + issue.detail);
            wrong.append(brokenReferences(record, ids));
        }
    };
    std::apply([&](const auto &...lists) { (check(lists), ...); }, m_program.lists);
    QCOMPARE(wrong, QStringList());
    for (const Source &source : m_program.all<Source>())
        QVERIFY(ids[source.entity].contains(QUuid::fromString(source.record)));
}

void TestSample::facts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("signedOn");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("provenance");

    const QString none;
    QTest::addRow("joint announcement, place not stated")
        << u"A1"_s << QDate(2020, 6, 27) << none << u"consortium"_s << u"document"_s;
    QTest::addRow("comprehensive cooperation")
        << u"A2"_s << QDate(2021, 1, 22) << u"Hà Nội (HUST)"_s << u"consortium"_s << u"document"_s;
    QTest::addRow("science, technology and innovation")
        << u"A3"_s << QDate(2022, 9, 9) << u"Sa Pa, Lào Cai"_s << u"consortium"_s << u"document"_s;
    QTest::addRow("three parties, place not stated")
        << u"A4"_s << QDate(2025, 4, 3) << none << u"some_members"_s << u"document"_s;
    QTest::addRow("two parties outside the consortium")
        << u"A5"_s << QDate(2025, 11, 26) << none << u"outside"_s << u"document"_s;
    QTest::addRow("communications") << u"E1"_s << QDate(2022, 4, 1) << u"Thành phố Hồ Chí Minh"_s
                                    << u"consortium"_s << u"external"_s;
    QTest::addRow("accreditation")
        << u"E2"_s << QDate(2022, 12, 16) << u"Đà Lạt"_s << u"consortium"_s << u"external"_s;
    QTest::addRow("technology transfer")
        << u"E3"_s << QDate(2023, 3, 31) << u"Quy Nhơn, Bình Định"_s << u"consortium"_s
        << u"external"_s;
    QTest::addRow("start-ups") << u"E4"_s << QDate(2024, 5, 5) << u"Cô Tô"_s << u"consortium"_s
                               << u"external"_s;
    QTest::addRow("high technology")
        << u"E5"_s << QDate(2024, 10, 5) << u"Vinh, Nghệ An"_s << u"consortium"_s << u"external"_s;
}

void TestSample::facts()
{
    QFETCH(QString, code);
    QCOMPARE(m_program.all<Agreement>().size(), 10);
    const Agreement agreement = one<Agreement>(code);
    QTEST(agreement.signedOn, "signedOn");
    QTEST(agreement.place.vi, "place");
    QTEST(QString(LienKet::code(agreement.scope)), "scope");
    QTEST(QString(LienKet::code(agreement.provenance)), "provenance");
    QCOMPARE(agreement.number, QString());
    QCOMPARE(agreement.term, AgreementTerm::NotStated);
}

void TestSample::scopeItems_perAgreement_asInTheDocuments_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("diverging");
    QTest::addRow("memorandum of 2021: five fields") << u"A2"_s << 5 << 0;
    QTest::addRow("memorandum of 2022: six items, all diverging") << u"A3"_s << 6 << 6;
    QTest::addRow("three-party agreement") << u"A4"_s << 8 << 0;
    QTest::addRow("two-party agreement") << u"A5"_s << 9 << 0;
    QTest::addRow("joint announcement states none") << u"A1"_s << 0 << 0;
}

void TestSample::scopeItems_perAgreement_asInTheDocuments()
{
    QFETCH(QString, code);
    const auto agreement = one<Agreement>(code).id;
    int count = 0;
    int diverging = 0;
    for (const ScopeItem &item : m_program.all<ScopeItem>()) {
        if (item.agreement != agreement)
            continue;
        ++count;
        diverging += item.divergence != Divergence::None;
        QCOMPARE(item.prevails, Prevails::Undecided);
    }
    QTEST(count, "count");
    QTEST(diverging, "diverging");
}

void TestSample::parties_perAgreement_inItsOwnOrder_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("order");
    QTest::addRow("2021") << u"A2"_s << u"HUST HCMUT DUT UTC HUMG TLU HUCE"_s;
    QTest::addRow("2022: DUT before HCMUT") << u"A3"_s << u"HUST DUT HCMUT UTC HUMG TLU HUCE"_s;
    QTest::addRow("three parties, as in the body") << u"A4"_s << u"VNU VNU-HCM HUST"_s;
    QTest::addRow("two parties") << u"A5"_s << u"HaUI CIT"_s;
}

void TestSample::parties_perAgreement_inItsOwnOrder()
{
    QFETCH(QString, code);
    QMap<int, QString> parties;
    for (const AgreementParty &party : m_program.all<AgreementParty>()) {
        if (party.agreement == one<Agreement>(code).id)
            parties.insert(party.ordinal, codeOf(party.organization));
    }
    QTEST(parties.values().join(u' '), "order");
}

void TestSample::facts_everyAgreementAreaAndName_hasASource()
{
    QSet<QString> sourced;
    for (const Source &source : m_program.all<Source>())
        sourced.insert(source.record);
    QStringList without;
    const auto look = [&]<class E>(const QList<E> &records) {
        for (const E &record : records) {
            if (!sourced.contains(record.id.toString()))
                without.append(QString::fromLatin1(E::table) + u' ' + record.id.toString());
        }
    };
    look(m_program.all<Agreement>());
    look(m_program.all<AgreementRelation>());
    look(m_program.all<ScopeItem>());
    look(m_program.all<OrganizationName>());
    look(m_program.all<Membership>());
    for (const Area &area : m_program.all<Area>())
        look(QList<Area>{area});
    QCOMPARE(without, QStringList());
}

void TestSample::counts_data()
{
    QTest::addColumn<int>("actual");
    QTest::addColumn<int>("expected");
    const auto row = [&](const char *name, auto actual, int expected) {
        QTest::addRow("%s", name) << static_cast<int>(actual) << expected;
    };
    row("agreements, five of them external", m_program.all<Agreement>().size(), 10);
    row("members", m_program.all<Membership>().size(), 7);
    row("people, five of them real", m_program.all<Person>().size(), 63);
    row("shared resources", m_program.all<Resource>().size(), 18);
    row("research groups", m_program.all<ResearchGroup>().size(), 8);
    row("topics of six years", m_program.all<Topic>().size(), 71);
    row("activities, three of them cancelled", m_program.all<Activity>().size(), 252);
    row("member reports", m_program.all<MemberReport>().size(), 42);
    row("annual reports", m_program.all<ConsolidatedReport>().size(), 6);
    row("handovers, the last to come", m_program.all<Handover>().size(), 6);
}

void TestSample::counts()
{
    QFETCH(int, actual);
    QTEST(actual, "expected");
}

void TestSample::activities_perYearAndArea_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QList<int>>("perArea"); // the five areas, then without
    QTest::addColumn<int>("total");
    QTest::addRow("2021") << 2021 << QList<int>{6, 8, 5, 9, 4, 1} << 30;
    QTest::addRow("2022") << 2022 << QList<int>{7, 9, 6, 12, 6, 1} << 37;
    QTest::addRow("2023") << 2023 << QList<int>{8, 10, 8, 13, 6, 2} << 42;
    QTest::addRow("2024") << 2024 << QList<int>{7, 12, 9, 15, 5, 2} << 45;
    QTest::addRow("2025") << 2025 << QList<int>{9, 12, 10, 17, 7, 1} << 51;
    QTest::addRow("2026, six not yet done") << 2026 << QList<int>{7, 11, 8, 15, 6, 1} << 44;
}

void TestSample::activities_perYearAndArea()
{
    QFETCH(int, year);
    const AreaCounts counts = countByArea(m_program.all<Activity>(), m_program.all<Area>(), year);
    QList<int> perArea;
    for (const Area &area : m_program.all<Area>()) {
        if (area.parent.isNull())
            perArea.append(counts.areas.value(area.id).all());
    }
    perArea.append(counts.areas.value(Id<Area>{}).all());
    QTEST(perArea, "perArea");
    QTEST(counts.total.all(), "total");
    QCOMPARE(counts.total.planned, year == 2026 ? 6 : 0);
}

void TestSample::activities_ofEveryKind()
{
    QSet<ActivityKind> kinds;
    for (const Activity &activity : m_program.all<Activity>())
        kinds.insert(activity.kind);
    QCOMPARE(static_cast<std::size_t>(kinds.size()), values<ActivityKind>().size());
}

void TestSample::year_topicsProposalsMeetings_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("topics");
    QTest::addColumn<int>("proposals");
    QTest::addRow("2021") << 2021 << 10 << 12;
    QTest::addRow("2022") << 2022 << 11 << 11;
    QTest::addRow("2023") << 2023 << 12 << 10;
    QTest::addRow("2024") << 2024 << 13 << 11;
    QTest::addRow("2025") << 2025 << 13 << 10;
    QTest::addRow("2026") << 2026 << 12 << 15;
}

void TestSample::year_topicsProposalsMeetings()
{
    QFETCH(int, year);
    const auto inYear = [&](const auto &record) { return record.year == year; };
    const auto &topics = m_program.all<Topic>();
    const auto &proposals = m_program.all<Proposal>();
    const auto &meetings = m_program.all<Meeting>();
    QTEST(static_cast<int>(std::count_if(topics.begin(), topics.end(), inYear)), "topics");
    QTEST(static_cast<int>(std::count_if(proposals.begin(), proposals.end(), inYear)), "proposals");
    QCOMPARE(std::count_if(meetings.begin(), meetings.end(),
                           [&](const Meeting &meeting) {
                               return meeting.year == year &&
                                      meeting.kind == MeetingKind::Subcommittee;
                           }),
             3);
}

void TestSample::inventedRecords_areMarkedIllustrative()
{
    QMap<QString, int> real;
    const auto count = [&]<class E>(const QList<E> &records) {
        if constexpr (requires(E record) { record.illustrative; }) {
            for (const E &record : records) {
                if (!record.illustrative)
                    ++real[QString::fromLatin1(E::table)];
            }
        }
    };
    std::apply([&](const auto &...lists) { (count(lists), ...); }, m_program.lists);
    // The people of the documents, and the two meetings at which memoranda were signed.
    QCOMPARE(real, (QMap<QString, int>{{u"meeting"_s, 2}, {u"person"_s, 5}}));
}

void TestSample::coordinators_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("actual");
    QTest::addRow("2021") << 2021 << u"HUST"_s << u"HUST"_s;
    QTest::addRow("2022, exchanged with the next") << 2022 << u"HCMUT"_s << u"HUMG"_s;
    QTest::addRow("2023, exchanged with the last") << 2023 << u"HUMG"_s << u"HCMUT"_s;
    QTest::addRow("2024") << 2024 << u"DUT"_s << u"DUT"_s;
    QTest::addRow("2025") << 2025 << u"UTC"_s << u"UTC"_s;
    QTest::addRow("2026") << 2026 << u"TLU"_s << u"TLU"_s;
    QTest::addRow("2027, only planned") << 2027 << u"HUCE"_s << QString();
}

void TestSample::coordinators()
{
    QFETCH(int, year);
    const auto &terms = m_program.all<CoordinatorTerm>();
    QTEST(codeOf(coordinatorOf(year, terms, TermKind::Planned)), "planned");
    QTEST(codeOf(coordinatorOf(year, terms, TermKind::Actual)), "actual");
    for (const CoordinatorTerm &term : terms) {
        if (term.year == year && term.kind == TermKind::Actual)
            QCOMPARE(term.turn == Turn::Swapped, year == 2022 || year == 2023);
    }
}

void TestSample::coordinators_onEveryDay_exactlyOne()
{
    const auto &terms = m_program.all<CoordinatorTerm>();
    QVERIFY(!firstConflict(terms));
    for (QDate day(2021, 1, 1); day <= QDate(2026, 12, 31); day = day.addDays(1))
        QVERIFY2(coordinatorOn(day, terms), qPrintable(day.toString(Qt::ISODate)));
    const auto ranks =
        rotationFor(2027, m_program.all<Membership>(), terms, m_program.all<Unavailability>());
    QCOMPARE(codeOf(ranks.first().organization), u"HUCE"_s);
    QCOMPARE(ranks.first().reason, RotationRank::Reason::FewestTurns);
}

void TestSample::reportOf2026_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("nil");
    QTest::addColumn<int>("reminders");
    QTest::addRow("accepted") << u"HUST"_s << u"accepted"_s << false << 0;
    QTest::addRow("a draft, overdue") << u"HCMUT"_s << u"draft"_s << false << 2;
    QTest::addRow("submitted on the last day") << u"DUT"_s << u"submitted"_s << false << 1;
    QTest::addRow("returned") << u"UTC"_s << u"returned"_s << false << 0;
    QTest::addRow("not started, overdue") << u"HUMG"_s << u"not_started"_s << false << 3;
    QTest::addRow("the coordinator's own, accepted") << u"TLU"_s << u"accepted"_s << false << 0;
    QTest::addRow("nothing to report") << u"HUCE"_s << u"accepted"_s << true << 0;
}

void TestSample::reportOf2026()
{
    QFETCH(QString, code);
    const ReportRound &round = m_program.all<ReportRound>().last();
    QCOMPARE(round.openedOn, QDate(2026, 10, 1));
    QCOMPARE(round.deadline, QDate(2026, 11, 13));
    for (const MemberReport &report : m_program.all<MemberReport>()) {
        if (report.round != round.id || report.member != member(code))
            continue;
        QTEST(QString(LienKet::code(report.state)), "state");
        QTEST(report.nil, "nil");
        const auto &reminders = m_program.all<Reminder>();
        QTEST(static_cast<int>(std::count_if(reminders.begin(), reminders.end(),
                                             [&](const Reminder &reminder) {
                                                 return reminder.round == round.id &&
                                                        reminder.member == report.member;
                                             })),
              "reminders");
    }
}

void TestSample::annualReports_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("reports");
    const QString issued = u"issued"_s;
    QTest::addRow("2021") << 2021 << issued << u"25/BC-ĐHBK"_s << QDate(2021, 12, 28) << 7;
    QTest::addRow("2022") << 2022 << issued << u"03/BC-MĐC"_s << QDate(2023, 1, 6) << 7;
    QTest::addRow("2023, one member sent none")
        << 2023 << issued << u"04/BC-ĐHBK"_s << QDate(2024, 1, 9) << 6;
    QTest::addRow("2024") << 2024 << issued << u"02/BC-ĐHBK"_s << QDate(2025, 1, 6) << 7;
    QTest::addRow("2025") << 2025 << issued << u"05/BC-ĐHGTVT"_s << QDate(2026, 1, 5) << 7;
    QTest::addRow("2026, being written") << 2026 << u"draft"_s << QString() << QDate() << 3;
}

void TestSample::annualReports()
{
    QFETCH(int, year);
    const auto &reports = m_program.all<ConsolidatedReport>();
    const auto report = std::find_if(reports.begin(), reports.end(),
                                     [&](const auto &each) { return each.year == year; });
    QVERIFY(report != reports.end());
    QTEST(QString(LienKet::code(report->state)), "state");
    QTEST(report->number, "number");
    QTEST(report->date, "date");
    QTEST(static_cast<int>(report->reports.size()), "reports");
}

void TestSample::names_atTheReportsDate_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("abbreviation");
    QTest::addRow("report of 2021: before the renaming")
        << u"HUCE"_s << QDate(2021, 12, 28) << u"Trường Đại học Xây dựng"_s << u"NUCE"_s;
    QTest::addRow("report of 2022: after it")
        << u"HUCE"_s << QDate(2023, 1, 6) << u"Trường Đại học Xây dựng Hà Nội"_s << u"HUCE"_s;
    QTest::addRow("HUST on the eve")
        << u"HUST"_s << QDate(2022, 12, 1) << u"Trường Đại học Bách khoa Hà Nội"_s << u"HUST"_s;
    QTest::addRow("HUST from 02/12/2022")
        << u"HUST"_s << QDate(2022, 12, 2) << u"Đại học Bách khoa Hà Nội"_s << u"HUST"_s;
    QTest::addRow("HaUI when it signed")
        << u"HaUI"_s << QDate(2025, 11, 26) << u"Đại học Công nghiệp Hà Nội"_s << u"HaUI"_s;
}

void TestSample::names_atTheReportsDate()
{
    QFETCH(QString, code);
    QFETCH(QDate, date);
    const OrganizationNames names(m_program.all<Organization>(), m_program.all<OrganizationName>());
    QTEST(names.at(member(code), date).name.vi, "name");
    QTEST(names.abbreviation(member(code), date), "abbreviation");
}

void TestSample::coverage_hasTheSilentGapsAndNoOther()
{
    QList<Id<Organization>> members;
    for (const Membership &membership : m_program.all<Membership>())
        members.append(membership.organization);
    QList<Id<Area>> areas;
    for (const Area &area : m_program.all<Area>()) {
        if (area.parent.isNull())
            areas.append(area.id);
    }
    const auto gaps = silentGaps(coverage(m_program.all<Activity>(), m_program.all<Area>()),
                                 members, areas, 2021, 2026);
    const QList<SilentGap> expected{{member(u"UTC"_s), one<Area>(u"CL"_s).id, 2024, 2026, 3},
                                    {member(u"HUMG"_s), one<Area>(u"TT"_s).id, 2025, 2026, 2}};
    QCOMPARE(gaps, expected);
}

void TestSample::indicatorsOf2026_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("actual");
    QTest::addColumn<double>("target");
    QTest::addRow("joint papers") << u"Công bố quốc tế chung"_s << 21.0 << 20.0;
    QTest::addRow("courses") << u"Học phần công nhận lẫn nhau"_s << 13.0 << 24.0;
    QTest::addRow("co-supervised") << u"Nghiên cứu sinh đồng hướng dẫn"_s << 12.0 << 10.0;
    QTest::addRow("exchange students") << u"Sinh viên trao đổi"_s << 118.0 << 160.0;
    QTest::addRow("programmes assessed") << u"Chương trình được đánh giá chéo"_s << 5.0 << 7.0;
    QTest::addRow("laboratories") << u"Phòng thí nghiệm dùng chung"_s << 5.0 << 6.0;
}

void TestSample::indicatorsOf2026()
{
    QFETCH(QString, name);
    QSet<Id<Topic>> topics;
    for (const Topic &topic : m_program.all<Topic>()) {
        if (topic.year == 2026)
            topics.insert(topic.id);
    }
    QList<Indicator> indicators;
    for (const Indicator &indicator : m_program.all<Indicator>()) {
        if (topics.contains(indicator.topic) && indicator.name.vi == name)
            indicators.append(indicator);
    }
    const auto results =
        indicatorResults(indicators, m_program.all<ReportRound>(), m_program.all<MemberReport>(),
                         m_program.all<ReportEntry>());
    QCOMPARE(results.size(), 1);
    QTEST(results.first().actual.value_or(-1), "actual");
    QTEST(results.first().target.value_or(-1), "target");
}

void TestSample::times_multipliesWorkWithinTheSameYearsAndMembers()
{
    const auto larger = sampleProgram(3);
    QVERIFY(larger);
    const QStringList multiplied{u"topic"_s,    u"indicator"_s,    u"milestone"_s,
                                 u"activity"_s, u"report_entry"_s, u"proposal"_s};
    const auto compare = [&]<class E>(const QList<E> &records) {
        const QString table = QString::fromLatin1(E::table);
        const auto factor = multiplied.contains(table) ? 3 : 1;
        QCOMPARE(larger->all<E>().size(), records.size() * factor);
    };
    std::apply([&](const auto &...lists) { (compare(lists), ...); }, m_program.lists);
    QSet<QString> titles;
    for (const Activity &activity : larger->all<Activity>())
        titles.insert(activity.title.vi + activity.start.toString(Qt::ISODate));
    QVERIFY(titles.size() > larger->all<Activity>().size() * 98 / 100);
}

void TestSample::fillWithSample_twoFiles_areAlikeAndPassEveryCheck()
{
    QTemporaryDir folder;
    QByteArray digests[2];
    for (int i = 0; i < 2; ++i) {
        const QString path = folder.filePath(u"%1.lienket"_s.arg(i));
        const auto made = Store::create(path, [](Store &store) { return fillWithSample(store); });
        QVERIFY2(made, qPrintable(made ? QString() : made.error().subject + made.error().detail));
        const auto store = Store::open(path, Store::Mode::ReadOnly);
        QVERIFY(store);
        const auto checked = check(**store);
        QVERIFY(checked);
        QStringList findings;
        for (const Finding &finding : checked->findings)
            findings.append(finding.subject + u' ' + finding.detail);
        QCOMPARE(findings, QStringList());
        digests[i] = checked->digest;
        QCOMPARE((*store)->meta(u"today"_s), u"2026-11-18"_s);
        QVERIFY(!(*store)->undoable()->has_value());
    }
    QCOMPARE(digests[0], digests[1]);
}

/// A record in its normal form is read as it was written: so what was written can be kept.
void TestSample::writtenRecords_areThoseThatAreRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.lienket"_s);
    QVERIFY(Store::create(path, [](Store &store) { return fillWithSample(store); }));
    const auto store = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY(store);
    const auto compare = [&]<class E>(QList<E> records) {
        std::ranges::sort(records, textBefore, [](const E &each) { return each.id.uuid; });
        QList<Record> written(records.begin(), records.end());
        for (Record &record : written)
            QVERIFY(normalize(record).isEmpty());
        const auto read = (*store)->all(QLatin1StringView(E::table));
        QVERIFY(read);
        QVERIFY2(*read == written, E::table);
    };
    std::apply([&](const auto &...lists) { (compare(lists), ...); }, m_program.lists);
}

void TestSample::yearStatus_ofAYearThatNobodyIsAssignedFor_proposesForThatYear()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.lienket"_s);
    QVERIFY(Store::create(path, [](Store &store) { return fillWithSample(store); }));
    const auto store = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY(store);
    const YearStatus status = yearStatus(**store, 2028, sampleToday());
    QVERIFY(!status.coordinator);
    QCOMPARE(status.nextYear, 2028);
    QCOMPARE(codeOf(status.nextCoordinator), u"HUST"_s);
}

void TestSample::yearStatus_onTheSamplesDay_isInTheMiddleOfTheRound()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.lienket"_s);
    QVERIFY(Store::create(path, [](Store &store) { return fillWithSample(store); }));
    const auto store = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY(store);
    const YearStatus status = yearStatus(**store, 2026, sampleToday());
    QCOMPARE(codeOf(status.coordinator), u"TLU"_s);
    QCOMPARE(status.nextYear, 2027);
    QCOMPARE(codeOf(status.nextCoordinator), u"HUCE"_s);
    QCOMPARE(status.accepted(), 3);
    QCOMPARE(status.overdue(), 2);
    QCOMPARE(status.due.size(), 4);
    QCOMPARE(status.unassigned.size(), 2);
    QCOMPARE(status.expiring.size(), 0);
    QCOMPARE(status.withoutExpiry, 10);
    QCOMPARE(status.activities.done, 38);
    QCOMPARE(status.activities.all(), 44);
    for (int year = 2021; year <= 2026; ++year)
        QCOMPARE(yearStatus(**store, year, sampleToday()).activities,
                 countByArea((*store)->all<Activity>(), (*store)->all<Area>(), year).total);
    QVERIFY(status.current());
    QCOMPARE(status.current()->step, CycleStep::ReportsIn);
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
