// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"

#include <QtTest>

using namespace LienKet;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fold_variousSpellings_alike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("d with stroke") << u"Đại học Thủy lợi"_qs << u"dai hoc thuy loi"_qs;
        QTest::newRow("eth of old files") << u"Ðại"_qs << u"dai"_qs;
        QTest::newRow("hyphen") << u"Mỏ-Địa chất"_qs << u"mo dia chat"_qs;
        QTest::newRow("spaced hyphen") << u"Mỏ - Địa chất"_qs << u"mo dia chat"_qs;
        QTest::newRow("decomposed")
            << u"Thuỷ"_qs.normalized(QString::NormalizationForm_D) << u"thuy"_qs;
        QTest::newRow("two marks") << u"HỢP TÁC"_qs << u"hop tac"_qs;
        QTest::newRow("spaces around") << u"  a \t b "_qs << u"a b"_qs;
        QTest::newRow("empty") << QString() << QString();
    }
    void fold_variousSpellings_alike()
    {
        QFETCH(QString, text);
        QTEST(fold(text), "folded");
    }

    void matchesWords_eachWordBeginsAWord_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("all words") << u"loi dai"_qs << true;
        QTest::newRow("prefix") << u"thu"_qs << true;
        QTest::newRow("inside a word") << u"uy"_qs << false;
        QTest::newRow("one missing") << u"dai bach"_qs << false;
    }
    void matchesWords_eachWordBeginsAWord()
    {
        QFETCH(QString, query);
        QTEST(matchesWords(fold(u"Đại học Thủy lợi"), query.split(u' ')), "found");
    }

    void textProblem_whatCannotBeStored_named()
    {
        QVERIFY(!textProblem(u"Ầ 😀"));
        QCOMPARE(textProblem(QString(QChar(0xD800))), u"surrogate"_qs);
        QCOMPARE(textProblem(QString(QChar(0xDC00))), u"surrogate"_qs);
        QCOMPARE(textProblem(QString(QChar(0))), u"nul"_qs);
        QCOMPARE(textProblem(QString(maximumTextLength + 1, u'a')), u"too_long"_qs);
    }

    void normalized_decomposedWithNoBreakSpace_composedAndTrimmed()
    {
        const QString decomposed =
            u"\u00A0Hợp\u00A0tác "_qs.normalized(QString::NormalizationForm_D);
        QCOMPARE(normalized(decomposed), u"Hợp tác"_qs);
    }

    void oldTonePlacement_openSyllables_moved()
    {
        QCOMPARE(oldTonePlacement(u"Thuỷ hoà quý hoàn HOÀ"_qs), u"Thủy hòa quý hoàn HÒA"_qs);
    }

    void localizedText_originalChanges_translationOutdated()
    {
        LocalizedText text(u"Hội thảo"_qs, u"Seminar"_qs);
        text.set(Language::Vietnamese, u"Hội nghị"_qs);
        QCOMPARE(text.viState, TextState::Original);
        QCOMPARE(text.enState, TextState::Outdated);
        text.set(Language::English, u"Conference"_qs);
        QCOMPARE(text.enState, TextState::Draft);
        text.set(Language::English, QString());
        QCOMPARE(text.enState, TextState::Missing);
        QVERIFY(text.fallsBack(Language::English));
        QCOMPARE(text.text(Language::English), u"Hội nghị"_qs);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
