// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dateinput.h"
#include "core/base/format.h"

#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT

private:
    static constexpr auto vi = Language::Vietnamese;
    static constexpr auto en = Language::English;

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
        QCOMPARE(dateText({2021, 1, 22}, vi), u"22/01/2021"_s);
        QCOMPARE(dateText({2021, 1, 22}, en), u"22 Jan 2021"_s);
        QCOMPARE(dateText({}, vi), QString());
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

    void values_inBothLanguages_followTheOffice_data();
    void values_inBothLanguages_followTheOffice();
    void dateInput_typed_isRead_data();
    void dateInput_typed_isRead();
    void numberInput_typed_isRead_data();
    void numberInput_typed_isRead();
};

void TestFormat::values_inBothLanguages_followTheOffice_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    const QDate signedOn(2021, 1, 22);
    const auto row = [](const char *name, const QString &shown, const QString &expected) {
        QTest::newRow(name) << shown << expected;
    };
    row("a date in Vietnamese", dateText(signedOn, vi), u"22/01/2021"_s);
    row("a date in English", dateText(signedOn, en), u"22 Jan 2021"_s);
    row("no date is nothing", dateText({}, vi), {});
    row("a day in Vietnamese", dayText({2026, 10, 3}, vi), u"03/10"_s);
    row("a day in English", dayText({2026, 10, 3}, en), u"03 Oct"_s);
    row("January is padded", longDate({2026, 1, 5}, vi), u"ngày 05 tháng 01 năm 2026"_s);
    row("March is not padded", longDate({2026, 3, 5}, vi), u"ngày 05 tháng 3 năm 2026"_s);
    row("a long date in English", longDate({2026, 1, 5}, en), u"5 January 2026"_s);
    row("a weekday in Vietnamese", weekdayDate({2026, 11, 18}, vi), u"Thứ Tư, 18/11/2026"_s);
    row("a weekday in English", weekdayDate({2026, 11, 18}, en), u"Wed, 18 Nov 2026"_s);
    row("Sunday, short", weekdayShort({2026, 11, 22}, vi), u"CN"_s);
    row("Friday, short", weekdayShort(signedOn, vi), u"T6"_s);
    row("a month in Vietnamese", monthText(2026, 1, vi), u"Tháng 01/2026"_s);
    row("a month in English", monthText(2026, 1, en), u"January 2026"_s);
    row("a quarter in Vietnamese", quarterText(2025, 4, vi), u"Quý IV/2025"_s);
    row("a quarter in prose", quarterProse(2025, 4, vi), u"Quý IV năm 2025"_s);
    row("a quarter in English", quarterText(2025, 4, en), u"Q4 2025"_s);
    row("a span within a year", spanText({2026, 3, 1}, {2026, 9, 30}, vi), u"01/03 – 30/09/2026"_s);
    row("a span over years", spanText({2025, 3, 1}, {2026, 9, 30}, vi),
        u"01/03/2025 – 30/09/2026"_s);
    row("a span of one day", spanText(signedOn, signedOn, en), u"22 Jan 2021"_s);
    row("a day in a sentence", proseDate({2025, 3, 6}, en), u"6 March 2025"_s);
    row("a day in a sentence, Vietnamese", proseDate({2025, 3, 6}, vi), u"06/03/2025"_s);
    row("days of a month in a sentence", proseSpan({2025, 5, 14}, {2025, 5, 16}, en),
        u"14 – 16 May 2025"_s);
    row("days of two months in a sentence", proseSpan({2025, 4, 30}, {2025, 5, 2}, en),
        u"30 April – 2 May 2025"_s);
    row("days of two years in a sentence", proseSpan({2025, 12, 30}, {2026, 1, 2}, en),
        u"30 December 2025 – 2 January 2026"_s);
    row("one day in a sentence", proseSpan({2025, 5, 14}, {2025, 5, 14}, en), u"14 May 2025"_s);
    row("days in a sentence, Vietnamese", proseSpan({2025, 5, 14}, {2025, 5, 16}, vi),
        u"14/05 – 16/05/2025"_s);
    row("an open span", spanText(signedOn, {}, vi), u"từ 22/01/2021"_s);
    row("a year alone", partialDate(u"2021"_s, vi), u"2021"_s);
    row("a month alone", partialDate(u"2021-04"_s, vi), u"04/2021"_s);
    row("a month alone in English", partialDate(u"2021-04"_s, en), u"Apr 2021"_s);
    row("a time", timeText({14, 5}), u"14:05"_s);
    row("a time in minutes", minutesTime({14, 5}, vi), u"14 giờ 05 phút"_s);
    row("a number in Vietnamese", numberText(1234567, vi), u"1.234.567"_s);
    row("a negative number", numberText(-1234, en), u"-1,234"_s);
    row("a decimal in Vietnamese", decimalText(1234.5, 1, vi), u"1.234,5"_s);
    row("a decimal in English", decimalText(1234.5, 1, en), u"1,234.5"_s);
    row("money in Vietnamese", moneyText(1500000, vi), u"1.500.000 đồng"_s);
    row("money in English", moneyText(1500000, en), u"VND 1,500,000"_s);
    row("a per cent with a fraction", percentText(12.5, vi), u"12,5%"_s);
    row("a whole per cent", percentText(60.0, en), u"60%"_s);
    row("a file of megabytes", fileSize(1572864, vi), u"1,50 MB"_s);
    row("a small file", fileSize(900, en), u"900 B"_s);
    row("an academic year", academicYear(2025, vi), u"Năm học 2025 - 2026"_s);
}

void TestFormat::values_inBothLanguages_followTheOffice()
{
    QFETCH(QString, shown);
    QTEST(shown, "expected");
}

void TestFormat::dateInput_typed_isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, const QString &typed, QDate expected) {
        QTest::newRow(name) << typed << expected;
    };
    const QDate day(2025, 2, 5);
    row("day, month and year", u"5/2/2025"_s, day);
    row("padded", u"05/02/2025"_s, day);
    row("dashes", u"5-2-2025"_s, day);
    row("dots", u"5.2.2025"_s, day);
    row("digits alone", u"05022025"_s, day);
    row("ISO", u"2025-02-05"_s, day);
    row("spaces around", u"  5/2/2025 "_s, day);
    row("as the program shows it in English", u"05 Feb 2025"_s, day);
    row("English, written out", u"5 february 2025"_s, day);
    row("Vietnamese, written out", u"ngày 05 tháng 02 năm 2025"_s, day);
    row("no month", u"5 Foo 2025"_s, {});
    row("without a year it is this year", u"5/2"_s, {2026, 2, 5});
    row("nay is today", u"nay"_s, {2026, 11, 18});
    row("hôm nay is today", u"Hôm nay"_s, {2026, 11, 18});
    row("today is today", u"today"_s, {2026, 11, 18});
    row("a week from now", u"+7"_s, {2026, 11, 25});
    row("three days ago", u"-3"_s, {2026, 11, 15});
    row("never month before day", u"2/13/2025"_s, {});
    row("no 30 February", u"30/2/2025"_s, {});
    row("mixed separators", u"5/2-2025"_s, {});
    row("before 1900", u"1/1/1899"_s, {});
    row("after 2200", u"1/1/2201"_s, {});
    row("words", u"sớm"_s, {});
    row("nothing", {}, {});
}

void TestFormat::dateInput_typed_isRead()
{
    QFETCH(QString, typed);
    const QDate read = parseDate(typed, {2026, 11, 18}).value_or(QDate());
    QTEST(read, "expected");
}

void TestFormat::numberInput_typed_isRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("expected");
    QTest::newRow("whole") << u"15"_s << 15.0;
    QTest::newRow("decimal comma") << u"12,5"_s << 12.5;
    QTest::newRow("decimal point") << u"12.5"_s << 12.5;
    QTest::newRow("Vietnamese groups") << u"1.234.567,5"_s << 1234567.5;
    QTest::newRow("English groups") << u"1,234,567.5"_s << 1234567.5;
    QTest::newRow("one group") << u"1.234"_s << 1234.0;
    QTest::newRow("a letter for a digit") << u"1o"_s << -1.0;
    QTest::newRow("nothing") << QString() << -1.0;
}

void TestFormat::numberInput_typed_isRead()
{
    QFETCH(QString, typed);
    const double read = parseNumber(typed).value_or(-1);
    QTEST(read, "expected");
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
