// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paginator.h"

#include <QGuiApplication>
#include <QTest>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal line = 10;

/// Strips from a text, a letter a strip: a lower-case letter stands alone, a capital stays with
/// what follows; "|" begins a page, "§" an appendix, "r" is a row whose table has a header.
Strips stripsFrom(const QString &text)
{
    Strips strips;
    Strip::Start start = Strip::Start::Anywhere;
    const auto header =
        std::make_shared<Strip>(Strip{.height = line, .ops = {ruleOp({0, 0}, {'H', 0}, 1)}});
    for (const QChar letter : text) {
        if (letter == u'|' || letter == u'§') {
            start = letter == u'|' ? Strip::Start::Page : Strip::Start::Appendix;
            continue;
        }
        strips.append({.height = letter == u'x' ? 12 * line : line,
                       .ops = {ruleOp({0, 0}, {qreal(letter.unicode()), 0}, 1)},
                       .keepWithNext = letter.isUpper(),
                       .start = start});
        if (letter == u'r')
            strips.last().header = header;
        start = Strip::Start::Anywhere;
    }
    return strips;
}

/// The pages as text: "1:ab 2:c". A strip's letter is the length of its rule.
QString pagesAsText(const QList<NumberedPage> &pages)
{
    QStringList texts;
    for (const NumberedPage &page : pages) {
        QString letters;
        for (const PageOp &op : page.page.ops)
            letters += QChar(char16_t(qRound(std::get<PathOp>(op).path.boundingRect().width())));
        texts.append(QString::number(page.number) + u":"_s + letters);
    }
    return texts.join(u' ');
}

} // namespace

class PaginatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strips_fillPages_data()
    {
        QTest::addColumn<QString>("strips");
        QTest::addColumn<QString>("pages");
        const auto row = [](const char *name, const QString &strips, const QString &pages) {
            QTest::newRow(name) << strips << pages;
        };
        row("nothing is one empty page", {}, u"1:"_s);
        row("what fits stays", u"abcde"_s, u"1:abcde"_s);
        row("the sixth goes over", u"abcdef"_s, u"1:abcde 2:f"_s);
        row("a heading goes with its text", u"abcdEf"_s, u"1:abcd 2:Ef"_s);
        row("a chain goes whole", u"abCDEf"_s, u"1:ab 2:CDEf"_s);
        row("a chain longer than a page breaks", u"aBCDEFGh"_s, u"1:aBCDE 2:FGh"_s);
        row("a page begun is a page begun", u"a|b"_s, u"1:a 2:b"_s);
        row("a page that is empty is not begun again", u"|a"_s, u"1:a"_s);
        row("an appendix counts from one", u"ab§cdefgh"_s, u"1:ab 1:cdefg 2:h"_s);
        row("a header repeats above a row on top", u"abcdHrr"_s, u"1:abcd 2:Hrr"_s);
        row("a header repeats on every page", u"Hrrrrrrrrr"_s, u"1:Hrrrr 2:Hrrrr 3:Hr"_s);
        row("what is taller than a page stands alone", u"axb"_s, u"1:a 2:x 3:b"_s);
        row("a chain ends where a page must begin", u"aB|c"_s, u"1:aB 2:c"_s);
    }

    void strips_fillPages()
    {
        QFETCH(QString, strips);
        QFETCH(QString, pages);
        const PageRoom room{.page = {200, 100}, .origin = {0, 20}, .height = 5 * line};
        QCOMPARE(pagesAsText(paginate(stripsFrom(strips), room)), pages);
    }

    void gapAbove_isDropped_onTopOfAPage()
    {
        Strips strips = stripsFrom(u"ab"_s);
        strips[0].before = 7;
        strips[1].before = 7;
        const PageRoom room{.page = {200, 100}, .origin = {0, 20}, .height = 50};
        const auto pages = paginate(strips, room);
        const auto top = [&](int op) {
            return std::get<PathOp>(pages[0].page.ops[op]).path.boundingRect().top();
        };
        QCOMPARE(top(0), 20.0);
        QCOMPARE(top(1), 20.0 + line + 7);
    }

    void linesBefore_areTied_asFarAsTextGoes()
    {
        Strips strips = stripsFrom(u"abcs"_s);
        strips[0].isText = strips[1].isText = true;
        keepLinesBefore(strips, 3, 1);
        QVERIFY(!strips[0].keepWithNext);
        QVERIFY(strips[1].keepWithNext && strips[2].keepWithNext);
    }
};

QTEST_MAIN(PaginatorTest)
#include "tst_paginator.moc"
