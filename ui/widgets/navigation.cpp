// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace LienKet {
namespace {

constexpr int wideWidth = 224;
constexpr int narrowWidth = 52;
constexpr int groupGap = 6; ///< above a group that is not the first
constexpr int margin = 6;   ///< above the first row

} // namespace

Navigation::Navigation(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Navigation::setItems(const QList<NavigationItem> &items)
{
    m_items = items;
    setCurrent(m_current);
}

void Navigation::setCurrent(const QString &key)
{
    m_current = key;
    const int index = current();
    if (index >= 0)
        setAccessibleDescription(m_items.at(index).title);
    update();
}

void Navigation::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize Navigation::sizeHint() const
{
    return {m_narrow ? narrowWidth : wideWidth, 480};
}

int Navigation::rowHeight() const
{
    int rows = 0;
    int gaps = margin;
    for (int i = 0; i < m_items.size(); ++i) {
        const bool group = m_items.at(i).key.isEmpty();
        rows += !group || !m_narrow;
        gaps += (group && i > 0 ? groupGap : 0) + (group && m_narrow ? groupGap : 0);
    }
    return qBound(lineHeight(font()), (height() - gaps) / qMax(1, rows),
                  LienKet::rowHeight(font()));
}

QRect Navigation::place(int index) const
{
    int top = margin;
    const int row = rowHeight();
    for (int i = 0; i <= index; ++i) {
        const bool group = m_items.at(i).key.isEmpty();
        if (group && i > 0)
            top += groupGap;
        const int height = group && m_narrow ? groupGap : group ? row - 2 : row;
        if (i == index)
            return QRect(0, top, width(), height);
        top += height;
    }
    return {};
}

int Navigation::at(const QPoint &point) const
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (!m_items.at(i).key.isEmpty() && place(i).contains(point))
            return i;
    }
    return -1;
}

int Navigation::current() const
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (!m_current.isEmpty() && m_items.at(i).key == m_current)
            return i;
    }
    return -1;
}

void Navigation::choose(int index)
{
    if (index < 0 || index >= m_items.size() || m_items.at(index).key.isEmpty())
        return;
    setCurrent(m_items.at(index).key);
    Q_EMIT chosen(m_current);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    painter.fillRect(rect(), theme.nav);
    painter.fillRect(width() - 1, 0, 1, height(), theme.border);
    for (int i = 0; i < m_items.size(); ++i)
        paintItem(painter, i);
}

void Navigation::paintItem(QPainter &painter, int index) const
{
    const Theme &theme = themeOf(palette());
    const NavigationItem &item = m_items.at(index);
    const QRect row = place(index);
    QRect rest = row.adjusted(Measure::inset, 0, -Measure::inset - 1, 0);
    if (item.key.isEmpty()) {
        if (!m_narrow)
            paintText(painter, rest, item.title, theme.muted);
        return;
    }
    const bool here = item.key == m_current;
    if (here) {
        painter.fillRect(row.adjusted(0, 0, -1, 0), theme.surface);
        paintAccentBar(painter, row, theme);
        if (hasFocus())
            paintBox(painter, row.adjusted(4, 1, -3, -1), {}, theme.accent, 4, 2);
    }
    const QColor ink = here ? theme.accent : theme.text;
    const QRect symbol(m_narrow ? (width() - Measure::icon) / 2 : rest.left(),
                       row.center().y() - Measure::icon / 2 + 1, Measure::icon, Measure::icon);
    paintIcon(painter, symbol, item.icon, ink);
    if (m_narrow)
        return;
    const int count = paintText(painter, rest, item.count, here ? theme.accent : theme.muted,
                                Qt::AlignRight | Qt::AlignVCenter);
    rest.setLeft(symbol.right() + 11);
    rest.setRight(rest.right() - count - (count > 0 ? 6 : 0));
    painter.setFont(here ? bold(font()) : font());
    paintText(painter, rest, item.title, ink);
    painter.setFont(font());
}

void Navigation::mousePressEvent(QMouseEvent *event)
{
    choose(at(event->position().toPoint()));
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    for (int i = current() + step; i >= 0 && i < m_items.size(); i += step) {
        if (!m_items.at(i).key.isEmpty())
            return choose(i);
    }
}

bool Navigation::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = at(help->pos());
        if (m_narrow && index >= 0)
            QToolTip::showText(help->globalPos(), m_items.at(index).title, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace LienKet
