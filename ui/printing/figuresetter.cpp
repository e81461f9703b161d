// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/figuresetter.h"

#include "ui/charts/chartlayout.h"
#include "ui/printing/prosesetter.h"

#include <QTransform>

#include <algorithm>

namespace LienKet {

namespace {

constexpr int tilesARow = 3;

qreal addBelow(Strip &strip, const SetText &text, qreal x, qreal y)
{
    addText(strip, text, {x, y});
    return y + text.height();
}

void addDrawing(Strip &strip, const ChartDrawing &drawing, qreal top, const Typesetter &type)
{
    const QTransform toTwips = QTransform::fromTranslate(0, top).scale(points(1), points(1));
    for (const ChartShape &shape : drawing.shapes)
        strip.ops.append(
            PathOp{toTwips.map(shape.path), shape.fill, shape.stroke, points(shape.width)});
    for (const ChartLabel &label : drawing.labels) {
        const QRectF box = toTwips.mapRect(label.box);
        const SetText text = type.set(label.text, {.size = label.size, .bold = label.bold},
                                      {.width = box.width() + points(2),
                                       .alignment = label.alignment & Qt::AlignHorizontal_Mask});
        const qreal left = label.alignment.testFlag(Qt::AlignLeft) ? 0 : points(2);
        const qreal shift = label.alignment.testFlag(Qt::AlignHCenter) ? points(1) : left;
        strip.ops.append(text.lineAt(0, {box.left() - shift, box.center().y() - text.pitch / 2}));
    }
}

} // namespace

Strip setChart(const Chart &chart, const PaperForm &form)
{
    const MeasureText measure = [&](const QString &text, double size, bool bold) {
        return form.type.width(text, {.size = size, .bold = bold}) / points(1);
    };
    const ChartDrawing drawing =
        layOutChart(chart, form.width() / points(1), form.language, measure);
    Strip strip{.before = form.profile.paragraphGap * 1.5};
    addDrawing(strip, drawing, 0, form.type);
    qreal y = points(drawing.size.height()) + points(4);
    const Typesetter::Shape centred{.width = form.width(), .alignment = Qt::AlignHCenter};
    y = addBelow(
        strip,
        form.type.set(chart.caption, {.size = form.profile.tableSize, .bold = true}, centred), 0,
        y);
    if (!chart.source.isEmpty())
        y = addBelow(strip,
                     form.type.set(chart.source,
                                   {.size = form.profile.noteSize, .bold = false, .italic = true},
                                   centred),
                     0, y);
    strip.height = y + form.profile.paragraphGap / 2;
    return strip;
}

Strip setTiles(const Tiles &tiles, const PaperForm &form)
{
    const qreal gap = millimetres(4);
    const qreal width = (form.width() - gap * (tilesARow - 1)) / tilesARow;
    const qreal height = millimetres(25);
    const qreal pad = millimetres(3);
    Strip strip{.before = form.profile.paragraphGap * 1.5};
    for (qsizetype i = 0; i < tiles.tiles.size(); ++i) {
        const qreal x = qreal(i % tilesARow) * (width + gap);
        const qreal y = qreal(i / tilesARow) * (height + gap);
        PathOp edge{.stroke = Qt::black, .width = points(0.5)};
        edge.path.moveTo(x, y);
        edge.path.lineTo(x + width, y);
        strip.ops.append(edge);
        const Typesetter::Shape shape{.width = width - pad};
        const qreal below =
            addBelow(strip, form.type.set(tiles.tiles[i].number, {.size = 24, .bold = true}, shape),
                     x, y + points(3));
        addText(strip, form.type.set(tiles.tiles[i].label, {.size = 10}, shape), {x, below});
        strip.height = y + height;
    }
    return strip;
}

Strip setCover(const Cover &cover, const PaperForm &form)
{
    const qreal height = form.profile.textHeight();
    Strip strip{.height = height, .start = Strip::Start::Page};
    const Typesetter::Shape wide{.width = form.width(), .alignment = Qt::AlignLeft};
    addBelow(strip, form.type.setBalanced(cover.issuer, {.size = 13, .bold = true}, wide), 0, 0);
    qreal y = height * 0.3;
    y = addBelow(strip, form.type.setBalanced(cover.title, {.size = 30, .bold = true}, wide), 0, y);
    strip.ops.append(ruleOp({0, y + points(10)}, {millimetres(40), y + points(10)}, points(1.5)));
    y = addBelow(strip, form.type.set(cover.subtitle, {.size = 15}, wide), 0, y + points(22));
    qreal below = height;
    for (qsizetype i = cover.lines.size() - 1; i >= 0; --i) {
        const SetText line = form.type.set(cover.lines[i], {.size = 11}, wide);
        below -= line.height();
        addText(strip, line, {0, below});
    }
    return strip;
}

Strips setAppendixStart(const AppendixStart &appendix, const PaperForm &form)
{
    const qreal size = form.profile.bodySize;
    const Typesetter::Shape centred{.width = form.width(), .alignment = Qt::AlignHCenter};
    Strip strip{.keepWithNext = true, .start = Strip::Start::Appendix};
    qreal y =
        addBelow(strip, form.type.set(appendix.label, {.size = size, .bold = true}, centred), 0, 0);
    y = addBelow(
        strip, form.type.setBalanced(appendix.title, {.size = size, .bold = true}, centred), 0, y);
    if (!appendix.reference.isEmpty())
        y = addBelow(strip,
                     form.type.set(appendix.reference,
                                   {.size = size, .bold = false, .italic = true}, centred),
                     0, y);
    strip.height = y + form.profile.paragraphGap;
    return {strip};
}

} // namespace LienKet
