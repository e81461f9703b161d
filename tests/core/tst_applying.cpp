// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/applying.h"
#include "core/services/jsonline.h"
#include "core/services/recordlines.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QtTest>

using namespace LienKet;

/// What went wrong, as "subject detail field:rule:detail …".
static QString told(const Result<> &result)
{
    if (result)
        return {};
    QStringList words{result.error().subject, result.error().detail};
    for (const Issue &issue : result.error().issues)
        words.append(issue.field + u':' + code(issue.rule) + u':' + issue.detail);
    words.removeAll(QString());
    return words.join(u' ');
}

/// A program file with two universities and an area.
class Program
{
public:
    Program()
    {
        const QString path = folder.filePath(u"a.lienket"_qs);
        if (!Store::create(path))
            qFatal("create");
        store = std::move(*Store::open(path, Store::Mode::ReadWrite));
        const auto applied = apply(R"({"entity":"organization","code":"HUST"}
{"entity":"organization","code":"DUT"}
{"entity":"area","code":"training","name":{"vi":"Đào tạo","en":"Academics"}})");
        if (!applied)
            qFatal("%s", qPrintable(told(applied)));
    }

    Result<> apply(const QByteArray &text, ApplyMode mode = ApplyMode::Whole)
    {
        QByteArray bytes = text;
        QBuffer lines(&bytes);
        lines.open(QIODevice::ReadOnly);
        committed.clear();
        return applyLines(*store, lines, mode,
                          [&](const RecordKey &key) { committed.append(key); });
    }

    Id<Organization> organization(const QString &code)
    {
        for (const Organization &each : store->all<Organization>()) {
            if (each.code == code)
                return each.id;
        }
        return {};
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    QList<RecordKey> committed;
};

class TestApplying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_newRecords_namedByCodeHandleAndId()
    {
        Program program;
        const QByteArray dut = program.organization(u"DUT"_qs).toString().toLatin1();
        QCOMPARE(told(program.apply(
                     R"({"entity":"topic","id":"@t","year":2025,"area":"training","lead":"HUST",)"
                     R"("participants":[")" +
                     dut + R"("],"title":{"vi":"Chủ đề"}})" + "\r\n\n" +
                     R"({"entity":"activity","topic":"@t","areas":["training"],"kind":"seminar",)"
                     R"("title":{"vi":"Hội thảo","en":"Seminar"},"start":"2025-03-01",)"
                     R"("participants":["HUST",{"to":"DUT","value":12}]})")),
                 QString());
        const Topic topic = program.store->all<Topic>().value(0);
        QCOMPARE(topic.lead, program.organization(u"HUST"_qs));
        QCOMPARE(topic.participants, Links<Organization>{program.organization(u"DUT"_qs)});
        const Activity activity = program.store->all<Activity>().value(0);
        QCOMPARE(activity.topic, topic.id);
        QCOMPARE(activity.title, LocalizedText(u"Hội thảo"_qs, u"Seminar"_qs));
        ValuedLinks<Organization, std::optional<int>> participants{
            {program.organization(u"HUST"_qs), std::nullopt},
            {program.organization(u"DUT"_qs), 12}};
        sortLinks(participants);
        QCOMPARE(activity.participants, participants);
        QCOMPARE(program.committed,
                 (QList<RecordKey>{{QLatin1StringView("topic"), topic.id.uuid},
                                   {QLatin1StringView("activity"), activity.id.uuid}}));
    }

    void line_ofKnownCode_changesOnlyTheFieldsItNames()
    {
        Program program;
        const auto hust = program.organization(u"HUST"_qs);
        QVERIFY(
            program.apply(R"({"entity":"organization","code":"HUST","email":"vp@hust.example"})"));
        QVERIFY(program.apply(R"({"entity":"organization","id":"HUST","phone":"024"})"));
        const Organization changed = *program.store->find(hust);
        QCOMPARE(changed.email, u"vp@hust.example"_qs);
        QCOMPARE(changed.phone, u"024"_qs);
        QVERIFY(program.apply(R"({"entity":"organization","id":"HUST","email":null})"));
        QCOMPARE(program.store->find(hust)->email, QString());
        QCOMPARE(program.store->all<Organization>().size(), 2);
    }

    void line_ofKnownNaturalKey_changesTheRecord()
    {
        Program program;
        const QByteArray lines =
            R"({"entity":"report_round","year":2025,"opened_on":"2025-10-01","deadline":"2025-11-13"}
{"entity":"member_report","round":2025,"member":"HUST"})";
        QVERIFY(program.apply(lines));
        QVERIFY(program.apply(lines + "\n" + R"({"entity":"member_report","round":"2025",)" +
                              R"("member":"HUST","highlights":{"vi":"Tốt"}})"));
        QCOMPARE(program.store->all<MemberReport>().size(), 1);
        QCOMPARE(program.store->all<MemberReport>().first().highlights, LocalizedText(u"Tốt"_qs));
    }

    void line_ofANewCodeWithAHandle_referredToByLaterLines()
    {
        Program program;
        QCOMPARE(told(program.apply(
                     R"({"entity":"organization","id":"@UTC","code":"UTC"}
{"entity":"membership","organization":"@UTC"}
{"entity":"organization","code":"UTC","email":"a@utc.example"}
{"entity":"source","record":"@UTC","field_name":"code","document":{"vi":"Bản ghi nhớ"}})")),
                 QString());
        const auto utc = program.organization(u"UTC"_qs);
        QCOMPARE(program.store->find(utc)->email, u"a@utc.example"_qs);
        QCOMPARE(program.store->all<Membership>().first().organization, utc);
        QCOMPARE(program.store->all<Source>().first().entity, u"organization"_qs);
        QCOMPARE(program.store->all<Source>().first().record, utc.toString());
    }

    void badLine_named_nothingWritten_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *line, const QString &expected) {
            QTest::newRow(name) << QByteArray(line) << expected;
        };
        row("no JSON", "hello", u"2 not_json"_qs);
        row("a list", "[]", u"2 not_an_object"_qs);
        row("two objects", "{}{}", u"2 not_json"_qs);
        row("no UTF-8", "{\"entity\":\"\xFF\"}", u"2 not_json"_qs);
        row("no entity", "{}", u"2 no_entity"_qs);
        row("unknown entity", R"({"entity":"sqlite_schema"})",
            u"2:sqlite_schema unknown_entity"_qs);
        row("same key twice", R"({"entity":"organization","code":"A","code":"B"})",
            u"2:code duplicate_key"_qs);
        row("same key twice, once escaped",
            R"({"entity":"organization","code":"A","\u0063ode":"B"})", u"2:code duplicate_key"_qs);
        row("same key twice within",
            R"({"entity":"organization","code":"A","note":{"vi":"a","vi":"b"}})",
            u"2:vi duplicate_key"_qs);
        row("nested", R"({"entity":"organization","code":[[[["A"]]]]})", u"2 nested"_qs);
        row("unknown field", R"({"entity":"organization","code":"A","colour":"red"})",
            u"2:organization colour:unknown_field:"_qs);
        row("missing required field", R"({"entity":"organization"})",
            u"2:organization code:required:"_qs);
        row("unknown code of an enumeration",
            R"({"entity":"organization","code":"A","kind":"school"})",
            u"2:organization kind:unknown_code:school"_qs);
        row("wrong type", R"({"entity":"organization","code":7})",
            u"2:organization code:bad_type:7"_qs);
        row("NUL", R"({"entity":"organization","code":"A\u0000"})",
            u"2:organization code:bad_text:A"_qs + QChar(u'\0'));
        row("no such day", R"({"entity":"activity","title":{"vi":"A"},"start":"2025-02-29"})",
            u"2:activity start:bad_date:2025-02-29"_qs);
        row("unknown reference", R"({"entity":"membership","organization":"MIT"})",
            u"2:membership organization:unknown_reference:MIT"_qs);
        row("reference to another entity", R"({"entity":"membership","organization":"training"})",
            u"2:membership organization:unknown_reference:training"_qs);
        row("handle of another entity", R"({"entity":"membership","organization":"@first"})",
            u"2:membership organization:unknown_reference:@first"_qs);
        row("unknown handle", R"({"entity":"membership","organization":"@none"})",
            u"2:membership organization:unknown_reference:@none"_qs);
        row("handle given twice", R"({"entity":"organization","id":"@first","code":"A"})",
            u"2:@first handle_taken"_qs);
        row("link with a strange key",
            R"({"entity":"activity","title":{"vi":"A"},"start":"2025-02-28","participants":[{"to":"HUST","heads":3}]})",
            u"2:activity participants:unknown_reference:HUST"_qs);
        row("link twice",
            R"({"entity":"activity","title":{"vi":"A"},"start":"2025-02-28","participants":["HUST","HUST"]})",
            u"2:activity participants:repeated:"_qs);
        row("id that is none", R"({"entity":"organization","id":"MIT","code":"A"})",
            u"2:MIT no_record"_qs);
        row("code of another record", R"({"entity":"organization","id":"HUST","code":"DUT"})",
            u"2:organization code:taken:DUT"_qs);
        row("rule between records",
            R"({"entity":"coordinator_term","year":2026,"kind":"actual","organization":"HUST","from":"2026-06-20","until":"2026-12-31"})",
            u"2:coordinator_term overlap 2026-06-20 2026-06-30"_qs);
    }
    void badLine_named_nothingWritten()
    {
        QFETCH(QByteArray, line);
        Program program;
        QVERIFY(program.apply(
            R"({"entity":"coordinator_term","year":2026,"kind":"actual","organization":"HUST",)"
            R"("from":"2026-01-01","until":"2026-06-30"})"));
        const auto digest = program.store->digest();
        const auto result = program.apply(
            R"({"entity":"area","id":"@first","code":"science","name":{"vi":"Khoa học"}})"
            "\n" +
            line);
        QTEST(told(result), "expected");
        QCOMPARE(program.store->digest(), digest);
        QVERIFY(program.committed.isEmpty());
    }

    void eachLine_badOneAmongThem_earlierOnesStay()
    {
        Program program;
        const auto result = program.apply(
            R"({"entity":"organization","id":"@UTC","code":"UTC"}
{"entity":"membership","organization":"@UTC"}
{"entity":"membership"}
{"entity":"membership","organization":"HUST"})",
            ApplyMode::Each);
        QCOMPARE(told(result), u"3:membership organization:required:"_qs);
        QCOMPARE(program.committed.size(), 2);
        QCOMPARE(program.store->all<Membership>().size(), 1);
        QCOMPARE(program.store->journal().steps()->size(), 3);
    }

    void line_tooLong_refused()
    {
        QCOMPARE(parseJsonLine(QByteArray(maximumLineLength + 1, ' ')).error().detail,
                 u"too_long"_qs);
    }

    void line_twoMillionBrackets_refusedAtOnce()
    {
        QCOMPARE(parseJsonLine(QByteArray(2'000'000, '[')).error().detail, u"nested"_qs);
    }

    void byteOrderMark_atTheStart_ignored()
    {
        Program program;
        QVERIFY(program.apply("\xEF\xBB\xBF{\"entity\":\"organization\",\"code\":\"UTC\"}"));
    }
};

QTEST_GUILESS_MAIN(TestApplying)
#include "tst_applying.moc"
