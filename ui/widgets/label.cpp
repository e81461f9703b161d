// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QKeyEvent>

namespace LienKet {

Label::Label(Ink ink, QWidget *parent) : QLabel(parent), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    // Otherwise the role follows the parent's ground, and with it the ink.
    setForegroundRole(QPalette::WindowText);
    colour();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    colour();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void Label::setAbsent(bool absent)
{
    QFont own = font();
    own.setItalic(absent);
    setFont(own);
    setInk(absent ? Ink::Muted : Ink::Text);
}

void Label::setRemarked(const QString &html, const QString &remark)
{
    m_html = html;
    m_remark = remark;
    sayRemarked();
}

void Label::sayRemarked()
{
    const QString ink = themeOf(palette()).muted.name();
    setFont(fontFor(m_html + m_remark, font()));
    setText(QStringLiteral("%1 <span style=\"color:%2\">%3</span>")
                .arg(m_html, ink, m_remark.toHtmlEscaped()));
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    colour();
    if (!m_remark.isEmpty())
        sayRemarked();
}

void Label::colour()
{
    const Theme &theme = themeOf(palette());
    QColor ink = theme.text;
    if (m_tone != Tone::None)
        ink = theme.ink(m_tone);
    else if (m_ink == Ink::Muted)
        ink = theme.muted;
    else if (m_ink == Ink::Accent)
        ink = theme.accent;
    else if (m_ink == Ink::Strong)
        ink = theme.strong;
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

HeadLabel::HeadLabel(double size, QWidget *parent) : Label(parent), m_size(size)
{
    setFont(bold(font()));
}

QSize HeadLabel::sizeHint() const
{
    return enlargedSize(m_size, text(), font());
}

void HeadLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintEnlarged(painter, m_size, rect(), text(), palette().color(QPalette::WindowText));
}

LinkLabel::LinkLabel(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, lineHeight(font())};
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    paintText(painter, rect(), text(), themeOf(palette()).accent);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

BadgeLabel::BadgeLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void BadgeLabel::setBadge(const Badge &badge)
{
    m_badge = badge;
    setVisible(!badge.isEmpty());
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_badge, font());
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_badge, themeOf(palette()));
}

AreaLabel::AreaLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void AreaLabel::setArea(const QString &name, const QColor &fill)
{
    m_name = name;
    m_fill = fill;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize AreaLabel::sizeHint() const
{
    return {areaMarkWidth + fontMetrics().horizontalAdvance(m_name) + 2, lineHeight(font())};
}

void AreaLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    paintAreaMark(painter, QPoint(0, rect().center().y()), m_fill, theme);
    paintText(painter, rect().adjusted(areaMarkWidth, 0, 0, 0), m_name, theme.text);
}

} // namespace LienKet
