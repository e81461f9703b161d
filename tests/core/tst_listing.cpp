// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/applying.h"
#include "core/services/listing.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace LienKet;

static QByteArray lines()
{
    return R"({"entity":"organization","code":"HUST"})"
           "\n"
           R"({"entity":"organization","code":"DUT"})"
           "\n"
           R"({"entity":"area","code":"training","name":{"vi":"Đào tạo","en":"Academics"}})"
           "\n"
           R"({"entity":"program_year","year":2024})"
           "\n"
           R"({"entity":"report_round","year":2025,"opened_on":"2025-10-01","deadline":"2025-11-13"})"
           "\n"
           R"({"entity":"report_round","year":2024,"opened_on":"2024-10-01","deadline":"2024-11-13"})"
           "\n"
           R"({"entity":"member_report","round":2025,"member":"HUST"})"
           "\n"
           R"({"entity":"member_report","round":2025,"member":"DUT"})"
           "\n"
           R"({"entity":"member_report","round":2024,"member":"HUST"})"
           "\n"
           R"({"entity":"topic","id":"@t","year":2025,"number":10,"area":"training","title":{"vi":"Mười"}})"
           "\n"
           R"({"entity":"topic","year":2025,"number":9,"area":"training","title":{"vi":"Chín"}})"
           "\n"
           R"({"entity":"milestone","topic":"@t","ordinal":1,"title":{"vi":"Mốc"},"due":"2025-06-01"})"
           "\n"
           R"({"entity":"person","name":"Trần Văn Đức","sort_name":"Đức Văn Trần"})"
           "\n"
           R"({"entity":"person","name":"Lê Văn Dũng","sort_name":"Dũng Văn Lê"})"
           "\n"
           R"({"entity":"person","name":"Nguyễn Thị Em","sort_name":"Em Thị Nguyễn"})"
           "\n"
           R"({"entity":"activity","title":{"vi":"=1+1, \u0022hai\u0022","en":"'two'"},"start":"2025-03-01","host":"DUT","participants":["HUST",{"to":"DUT","value":12}]})"
           "\n";
}

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"a.lienket"_qs);
        QVERIFY(Store::create(path));
        m_store = std::move(*Store::open(path, Store::Mode::ReadWrite));
        QByteArray text = lines();
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(applyLines(*m_store, buffer, ApplyMode::Whole, [](const RecordKey &) {}));
    }

    void records_ofAnEntity_inTheOrderOfAnOffice_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("expected");
        QTest::newRow("codes") << u"organization"_qs << 0 << u"DUT, HUST"_qs;
        QTest::newRow("numbers as numbers") << u"topic"_qs << 0 << u"Chín, Mười"_qs;
        QTest::newRow("people by given name, d before đ")
            << u"person"_qs << 0 << u"Lê Văn Dũng, Trần Văn Đức, Nguyễn Thị Em"_qs;
        QTest::newRow("parts within their whole")
            << u"member_report"_qs << 0 << u"2024 / HUST, 2025 / DUT, 2025 / HUST"_qs;
        QTest::newRow("by own year") << u"report_round"_qs << 2025 << u"2025"_qs;
        QTest::newRow("by year of the start") << u"activity"_qs << 2025 << u"=1+1, \"hai\""_qs;
        QTest::newRow("by year of the whole") << u"member_report"_qs << 2024 << u"2024 / HUST"_qs;
        QTest::newRow("by year of the topic") << u"milestone"_qs << 2025 << u"Mốc"_qs;
        QTest::newRow("none in a known year") << u"topic"_qs << 2024 << QString();
    }
    void records_ofAnEntity_inTheOrderOfAnOffice()
    {
        QFETCH(QString, entity);
        QFETCH(int, year);
        RecordBook book(*m_store);
        const auto keys =
            listRecords(*m_store, book, entity, year > 0 ? std::optional(year) : std::nullopt);
        QVERIFY(keys);
        QStringList labels;
        for (const RecordKey &key : *keys)
            labels.append(book.label(key, Language::Vietnamese));
        QTEST(labels.join(u", "_qs), "expected");
    }

    void listing_thatCannotBe_saysWhy_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no such entity") << u"setting"_qs << 2025 << u"unknown_entity"_qs;
        QTest::newRow("no year in it") << u"organization"_qs << 2025 << u"no_year"_qs;
        QTest::newRow("nothing of the year") << u"topic"_qs << 1999 << u"empty_year"_qs;
    }
    void listing_thatCannotBe_saysWhy()
    {
        QFETCH(QString, entity);
        QFETCH(int, year);
        RecordBook book(*m_store);
        const auto keys = listRecords(*m_store, book, entity, year);
        QVERIFY(!keys);
        QTEST(keys.error().detail, "detail");
    }

    void entities_withAYear_areThese()
    {
        QStringList tables;
        for (const QString &table : entityTables()) {
            if (!hasYear(keyOf(*emptyRecord(table)).table))
                tables.append(table);
        }
        QCOMPARE(tables.join(u' '),
                 u"organization organization_name organization_alias membership area person post "
                 "focal_point unavailability subcommittee_seat resource research_group attachment "
                 "source"_qs);
    }

    void csv_formulaAndQuotes_areOnlyText()
    {
        RecordBook book(*m_store);
        const auto keys = listRecords(*m_store, book, u"activity"_qs, std::nullopt);
        const QString csv = QString::fromUtf8(toCsv(*keys, QLatin1StringView("activity"), book));
        const QStringList rows = csv.split(u"\r\n"_qs);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].section(u',', 0, 6), u"id,topic,areas,state,kind,title_vi,title_en"_qs);
        QVERIFY2(rows[1].contains(u",\"'=1+1, \"\"hai\"\"\",''two',2025-03-01,"_qs),
                 qPrintable(rows[1]));
        QVERIFY2(rows[1].contains(u",DUT,"_qs), qPrintable(rows[1]));
        QVERIFY2(rows[1].contains(u"DUT=12"_qs), qPrintable(rows[1]));
    }

    void csvText_ofEachBeginning_guarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Hội thảo = 1"_qs << u"Hội thảo = 1"_qs;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("equals") << u"=1"_qs << u"'=1"_qs;
        QTest::newRow("plus") << u"+84"_qs << u"'+84"_qs;
        QTest::newRow("minus") << u"-1"_qs << u"'-1"_qs;
        QTest::newRow("at") << u"@SUM"_qs << u"'@SUM"_qs;
        QTest::newRow("tab") << u"\t=1"_qs << u"'\t=1"_qs;
        QTest::newRow("new line") << u"\n=1"_qs << u"'\n=1"_qs;
        QTest::newRow("wide equals") << u"＝1"_qs << u"'＝1"_qs;
        QTest::newRow("apostrophe") << u"'=1"_qs << u"''=1"_qs;
    }
    void csvText_ofEachBeginning_guarded()
    {
        QFETCH(QString, text);
        QTEST(csvText(text), "expected");
    }

    void json_readAgain_isTheSameContent()
    {
        RecordBook book(*m_store);
        const auto keys = listRecords(*m_store, book, u"member_report"_qs, std::nullopt);
        const QJsonArray array = QJsonDocument::fromJson(toJsonArray(*keys, book)).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(array[0].toObject(), book.record((*keys)[0]));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
