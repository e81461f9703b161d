// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emphasislabel.h"

#include "ui/widgets/fonts.h"

#include <QPainter>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

QString unescaped(QStringView html)
{
    QString text = html.toString();
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

} // namespace

void EmphasisLabel::setSentence(const QString &html)
{
    m_bold.clear();
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QString text;
    bool first = true;
    for (const QStringView part : QStringView(html).split(u"<b>"_s)) {
        const qsizetype end = std::exchange(first, false) ? -1 : part.indexOf("</b>"_L1);
        if (end >= 0) {
            const QString words = unescaped(part.first(end));
            m_bold.append({int(text.size()), int(words.size()), bold});
            text += words;
        }
        text += unescaped(end >= 0 ? part.sliced(end + 4) : part);
    }
    setFont(fontFor(text, font()));
    setText(text);
    update();
}

/// The text, or as much of it as one line has room for.
QString EmphasisLabel::shown(int width) const
{
    if (wordWrap())
        return text();
    QTextLayout layout(text(), font());
    layout.setFormats(m_bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QWIDGETSIZE_MAX);
    const double natural = line.isValid() ? line.naturalTextWidth() : 0;
    layout.endLayout();
    if (natural < width + 1) // what a label asks for is rounded
        return text();
    // Bold letters are wider than those that the metrics know, taken as even over the sentence.
    const double plain = fontMetrics().horizontalAdvance(text());
    return fontMetrics().elidedText(text(), Qt::ElideRight, int(width * plain / natural));
}

void EmphasisLabel::paintEvent(QPaintEvent *)
{
    QTextLayout layout(shown(contentsRect().width()), font());
    layout.setFormats(m_bold);
    QTextOption option;
    option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::NoWrap);
    layout.setTextOption(option);
    const QRect room = contentsRect();
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter,
                QPointF(room.left(), room.top() + qMax(0.0, (room.height() - height) / 2)));
}

} // namespace LienKet
