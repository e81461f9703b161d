// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integritycheck.h"

#include <QtTest>

using namespace LienKet;

/// A file with one organization and two edits of it, closed.
class Written
{
public:
    Written()
    {
        path = folder.filePath(u"a.lienket"_qs);
        hust.id = Id<Organization>::fresh();
        hust.code = u"HUST"_qs;
        if (!Store::create(path))
            qFatal("create");
        auto store = Store::open(path, Store::Mode::ReadWrite).value();
        for (const QString &note : {u"một"_qs, u"hai"_qs}) {
            hust.note = LocalizedText(note);
            Step step;
            step.put = {hust};
            if (const auto done = store->commit(step); !done)
                qFatal("commit: %d %s %s", int(done.error().code), qPrintable(done.error().subject),
                       qPrintable(done.error().detail));
        }
    }

    /// Runs SQL behind the program's back.
    void tamper(const QString &sql)
    {
        auto database = Database::open(path, Database::Access::ReadWrite).value();
        QVERIFY(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        QVERIFY(database.execute(sql));
    }

    CheckReport checked()
    {
        auto store = Store::open(path, Store::Mode::ReadOnly).value();
        return check(*store).value();
    }

    QTemporaryDir folder;
    QString path;
    Organization hust;
};

class TestIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_untouchedFile_noFindings()
    {
        Written file;
        const CheckReport report = file.checked();
        QVERIFY(report.findings.isEmpty());
        QCOMPARE(report.records, 1);
        QCOMPARE(report.steps, 2);
        QCOMPARE(report.digest.size(), 64);
    }

    void check_changedText_namesRecordAndFieldAndOffersTheJournalsValue()
    {
        Written file;
        file.tamper(u"UPDATE organization SET note_vi = 'hoi'"_qs);
        const CheckReport report = file.checked();
        QCOMPARE(report.findings.size(), 1);
        const Finding &finding = report.findings.first();
        QCOMPARE(finding.kind, Finding::Kind::Difference);
        QCOMPARE(finding.subject, u"organization/"_qs + file.hust.id.toString());
        QCOMPARE(finding.detail, u"note"_qs);
        QCOMPARE(finding.present, QJsonValue(QJsonObject{{u"vi"_qs, u"hoi"_qs}}));
        QCOMPARE(finding.journaled, QJsonValue(QJsonObject{{u"vi"_qs, u"hai"_qs}}));
    }

    void check_tampering_found_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Finding::Kind>("kind");
        using Kind = Finding::Kind;
        QTest::newRow("record deleted") << u"DELETE FROM organization"_qs << Kind::Lost;
        QTest::newRow("record smuggled in")
            << u"INSERT INTO area SELECT '018f0000-0000-7000-8000-000000000000', NULL, 'x', "
               "'x', '', 'o-', '', '', '--', '', 1, NULL"_qs
            << Kind::Unrecorded;
        QTest::newRow("history edited")
            << u"UPDATE change SET fields = replace(fields, 'hai', 'ba') WHERE step = 2"_qs
            << Kind::Chain;
        QTest::newRow("change that is none")
            << u"UPDATE change SET fields = '{\"note\": 1}' WHERE step = 2"_qs << Kind::Chain;
        QTest::newRow("undo of what was never done")
            << u"UPDATE step SET act = 'undo', target = 7 WHERE id = 1"_qs << Kind::Chain;
        QTest::newRow("author forged")
            << u"UPDATE step SET who = 'x' WHERE id = 1"_qs << Kind::Chain;
        QTest::newRow("history cut at its end")
            << u"DELETE FROM step WHERE id = 2"_qs << Kind::Chain;
        QTest::newRow("reference to nothing")
            << u"INSERT INTO organization_alias SELECT '018f0000-0000-7000-8000-000000000000', "
               "'018f0000-0000-7000-8000-000000000001', 'x', '', '', '--'"_qs
            << Kind::ForeignKey;
        QTest::newRow("unknown code")
            << u"UPDATE organization SET kind = 'planet'"_qs << Kind::Unreadable;
        QTest::newRow("rule broken") << u"UPDATE organization SET code = ''"_qs << Kind::Invalid;
        QTest::newRow("attachment bytes changed")
            << u"INSERT INTO attachment_content VALUES ('00', x'0102')"_qs << Kind::Attachment;
    }
    void check_tampering_found()
    {
        QFETCH(QString, sql);
        QFETCH(Finding::Kind, kind);
        Written file;
        file.tamper(sql);
        const CheckReport report = file.checked();
        QVERIFY(std::any_of(report.findings.begin(), report.findings.end(),
                            [&](const Finding &finding) { return finding.kind == kind; }));
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
