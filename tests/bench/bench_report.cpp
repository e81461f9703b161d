// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout and painting of a report against painting the same words with QPainter alone, per page.
#include "tests/bench/interleaved.h"
#include "tests/support/reportexample.h"
#include "ui/printing/documentlayout.h"
#include "ui/printing/pdffile.h"
#include "ui/printing/typesetter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>

using namespace LienKet;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Word
{
    QPointF at;
    QString text;
};

/// The floor: every line of the pages, known beforehand, by drawText into a PDF of as many pages.
void paintWords(const QList<QList<Word>> &pages, const QFont &font)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(twipsPerInch));
    QPainter painter(&writer);
    painter.setFont(font);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        for (const Word &word : pages[i])
            painter.drawText(word.at, word.text);
    }
}

QList<QList<Word>> wordsOf(const PaperPages &pages)
{
    QList<QList<Word>> words;
    for (const PaperPage &page : pages) {
        words.append(QList<Word>());
        for (const PageOp &op : page.ops) {
            if (const auto *text = std::get_if<TextOp>(&op))
                words.last().append({{text->bounds().left(), text->baseline()}, text->text()});
        }
    }
    return words;
}

/// As long as a whole report: the example's blocks several times.
Document longReport()
{
    Document document = Test::reportExample();
    const auto blocks = document.blocks;
    for (int i = 0; i < 6; ++i)
        document.blocks += blocks;
    return document;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const Document document = longReport();
    const auto pages = layOut(document);
    if (!pages) {
        std::fprintf(stderr, "the report's font is not installed\n");
        return 1;
    }
    const auto words = wordsOf(*pages);
    const QFont font =
        Typesetter::withFontOf({u"Liberation Serif"_s, u"Times New Roman"_s})->font({});
    const double count = double(pages->size());
    const auto perPage = [count](const Bench::Measure &whole) {
        return [whole, count] { return whole() / count; };
    };
    Bench::compare("annual report, a page", 3,
                   perPage(Bench::timed([&] { pdfBytes(document, layOut(document).value()); })),
                   perPage(Bench::timed([&] { paintWords(words, font); })));
    return 0;
}
