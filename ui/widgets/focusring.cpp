// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/widgets/navigation.h"
#include "ui/widgets/paint.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>

namespace LienKet {
namespace {

constexpr int outside = 3; // 1 px of air and 2 px of ring

bool paintsItsOwn(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) ||
           qobject_cast<const QMenuBar *>(widget) || qobject_cast<const QStackedWidget *>(widget) ||
           qobject_cast<const Navigation *>(widget) || widget->isWindow();
}

/// What of the window the widget can be seen in: not what its scroll areas have scrolled away.
QRect seenArea(const QWidget *widget)
{
    QWidget *window = widget->window();
    QRect seen = window->rect();
    for (QWidget *each = widget->parentWidget(); each && each != window;
         each = each->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(each->parentWidget());
        if (area && area->viewport() == each)
            seen &= QRect(each->mapTo(window, QPoint()), each->size());
    }
    return seen;
}

} // namespace

FocusRing::FocusRing(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    for (QWidget *w = m_focused; w && w != window(); w = w->parentWidget())
        w->removeEventFilter(this);
    const bool ours = focused && focused->window() == window() && !paintsItsOwn(focused);
    m_focused = ours ? focused : nullptr;
    for (QWidget *w = m_focused; w && w != window(); w = w->parentWidget())
        w->installEventFilter(this);
    place();
}

void FocusRing::place()
{
    if (!m_focused || !m_focused->isVisible()) {
        hide();
        return;
    }
    const QRect inWindow(m_focused->mapTo(window(), QPoint()), m_focused->size());
    const QRect seen = seenArea(m_focused);
    if (!seen.intersects(inWindow)) {
        hide();
        return;
    }
    setGeometry(inWindow.adjusted(-outside, -outside, outside, outside));
    const QRect around = seen.adjusted(-outside, -outside, outside, outside);
    if (around.contains(geometry()))
        clearMask();
    else
        setMask(around.intersected(geometry()).translated(-pos()));
    raise();
    show();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {}, themeOf(palette()).accent, Measure::controlRadius + outside, 2);
}

} // namespace LienKet
