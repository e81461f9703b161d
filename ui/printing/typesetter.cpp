// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/typesetter.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

QList<QTextLayout::FormatRange> formats(const DocumentText &text, const QFont &base)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const Span &span : text.spans) {
        const int length = int(span.text.size());
        if (span.emphasis != Emphasis::Plain) {
            QFont font = base;
            font.setBold(base.bold() || span.emphasis == Emphasis::Bold);
            font.setItalic(base.italic() || span.emphasis != Emphasis::Bold);
            QTextCharFormat format;
            format.setFont(font);
            ranges.append({start, length, format});
        }
        start += length;
    }
    return ranges;
}

} // namespace

qreal SetText::widest() const
{
    qreal width = 0;
    for (int i = 0; i < lines(); ++i)
        width = std::max(width, layout->lineAt(i).naturalTextWidth());
    return width;
}

qreal SetText::meanWidth() const
{
    qreal width = 0;
    for (int i = 0; i < lines(); ++i)
        width += layout->lineAt(i).naturalTextWidth();
    return lines() ? width / lines() : 0;
}

Result<Typesetter> Typesetter::withFontOf(const QStringList &families)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return Typesetter(family);
    }
    return failure(Error::Code::NotFound, families.value(0), u"font"_s);
}

QFont Typesetter::font(const Face &face) const
{
    QFont font(m_family);
    font.setPixelSize(qRound(points(face.size)));
    font.setBold(face.bold);
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

SetText Typesetter::set(const DocumentText &text, const Face &face, const Shape &shape) const
{
    const QFont base = font(face);
    auto layout = std::make_shared<QTextLayout>(text.plain(), base);
    QTextOption option(shape.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats(text, base));
    layout->setCacheEnabled(true);
    const qreal pitch = linePitch(face) * shape.lineFactor;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const qreal indent = line.lineNumber() == 0 ? shape.firstLineIndent : 0;
        line.setLineWidth(shape.width - indent);
        line.setPosition({indent, line.lineNumber() * pitch});
    }
    layout->endLayout();
    return {std::move(layout), pitch};
}

SetText Typesetter::setBalanced(const QString &text, const Face &face, const Shape &shape) const
{
    SetText best = set(text, face, shape);
    Shape tried = shape;
    // A narrower column that needs no further line makes the lines more even.
    for (qreal low = shape.width / 4, high = shape.width; high - low > points(1);) {
        tried.width = (low + high) / 2;
        const SetText candidate = set(text, face, tried);
        const bool fits = candidate.lines() <= best.lines() && candidate.widest() <= tried.width;
        (fits ? high : low) = tried.width;
    }
    QStringList lines;
    tried.width += points(2);
    const SetText even = set(text, face, tried);
    for (int i = 0; i < even.lines(); ++i)
        lines.append(even.op(i, {}).text());
    return set(lines.join(QChar::LineSeparator), face, shape);
}

qreal Typesetter::width(const QString &text, const Face &face) const
{
    return QFontMetricsF(font(face)).horizontalAdvance(text);
}

qreal Typesetter::linePitch(const Face &face) const
{
    return QFontMetricsF(font(face)).lineSpacing();
}

qreal Typesetter::ascent(const Face &face) const
{
    return QFontMetricsF(font(face)).ascent();
}

} // namespace LienKet
