// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The marks by which a sentence of the joint text keeps what it rests on.
#include "core/services/sourcemarks.h"

#include "core/services/consolidation.h"
#include "core/services/sampleprogram.h"
#include "tests/support/office.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace LienKet;
using namespace LienKet::Test;
using namespace Qt::StringLiterals;

class TestSourceMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isCutIntoSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("two") << u"Một câu. Hai câu!"_s << QStringList{u"Một câu."_s, u"Hai câu!"_s};
        QTest::newRow("no end") << u"Không có dấu chấm"_s << QStringList{u"Không có dấu chấm"_s};
        QTest::newRow("figures and dates keep together")
            << u"Đạt 7.5 điểm ngày 02.10.2026. Xong."_s
            << QStringList{u"Đạt 7.5 điểm ngày 02.10.2026."_s, u"Xong."_s};
        QTest::newRow("titles keep with their names")
            << u"PGS.TS. Lê A chủ trì. Dr. B joined."_s
            << QStringList{u"PGS.TS. Lê A chủ trì."_s, u"Dr. B joined."_s};
        QTest::newRow("lines end sentences")
            << u"HUST: một\nDUT: hai"_s << QStringList{u"HUST: một"_s, u"DUT: hai"_s};
        QTest::newRow("a mark behind the stop")
            << u"Một. [HUST 1] [TLU 2] Hai."_s
            << QStringList{u"Một. [HUST 1] [TLU 2]"_s, u"Hai."_s};
        QTest::newRow("nothing") << u"  "_s << QStringList();
    }
    void text_isCutIntoSentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, sentences);
        QStringList cut;
        for (const TextPart &part : sentencesOf(text))
            cut.append(part.of(text));
        QCOMPARE(cut, sentences);
    }

    void marks_comeBeforeTheStop_andGoFromWhatIsPrinted()
    {
        const QString text = u"Một câu. Hai câu!\nBa"_s;
        const QString marked =
            withMarks(text, [](int n) { return u"[HUST 04.%1]"_s.arg(QString::number(n)); });
        QCOMPARE(marked, u"Một câu [HUST 04.1]. Hai câu [HUST 04.2]!\nBa [HUST 04.3]"_s);
        QCOMPARE(withoutMarks(marked, {u"HUST"_s}), text);
        const SourceMark second = marksIn(marked).at(1);
        QCOMPARE(second.member, u"HUST"_s);
        QCOMPARE(second.topic, 4);
        QCOMPARE(second.sentence, 2);
    }

    void brackets_thatAreNoMark_stay()
    {
        const QString text = u"Theo [1], [xem phụ lục 2] và [HUST]."_s;
        QVERIFY(marksIn(text).isEmpty());
        const QString others = u"Theo [Bảng 3], [Điều 5] và [ISO 9001]."_s;
        QCOMPARE(withoutMarks(text + others, {u"HUST"_s}), text + others);
        QCOMPARE(
            withoutMarks(u"Đã dạy [HUST 1] [TLU 04.2], xem [Bảng 3]."_s, {u"HUST"_s, u"TLU"_s}),
            u"Đã dạy, xem [Bảng 3]."_s);
    }

    void sentences_haveOneNumberInBothLanguages()
    {
        Voice voice;
        voice.entry.results = {u"Một. Hai."_s, u"One."_s};
        voice.entry.difficulties = {u"Khó."_s, u"Hard."_s};
        QCOMPARE(voice.sentences(Language::Vietnamese),
                 (QStringList{u"Một."_s, u"Hai."_s, u"Khó."_s}));
        QCOMPARE(voice.sentences(Language::English),
                 (QStringList{u"One."_s, QString(), u"Hard."_s}));
        voice.entry.difficulties.en.clear();
        QCOMPARE(voice.sentences(Language::English), QStringList{u"One."_s});
    }

    void sentence_isTheOtherLanguages_whereTheFieldHasAsManyThere()
    {
        Voice voice;
        voice.entry.results = {u"Một. Hai."_s, u"One."_s};
        voice.entry.difficulties = {u"Khó."_s, u"Hard."_s};
        QVERIFY(!voice.isTranslated(1));
        QVERIFY(!voice.isTranslated(2));
        QVERIFY(voice.isTranslated(3));
        voice.entry.results.en = u"One. Two."_s;
        QVERIFY(voice.isTranslated(2));
    }

    void sentence_goesIntoTheLineOfWhoSaidIt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing yet") << QString() << u"Ít sinh viên [DUT 3.2]."_s;
        QTest::newRow("the office's own words")
            << u"Trao đổi tốt [TLU 3.1]."_s << u"Trao đổi tốt [TLU 3.1]. Ít sinh viên [DUT 3.2]."_s;
        QTest::newRow("its line above another's")
            << u"DUT: Mười lượt [DUT 3.1].\nTLU: Tốt [TLU 3.1]."_s
            << u"DUT: Mười lượt [DUT 3.1]. Ít sinh viên [DUT 3.2].\nTLU: Tốt [TLU 3.1]."_s;
        QTest::newRow("no line of its own behind another's")
            << u"TLU: Tốt [TLU 3.1]."_s << u"TLU: Tốt [TLU 3.1].\nDUT: Ít sinh viên [DUT 3.2]."_s;
        QTest::newRow("its line on another topic")
            << u"DUT: Sáu môn [DUT 4.1]."_s
            << u"DUT: Sáu môn [DUT 4.1].\nDUT: Ít sinh viên [DUT 3.2]."_s;
    }

    void sentence_goesIntoTheLineOfWhoSaidIt()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Voice dut;
        dut.code = u"DUT"_s;
        dut.topic = 3;
        dut.entry.results.vi = u"Mười lượt. Ít sinh viên."_s;
        Voice tlu = dut;
        tlu.code = u"TLU"_s;
        const QString text = withSentence(before, {dut, tlu}, dut, 2, Language::Vietnamese);
        // A topic has two digits in a mark.
        QCOMPARE(QString(text).replace(u" 03."_s, u" 3."_s), after);
    }

    void sampleDrafts_restOnTheSame_inBothLanguages()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lienket"_s);
        QVERIFY(Store::create(path, [](Store &store) { return fillWithSample(store); }));
        const auto store = Store::open(path, Store::Mode::ReadOnly).value();
        const auto sources = [](const QString &text) {
            QStringList marks;
            for (const SourceMark &each : marksIn(text))
                marks.append(each.part.of(text));
            return marks;
        };
        int drafts = 0;
        for (const ReportSection &each : store->all<ReportSection>()) {
            const QStringList vietnamese = sources(each.text.vi);
            const QStringList english = sources(each.text.en);
            QCOMPARE(english, vietnamese.mid(0, english.size()));
            drafts += !english.isEmpty();
        }
        QVERIFY(drafts > 0);
    }

    void drawnText_hasASourceForEachSentence_andLosesNoneUnseen()
    {
        Office office;
        office.topic(u"Một"_s, office.members[1], {office.members[0]});
        QVERIFY(office.onYear("open_round"));
        office.report(office.members[0], u"HUST đã dạy. HUST đã thi."_s);
        office.report(office.members[1], u"HCMUT đã soạn"_s);
        QVERIFY(office.onYear("consolidate"));
        ReportSection section;
        for (const ReportSection &each : office.store->all<ReportSection>()) {
            if (each.kind == SectionKind::Topic)
                section = each;
        }
        QCOMPARE(section.text.vi, u"HCMUT: HCMUT đã soạn [HCMUT 1]\n"
                                  "HUST: HUST đã dạy [HUST 1]. HUST đã thi [HUST 2]."_s);
        const OrganizationNames names(office.store->all<Organization>(),
                                      office.store->all<OrganizationName>());
        const QList<Voice> voices = voicesOf(*office.store, names, section, year);
        QVERIFY(sourceFindings(voices, section.text).isEmpty());

        using Kind = SourceFinding::Kind;
        section.text.vi = u"Hai trường đã dạy [HUST 1]. Có 9 lớp. Đã thi [HUST 7]."_s;
        const QList<SourceFinding> expected{
            {Kind::NoSource, Language::Vietnamese, u"Có 9 lớp."_s},
            {Kind::UnknownSource, Language::Vietnamese, u"[HUST 7]"_s}};
        QCOMPARE(sourceFindings(voices, section.text), expected);
        QVERIFY(sourceFindings({}, section.text).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSourceMarks)
#include "tst_sourcemarks.moc"
