// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/database.h"
#include "core/store/store.h"
#include "tests/support/childprogram.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtEndian>
#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace LienKet;
using namespace LienKet::Test;

namespace {

constexpr uid_t nobody = 65534;

/// Every file of a folder with its content, hidden ones too.
QMap<QString, QByteArray> content(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                    QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        const bool readable = entry.isFile() && file.open(QIODevice::ReadOnly);
        files.insert(entry.fileName(), readable ? file.readAll() : QByteArray());
    }
    return files;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray numberAt(QByteArray bytes, qsizetype at, quint32 number)
{
    for (int i = 0; i < 4; ++i)
        bytes[at + i] = char(number >> (24 - 8 * i));
    return bytes;
}

void change(const QString &path, const QString &sql)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database || !database->execute(sql))
        qFatal("cannot change %s", qPrintable(path));
}

QByteArray organization(int number)
{
    return QStringLiteral("{\"entity\":\"organization\",\"code\":\"O%1\"}\n").arg(number).toUtf8();
}

/// One line "lienket: <id>: <sentence>".
void verifyComplaint(const Outcome &outcome, const QString &id)
{
    QVERIFY2(outcome.complaint.startsWith(u"lienket: "_qs + id + u": "_qs),
             qPrintable(outcome.complaint));
    QCOMPARE(outcome.complaint.count(u'\n'), 1);
    QVERIFY2(outcome.complaint.endsWith(u".\n"_qs) || outcome.complaint.endsWith(u")\n"_qs),
             qPrintable(outcome.complaint));
    QCOMPARE(outcome.output, QByteArray());
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({u"new"_qs, path(u"good.lienket"_qs)}).exitCode, 0);
        QCOMPARE(run({u"apply"_qs, path(u"good.lienket"_qs)}, organization(1)).exitCode, 0);
        m_good = read(path(u"good.lienket"_qs));
    }

    void init()
    {
        QDir(path(u"place"_qs)).removeRecursively();
        QDir(m_folder.path()).mkdir(u"place"_qs);
    }

    void newFile_isWholeAndPrivate()
    {
        const QString file = place(u"năm 100% #1?.lienket"_qs);
        QCOMPARE(run({u"new"_qs, file}).exitCode, 0);
        QCOMPARE(content(path(u"place"_qs)).keys(), QStringList{u"năm 100% #1?.lienket"_qs});
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const auto report = run({u"check"_qs, file, u"--json"_qs});
        QCOMPARE(report.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(report.output).object();
        QCOMPARE(json[u"findings"_qs].toArray(), QJsonArray());
        QCOMPARE(json[u"digest"_qs].toString().size(), 64);
    }

    void apply_inputThatCannotBeRead_commitsNothing()
    {
        const QString file = place(u"a.lienket"_qs);
        QVERIFY(QFile::copy(path(u"good.lienket"_qs), file));
        QProcess shell;
        shell.start(u"sh"_qs, {u"-c"_qs, u"exec \"$0\" apply \"$1\" < /"_qs, program(), file});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 6);
        QCOMPARE(read(file), m_good);
    }

    void report_madeTwice_isTheSameBytes()
    {
        const auto make = [this](const QString &name, const char *zone) {
            const QString pdf = place(name);
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"TZ"_qs, QString::fromLatin1(zone));
            process.setProcessEnvironment(environment);
            process.start(program(), {u"report"_qs, u"annual"_qs, u"--sample"_qs, u"--year"_qs,
                                      u"2025"_qs, u"--language"_qs, u"vi"_qs, u"--output"_qs, pdf});
            process.waitForFinished();
            return read(pdf);
        };
        const QByteArray first = make(u"a.pdf"_qs, "Asia/Ho_Chi_Minh");
        QVERIFY(first.startsWith("%PDF"));
        QVERIFY(make(u"b.pdf"_qs, "UTC") == first);
    }

    void report_unreadableRecords_refusedInsteadOfWrong()
    {
        const QString file = place(u"a.lienket"_qs);
        QCOMPARE(run({u"new"_qs, file, u"--sample"_qs}).exitCode, 0);
        {
            auto database = Database::open(file, Database::Access::ReadWrite).value();
            QVERIFY(database.execute(u"UPDATE activity SET kind = 'x'"_qs));
        }
        const QString pdf = place(u"a.pdf"_qs);
        const auto outcome = run({u"report"_qs, u"annual"_qs, file, u"--year"_qs, u"2025"_qs,
                                  u"--language"_qs, u"en"_qs, u"--output"_qs, pdf});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(!QFile::exists(pdf));
    }

    void newFile_whereOneIs_refused()
    {
        const auto before = content(m_folder.path());
        const auto outcome = run({u"new"_qs, path(u"good.lienket"_qs)});
        QCOMPARE(outcome.exitCode, 2);
        verifyComplaint(outcome, u"duplicate"_qs);
        QCOMPARE(content(m_folder.path()), before);
    }

    void sample_asANewFile_passesTheCheckAndIsTheSameTwice()
    {
        const QString file = place(u"mẫu.lienket"_qs);
        QCOMPARE(run({u"new"_qs, file, u"--sample"_qs}).exitCode, 0);
        const auto made = run({u"check"_qs, file});
        QCOMPARE(made.exitCode, 0);
        const auto momentary = run({u"check"_qs, u"--sample"_qs});
        QCOMPARE(momentary.output, made.output);
        const auto topics = run({u"list"_qs, u"topic"_qs, u"--sample"_qs, u"--year"_qs, u"2025"_qs,
                                 u"--format"_qs, u"json"_qs});
        QVERIFY(topics.records().size() >= 10);
    }

    void list_inEveryFormat_showsTheRecords()
    {
        const QStringList list{u"list"_qs, u"organization"_qs, path(u"good.lienket"_qs)};
        QCOMPARE(run(list).output, QByteArray("code  kind\nO1    university\n"));
        const auto json = run(list + QStringList{u"--format"_qs, u"json"_qs}).records();
        QCOMPARE(json.size(), 1);
        QCOMPARE(json[0][u"code"_qs].toString(), u"O1"_qs);
        const QByteArray csv = run(list + QStringList{u"--format=csv"_qs}).output;
        QVERIFY(csv.startsWith("id,code,kind,email,"));
        QVERIFY(csv.contains(",O1,university,"));
    }

    void apply_badLine_namesItAndWritesNothing()
    {
        const QString file = copy();
        const auto outcome =
            run({u"apply"_qs, file}, organization(2) + "{\"entity\":\"organization\"}\n");
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.complaint,
                 u"lienket: invalid: Line 2: organization.code: Must not be empty.\n"_qs);
        QCOMPARE(run({u"list"_qs, u"organization"_qs, file, u"--format=json"_qs}).records().size(),
                 1);
    }

    void apply_whatListShows_changesNothing()
    {
        const QString file = copy();
        QJsonObject record = run({u"list"_qs, u"organization"_qs, file, u"--format=json"_qs})
                                 .records()[0]
                                 .toObject();
        record.insert(u"entity"_qs, u"organization"_qs);
        const QByteArray digest = run({u"check"_qs, file}).output;
        QCOMPARE(
            run({u"apply"_qs, file}, QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n')
                .exitCode,
            0);
        QCOMPARE(run({u"check"_qs, file}).output, digest);
    }

    void complaint_inTheLanguageAskedFor()
    {
        const QStringList check{u"check"_qs, u"none.lienket"_qs, u"--language"_qs};
        QCOMPARE(run(check + QStringList{u"vi"_qs}).complaint,
                 u"lienket: not_found: Không có tệp none.lienket. Hãy kiểm tra lại tên tệp và thư "
                 "mục.\n"_qs);
        QCOMPARE(run(check + QStringList{u"en"_qs}).complaint,
                 u"lienket: not_found: There is no file none.lienket. Check its name and "
                 "folder.\n"_qs);
    }

    void usage_thatCannotBe_isExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = path(u"good.lienket"_qs);
        QTest::newRow("unknown command") << QStringList{u"print"_qs, file};
        QTest::newRow("unknown word") << QStringList{u"print"_qs};
        QTest::newRow("unknown option") << QStringList{u"check"_qs, file, u"--fast"_qs};
        QTest::newRow("option of another command") << QStringList{u"check"_qs, file, u"--each"_qs};
        QTest::newRow("no file") << QStringList{u"check"_qs};
        QTest::newRow("a file too many") << QStringList{u"check"_qs, file, file};
        QTest::newRow("sample and file") << QStringList{u"check"_qs, u"--sample"_qs, file};
        QTest::newRow("sample written to") << QStringList{u"apply"_qs, u"--sample"_qs};
        QTest::newRow("no number")
            << QStringList{u"list"_qs, u"topic"_qs, file, u"--year"_qs, u"hai"_qs};
        QTest::newRow("year too early")
            << QStringList{u"list"_qs, u"topic"_qs, file, u"--year"_qs, u"1899"_qs};
        QTest::newRow("unknown format")
            << QStringList{u"list"_qs, u"topic"_qs, file, u"--format"_qs, u"xml"_qs};
        QTest::newRow("unknown language")
            << QStringList{u"check"_qs, file, u"--language"_qs, u"fr"_qs};
        QTest::newRow("no such day")
            << QStringList{u"check"_qs, file, u"--today"_qs, u"2026-02-29"_qs};
        QTest::newRow("times without the sample")
            << QStringList{u"new"_qs, u"x.lienket"_qs, u"--times"_qs, u"2"_qs};
        QTest::newRow("no times") << QStringList{u"new"_qs, u"x.lienket"_qs, u"--sample"_qs,
                                                 u"--times"_qs, u"0"_qs};
        QTest::newRow("report without a year")
            << QStringList{u"report"_qs, u"annual"_qs, file, u"--output"_qs, u"x.pdf"_qs};
        QTest::newRow("unknown report") << QStringList{u"report"_qs, u"weekly"_qs, file,
                                                       u"--year=2025"_qs, u"--output=x.pdf"_qs};
    }
    void usage_thatCannotBe_isExplained()
    {
        QFETCH(QStringList, arguments);
        const auto outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        verifyComplaint(outcome, u"usage"_qs);
    }

    void help_isWritten_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("of all") << QStringList{u"--help"_qs} << QByteArray("lienket apply FILE");
        QTest::newRow("of one") << QStringList{u"list"_qs, u"--help"_qs}
                                << QByteArray("\n  research_group\n");
        QTest::newRow("in Vietnamese")
            << QStringList{u"--help"_qs, u"--language=vi"_qs} << QByteArray("Liệt kê các bản ghi");
        QTest::newRow("version") << QStringList{u"--version"_qs} << QByteArray("LienKet 0.");
    }
    void help_isWritten()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        const auto outcome = run(arguments);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.output.contains(part), outcome.output);
    }

    void badFile_refusedAndLeftAlone_data()
    {
        QTest::addColumn<std::function<void(const QString &)>>("make");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, int exitCode, const QString &id,
                            std::function<void(const QString &)> make) {
            QTest::newRow(name) << make << exitCode << id;
        };
        const auto bytes = [](const QByteArray &content) {
            return [content](const QString &file) { write(file, content); };
        };
        const auto altered = [this](const QString &sql) {
            return [this, sql](const QString &file) {
                write(file, m_good);
                change(file, sql);
            };
        };
        row("missing", 2, u"not_found"_qs, [](const QString &) {});
        row("folder", 2, u"invalid"_qs, [](const QString &file) { QDir().mkdir(file); });
        row("pipe", 2, u"invalid"_qs,
            [](const QString &file) { mkfifo(file.toUtf8().constData(), 0600); });
        row("dangling link", 2, u"not_found"_qs,
            [](const QString &file) { QFile::link(u"nowhere"_qs, file); });
        row("hard link", 2, u"invalid"_qs, [this](const QString &file) {
            write(file + u".other"_qs, m_good);
            QCOMPARE(::link((file + u".other"_qs).toUtf8().constData(), file.toUtf8().constData()),
                     0);
        });
        row("0 bytes", 2, u"invalid"_qs, bytes({}));
        row("junk", 2, u"invalid"_qs, bytes(QByteArray(5000, 'x')));
        row("web page", 2, u"invalid"_qs, bytes("<!DOCTYPE html><html></html>"));
        row("archive", 2, u"invalid"_qs, bytes("PK\x03\x04"));
        row("picture", 2, u"invalid"_qs, bytes("\x89PNG\r\n\x1A\n"));
        row("SQLite 2", 2, u"invalid"_qs, bytes("** This file contains an SQLite 2.1 database **"));
        row("other application", 2, u"invalid"_qs, bytes(numberAt(m_good, 68, 0)));
        row("cut after 40 %", 3, u"damaged"_qs, bytes(m_good.left(m_good.size() * 2 / 5)));
        row("cut within the head", 3, u"damaged"_qs, bytes(m_good.left(50)));
        row("newer version", 4, u"too_new"_qs, bytes(numberAt(m_good, 60, 999)));
        row("strange table", 8, u"refused"_qs, altered(u"CREATE TABLE extra (x)"_qs));
        row("strange view", 8, u"refused"_qs,
            altered(u"CREATE VIEW bomb AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 "
                    "FROM c) SELECT x FROM c"_qs));
        row("strange trigger", 8, u"refused"_qs,
            altered(u"CREATE TRIGGER bomb AFTER INSERT ON organization BEGIN SELECT 1; END"_qs));
    }
    void badFile_refusedAndLeftAlone()
    {
        using Make = std::function<void(const QString &)>;
        QFETCH(Make, make);
        QFETCH(int, exitCode);
        QFETCH(QString, id);
        const QString file = place(u"xấu.lienket"_qs);
        make(file);
        const auto before = content(path(u"place"_qs));
        for (const QStringList &arguments :
             {QStringList{u"check"_qs, file}, QStringList{u"list"_qs, u"organization"_qs, file},
              QStringList{u"apply"_qs, file}}) {
            const auto outcome = run(arguments, organization(2));
            QCOMPARE(outcome.exitCode, exitCode);
            verifyComplaint(outcome, id);
            QCOMPARE(content(path(u"place"_qs)), before);
        }
    }

    void valueChangedOutside_foundByTheCheck()
    {
        const QString file = copy();
        change(file, u"UPDATE organization SET email = 'x@x.example'"_qs);
        const auto report = run({u"check"_qs, file, u"--json"_qs});
        QCOMPARE(report.exitCode, 3);
        const QJsonArray findings =
            QJsonDocument::fromJson(report.output).object()[u"findings"_qs].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0][u"code"_qs].toString(), u"difference"_qs);
        QCOMPARE(findings[0][u"detail"_qs].toString(), u"email"_qs);
    }

    void yearWithoutData_saidSo()
    {
        const auto list =
            run({u"list"_qs, u"topic"_qs, path(u"good.lienket"_qs), u"--year"_qs, u"1999"_qs});
        QCOMPARE(list.exitCode, 2);
        verifyComplaint(list, u"invalid"_qs);
        const auto report = run({u"report"_qs, u"annual"_qs, path(u"good.lienket"_qs),
                                 u"--year=1999"_qs, u"--output"_qs, place(u"x.pdf"_qs)});
        QCOMPARE(report.exitCode, 2);
        verifyComplaint(report, u"not_found"_qs);
        QCOMPARE(content(path(u"place"_qs)), (QMap<QString, QByteArray>()));
    }

    void report_ofTheSample_isAPdf()
    {
        const QString file = place(u"a.pdf"_qs);
        const auto outcome = run({u"report"_qs, u"annual"_qs, u"--sample"_qs, u"--year=2025"_qs,
                                  u"--language=vi"_qs, u"--output"_qs, file});
        QCOMPARE(outcome.complaint, QString());
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(read(file).startsWith("%PDF-1."));
        QCOMPARE(content(path(u"place"_qs)).keys(), QStringList{u"a.pdf"_qs});
    }

    void render_ofAPage_isAPictureOfTheSizeAskedFor()
    {
        const QString file = place(u"a.png"_qs);
        const auto outcome = run({u"render"_qs, u"topics"_qs, u"--sample"_qs, u"--size=1000x700"_qs,
                                  u"--scale=1.5"_qs, u"--theme=dark"_qs, u"--output"_qs, file});
        QCOMPARE(outcome.complaint, QString());
        QCOMPARE(outcome.exitCode, 0);
        const QByteArray png = read(file);
        QVERIFY(png.startsWith("\x89PNG"));
        QCOMPARE(qFromBigEndian<quint32>(png.constData() + 16), 1500u);
        QCOMPARE(qFromBigEndian<quint32>(png.constData() + 20), 1050u);
    }

    void render_ofNoPage_refused()
    {
        const auto outcome =
            run({u"render"_qs, u"weather"_qs, u"--sample"_qs, u"--output"_qs, place(u"a.png"_qs)});
        QCOMPARE(outcome.exitCode, 2);
        verifyComplaint(outcome, u"invalid"_qs);
        QCOMPARE(content(path(u"place"_qs)), (QMap<QString, QByteArray>()));
    }

    void report_intoNoFolder_refused()
    {
        const auto outcome = run({u"report"_qs, u"annual"_qs, u"--sample"_qs, u"--year=2025"_qs,
                                  u"--output"_qs, place(u"none/a.pdf"_qs)});
        QVERIFY(outcome.exitCode == 2 || outcome.exitCode == 6 || outcome.exitCode == 7);
        QCOMPARE(outcome.complaint.count(u'\n'), 1);
        QCOMPARE(content(path(u"place"_qs)), (QMap<QString, QByteArray>()));
    }

    void output_toAFullDevice_isAnError()
    {
        QProcess process;
        set(process, {u"list"_qs, u"organization"_qs, path(u"good.lienket"_qs)});
        process.setStandardOutputFile(u"/dev/full"_qs);
        process.start();
        const auto outcome = finish(process);
        QCOMPARE(outcome.exitCode, 6);
        verifyComplaint(outcome, u"full"_qs);
    }

    void readOnlyPlace_isReadAndNotWritten()
    {
        if (geteuid() == 0 && !executableByNobody())
            QSKIP("nobody may not run the program here");
        const QString file = copy();
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QFile::setPermissions(file, QFile::Permissions(0x4444));
        QFile::setPermissions(path(u"place"_qs), QFile::Permissions(0x5555));
        const auto asUser = [] {
            if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
                _exit(99);
        };
        const auto before = content(path(u"place"_qs));
        QCOMPARE(run({u"check"_qs, file}, {}, asUser).exitCode, 0);
        const auto applied = run({u"apply"_qs, file}, organization(2), asUser);
        const auto created = run({u"new"_qs, place(u"b.lienket"_qs)}, {}, asUser);
        QFile::setPermissions(file, QFile::Permissions(0x0000));
        const auto hidden = run({u"check"_qs, file}, {}, asUser);
        QFile::setPermissions(file, QFile::Permissions(0x6600));
        QFile::setPermissions(path(u"place"_qs), QFile::Permissions(0x7700));
        for (const Outcome &outcome : {applied, created, hidden}) {
            QCOMPARE(outcome.exitCode, 7);
            verifyComplaint(outcome, u"read_only"_qs);
        }
        QCOMPARE(content(path(u"place"_qs)), before);
    }

    void fileSizeLimit_isAnErrorAndLosesNothing()
    {
        const QString file = copy();
        const auto limited = [size = m_good.size()] {
            const rlimit limit{rlim_t(size), rlim_t(size)};
            setrlimit(RLIMIT_FSIZE, &limit);
        };
        QByteArray lines;
        for (int i = 100; i < 3000; ++i)
            lines += organization(i);
        const auto outcome = run({u"apply"_qs, file}, lines, limited);
        QCOMPARE(outcome.exitCode, 6);
        QCOMPARE(outcome.complaint.count(u'\n'), 1);
        QCOMPARE(run({u"check"_qs, file}).exitCode, 0);
        QCOMPARE(run({u"list"_qs, u"organization"_qs, file, u"--format=json"_qs}).records().size(),
                 1);
    }

    void secondWriter_lockedOut_readersNot()
    {
        const QString file = copy();
        QProcess writer;
        set(writer, {u"apply"_qs, u"--each"_qs, file});
        writer.start();
        writer.write(organization(2));
        QVERIFY(writer.waitForReadyRead(patience));
        QVERIFY(writer.readAllStandardOutput().startsWith("committed "));
        const auto second = run({u"apply"_qs, file}, organization(3));
        QCOMPARE(second.exitCode, 5);
        verifyComplaint(second, u"locked"_qs);
        QCOMPARE(run({u"list"_qs, u"organization"_qs, file, u"--format=json"_qs}).records().size(),
                 2);
        writer.write(organization(4));
        writer.closeWriteChannel();
        QCOMPARE(finish(writer).exitCode, 0);
        QCOMPARE(content(path(u"place"_qs)).keys(), QStringList{u"copy.lienket"_qs});
    }

    void killedWhileApplying_everyAcknowledgedCommitIsThere()
    {
        const QString file = copy();
        QSet<QString> acknowledged;
        for (int round = 0; round < 6; ++round) {
            QProcess writer;
            set(writer, {u"apply"_qs, u"--each"_qs, file});
            writer.start();
            QVERIFY(writer.waitForStarted(patience));
            for (int i = 0; i < 2000; ++i)
                writer.write(organization(1000 + 2000 * round + i));
            QVERIFY(writer.waitForReadyRead(patience));
            QTest::qWait(QRandomGenerator::global()->bounded(80));
            writer.kill();
            writer.waitForFinished(patience);
            const auto lines = writer.readAllStandardOutput().split('\n');
            for (const QByteArray &line : lines) {
                // The last line may have been cut by the kill.
                if (line.startsWith("committed ") && line.size() == 46)
                    acknowledged.insert(QString::fromLatin1(line.mid(10)));
            }
            const auto check = run({u"check"_qs, file});
            QVERIFY2(check.exitCode == 0, check.output + check.complaint.toUtf8());
        }
        QSet<QString> present;
        const auto list = run({u"list"_qs, u"organization"_qs, file, u"--format=json"_qs});
        for (const auto &record : list.records())
            present.insert(record[u"id"_qs].toString());
        QVERIFY(acknowledged.size() >= 6);
        QVERIFY((acknowledged - present).isEmpty());
    }

    void killedWhileMakingALargeSample_nothingUnderItsName()
    {
        const QString file = place(u"lớn.lienket"_qs);
        for (int round = 0; round < 3; ++round) {
            QProcess maker;
            set(maker, {u"new"_qs, file, u"--sample"_qs, u"--times"_qs, u"20"_qs});
            maker.start();
            QVERIFY(maker.waitForStarted(patience));
            maker.waitForFinished(50 + QRandomGenerator::global()->bounded(800));
            if (maker.state() == QProcess::NotRunning)
                continue;
            maker.kill();
            maker.waitForFinished(patience);
            QVERIFY(!QFile::exists(file));
        }
        QFile::remove(file);
        QCOMPARE(run({u"new"_qs, file}).exitCode, 0);
        QCOMPARE(content(path(u"place"_qs)).keys(), QStringList{u"lớn.lienket"_qs});
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString place(const QString &name) const { return path(u"place/"_qs + name); }

    /// A good file that a test may change.
    QString copy() const
    {
        const QString file = place(u"copy.lienket"_qs);
        write(file, m_good);
        return file;
    }

    bool executableByNobody() const
    {
        const auto asUser = [] {
            if (setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(99);
        };
        return run({u"--version"_qs}, {}, asUser).exitCode == 0;
    }

    QTemporaryDir m_folder;
    QByteArray m_good;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
