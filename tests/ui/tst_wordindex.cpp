// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/models/wordindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

namespace {

const QStringList &titles()
{
    static const QStringList all{
        u"Hội thảo khoa học liên trường về kết cấu bê tông cốt thép (lần thứ 12)"_s,
        u"Trường Đại học Mỏ - Địa chất: đào tạo, bồi dưỡng 2021–2026"_s,
        u"Ðào tạo trực tuyến „mở“ – Ngày hội việc làm/hướng nghiệp"_s, // the Icelandic letter
        u"Trao đổi học phần, công nhận tín chỉ giữa các trường"_s,
        u"Trao đổi giảng viên; bảo vệ luận án tiến sĩ (NCS khóa 9)"_s,
        u"Thỏa thuận hợp tác số 01/TTHT-ĐHXD ngày 09/09/2022"_s,
        u"Kiểm định chất lượng AUN-QA, ABET và HCÉRES"_s,
        u"email:lienket@huce.edu.vn, ĐT (024) 3869-4242*2"_s,
        u"ĐƯỜNG SẮT ĐÔ THỊ & cầu đường bộ #3 𝔸lpha"_s,
        u"ẩm thực, Ẫm ờ, ằng ặc"_s,
        u""_s};
    return all;
}

/// Many records of a few words each, some of them in most records and some in one.
QStringList manyTexts(int count)
{
    const QStringList words = titles().join(u' ').split(u' ');
    QRandomGenerator random(2022);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QStringList text{u"hội"_s, QString::number(i)};
        for (int word = 0; word < 6; ++word)
            text.append(words.at(random.bounded(int(words.size()))));
        texts.append(text.join(u' '));
    }
    return texts;
}

QStringList foldedOf(const QStringList &texts)
{
    QStringList folded;
    for (const QString &text : texts)
        folded.append(fold(text));
    return folded;
}

QList<int> everyRecord(qsizetype count)
{
    QList<int> records;
    for (qsizetype i = 0; i < count; ++i)
        records.append(int(i));
    return records;
}

WordIndex indexOf(const QStringList &folded)
{
    WordIndex index;
    index.build(int(folded.size()), [&](int record) { return folded.at(record); });
    return index;
}

QList<int> lookedUp(const WordIndex &index, const QStringList &words, qsizetype count)
{
    return index.find(words).among(everyRecord(count));
}

QList<int> scannedFor(const QStringList &folded, const QStringList &words)
{
    QList<int> found;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (matchesWords(folded.at(i), words))
            found.append(int(i));
    }
    return found;
}

QStringList typed(const QString &text)
{
    return fold(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestWordIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void find_whatIsTyped_equalsScanningTheTexts_data();
    void find_whatIsTyped_equalsScanningTheTexts();
    void find_everyPieceOfEveryText_equalsScanningTheTexts();
    void find_inManyTexts_equalsScanningThem();
    void among_keepsTheOrderGiven();
    void clear_thenBuild_knowsNothingOfBefore();
    void build_bitByBit_findsTheSame();
};

void TestWordIndex::find_whatIsTyped_equalsScanningTheTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("without diacritics") << u"dao tao"_s << QList<int>{1, 2};
    QTest::newRow("with them, in capitals") << u"ĐÀO"_s << QList<int>{1, 2};
    QTest::newRow("decomposed") << u"đuo\u031B\u0300ng"_s << QList<int>{1, 8};
    QTest::newRow("two marks on a letter, without") << u"am thu"_s << QList<int>{9};
    QTest::newRow("behind a parenthesis") << u"lan"_s << QList<int>{0};
    QTest::newRow("with the parenthesis") << u"(lan"_s << QList<int>{0};
    QTest::newRow("behind a colon") << u"lienket"_s << QList<int>{7};
    QTest::newRow("across a colon") << u"email:lien"_s << QList<int>{7};
    QTest::newRow("the middle of a word") << u"rao"_s << QList<int>{};
    QTest::newRow("a sign alone") << u"#"_s << QList<int>{8};
    QTest::newRow("a letter of two units") << u"𝔸lp"_s << QList<int>{8};
    QTest::newRow("two beginnings of one word") << u"trao tr"_s << QList<int>{3, 4};
    QTest::newRow("one word that is nowhere") << u"trao xyz"_s << QList<int>{};
}

void TestWordIndex::find_whatIsTyped_equalsScanningTheTexts()
{
    QFETCH(QString, text);
    const QStringList folded = foldedOf(titles());
    QTEST(lookedUp(indexOf(folded), typed(text), folded.size()), "found");
    QTEST(scannedFor(folded, typed(text)), "found");
}

void TestWordIndex::find_everyPieceOfEveryText_equalsScanningTheTexts()
{
    const QStringList folded = foldedOf(titles());
    const WordIndex index = indexOf(folded);
    for (const QString &text : folded) {
        for (qsizetype from = 0; from < text.size(); ++from) {
            for (qsizetype length : {1, 2, 5, 12}) {
                const QStringList words = text.mid(from, length).split(u' ', Qt::SkipEmptyParts);
                if (!words.isEmpty())
                    QCOMPARE(lookedUp(index, words, folded.size()), scannedFor(folded, words));
            }
        }
    }
}

void TestWordIndex::find_inManyTexts_equalsScanningThem()
{
    const QStringList folded = foldedOf(manyTexts(2000));
    const WordIndex index = indexOf(folded);
    for (const QString &text : {u"h"_s, u"hoi"_s, u"1"_s, u"19"_s, u"1999"_s, u"hoi tr 1"_s,
                                u"khoa hoc"_s, u"(0"_s, u"duong sat"_s, u"q"_s})
        QCOMPARE(lookedUp(index, typed(text), folded.size()), scannedFor(folded, typed(text)));
}

void TestWordIndex::among_keepsTheOrderGiven()
{
    RecordSet set(200);
    for (int record : {0, 63, 64, 199})
        set.insert(record);
    QCOMPARE(set.among({199, 100, 64, 0, 1, 63}), (QList<int>{199, 64, 0, 63}));
    RecordSet other(200);
    other.insert(64);
    other.insert(5);
    QCOMPARE((set &= other).among(everyRecord(200)), QList<int>{64});
    QCOMPARE((set |= other).among(everyRecord(200)), (QList<int>{5, 64}));
}

void TestWordIndex::clear_thenBuild_knowsNothingOfBefore()
{
    WordIndex index = indexOf({u"a"_s, u"b"_s});
    QVERIFY(index.isBuilt());
    index.clear();
    QVERIFY(!index.isBuilt());
    index.build(1, [](int) { return u"c"_s; });
    QCOMPARE(lookedUp(index, {u"a"_s}, 1), QList<int>{});
    QCOMPARE(lookedUp(index, {u"c"_s}, 1), QList<int>{0});
}

void TestWordIndex::build_bitByBit_findsTheSame()
{
    QStringList folded;
    for (int i = 0; i < 3000; ++i)
        folded.append(u"hội thảo %1 %2"_s.arg(QString::number(i), QString::number(i % 7)));
    const auto text = [&](int record) { return fold(folded.at(record)); };
    const auto count = int(folded.size());
    WordIndex slowly;
    int slices = 1;
    while (!slowly.build(count, text, QDeadlineTimer(0))) {
        QVERIFY(!slowly.isBuilt());
        ++slices;
    }
    QVERIFY(slices >= count);
    WordIndex atOnce;
    QVERIFY(atOnce.build(count, text));
    WordIndex interrupted;
    QVERIFY(!interrupted.build(count, text, QDeadlineTimer(0)));
    QVERIFY(interrupted.build(count, text)); // the first letter came
    for (const QString &each : {u"hoi"_s, u"3 th"_s, u"29"_s, u"khong"_s}) {
        const QList<int> found = lookedUp(atOnce, typed(each), count);
        QCOMPARE(lookedUp(slowly, typed(each), count), found);
        QCOMPARE(lookedUp(interrupted, typed(each), count), found);
    }
}

QTEST_GUILESS_MAIN(TestWordIndex)
#include "tst_wordindex.moc"
