// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/surroundings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace LienKet;

namespace {

class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileSystem_thatComputersShare_isKnown_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("shared");
        QTest::newRow("NFS") << QByteArray("nfs4") << true;
        QTest::newRow("Windows share") << QByteArray("cifs") << true;
        QTest::newRow("mounted by the desktop") << QByteArray("fuse.gvfsd-fuse") << true;
        QTest::newRow("over SSH") << QByteArray("fuse.sshfs") << true;
        QTest::newRow("disk of this computer") << QByteArray("ext4") << false;
        QTest::newRow("USB stick written by Windows") << QByteArray("fuseblk") << false;
        QTest::newRow("Windows disk") << QByteArray("NTFS") << false;
    }
    void fileSystem_thatComputersShare_isKnown()
    {
        QFETCH(QByteArray, type);
        QTEST(isShared(type), "shared");
    }

    void names_besideTheFile_areJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("copies");
        QTest::addColumn<QStringList>("strays");
        const auto copy = [](const char *row, const QString &name) {
            QTest::newRow(row) << name << QStringList(name) << QStringList();
        };
        const auto stray = [](const char *row, const QString &name) {
            QTest::newRow(row) << name << QStringList() << QStringList(name);
        };
        const auto harmless = [](const char *row, const QString &name) {
            QTest::newRow(row) << name << QStringList() << QStringList();
        };
        copy("kept by Dropbox", u"Liên kết (An's conflicted copy 2026-11-18).lienket"_qs);
        copy("kept by Dropbox in Vietnamese",
             u"Liên kết (Bản sao xung đột của An 2026-11-18).lienket"_qs);
        copy("kept by Syncthing", u"Liên kết.sync-conflict-20261118-101500-ABCDEFG.lienket"_qs);
        copy("kept by hand", u"Liên kết (conflict).lienket"_qs);
        stray("journal without its file", u"Khác.lienket-journal"_qs);
        stray("log without its file", u"Khác.lienket-wal"_qs);
        harmless("journal of the file", u"Liên kết.lienket-journal"_qs);
        harmless("another program file", u"Năm 2025.lienket"_qs);
        harmless("a version kept before an upgrade",
                 u"Liên kết (v1, 2026-11-18 10.15.00).lienket"_qs);
        harmless("a document on a conflict", u"Conflict of interest.docx"_qs);
    }
    void names_besideTheFile_areJudged()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Liên kết.lienket"_qs);
        for (const QString &each : {path, folder.filePath(name)})
            QVERIFY(QFile(each).open(QFile::WriteOnly));
        const Surroundings found = surroundingsOf(path);
        QTEST(found.copies, "copies");
        QTEST(found.strays, "strays");
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
