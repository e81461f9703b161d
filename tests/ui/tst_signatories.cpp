// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/signatories.h"
#include "tests/support/windowtest.h"
#include "ui/forms/linkeditors.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// Who signs an agreement: filled in from the party and the signing day, in the real window.
class TestSignatories : public Test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void init() { openCopy(); }
    void cleanup() { close(); }

    void signatory_ofAParty_isWhoHeadedItOnTheSigningDay()
    {
        // One rector left at the end of February, the next began in March.
        const Id<Organization> member = memberOf("UTC");
        dismissHeads(member);
        const Id<Person> former = headOf(member, u"Lê Cũ"_s, {2019, 1, 1}, {2026, 2, 28});
        const Id<Person> present = headOf(member, u"Trần Mới"_s, {2026, 3, 1}, {});
        for (const auto &[day, person, name] :
             {std::tuple(QDate(2026, 2, 20), former, u"PGS.TS. Lê Cũ"_s),
              std::tuple(QDate(2026, 3, 5), present, u"PGS.TS. Trần Mới"_s)}) {
            Agreement agreement;
            agreement.id = Id<Agreement>::fresh();
            agreement.code = day.toString(u"'M'yyyyMMdd"_s);
            agreement.title = {u"Bản ghi nhớ"_s, u"Memorandum"_s};
            agreement.signedOn = day;
            AgreementParty party;
            party.id = Id<AgreementParty>::fresh();
            party.agreement = agreement.id;
            party.organization = member;
            Step step;
            step.put = {agreement, party};
            QVERIFY(m_store->commit(step));
            AgreementSignatory typed;
            typed.agreement = agreement.id;
            typed.party = party.id;
            const auto filled = std::get<AgreementSignatory>(
                withSigningDay(ProgramRecords::of(*m_store), typed, sampleToday()));
            QCOMPARE(filled.person, person);
            QCOMPARE(filled.nameAsSigned, name);
            QCOMPARE(filled.titleAsSigned.vi, u"Hiệu trưởng"_s);
        }
    }

    void signatory_whosePartyWasWrong_isFilledInAnewButForWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typedName");
        QTest::addColumn<QString>("name");
        QTest::newRow("as filled in") << QString() << u"PGS.TS. Trần Hai"_s;
        QTest::newRow("a name typed, of whom nobody knows") << u"T. Ba"_s << u"T. Ba"_s;
    }
    void signatory_whosePartyWasWrong_isFilledInAnewButForWhatWasTyped()
    {
        QFETCH(QString, typedName);
        QFETCH(QString, name);
        Agreement agreement;
        agreement.id = Id<Agreement>::fresh();
        agreement.code = u"M9"_s;
        agreement.title = {u"Bản ghi nhớ"_s};
        agreement.signedOn = {2026, 3, 5};
        QList<AgreementParty> parties;
        QList<Id<Person>> heads;
        for (const auto &[code, person] :
             {std::pair("UTC", u"Lê Một"_s), std::pair("TLU", u"Trần Hai"_s)}) {
            dismissHeads(memberOf(code));
            heads.append(headOf(memberOf(code), person, {2020, 1, 1}, {}));
            AgreementParty party;
            party.id = Id<AgreementParty>::fresh();
            party.agreement = agreement.id;
            party.organization = memberOf(code);
            parties.append(party);
        }
        put({agreement, parties.first(), parties.last()});
        AgreementSignatory signatory;
        signatory.id = Id<AgreementSignatory>::fresh();
        signatory.agreement = agreement.id;
        signatory.party = parties.first().id;
        const auto records = ProgramRecords::of(*m_store);
        signatory = std::get<AgreementSignatory>(withSigningDay(records, signatory, sampleToday()));
        QCOMPARE(signatory.person, heads.first());
        if (!typedName.isEmpty())
            signatory.nameAsSigned = typedName;
        AgreementSignatory corrected = signatory;
        corrected.party = parties.last().id;
        const auto filled = std::get<AgreementSignatory>(
            withAnotherParty(records, signatory, corrected, sampleToday()));
        const Id<Person> person = typedName.isEmpty() ? heads.last() : Id<Person>();
        QCOMPARE(filled.person, person);
        QCOMPARE(filled.nameAsSigned, name);
        QCOMPARE(filled.titleAsSigned.vi, person ? u"Hiệu trưởng"_s : QString());

        put({signatory});
        QVERIFY(m_window->openPage(u"agreements"_s));
        QVERIFY(page()->showRecord(agreement.id.uuid));
        page()->editRecord();
        settle();
        pane()->showPart({QLatin1StringView(AgreementSignatory::table), signatory.id.uuid},
                         u"party"_s);
        settle();
        auto *picker = qobject_cast<RecordPicker *>(lineIn("party"));
        picker->setRecord(parties.last().id.uuid);
        leave(picker);
        QCOMPARE(m_store->find(signatory.id)->person, person);
        QCOMPARE(lineIn("name_as_signed")->text(), name);
    }

    void signatory_isAskedForAPartyOfItsOwnAgreement()
    {
        QVERIFY(m_window->openPage(u"agreements"_s));
        settle();
        const AgreementParty first = m_store->all<AgreementParty>().first();
        QVERIFY(page()->showRecord(first.agreement.uuid));
        page()->editRecord();
        settle();
        for (QPushButton *each : pane()->findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Add: Signatory"_s)
                each->click();
        }
        settle();
        auto *picker = qobject_cast<RecordPicker *>(lineIn("party"));
        picker->setFocus();
        QTest::keyClick(picker, Qt::Key_Down);
        const auto *offered = picker->findChild<QStringListModel *>();
        int parties = 0;
        for (const AgreementParty &each : m_store->all<AgreementParty>())
            parties += each.agreement == first.agreement;
        QCOMPARE(offered->rowCount(), parties);
    }

private:
    Id<Organization> memberOf(const char *code)
    {
        for (const Organization &each : m_store->all<Organization>()) {
            if (each.code == QLatin1StringView(code))
                return each.id;
        }
        qFatal("no member %s", code);
    }

    /// Nobody heads it any more.
    void dismissHeads(Id<Organization> member)
    {
        Step step;
        for (const Post &each : m_store->all<Post>()) {
            if (each.organization == member && each.position.vi == u"Hiệu trưởng"_s)
                step.removed.append({QLatin1StringView(Post::table), each.id.uuid});
        }
        QVERIFY(step.removed.isEmpty() || m_store->commit(step));
    }

    Id<Person> headOf(Id<Organization> member, const QString &name, QDate from, QDate until)
    {
        Person person;
        person.id = Id<Person>::fresh();
        person.name = name;
        person.academicTitle = u"PGS.TS."_s;
        Post post;
        post.person = person.id;
        post.organization = member;
        post.position = {u"Hiệu trưởng"_s, u"Rector"_s};
        post.from = from;
        post.until = until;
        Step step;
        step.put = {person, post};
        [&] { QVERIFY(m_store->commit(step)); }();
        return person.id;
    }

    QLineEdit *lineIn(const char *field) { return editor(field)->findChild<QLineEdit *>(); }
};

QTEST_MAIN(TestSignatories)
#include "tst_signatories.moc"
