// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

namespace LienKet {

Band::Band(Ground ground, Qt::Edges lines, QWidget *parent)
    : QWidget(parent), m_ground(ground), m_lines(lines)
{
}

void Band::setSheetEdge(Qt::Edge edge)
{
    m_sheetEdge = edge;
    update();
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    const QColor grounds[] = {theme.window, theme.surface, theme.raised, theme.nav};
    const QColor ground = grounds[static_cast<int>(m_ground)];
    constexpr int radius = Measure::sheetRadius - 1;
    if (m_sheetEdge) {
        const bool top = m_sheetEdge & Qt::TopEdge;
        paintBox(painter, rect().adjusted(0, top ? 0 : -radius, 0, top ? radius : 0), ground, {},
                 radius);
    } else {
        painter.fillRect(rect(), ground);
    }
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, theme.border);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, theme.border);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), theme.border);
}

Panel::Panel(QWidget *parent) : QFrame(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    m_layout->addLayout(m_body, 1);
}

void Panel::ensureHead()
{
    if (m_head)
        return;
    m_head = new Band(Band::Ground::Surface, Qt::BottomEdge);
    m_head->setSheetEdge(Qt::TopEdge);
    m_headLayout = new QHBoxLayout(m_head);
    m_headLayout->setContentsMargins(Measure::inset, 0, Measure::inset, 0);
    m_headLayout->setSpacing(Measure::gap);
    m_title = new HeadLabel(headSize);
    m_head->setFixedHeight(m_title->sizeHint().height() + 22);
    m_fact = new Label(Label::Ink::Muted);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_fact);
    m_headLayout->addStretch();
    m_layout->insertWidget(0, m_head);
}

void Panel::setTitle(const QString &title)
{
    ensureHead();
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setFact(const QString &fact)
{
    ensureHead();
    m_fact->setText(fact);
}

LinkLabel *Panel::link()
{
    if (!m_link) {
        ensureHead();
        m_link = new LinkLabel;
        m_headLayout->addWidget(m_link);
    }
    return m_link;
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    paintBox(painter, rect(), theme.surface, theme.border, Measure::sheetRadius);
}

} // namespace LienKet
