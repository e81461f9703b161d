// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholefile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_thatIsThere_isReplaced()
    {
        const QString path = m_folder.filePath(u"Báo cáo.pdf"_s);
        QVERIFY(writeWhole("first", path));
        QVERIFY(writeWhole("second", path));
        QCOMPARE(contentOf(path), QByteArray("second"));
    }

    void permissions_thatAreAsked_areThoseOfTheFile()
    {
        const QString path = m_folder.filePath(u"own"_s);
        QVERIFY(writeWhole("own", path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void target_thatMayNotBeWritten_isReadOnlyAndStays()
    {
        const QString path = m_folder.filePath(u"kept"_s);
        QVERIFY(writeWhole("kept", path));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        if (QFileInfo(path).isWritable())
            QSKIP("This user may write everywhere.");
        const Result<> result = writeWhole("other", path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::ReadOnly);
        QCOMPARE(contentOf(path), QByteArray("kept"));
    }

    void unwritableTarget_isRefused_andLeavesNothing_data()
    {
        const QString file = m_folder.filePath(u"file"_s);
        QVERIFY(writeWhole("here", file));
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("detail");
        QTest::newRow("folder that does not exist")
            << m_folder.filePath(u"none/a.pdf"_s) << u"no_folder"_s;
        QTest::newRow("a folder") << m_folder.path() << u"is_directory"_s;
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QTest::newRow("a pipe, as is a device") << pipe << u"device"_s;
        QTest::newRow("below a file") << file + u"/a.pdf"_s << u"no_folder"_s;
    }
    void unwritableTarget_isRefused_andLeavesNothing()
    {
        QFETCH(QString, path);
        QFETCH(QString, detail);
        const Result<> result = writeWhole("bytes", path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Io);
        QCOMPARE(result.error().subject, path);
        QCOMPARE(result.error().detail, detail);
        QVERIFY(!QFileInfo(path).isFile());
        QCOMPARE(QFileInfo::exists(path), detail == u"device"_s || detail == u"is_directory"_s);
        QCOMPARE(contentOf(m_folder.filePath(u"file"_s)), QByteArray("here"));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
