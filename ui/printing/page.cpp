// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

QRectF TextOp::bounds() const
{
    return layout->lineAt(line).naturalTextRect().translated(shift);
}

qreal TextOp::baseline() const
{
    const QTextLine textLine = layout->lineAt(line);
    return shift.y() + textLine.y() + textLine.ascent();
}

QString TextOp::text() const
{
    const QTextLine textLine = layout->lineAt(line);
    return layout->text().sliced(textLine.textStart(), textLine.textLength()).trimmed();
}

PathOp ruleOp(QPointF from, QPointF to, qreal width)
{
    PathOp rule{.path = QPainterPath(from), .stroke = Qt::black, .width = width};
    rule.path.lineTo(to);
    return rule;
}

PageOp moved(PageOp op, QPointF by)
{
    if (auto *text = std::get_if<TextOp>(&op))
        text->shift += by;
    else
        std::get<PathOp>(op).path.translate(by);
    return op;
}

namespace {

struct Painting
{
    QPainter &painter;

    void operator()(const TextOp &op) const
    {
        painter.setPen(Qt::black);
        op.layout->lineAt(op.line).draw(&painter, op.shift);
    }

    void operator()(const PathOp &op) const
    {
        painter.setBrush(op.fill.isValid() ? QBrush(op.fill) : QBrush(Qt::NoBrush));
        painter.setPen(op.stroke.isValid() ? QPen(op.stroke, op.width, Qt::SolidLine, Qt::FlatCap)
                                           : QPen(Qt::NoPen));
        painter.drawPath(op.path);
    }
};

} // namespace

void paint(const PaperPage &page, QPainter &painter)
{
    for (const PageOp &op : page.ops)
        std::visit(Painting{painter}, op);
}

QImage picture(const PaperPage &page, qreal dotsPerInch)
{
    const qreal scale = dotsPerInch / twipsPerInch;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(page, painter);
    return image;
}

QStringList textLines(const PaperPage &page)
{
    QList<TextOp> texts;
    for (const PageOp &op : page.ops) {
        if (const auto *text = std::get_if<TextOp>(&op); text && !text->text().isEmpty())
            texts.append(*text);
    }
    // Half a line's height apart is another line.
    const auto row = [](const TextOp &op) { return qRound(op.baseline() / points(5)); };
    std::ranges::stable_sort(texts, [&](const TextOp &a, const TextOp &b) {
        return std::pair(row(a), a.bounds().left()) < std::pair(row(b), b.bounds().left());
    });
    QStringList lines;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0 && row(texts[i]) == row(texts[i - 1]))
            lines.last() += u" | "_s + texts[i].text();
        else
            lines.append(texts[i].text());
    }
    return lines;
}

} // namespace LienKet
