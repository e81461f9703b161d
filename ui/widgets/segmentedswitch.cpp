// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedswitch.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace LienKet {

SegmentedSwitch::SegmentedSwitch(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedSwitch::setSegments(const QStringList &names)
{
    m_names = names;
    updateGeometry();
    update();
}

void SegmentedSwitch::setCurrent(int index)
{
    m_current = index;
    setAccessibleDescription(m_names.value(index));
    update();
}

QList<QRect> SegmentedSwitch::segments() const
{
    const QFontMetrics metrics(bold(font()));
    QList<QRect> result;
    int left = 0;
    for (const QString &name : m_names) {
        const int width = metrics.horizontalAdvance(name) + 26;
        result.append(QRect(left, 0, width, controlHeight(font())));
        left += width;
    }
    return result;
}

QSize SegmentedSwitch::sizeHint() const
{
    const QList<QRect> all = segments();
    return {all.isEmpty() ? 0 : all.last().right() + 1, controlHeight(font())};
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    const QList<QRect> all = segments();
    paintBox(painter, rect(), theme.surface, theme.strong);
    for (int i = 0; i < all.size(); ++i) {
        const QRect &segment = all.at(i);
        const bool on = i == m_current;
        if (on) {
            painter.fillRect(segment.adjusted(1, 1, -1, -1), theme.selection);
            painter.fillRect(
                QRect(segment.left() + 1, segment.bottom() - 2, segment.width() - 2, 2),
                theme.accent);
        }
        if (i > 0)
            painter.fillRect(segment.left(), 1, 1, segment.height() - 2, theme.strong);
        painter.setFont(on ? bold(font()) : font());
        paintText(painter, segment, m_names.at(i), on ? theme.accent : theme.text, Qt::AlignCenter);
    }
}

void SegmentedSwitch::choose(int index)
{
    if (index < 0 || index >= m_names.size() || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

void SegmentedSwitch::takeBack()
{
    if (!m_optional || m_current < 0)
        return;
    setCurrent(-1);
    Q_EMIT chosen(-1);
}

void SegmentedSwitch::mouseReleaseEvent(QMouseEvent *event)
{
    const QList<QRect> all = segments();
    for (int i = 0; i < all.size(); ++i) {
        if (!all.at(i).contains(event->position().toPoint()))
            continue;
        if (i == m_current)
            takeBack();
        else
            choose(i);
        return;
    }
}

void SegmentedSwitch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        choose(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        choose(m_current + 1);
    else if (m_optional && event->key() == Qt::Key_Delete)
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace LienKet
