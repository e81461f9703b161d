// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/officetext.h"
#include "core/services/phrases.h"

#include <QTest>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

class OfficeTextTest : public QObject
{
    Q_OBJECT

    static constexpr Language vi = Language::Vietnamese;
    static constexpr Language en = Language::English;

private Q_SLOTS:
    void number_isWritten_asTheLanguageDoes_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("vietnamese");
        QTest::addColumn<QString>("english");
        QTest::newRow("whole") << 12.0 << u"12"_s << u"12"_s;
        QTest::newRow("thousands and a decimal") << 1234.5 << u"1.234,5"_s << u"1,234.5"_s;
        QTest::newRow("millions") << 1500000.0 << u"1.500.000"_s << u"1,500,000"_s;
        QTest::newRow("below one, negative") << -0.5 << u"-0,5"_s << u"-0.5"_s;
        QTest::newRow("rounded") << 66.6667 << u"66,7"_s << u"66.7"_s;
        QTest::newRow("rounded to whole") << 99.96 << u"100"_s << u"100"_s;
    }

    void number_isWritten_asTheLanguageDoes()
    {
        QFETCH(double, value);
        QTEST(numberText(value, vi), "vietnamese");
        QTEST(numberText(value, en), "english");
    }

    void dayAndMonth_arePadded_asTheDecreeSays()
    {
        QCOMPARE(longDate({2026, 1, 5}, vi), u"ngày 05 tháng 01 năm 2026"_s);
        QCOMPARE(longDate({2026, 3, 5}, vi), u"ngày 05 tháng 3 năm 2026"_s);
        QCOMPARE(longDate({2026, 12, 15}, vi), u"ngày 15 tháng 12 năm 2026"_s);
        QCOMPARE(longDate({2026, 1, 5}, en), u"5 January 2026"_s);
        QCOMPARE(shortDate({2021, 1, 22}, vi), u"22/01/2021"_s);
        QCOMPARE(shortDate({2021, 1, 22}, en), u"22 Jan 2021"_s);
        QCOMPARE(shortDate({}, vi), QString());
    }

    void money_isWhole_dong()
    {
        QCOMPARE(moneyText(1'500'000, vi), u"1.500.000 đồng"_s);
        QCOMPARE(moneyText(1'500'000, en), u"VND 1,500,000"_s);
    }

    void list_joinsItsLast_withAnd()
    {
        QCOMPARE(listText({}, vi), QString());
        QCOMPARE(listText({u"HUST"_s}, vi), u"HUST"_s);
        QCOMPARE(listText({u"HUST"_s, u"DUT"_s, u"UTC"_s}, vi), u"HUST, DUT và UTC"_s);
        QCOMPARE(listText({u"HUST"_s, u"DUT"_s}, en), u"HUST and DUT"_s);
    }

    void count_isSpelled_toTen()
    {
        QCOMPARE(countText(7, vi), u"bảy"_s);
        QCOMPARE(countText(7, en), u"seven"_s);
        QCOMPARE(countText(11, vi), u"11"_s);
    }

    void phrase_takesItsArguments_andItsNumber()
    {
        const Phrases say = Phrases::parse(u"# remark\n\n[a] Năm {year}\n có {n} việc.\n"
                                           "[b] {n} {n:activity|activities}"_s)
                                .value();
        QCOMPARE(say("a"_L1, {{"year"_L1, u"2025"_s}, {"n"_L1, u"3"_s}}), u"Năm 2025 có 3 việc."_s);
        QCOMPARE(say("b"_L1, {{"n"_L1, u"1"_s}}), u"1 activity"_s);
        QCOMPARE(say("b"_L1, {{"n"_L1, u"12"_s}}), u"12 activities"_s);
        QCOMPARE(say("c"_L1), u"[c]"_s);
    }

    void phraseFile_withAFault_isRefusedByLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("text before any phrase") << u"# x\nabc"_s << u"2"_s;
        QTest::newRow("a code twice") << u"[a] x\n\n[a] y"_s << u"3"_s;
        QTest::newRow("a code unclosed") << u"[a x"_s << u"1"_s;
    }

    void phraseFile_withAFault_isRefusedByLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(Phrases::parse(text).error(), (Error{Error::Code::Invalid, line, QString(), {}}));
    }
};

QTEST_APPLESS_MAIN(OfficeTextTest)
#include "tst_officetext.moc"
