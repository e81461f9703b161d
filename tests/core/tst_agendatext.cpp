// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agendatext.h"

#include "core/db/migrator.h"
#include "core/services/ordered.h"
#include "core/services/trash.h"
#include "core/store/integritycheck.h"

#include <QtTest>

using namespace LienKet;

/// "Vietnamese|English" for each item, in order.
template <class Items>
static QStringList subjects(const Items &items)
{
    QStringList texts;
    for (const AgendaItem &item : items)
        texts.append(item.subject.vi + u'|' + item.subject.en);
    return texts;
}

/// version4.lienket is a file in which an agenda was one text: two meetings of 2026 have one, a
/// third has none, and one of 2025 lies in the trash. Kept for ever.
class TestAgendaText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_becomesItems_data()
    {
        QTest::addColumn<QString>("vi");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QStringList>("items");
        QTest::newRow("nothing") << QString() << QString() << QStringList();
        QTest::newRow("one line") << u"Tiến độ"_qs << QString() << QStringList{u"Tiến độ|"_qs};
        QTest::newRow("lines meet by their place")
            << u"Một\nHai"_qs << u"One\nTwo"_qs << QStringList{u"Một|One"_qs, u"Hai|Two"_qs};
        QTest::newRow("what one language has more of stands alone")
            << u"Một"_qs << u"One\nTwo"_qs << QStringList{u"Một|One"_qs, u"|Two"_qs};
        QTest::newRow("empty lines and margins are nothing")
            << u"\n  Một \n\n\tHai\n"_qs << QString() << QStringList{u"Một|"_qs, u"Hai|"_qs};
        QTest::newRow("numbers that say the place")
            << u"1. Một\n2) Hai"_qs << QString() << QStringList{u"Một|"_qs, u"Hai|"_qs};
        QTest::newRow("numbers that say something else")
            << u"2. Hai\n2026 là năm đầu\n3.5 triệu"_qs << QString()
            << QStringList{u"2. Hai|"_qs, u"2026 là năm đầu|"_qs, u"3.5 triệu|"_qs};
        QTest::newRow("points of a line that runs on")
            << u"1. Kết quả năm 2025. 2. Đề xuất; 3. Kinh phí."_qs
            << u"1. Results. 2. Proposals. 3. Budgets."_qs
            << QStringList{u"Kết quả năm 2025.|Results."_qs, u"Đề xuất;|Proposals."_qs,
                           u"Kinh phí.|Budgets."_qs};
        QTest::newRow("a number and nothing behind it")
            << u"1. 2. Hai"_qs << QString() << QStringList{u"2. Hai|"_qs};
        QTest::newRow("a number at the end of a sentence")
            << u"1. Tổng kết học kỳ 2. Kế hoạch"_qs << QString()
            << QStringList{u"Tổng kết học kỳ 2. Kế hoạch|"_qs};
    }
    void text_becomesItems()
    {
        QFETCH(QString, vi);
        QFETCH(QString, en);
        QFETCH(QStringList, items);
        const auto made = agendaItems(Id<Meeting>::fresh(), {vi, en});
        QCOMPARE(subjects(made), items);
        for (qsizetype at = 0; at < made.size(); ++at) {
            QCOMPARE(made.at(at).ordinal, int(at) + 1);
            QVERIFY(validate(made.at(at)).isEmpty());
        }
    }

    void open_olderFile_everyAgendaIsItems_data()
    {
        QTest::addColumn<Store::Mode>("mode");
        QTest::newRow("to write") << Store::Mode::ReadWrite;
        QTest::newRow("to read") << Store::Mode::ReadOnly;
    }
    void open_olderFile_everyAgendaIsItems()
    {
        QFETCH(Store::Mode, mode);
        Kept file;
        auto store = Store::open(file.path, mode).value();
        QCOMPARE(agendaOf(*store, 1),
                 (QStringList{u"Kết quả năm 2025.|Results of 2025"_qs,
                              u"Đề xuất năm 2026.|Proposals for 2026"_qs, u"Ý kiến khác|"_qs}));
        QCOMPARE(agendaOf(*store, 2), QStringList{u"Tiến độ học kỳ 2|"_qs});
        QCOMPARE(agendaOf(*store, 3), QStringList());
        const CheckReport report = check(*store).value();
        QVERIFY(report.findings.isEmpty());
        QCOMPARE(report.steps, 3);
    }

    void open_olderFileTwice_itemsAreMadeOnceAndCanBeUndoneFromThereOn()
    {
        Kept file;
        QVERIFY(Store::open(file.path, Store::Mode::ReadWrite));
        auto store = Store::open(file.path, Store::Mode::ReadWrite).value();
        QCOMPARE(store->count<AgendaItem>(), 4);
        QCOMPARE(store->journal().steps()->last().act, u"upgrade"_qs);
        QVERIFY(!*store->undoable());
        Step step;
        step.put = {store->all<AgendaItem>().first()};
        std::get<AgendaItem>(step.put.first()).duration = 30;
        const QByteArray before = store->digest().value();
        QVERIFY(store->commit(step));
        QVERIFY(store->undo());
        QCOMPARE(store->digest().value(), before);
    }

    void open_programKilledBeforeTheItemsWereMade_theyAreMadeNow_data()
    {
        open_olderFile_everyAgendaIsItems_data();
    }
    void open_programKilledBeforeTheItemsWereMade_theyAreMadeNow()
    {
        QFETCH(Store::Mode, mode);
        Kept whole;
        const QByteArray digest =
            Store::open(whole.path, Store::Mode::ReadWrite).value()->digest().value();
        Kept file;
        {
            auto database = Database::open(file.path, Database::Access::ReadWrite).value();
            QVERIFY(migrate(database));
        }
        auto store = Store::open(file.path, mode).value();
        QCOMPARE(store->digest().value(), digest); // the same ids, too
    }

    void open_agendasInTheJournalAlone_cannotBeGoneBackTo()
    {
        Kept file;
        {
            auto database = Database::open(file.path, Database::Access::ReadWrite).value();
            QVERIFY(database.execute(u"UPDATE meeting SET agenda_vi = '', agenda_en = ''"_qs));
        }
        auto store = Store::open(file.path, Store::Mode::ReadWrite).value();
        QCOMPARE(store->count<AgendaItem>(), 0);
        QVERIFY(!*store->undoable());
    }

    void meeting_deletedBeforeItemsWere_comesBackWithThem()
    {
        Kept file;
        auto store = Store::open(file.path, Store::Mode::ReadWrite).value();
        const auto deleted = trash(*store).value();
        QCOMPARE(deleted.size(), 1);
        QVERIFY(std::holds_alternative<Meeting>(deleted.first().record));
        QVERIFY(store->commit(puttingBack(deleted)));
        const Id<Meeting> id = std::get<Meeting>(deleted.first().record).id;
        QCOMPARE(subjects(orderedParts(*store, &AgendaItem::meeting, id)),
                 (QStringList{u"Rà soát|"_qs, u"Kế hoạch|"_qs}));
    }

private:
    struct Kept
    {
        Kept() : path(folder.filePath(u"a.lienket"_qs))
        {
            QFile::copy(QStringLiteral(LIENKET_SOURCE_DIR "/tests/data/version4.lienket"), path);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        }
        QTemporaryDir folder;
        QString path;
    };

    static QStringList agendaOf(Store &store, int number)
    {
        for (const Meeting &meeting : store.all<Meeting>()) {
            if (meeting.number == number)
                return subjects(orderedParts(store, &AgendaItem::meeting, meeting.id));
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestAgendaText)
#include "tst_agendatext.moc"
