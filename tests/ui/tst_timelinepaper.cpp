// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lookingback.h"
#include "ui/timeline/timelinepaper.h"
#include "ui/timeline/timelineview.h"

#include <QFile>
#include <QTest>

using namespace LienKet;
using namespace Qt::StringLiterals;

class TestTimelinePaper : public LienKet::Test::LookingBackTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeSample(); }
    void paper_ofTwoSheets_dividesThePeriodAndTrimsIt();
    void paper_written_isAFileOfItsKind_data();
    void paper_written_isAFileOfItsKind();
};

void TestTimelinePaper::paper_ofTwoSheets_dividesThePeriodAndTrimsIt()
{
    const auto page = timeline();
    const TimelinePaper paper = page->paper(false, 2);
    QCOMPARE(paper.from(), QDate(2020, 6, 1)); // nothing is known before the first signing
    QVERIFY(paper.until() <= QDate(2027, 12, 31));
    QVERIFY(paper.sheets() >= 2);
    QCOMPARE(paper.scene(0).plan.begin, paper.from());
    QCOMPARE(paper.scene(paper.sheets() - 1).plan.end, paper.until());
    int goOn = 0;
    int begunBefore = 0;
    for (int sheet = 0; sheet < paper.sheets(); ++sheet) {
        for (const TimelineLane &lane : paper.scene(sheet).plan.lanes) {
            QVERIFY(!lane.items.isEmpty());
            if (lane.kind != TimelineLane::Kind::Topics)
                continue;
            for (const TimelineItem &item : lane.items) {
                goOn += item.goesOn;
                begunBefore += item.begunBefore;
            }
        }
    }
    QVERIFY(goOn > 0);
    QCOMPARE(begunBefore, goOn); // what one sheet leaves open the next takes up
}

void TestTimelinePaper::paper_written_isAFileOfItsKind_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("SVG") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("PNG") << u"png"_s << QByteArray("\x89PNG");
}

/// Kept as files where LIENKET_PICTURES names a folder.
void TestTimelinePaper::paper_written_isAFileOfItsKind()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begin);
    const QString folder = qEnvironmentVariable("LIENKET_PICTURES", m_folder.path());
    const QString path = folder + u"/timeline-paper."_s + suffix;
    const QString second = folder + u"/timeline-paper-2."_s + suffix;
    const auto page = timeline();
    const TimelinePaper paper = page->paper(false, 2);
    for (int sheet = 2; sheet <= paper.sheets(); ++sheet)
        QFile::remove(folder + u"/timeline-paper-%1."_s.arg(sheet) + suffix);
    QVERIFY(paper.write(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
    QCOMPARE(QFile::exists(second), suffix != u"pdf"_s);
    const auto again = paper.write(path);
    QCOMPARE(again.has_value(), suffix == u"pdf"_s);
    if (!again)
        QCOMPARE(again.error(), (Error{Error::Code::Duplicate, second, {}, {}}));
}

QTEST_MAIN(TestTimelinePaper)

#include "tst_timelinepaper.moc"
