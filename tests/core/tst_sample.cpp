// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/services/sampleprogram.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
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
    void initTestCase();

    void sampleProgram_builtTwice_isTheSameToTheByte();
    void sampleProgram_everyRecord_isValidAndRefersToRecords();
    void facts_data();
    void facts();
    void scopeItems_perAgreement_asInTheDocuments_data();
    void scopeItems_perAgreement_asInTheDocuments();
    void parties_perAgreement_inItsOwnOrder_data();
    void parties_perAgreement_inItsOwnOrder();

private:
    SampleProgram m_program;

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
    QHash<Id<Organization>, QString> codes;
    for (const Organization &each : m_program.all<Organization>())
        codes.insert(each.id, each.code);
    QMap<int, QString> parties;
    for (const AgreementParty &party : m_program.all<AgreementParty>()) {
        if (party.agreement == one<Agreement>(code).id)
            parties.insert(party.ordinal, codes[party.organization]);
    }
    QTEST(parties.values().join(u' '), "order");
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
