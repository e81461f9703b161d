// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

namespace LienKet {
namespace {
constexpr int symbolSize = 48;
}

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    m_title = new Label;
    m_title->setFont(headFont());
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence = new Label(Label::Ink::Muted);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_button = new QPushButton;
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, Measure::inset, Measure::pageMargin,
                               Measure::inset);
    layout->setSpacing(Measure::gap);
    layout->addStretch();
    layout->addSpacing(symbolSize + Measure::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &sentence)
{
    m_icon = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place((width() - symbolSize) / 2, m_title->y() - symbolSize - Measure::gap,
                      symbolSize, symbolSize);
    paintIcon(painter, place, m_icon, themeOf(palette()).strong);
}

} // namespace LienKet
