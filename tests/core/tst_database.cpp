// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/columns.h"
#include "core/db/migrator.h"
#include "core/db/programfile.h"
#include "core/db/sqlscript.h"
#include "core/store/record.h"
#include "core/store/store.h"

#include <QtTest>

using namespace LienKet;

namespace {

QStringList columnsOf(Database &database, const QString &table)
{
    auto statement =
        Statement::prepare(database, u"SELECT name FROM pragma_table_info('%1')"_qs.arg(table))
            .value();
    QStringList names;
    if (!statement.run())
        return names;
    while (statement.next().value())
        names.append(statement.text(0));
    return names;
}

QStringList columnsOf(const Record &record)
{
    return std::visit([]<class E>(const E &) { return columnNames<E>(); }, record);
}

/// The tables that a links field of the entity stands in.
QStringList linkTablesOf(const QString &table)
{
    QStringList tables;
    for (const FieldInfo &field : fieldsOf(table)) {
        if (field.kind == FieldInfo::Kind::Links)
            tables.append(table + u'_' + field.name);
    }
    return tables;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitSqlScript_semicolonsEverywhere_wholeStatements_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("two") << u"SELECT 1; SELECT 2;"_qs
                             << QStringList{u"SELECT 1"_qs, u"SELECT 2"_qs};
        QTest::newRow("no final semicolon") << u"SELECT 1"_qs << QStringList{u"SELECT 1"_qs};
        QTest::newRow("in quotes") << u"SELECT ';''', \";\", `;`, [;];"_qs
                                   << QStringList{u"SELECT ';''', \";\", `;`, [;]"_qs};
        QTest::newRow("comments between") << u"-- a; b\nSELECT 1; /* c; d */ SELECT 2; -- end"_qs
                                          << QStringList{u"SELECT 1"_qs, u"SELECT 2"_qs};
        QTest::newRow("comment inside")
            << u"SELECT 1 -- one;\n, 2;"_qs << QStringList{u"SELECT 1 -- one;\n, 2"_qs};
        QTest::newRow("trigger body")
            << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; "
               "DELETE FROM b; END; SELECT 3;"_qs
            << QStringList{u"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 "
                           "END; DELETE FROM b; END"_qs,
                           u"SELECT 3"_qs};
        QTest::newRow("empty") << u" ;; -- nothing\n"_qs << QStringList();
    }
    void splitSqlScript_semicolonsEverywhere_wholeStatements()
    {
        QFETCH(QString, script);
        QTEST(splitSqlScript(script), "statements");
    }

    void schema_everyEntity_columnsAreItsFields_data()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : entityTables())
            QTest::newRow(qPrintable(table)) << table;
    }
    void schema_everyEntity_columnsAreItsFields()
    {
        QFETCH(QString, table);
        auto database = Database::inMemory().value();
        QVERIFY(migrate(database));
        // A column that a later version added stands at the end of its table.
        QStringList columns = columnsOf(database, table);
        QStringList fields = columnsOf(*emptyRecord(table));
        columns.sort();
        fields.sort();
        QCOMPARE(columns, fields);
        for (const QString &links : linkTablesOf(table)) {
            const QStringList linked = columnsOf(database, links);
            QVERIFY2(linked.contains(u"owner"_qs) && linked.contains(u"target"_qs),
                     qPrintable(links));
        }
    }

    void schemaDigests_everyVersion_thatOfItsScripts()
    {
        QCOMPARE(schemaDigests().size(), schemaVersion());
        for (int version = 1; version <= schemaVersion(); ++version)
            QCOMPARE(schemaDigests().at(version - 1),
                     schemaDigest(expectedSchema(version).value()));
    }

    void migrate_newDatabase_markedAndAtTheNewestVersion()
    {
        auto database = Database::inMemory().value();
        QVERIFY(migrate(database));
        QCOMPARE(database.value(u"PRAGMA user_version"_qs)->toInt(), schemaVersion());
        QCOMPARE(database.value(u"PRAGMA application_id"_qs)->toUInt(), applicationId);
        QCOMPARE(database.schemaObjects().value(), expectedSchema(schemaVersion()).value());
    }

    void open_missingPath_failsAndCreatesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"không có.lienket"_qs);
        QVERIFY(!Database::open(path, Database::Access::ReadWrite));
        QVERIFY(!QFile::exists(path));
    }

    void open_anyName_opensExactlyThatFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("query and fragment") << u"a?mode=memory#b%20c.lienket"_qs;
        QTest::newRow("memory") << u":memory:"_qs;
        QTest::newRow("uri") << u"file:x?mode=memory"_qs;
        QTest::newRow("decomposed") << u"Đợt báo cáo"_qs.normalized(QString::NormalizationForm_D);
        QTest::newRow("spaces and quotes") << u" a 'b' \"c\" "_qs;
    }
    void open_anyName_opensExactlyThatFile()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.path() + u'/' + name;
        QVERIFY(Store::create(path));
        const auto store = Store::open(path, Store::Mode::ReadWrite);
        QVERIFY(store);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    }

    void pragmas_writtenFile_durableAndStrict_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("rollback journal") << u"journal_mode"_qs << u"delete"_qs;
        QTest::newRow("synchronous extra") << u"synchronous"_qs << u"3"_qs;
        QTest::newRow("foreign keys") << u"foreign_keys"_qs << u"1"_qs;
        QTest::newRow("untrusted schema") << u"trusted_schema"_qs << u"0"_qs;
        QTest::newRow("cell sizes") << u"cell_size_check"_qs << u"1"_qs;
        QTest::newRow("no memory mapping") << u"mmap_size"_qs << u"0"_qs;
    }
    void pragmas_writtenFile_durableAndStrict()
    {
        QFETCH(QString, pragma);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lienket"_qs);
        QVERIFY(Store::create(path));
        auto store = Store::open(path, Store::Mode::ReadWrite).value();
        QTEST(store->database().value(u"PRAGMA "_qs + pragma)->toString(), "value");
    }

    void inspect_badFile_namedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Error::Code>("code");
        QTest::addColumn<QString>("detail");
        const QByteArray whole = programBytes();
        QByteArray newer = whole;
        newer[63] = char(99);
        QByteArray foreign = whole;
        foreign[68] = 0;
        QByteArray utf16 = whole;
        utf16[59] = 2;
        QTest::newRow("empty") << QByteArray() << Error::Code::Invalid << u"empty"_qs;
        QTest::newRow("text") << QByteArray("xin chào") << Error::Code::Invalid << u"not_sqlite"_qs;
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>") << Error::Code::Invalid
                              << u"html"_qs;
        QTest::newRow("zip") << QByteArray("PK\3\4abc") << Error::Code::Invalid << u"zip"_qs;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << Error::Code::Invalid << u"pdf"_qs;
        QTest::newRow("header alone")
            << whole.left(60) << Error::Code::Corrupt << u"truncated 0"_qs;
        QTest::newRow("cut in the middle")
            << whole.left(whole.size() / 2) << Error::Code::Corrupt << u"truncated 50"_qs;
        QTest::newRow("newer version") << newer << Error::Code::TooNew << u"99"_qs;
        QTest::newRow("other application")
            << foreign << Error::Code::Invalid << u"other_application"_qs;
        QTest::newRow("other encoding") << utf16 << Error::Code::Corrupt << u"header"_qs;
    }
    void inspect_badFile_namedAndUntouched()
    {
        QFETCH(QByteArray, content);
        QFETCH(Error::Code, code);
        QFETCH(QString, detail);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lienket"_qs);
        write(path, content);
        const auto opened = Store::open(path, Store::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().detail, detail);
        QCOMPARE(opened.error().subject, path);
        QCOMPARE(read(path), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.lienket"_qs});
    }

    void open_folder_refused()
    {
        QTemporaryDir folder;
        const auto opened = Store::open(folder.path(), Store::Mode::ReadOnly);
        QVERIFY(!opened);
        QCOMPARE(opened.error().detail, u"directory"_qs);
    }

    void open_strangeSchemaObject_refusedNamingIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lienket"_qs);
        QVERIFY(Store::create(path));
        {
            auto intruder = Database::open(path, Database::Access::ReadWrite).value();
            QVERIFY(intruder.execute(u"CREATE VIEW bomb AS SELECT 1"_qs));
        }
        const auto opened = Store::open(path, Store::Mode::ReadOnly);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Refused);
        QCOMPARE(opened.error().detail, u"view bomb"_qs);
    }

    void open_forgedJournal_fileUntouched()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lienket"_qs);
        QVERIFY(Store::create(path));
        const QByteArray before = read(path);
        // A journal header that would cut the file to one page.
        QByteArray journal = QByteArray::fromHex("d9d505f920a163d7");
        journal += QByteArray::fromHex("00000000"
                                       "12345678"
                                       "00000001"
                                       "00000200"
                                       "00001000");
        journal += QByteArray(4096, 'x');
        write(path + u"-journal"_qs, journal);
        const auto opened = Store::open(path, Store::Mode::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Corrupt);
        QCOMPARE(read(path), before);
    }

    // version1.lienket is a file that the first version of the schema wrote, kept for ever.

    void open_versionOneFile_readsItsRecordsAndUndoesItsLastStep()
    {
        QTemporaryDir folder;
        const QString path = copyOfVersionOne(folder);
        auto store = Store::open(path, Store::Mode::ReadWrite).value();
        QCOMPARE(store->digest().value(), versionOneDigest);
        QCOMPARE(store->all<Topic>().first().title,
                 LocalizedText(u"Khung công nhận tín chỉ"_qs, u"Credit recognition framework"_qs));
        QCOMPARE(store->all<ProgramYear>().first().theme.en, u"Mutual recognition"_qs);
        QVERIFY(!*store->journal().firstBrokenStep());
        QVERIFY(store->undo());
        QCOMPARE(store->all<ProgramYear>().first().theme, LocalizedText(u"Công nhận lẫn nhau"_qs));
    }

    void open_versionOneFile_keepsItBesideAsItWas()
    {
        QTemporaryDir folder;
        const QString path = copyOfVersionOne(folder);
        QVERIFY(Store::open(path, Store::Mode::ReadWrite));
        QVERIFY(Store::open(path, Store::Mode::ReadWrite)); // is up to date: no second copy
        QCOMPARE(inspect(path).value().version, schemaVersion());
        const QStringList kept =
            QDir(folder.path()).entryList({u"a (v1, *).lienket"_qs}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        const QString copy = folder.filePath(kept.first());
        QCOMPARE(inspect(copy).value().version, 1);
        QCOMPARE(Store::open(copy, Store::Mode::ReadOnly).value()->digest().value(),
                 versionOneDigest);
        QCOMPARE(inspect(copy).value().version, 1);
    }

    /// Nothing may be changed before the copy stands.
    void open_versionOneFileWhoseCopyFails_leftAsItWas()
    {
        QTemporaryDir folder;
        const QString name = u"a"_qs.repeated(240) + u".lienket"_qs; // the copy's would be too long
        const QString path = folder.filePath(name);
        QVERIFY(QFile::rename(copyOfVersionOne(folder), path));
        const QByteArray before = read(path);
        QVERIFY(!Store::open(path, Store::Mode::ReadWrite));
        QCOMPARE(read(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    }

private:
    inline static const QByteArray versionOneDigest =
        "baa169859b758253d705594d3435c1be19d9530602e81ae0d8dd001b32a53efe";

    static QString copyOfVersionOne(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"a.lienket"_qs);
        QFile::copy(QStringLiteral(LIENKET_SOURCE_DIR "/tests/data/version1.lienket"), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray programBytes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lienket"_qs);
        return Store::create(path) ? read(path) : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
