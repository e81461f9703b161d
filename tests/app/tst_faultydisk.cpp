// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that fills up or breaks while records are committed: each call on the file's folder fails
// in its turn, once or from there on, until a run needs no further one.
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QtTest>

#include <cerrno>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
constexpr int steps = 3; ///< committed one by one

struct Outcome
{
    int exitCode = -1; ///< -1 if the program crashed or hung
    QByteArray output;
    QByteArray complaint;

    QSet<QString> acknowledged() const
    {
        QSet<QString> ids;
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("committed "))
                ids.insert(QString::fromLatin1(line.mid(10)));
        }
        return ids;
    }
};

Outcome run(const QStringList &arguments, const QByteArray &input = {},
            const QMap<QString, QString> &variables = {})
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), *variable);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LIENKET_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        process.kill();
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QByteArray organizations()
{
    QByteArray lines;
    for (int i = 0; i < steps; ++i)
        lines += "{\"entity\":\"organization\",\"code\":\"O" + QByteArray::number(i) + "\"}\n";
    return lines;
}

/// The ids of the organizations, read in this process from a file that nobody harms any more.
QSet<QString> present(const QString &file)
{
    const auto list = run({u"list"_s, u"organization"_s, file, u"--format=json"_s});
    QSet<QString> ids;
    const auto records = QJsonDocument::fromJson(list.output).array();
    for (const auto &record : records)
        ids.insert(record[u"id"_s].toString());
    return ids;
}

} // namespace

class TestFaultyDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commits_onAFaultyDisk_areThereOrNotAcknowledged_data();
    void commits_onAFaultyDisk_areThereOrNotAcknowledged();
};

void TestFaultyDisk::commits_onAFaultyDisk_areThereOrNotAcknowledged_data()
{
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("often");
    for (const QString &often : {u"once"_s, u"ever"_s}) {
        const auto row = [&](const char *name, const QString &kinds, int error) {
            QTest::addRow("%s, %s", name, qPrintable(often)) << kinds << error << often;
        };
        row("disk full", u"w"_s, ENOSPC);
        row("quota exceeded", u"w"_s, EDQUOT);
        row("writing fails", u"w"_s, EIO);
        row("syncing fails", u"s"_s, EIO);
        row("reading fails", u"r"_s, EIO);
        row("removing fails", u"u"_s, EIO);
        row("became read-only", u"wu"_s, EROFS);
    }
}

void TestFaultyDisk::commits_onAFaultyDisk_areThereOrNotAcknowledged()
{
    QFETCH(QString, kinds);
    QFETCH(int, error);
    QFETCH(QString, often);
    QTemporaryDir folder;
    const QString place = folder.filePath(u"place"_s);
    const QString good = folder.filePath(u"good.lienket"_s);
    const QString file = place + u"/copy.lienket"_s;
    const QString mark = folder.filePath(u"mark"_s);
    QVERIFY(QDir().mkpath(place));
    QVERIFY(Store::create(good));
    QSet<int> codes;
    for (int number = 1;; number += 1 + number / 4) {
        for (const QString &left : QDir(place).entryList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::remove(place + u'/' + left));
        QVERIFY(QFile::copy(good, file));
        QFile::remove(mark);
        const QString fault =
            u"%1 %2 %3 %4"_s.arg(kinds, QString::number(number), QString::number(error), often);
        const Outcome outcome = run({u"apply"_s, u"--each"_s, file}, organizations(),
                                    {{u"LD_PRELOAD"_s, QStringLiteral(LIENKET_FAULTY_DISK)},
                                     {u"LIENKET_FAULT"_s, fault},
                                     {u"LIENKET_FAULT_FOLDER"_s, place},
                                     {u"LIENKET_FAULT_MARK"_s, mark}});
        codes.insert(outcome.exitCode);
        const QSet<QString> acknowledged = outcome.acknowledged();
        const QByteArray told = fault.toUtf8() + ": " + outcome.output + outcome.complaint;
        if (outcome.exitCode == 0) {
            QVERIFY2(acknowledged.size() == steps, told);
        } else {
            // SQLite cannot tell what it could not read from what is damaged.
            QVERIFY2(outcome.exitCode == 6 || (kinds == "r"_L1 && outcome.exitCode == 3), told);
            QVERIFY2(outcome.complaint.startsWith("lienket: "), told);
            QVERIFY2(outcome.complaint.count('\n') == 1, told);
        }
        const Outcome check = run({u"check"_s, file});
        QVERIFY2(check.exitCode == 0, told + check.output + check.complaint);
        const QSet<QString> there = present(file);
        QVERIFY2(there.contains(acknowledged), told);
        // At most the step that failed is there without having been acknowledged.
        QVERIFY2(there.size() <= acknowledged.size() + 1, told);
        if (!QFile::exists(mark))
            break;
    }
    QVERIFY(codes.contains(6));
}

QTEST_GUILESS_MAIN(TestFaultyDisk)
#include "tst_faultydisk.moc"
