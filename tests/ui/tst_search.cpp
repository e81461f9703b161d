// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampleprogram.h"
#include "ui/i18n/languageswitch.h"
#include "ui/models/searchindex.h"
#include "ui/text/markedtext.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

/// The search over everything: what comes first, under which names, and what stands out in it.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"a.lienket"_s);
        QVERIFY(Store::create(path, [](Store &store) { return fillWithSample(store); }));
        m_store = std::move(*Store::open(path, Store::Mode::ReadOnly));
        m_names = std::make_unique<Directory>(*m_store);
        m_index = std::make_unique<SearchIndex>(*m_names);
    }

    void organization_underAFormerName_saysThePresentOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("note");
        QTest::newRow("former abbreviation") << u"NUCE"_s << u"HUCE"_s << u"NUCE, nay là HUCE"_s;
        QTest::newRow("present code") << u"huce"_s << u"HUCE"_s << QString();
        QTest::newRow("present name") << u"thuy loi"_s << u"TLU"_s << QString();
    }
    void organization_underAFormerName_saysThePresentOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, note);
        const LanguageSwitch languages(Language::Vietnamese);
        QStringList notes;
        for (const SearchHit &hit : m_index->find(typed, Language::Vietnamese, 4)) {
            if (hit.page == u"members"_s && hit.lead == code)
                notes.append(hit.note);
        }
        QCOMPARE(notes, QStringList{note});
    }

    void search_whileTheIndexIsReadBitByBit_findsTheSame()
    {
        SearchIndex slowly(*m_names);
        int slices = 0;
        while (!slowly.prepare(QDeadlineTimer(0)))
            ++slices;
        QVERIFY(slices > 100);
        SearchIndex interrupted(*m_names);
        QVERIFY(!interrupted.prepare(QDeadlineTimer(0)));
        for (const QString &text : {u"hust"_s, u"hội thảo"_s, u"2026"_s, u"nuce"_s}) {
            QList<QUuid> expected;
            QList<QUuid> found;
            QList<QUuid> atOnce;
            for (const SearchHit &hit : m_index->find(text, Language::English, 9))
                expected.append(hit.record);
            for (const SearchHit &hit : slowly.find(text, Language::English, 9))
                found.append(hit.record);
            for (const SearchHit &hit : interrupted.find(text, Language::English, 9))
                atOnce.append(hit.record);
            QCOMPARE(found, expected);
            QCOMPARE(atOnce, expected);
        }
    }

    void hits_ofAPage_comeBestFirst()
    {
        // The university whose code it is, before those that only mention it.
        const QList<SearchHit> hits = m_index->find(u"hust"_s, Language::English, 4);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().page, u"members"_s);
        QCOMPARE(hits.first().lead, u"HUST"_s);
    }

    void formerName_comesBeforeWhatOnlyMentionsIt()
    {
        const QList<SearchHit> hits = m_index->find(u"nuce"_s, Language::Vietnamese, 4);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().lead, u"HUCE"_s);
    }

    void meeting_isFoundByItsDate()
    {
        const Meeting meeting = m_store->all<Meeting>().first();
        bool found = false;
        for (const SearchHit &hit :
             m_index->find(meeting.date.toString(u"dd/MM/yyyy"_s), Language::Vietnamese, 4))
            found = found || hit.record == meeting.id.uuid;
        QVERIFY(found);
    }

    void record_changedMadeOrDeleted_isFoundAsItIs()
    {
        const QString path = m_folder.filePath(u"edited.lienket"_s);
        QVERIFY(Store::create(path, [](Store &store) { return fillWithSample(store); }));
        const auto store = Store::open(path, Store::Mode::ReadWrite).value();
        Directory names(*store);
        SearchIndex index(names);
        const auto found = [&](const QString &text, const QString &page) {
            int count = 0;
            for (const SearchHit &hit : index.find(text, Language::Vietnamese, 4))
                count += hit.page == page;
            return count;
        };
        QCOMPARE(found(u"dray nur"_s, u"activities"_s), 0);
        Activity made;
        made.title = {u"Hội thảo Đrây Nur"_s};
        made.start = made.end = QDate(2026, 5, 1);
        made.id = Id<Activity>::fresh();
        Step step;
        step.put = {made};
        QVERIFY(store->commit(step));
        QCOMPARE(found(u"dray nur"_s, u"activities"_s), 1);
        made.title = {u"Hội thảo Yok Đôn"_s};
        step.put = {made};
        QVERIFY(store->commit(step));
        QCOMPARE(found(u"dray nur"_s, u"activities"_s), 0);
        QCOMPARE(found(u"yok don"_s, u"activities"_s), 1);
        QVERIFY(store->undo());
        QVERIFY(store->undo());
        QCOMPARE(found(u"dray nur"_s, u"activities"_s), 0);

        QCOMPARE(found(u"dien tap"_s, u"subcommittee"_s), 0);
        AgendaItem item;
        item.id = Id<AgendaItem>::fresh();
        item.meeting = store->all<Meeting>().first().id;
        item.subject = {u"Diễn tập phòng cháy"_s};
        step.put = {item};
        QVERIFY(store->commit(step));
        QCOMPARE(found(u"dien tap"_s, u"subcommittee"_s), 1);
        QVERIFY(store->undo());
        QCOMPARE(found(u"dien tap"_s, u"subcommittee"_s), 0);

        OrganizationName name = store->all<OrganizationName>().first();
        name.abbreviation = u"CHIMHU"_s;
        step.put = {name};
        QVERIFY(store->commit(step));
        QCOMPARE(found(u"chimhu"_s, u"members"_s), 1);
    }

    void part_thatWasSearchedFor_standsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("marked"); ///< in brackets
        QTest::newRow("without diacritics")
            << u"Trường Đại học Thủy lợi"_s << QStringList{u"thuy"_s, u"loi"_s}
            << u"Trường Đại học [Thủy] [lợi]"_s;
        QTest::newRow("beginning of a word")
            << u"Đào tạo"_s << QStringList{u"da"_s} << u"[Đà]o tạo"_s;
        QTest::newRow("not within a word") << u"Tạo"_s << QStringList{u"ao"_s} << u"Tạo"_s;
        QTest::newRow("the longer of two")
            << u"HUST-HUCE"_s << QStringList{u"hu"_s, u"huce"_s} << u"[HU]ST-[HUCE]"_s;
        QTest::newRow("nothing") << QString() << QStringList{u"a"_s} << QString();
    }
    void part_thatWasSearchedFor_standsOut()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(QString, marked);
        QString told;
        for (const MarkedPart &part : markedParts(text, words))
            told += part.marked ? u'[' + part.text + u']' : part.text;
        QCOMPARE(told, marked);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Directory> m_names;
    std::unique_ptr<SearchIndex> m_index;
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
