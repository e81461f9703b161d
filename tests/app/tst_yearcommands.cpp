// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the year's work, on the sample in the middle of its report round.
#include "tests/support/childprogram.h"

#include <QtTest>

using namespace LienKet::Test;
using namespace Qt::StringLiterals;

namespace {

/// The values of a key over an array of objects.
QStringList valuesOf(const QJsonValue &array, const QString &key)
{
    QStringList values;
    for (const QJsonValue &each : array.toArray())
        values.append(each[key].toVariant().toString());
    return values;
}

} // namespace

class TestYearCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(u"work.lienket"_s);
        QFile::remove(m_file);
        if (m_sample.isEmpty()) {
            m_sample = m_folder.filePath(u"sample.lienket"_s);
            QCOMPARE(run({u"new"_s, m_sample, u"--sample"_s}).exitCode, 0);
        }
        QVERIFY(QFile::copy(m_sample, m_file));
    }

    void year_ofTheSample_saysItsStepsAndWhoIsLate()
    {
        const auto outcome =
            run({u"year"_s, m_file, u"--year"_s, u"2026"_s, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject year = outcome.object();
        QCOMPARE(year[u"coordinator"_s].toString(), u"TLU"_s);
        QCOMPARE(year[u"next_coordinator"_s].toString(), u"HUCE"_s);
        QCOMPARE(valuesOf(year[u"steps"_s], u"state"_s),
                 (QStringList{u"done"_s, u"done"_s, u"done"_s, u"done"_s, u"current"_s, u"future"_s,
                              u"future"_s, u"future"_s}));
        QCOMPARE(valuesOf(year[u"late"_s], u"member"_s), (QStringList{u"HCMUT"_s, u"HUMG"_s}));
        const auto text = run({u"year"_s, m_file, u"--year=2026"_s, u"--language=vi"_s});
        QVERIFY(text.output.contains("[>]  Nhận báo cáo của các trường"));
    }

    void year_thatTheFileDoesNotHave_isRefused()
    {
        for (const QString &command : {u"year"_s, u"consolidate"_s}) {
            const auto outcome = run({command, m_file, u"--year"_s, u"1999"_s});
            QCOMPARE(outcome.exitCode, 2);
            QVERIFY(outcome.complaint.contains(u"1999"_s));
            QVERIFY(outcome.output.isEmpty());
        }
    }

    void rotation_saysWhoServedWhoIsPlannedAndWhoseTurnItWouldBe()
    {
        const auto outcome =
            run({u"rotation"_s, m_file, u"--from=2021"_s, u"--to=2028"_s, u"--format=json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonValue years = outcome.object()[u"years"_s];
        QCOMPARE(valuesOf(years, u"served"_s),
                 (QStringList{u"HUST"_s, u"HUMG"_s, u"HCMUT"_s, u"DUT"_s, u"UTC"_s, u"TLU"_s,
                              QString(), QString()}));
        QCOMPARE(valuesOf(years, u"planned"_s).mid(5), (QStringList{u"TLU"_s, u"HUCE"_s, {}}));
        QCOMPARE(valuesOf(years, u"proposed"_s).mid(6), (QStringList{u"HUCE"_s, u"HUST"_s}));
    }

    void round_reminded_notesEachMemberOnce()
    {
        const QStringList remind{u"round"_s, u"remind"_s, m_file, u"--year=2026"_s,
                                 u"--language=vi"_s};
        const auto status = [&] {
            const auto outcome =
                run({u"round"_s, u"status"_s, m_file, u"--year=2026"_s, u"--format=json"_s});
            return valuesOf(outcome.object()[u"members"_s], u"reminders"_s);
        };
        const QStringList before = status();
        const auto first = run(remind);
        QCOMPARE(first.exitCode, 0);
        QVERIFY(first.output.contains("Kính gửi: "));
        const QStringList noted = status();
        QVERIFY(noted != before);
        const auto second = run(remind + QStringList{u"--format=json"_s});
        QCOMPARE(second.object()[u"letters"_s].toArray().size(), 0);
        QCOMPARE(status(), noted);
        QCOMPARE(run({u"check"_s, m_file}).exitCode, 0);
    }

    void round_remindedWhereNobodyHears_notesNothing()
    {
#ifdef Q_OS_LINUX
        const auto status = [&] {
            return run({u"round"_s, u"status"_s, m_file, u"--year=2026"_s}).output;
        };
        const QByteArray before = status();
        QProcess deaf;
        set(deaf, {u"round"_s, u"remind"_s, m_file, u"--year=2026"_s});
        deaf.setStandardOutputFile(u"/dev/full"_s);
        deaf.start();
        QCOMPARE(finish(deaf).exitCode, 6);
        QCOMPARE(status(), before);
        const auto heard =
            run({u"round"_s, u"remind"_s, m_file, u"--year=2026"_s, u"--language=vi"_s});
        QVERIFY(heard.output.contains("Kính gửi: "));
#endif
    }

    void round_openedAndClosed_movesTheYearOn()
    {
        QVERIFY(
            run({u"apply"_s, m_file}, "{\"entity\":\"program_year\",\"year\":2027}\n").exitCode ==
            0);
        const QStringList ofYear{m_file, u"--year=2027"_s, u"--today=2027-10-01"_s};
        const auto opened = run(QStringList{u"round"_s, u"open"_s} + ofYear +
                                QStringList{u"--deadline=2027-11-20"_s, u"--format=json"_s});
        QCOMPARE(opened.exitCode, 0);
        QCOMPARE(opened.object()[u"members"_s].toArray().size(), 7);
        QCOMPARE(valuesOf(opened.object()[u"members"_s], u"deadline"_s).first(), u"2027-11-20"_s);
        const auto again = run(QStringList{u"round"_s, u"open"_s} + ofYear);
        QCOMPARE(again.exitCode, 2);
        QCOMPARE(run(QStringList{u"round"_s, u"close"_s} + ofYear).exitCode, 0);
        QCOMPARE(run(QStringList{u"round"_s, u"close"_s} + ofYear).exitCode, 2);
    }

    void consolidation_dryRun_writesNothing_thenDrawsTheAcceptedReports()
    {
        const QByteArray before = run({u"check"_s, m_file}).output;
        const QStringList drawing{u"consolidate"_s, m_file, u"--year=2026"_s, u"--language=en"_s};
        const auto dry = run(drawing + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY(dry.output.startsWith("3 of 7 reports accepted\n"));
        QVERIFY(dry.output.contains("without: HCMUT, DUT, UTC, HUMG"));
        QCOMPARE(run({u"check"_s, m_file}).output, before);
        QCOMPARE(run(drawing).output, dry.output);
        QVERIFY(run({u"check"_s, m_file}).output != before);
        QVERIFY(run(drawing).output.contains("passages begun: 0"));
        const auto issued = run({u"consolidate"_s, m_file, u"--year=2025"_s});
        QCOMPARE(issued.exitCode, 2);
    }

    void usage_thatCannotBe_isExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no year") << QStringList{u"year"_s, u"--sample"_s};
        QTest::newRow("unknown act")
            << QStringList{u"round"_s, u"burn"_s, u"--sample"_s, u"--year=2026"_s};
        QTest::newRow("the sample cannot be written")
            << QStringList{u"round"_s, u"open"_s, u"--sample"_s, u"--year=2026"_s};
        QTest::newRow("a table of a year")
            << QStringList{u"year"_s, u"--sample"_s, u"--year=2026"_s, u"--format=csv"_s};
        QTest::newRow("a deadline that is no day") << QStringList{
            u"round"_s, u"status"_s, u"--sample"_s, u"--year=2026"_s, u"--deadline=soon"_s};
    }
    void usage_thatCannotBe_isExplained()
    {
        QFETCH(QStringList, arguments);
        const auto outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.complaint.isEmpty());
        QVERIFY(outcome.output.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    QString m_sample;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestYearCommands)
#include "tst_yearcommands.moc"
