// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attentionlist.h"

#include "ui/text/markedtext.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace LienKet {

namespace {
constexpr int trailGap = 10; ///< between a text and what stands at its right
} // namespace

AttentionList::AttentionList(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void AttentionList::setItems(const QList<AttentionItem> &items)
{
    m_items = items;
    m_current = -1;
    QStringList words;
    for (const AttentionItem &item : items)
        words.append(
            QStringList{item.lead, item.text, item.trail}.join(QLatin1Char(' ')).trimmed());
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QRect AttentionList::place(int index) const
{
    const int height = denseRowHeight(font());
    return QRect(0, index * height, width(), height);
}

int AttentionList::leadWidth() const
{
    int widest = 0;
    for (const AttentionItem &item : m_items)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item.lead));
    return widest > 0 ? widest + Measure::paneGap : 0;
}

QSize AttentionList::sizeHint() const
{
    return {360, int(m_items.size()) * denseRowHeight(font())};
}

void AttentionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int lead = leadWidth();
    for (int i = 0; i < m_items.size(); ++i)
        paintItem(painter, i, lead);
}

void AttentionList::paintItem(QPainter &painter, int index, int lead) const
{
    const Theme &theme = themeOf(palette());
    const AttentionItem &item = m_items.at(index);
    const QRect row = place(index);
    QRect rest = row.adjusted(Measure::inset, 0, -Measure::inset, -1);
    painter.fillRect(row, item.group ? theme.raised : theme.surface);
    painter.fillRect(row.left(), row.bottom(), row.width(), 1,
                     item.group ? theme.border : theme.line);
    if (index == m_current && focusPolicy() == Qt::NoFocus) {
        painter.fillRect(row, theme.selection);
        paintAccentBar(painter, row, theme);
    } else if (index == m_current && hasFocus()) {
        paintBox(painter, row.adjusted(2, 1, -2, -2), {}, theme.accent, 4, 2);
    }
    QFont trailFont = font();
    trailFont.setUnderline(item.link);
    painter.setFont(trailFont);
    const QColor trailInk = item.link                 ? theme.accent
                            : item.tone == Tone::None ? theme.muted
                                                      : theme.ink(item.tone);
    const int trail =
        paintText(painter, rest, item.trail, trailInk, Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(font());
    rest.setRight(rest.right() - trail - trailGap);
    if (item.group) {
        paintText(painter, rest, item.text, theme.muted);
        return;
    }
    paintText(painter, rest, item.lead, theme.muted);
    rest.setLeft(rest.left() + lead);
    if (item.marked.isEmpty())
        paintText(painter, rest, item.text, theme.text);
    else
        paintMarked(painter, rest, item);
}

void AttentionList::paintMarked(QPainter &painter, QRect rest, const AttentionItem &item) const
{
    const Theme &theme = themeOf(palette());
    for (const MarkedPart &part : markedParts(item.text, item.marked)) {
        if (rest.width() <= 0)
            return;
        painter.setFont(part.marked ? bold(font()) : font());
        const int width = QFontMetrics(painter.font()).horizontalAdvance(part.text);
        if (part.marked)
            painter.fillRect(QRect(rest.left(), rest.center().y() - lineHeight(font()) / 2,
                                   qMin(width, rest.width()), lineHeight(font())),
                             theme.selection);
        paintText(painter, rest, part.text, theme.text);
        rest.setLeft(rest.left() + width);
    }
    painter.setFont(font());
}

bool AttentionList::isElided(const AttentionItem &item) const
{
    const int trail = fontMetrics().horizontalAdvance(item.trail);
    const int room = width() - 2 * Measure::inset - leadWidth() - trail - trailGap;
    return !item.group && fontMetrics().horizontalAdvance(item.text) > room;
}

bool AttentionList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString words;
    for (int i = 0; i < m_items.size(); ++i) {
        if (place(i).contains(help->pos()) && isElided(m_items.at(i)))
            words = m_items.at(i).text;
    }
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

void AttentionList::mouseReleaseEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (!m_items.at(i).group && place(i).contains(event->position().toPoint()))
            Q_EMIT activated(i);
    }
}

void AttentionList::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    }
    if (by == 0)
        return QWidget::keyPressEvent(event);
    step(by);
}

void AttentionList::step(int by)
{
    int next = m_current + by;
    while (next >= 0 && next < m_items.size() && m_items.at(next).group)
        next += by;
    if (next >= 0 && next < m_items.size())
        m_current = next;
    update();
}

} // namespace LienKet
