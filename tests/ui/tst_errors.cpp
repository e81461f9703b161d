// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/i18n/languageswitch.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/findings.h"

#include <QtTest>

using namespace LienKet;

namespace {

/// An error as core makes it: with what its detail carries behind the first word.
Error errorOf(Error::Code code, const QString &detail)
{
    Error error{code, u"/home/an/Nhóm trường 100%2.lienket"_qs, detail, {}};
    if (detail == u"transition"_qs)
        error.detail += u" accepted returned"_qs;
    else if (detail == u"overlap"_qs || detail == u"gap"_qs)
        error.detail += u" 2026-06-20 2026-06-30"_qs;
    else if (detail == u"open_topics"_qs)
        error.detail += u" 3"_qs;
    else if (detail == u"truncated"_qs)
        error.detail += u" 40"_qs;
    else if (detail == u"holder"_qs)
        error.detail = u"may-van-phong\nAn\n2026-11-18T14:05:00"_qs;
    else if (detail == u"record"_qs)
        error = {code, u"activity/01a20300-2f4a-7ddb-8f2e-cb1d459b528e"_qs, u"title_vi"_qs, {}};
    else if (detail == u"year"_qs)
        error = {code, u"2019"_qs, {}, {}};
    return error;
}

QString inLanguage(LanguageSwitch &languages, Language language, const auto &value)
{
    languages.use(language);
    return sentence(value);
}

void check(const QString &english, const QString &vietnamese)
{
    for (const QString &text : {english, vietnamese}) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!text.contains(u'\n'), qPrintable(text));
        QVERIFY2(text.endsWith(u'.') || text.endsWith(u')'), qPrintable(text));
        QVERIFY2(!text.contains(u"  "_qs) && !text.contains(u"“”"_qs), qPrintable(text));
    }
    QVERIFY2(english != vietnamese, qPrintable(english + u" has no translation"_qs));
}

} // namespace

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCode_hasAName()
    {
        QStringList ids;
        for (int code = 0; code <= int(Error::Code::Sql); ++code)
            ids.append(messageId(Error::Code(code)));
        QCOMPARE(ids.join(u' '), u"not_found duplicate in_use invalid io damaged too_new locked "
                                 "read_only full refused database"_qs);
    }

    void everyError_inBothLanguages_isASentence_data()
    {
        QTest::addColumn<Error>("error");
        for (const auto &[code, detail] : errorsWithSentences())
            QTest::addRow("%s %s", qPrintable(messageId(code)), qPrintable(detail))
                << errorOf(code, detail);
    }
    void everyError_inBothLanguages_isASentence()
    {
        QFETCH(Error, error);
        const QString english = inLanguage(m_languages, Language::English, error);
        const QString vietnamese = inLanguage(m_languages, Language::Vietnamese, error);
        check(english, vietnamese);
        if (english.contains(u"/home"_qs))
            QVERIFY2(english.contains(u"100%2.lienket"_qs), qPrintable(english));
    }

    void everyRule_inBothLanguages_isASentence_data()
    {
        QTest::addColumn<int>("rule");
        for (const Rule rule : values<Rule>())
            QTest::newRow(code(rule).data()) << int(rule);
    }
    void everyRule_inBothLanguages_isASentence()
    {
        QFETCH(int, rule);
        const Issue issue{u"start"_qs, Rule(rule), u"title"_qs};
        check(inLanguage(m_languages, Language::English, issue),
              inLanguage(m_languages, Language::Vietnamese, issue));
    }

    void everyFinding_inBothLanguages_isASentence_data()
    {
        QTest::addColumn<int>("kind");
        for (const Finding::Kind kind : values<Finding::Kind>())
            QTest::newRow(code(kind).data()) << int(kind);
    }
    void everyFinding_inBothLanguages_isASentence()
    {
        QFETCH(int, kind);
        Finding finding{Finding::Kind(kind),
                        u"activity/01a20300-2f4a-7ddb-8f2e-cb1d459b528e"_qs,
                        u"title: required"_qs,
                        QJsonObject{{u"vi"_qs, u"Một\nhai"_qs}},
                        {}};
        if (finding.kind == Finding::Kind::TermConflict) {
            finding.subject = u"2026-06-20"_qs;
            finding.detail = u"2026-06-30"_qs;
        }
        const QString english = inLanguage(m_languages, Language::English, finding);
        const QString vietnamese = inLanguage(m_languages, Language::Vietnamese, finding);
        QVERIFY(english != vietnamese);
        QVERIFY2(!english.contains(u'\n') && !vietnamese.contains(u'\n'), qPrintable(english));
    }

    void value_outOfItsRange_saysTheRange_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<Issue>("issue");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const char *table, const char *field,
                            const char *value, const QString &english) {
            QTest::newRow(name) << QString::fromLatin1(table)
                                << Issue{QString::fromLatin1(field), Rule::OutOfRange,
                                         QString::fromLatin1(value)}
                                << english;
        };
        row("percent", "report_entry", "progress", "101",
            u"“101” is outside of what is possible: 0–100."_qs);
        row("score", "proposal", "scores", "-3", u"“-3” is outside of what is possible: 0–100."_qs);
        row("money", "activity", "cost", "-1",
            u"“-1” is too small: 0 is the least that is possible."_qs);
        row("no range", "report_round", "reminder_days", "x",
            u"“x” is below or above what is possible here."_qs);
    }
    void value_outOfItsRange_saysTheRange()
    {
        QFETCH(QString, table);
        QFETCH(Issue, issue);
        m_languages.use(Language::English);
        QTEST(FieldText::issue(table, issue), "english");
    }

    void sentence_ofWhatHappensOften_readsWell_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("vietnamese");
        QTest::addColumn<QString>("english");
        QTest::newRow("held by a person")
            << Error{Error::Code::Locked, u"a.lienket"_qs, u"may1\nlan\n2026-11-18T14:05:00"_qs, {}}
            << u"a.lienket đang được lan sửa trên máy may1 từ 18/11/2026 14:05. "
               "Hãy đóng tệp ở máy đó rồi thử lại."_qs
            << u"a.lienket is being edited by lan on the computer may1 since 18 Nov 2026 14:05. "
               "Close it there, then try again."_qs;
        QTest::newRow("a record of the form")
            << Error{Error::Code::Invalid,
                     u"topic/01a20300-2f4a-7ddb-8f2e-cb1d459b528e"_qs,
                     {},
                     {{u"title"_qs, Rule::Required, {}}}}
            << u"Chủ đề: Tên: Không được để trống."_qs << u"Topic: Title: Must not be empty."_qs;
        QTest::newRow("a line")
            << Error{Error::Code::Invalid, u"3:hai\nba"_qs, u"no_record"_qs, {}}
            << u"Dòng 3: Không có bản ghi nào mang mã “hai\uFFFDba”."_qs
            << u"Line 3: There is no record with the id or code “hai\uFFFDba”."_qs;
        QTest::newRow("a field of a line")
            << Error{Error::Code::Invalid,
                     u"3:activity"_qs,
                     {},
                     {{u"end"_qs, Rule::EndBeforeStart, u"2025-03-02"_qs}}}
            << u"Dòng 3: activity.end: Kết thúc trước khi bắt đầu (02/03/2025)."_qs
            << u"Line 3: activity.end: Ends before it starts (02 Mar 2025)."_qs;
        QTest::newRow("a driver's word")
            << Error{Error::Code::Io, u"/tmp/a"_qs, u"disk I/O error"_qs, {}}
            << u"Không đọc hoặc ghi được /tmp/a. Nội dung đã lưu trước đó vẫn còn; hãy kiểm tra ổ "
               "đĩa và kết nối rồi thử lại. (disk I/O error)"_qs
            << u"/tmp/a could not be read or written. What was saved before is kept; check the "
               u"disk "
               "and its connection, then try again. (disk I/O error)"_qs;
    }
    void sentence_ofWhatHappensOften_readsWell()
    {
        QFETCH(Error, error);
        QTEST(inLanguage(m_languages, Language::English, error), "english");
        QTEST(inLanguage(m_languages, Language::Vietnamese, error), "vietnamese");
    }

private:
    LanguageSwitch m_languages{Language::Vietnamese};
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
