// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attaching.h"

#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

QByteArray container(const char *inside)
{
    return QByteArray("PK\x03\x04") + "\x14\0\0\0" + inside;
}

} // namespace

/// Files that are kept with records: what they are taken for, and that they come out as they went
/// in.
class TestAttaching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = m_folder->filePath(u"a.lienket"_s);
        QVERIFY(Store::create(path));
        m_store = std::move(*Store::open(path, Store::Mode::ReadWrite));
        m_person.id = Id<Person>::fresh();
        m_person.name = u"Trần Minh Anh"_s;
        Step step;
        step.put = {m_person};
        QVERIFY(m_store->commit(step));
    }
    void cleanup() { m_store.reset(); }

    void kind_ofContentAndName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind::Handling>("handling");
        using enum FileKind::Handling;
        const QByteArray png("\x89PNG\r\n\x1a\n....");
        const QByteArray word = container("word/document.xml");
        QTest::newRow("picture") << u"ảnh.PNG"_s << png << Picture;
        QTest::newRow("photo") << u"a.jpeg"_s << QByteArray("\xff\xd8\xff\xe0") << Picture;
        QTest::newRow("scan") << u"MoU 22-01-2021.pdf"_s << QByteArray("%PDF-1.7\n") << Opened;
        QTest::newRow("letter") << u"thư.docx"_s << word << Opened;
        QTest::newRow("sheet") << u"a.xlsx"_s << container("xl/workbook.xml") << Opened;
        QTest::newRow("open document")
            << u"a.odt"_s << container("mimetypeapplication/vnd.oasis.opendocument.text") << Opened;
        QTest::newRow("plain text") << u"a.txt"_s << u"Đại học"_s.toUtf8() << Opened;
        QTest::newRow("letter with macros") << u"a.docx"_s << word + "word/vbaProject.bin" << Saved;
        QTest::newRow("letter named as one with macros") << u"a.docm"_s << word << Saved;
        QTest::newRow("program") << u"a.exe"_s << QByteArray("MZ\x90") << Saved;
        QTest::newRow("program named as a picture") << u"a.png"_s << QByteArray("MZ\x90") << Saved;
        QTest::newRow("picture named as a program") << u"a.png.exe"_s << png << Saved;
        QTest::newRow("direction turned around") << u"a\u202Egnp.png"_s << png << Saved;
        QTest::newRow("vector picture") << u"a.svg"_s << QByteArray("<svg/>") << Saved;
        QTest::newRow("web page") << u"a.html"_s << QByteArray("<html>") << Saved;
        QTest::newRow("script named as text") << u"a.txt.sh"_s << QByteArray("#!/bin/sh") << Saved;
        QTest::newRow("text that is none") << u"a.txt"_s << QByteArray("a\0b", 3) << Saved;
        QTest::newRow("no suffix") << u"README"_s << QByteArray("abc") << Saved;
    }
    void kind_ofContentAndName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(FileKind::Handling, handling);
        QCOMPARE(fileKind(name, bytes).handling, handling);
    }

    void exportName_ofAnyName_isSafeOnAnyDesktop_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Biên bản.pdf"_s << u"Biên bản.pdf"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("path of Windows") << u"..\\..\\a.pdf"_s << u"a.pdf"_s;
        QTest::newRow("device") << u"con.pdf"_s << u"_con.pdf"_s;
        QTest::newRow("numbered device") << u"LPT1.txt"_s << u"_LPT1.txt"_s;
        QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
        QTest::newRow("ends in a dot") << u"a.pdf. ."_s << u"a.pdf"_s;
        QTest::newRow("forbidden characters") << u"a:b?\n.pdf"_s << u"a_b__.pdf"_s;
        QTest::newRow("direction marks") << u"a\u202Efdp.exe"_s << u"afdp.exe"_s;
        QTest::newRow("nothing left") << u"///"_s << u"file"_s;
        QTest::newRow("long") << QString(300, u'đ') + u".pdf"_s << QString(98, u'đ') + u".pdf"_s;
    }
    void exportName_ofAnyName_isSafeOnAnyDesktop()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(exportName(name), expected);
    }

    void file_attached_comesOutAsItWentIn()
    {
        const QByteArray bytes = "%PDF-1.7\n" + QByteArray(100'000, '\xfe');
        const QByteArray before = m_store->digest().value();
        const RecordKey key = keyOf(Record(m_person));
        const auto step = attaching(key, written(u"Bản ghi nhớ.pdf"_s, bytes));
        QVERIFY(step);
        QVERIFY(m_store->commit(*step));
        const QList<Attachment> kept = attachmentsOf(*m_store, key);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().fileName, u"Bản ghi nhớ.pdf"_s);
        QCOMPARE(kept.first().mediaType, u"application/pdf"_s);
        QCOMPARE(kept.first().size, std::optional<qint64>(bytes.size()));
        const QString saved = m_folder->filePath(u"out.pdf"_s);
        QVERIFY(saveContent(*m_store, kept.first(), saved));
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner),
                 QFile::Permissions());
        QVERIFY(m_store->undo());
        QCOMPARE(m_store->digest().value(), before);
        QVERIFY(m_store->redo());
        QCOMPARE(contentOf(*m_store, kept.first()).value(), bytes);
    }

    void record_withAFile_isNotDeletedWithoutIt()
    {
        const RecordKey key = keyOf(Record(m_person));
        QVERIFY(m_store->commit(attaching(key, written(u"a.txt"_s, "abc")).value()));
        Step step;
        step.removed = {key};
        QCOMPARE(m_store->commit(step).error().code, Error::Code::InUse);
    }

    void file_thatCannotBeKept_isRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("detail");
        QTest::newRow("folder") << QDir::tempPath() << u"not_a_file"_s;
        QTest::newRow("device") << u"/dev/null"_s << u"not_a_file"_s;
    }
    void file_thatCannotBeKept_isRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, detail);
        QCOMPARE(attaching(keyOf(Record(m_person)), path).error().detail, detail);
    }

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Person m_person;
};

QTEST_GUILESS_MAIN(TestAttaching)
#include "tst_attaching.moc"
