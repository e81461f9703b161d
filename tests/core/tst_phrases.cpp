// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/phrases.h"

#include <QTest>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_APPLESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
