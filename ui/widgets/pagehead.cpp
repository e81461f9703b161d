// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/turningrow.h"

namespace LienKet {

PageHead::PageHead(QWidget *parent) : QWidget(parent)
{
    m_title = new HeadLabel(titleSize);
    m_badge = new BadgeLabel;
    m_badge->hide();
    m_note = new Chip(Chip::Kind::Note);
    m_note->hide();
    m_sentence = new EmphasisLabel(Label::Ink::Muted);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *first = new QHBoxLayout;
    first->setSpacing(Measure::paneGap);
    first->addWidget(m_title);
    first->addWidget(m_badge);
    first->addWidget(m_note);
    first->addStretch();
    auto *said = new QWidget;
    auto *words = new QVBoxLayout(said);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addLayout(first);
    words->addWidget(m_sentence);
    auto *actions = new QWidget;
    m_actions = new QHBoxLayout(actions);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(Measure::gap);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 10);
    layout->addWidget(new TurningRow(said, actions));
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}
void PageHead::setBadge(const Badge &badge)
{
    m_badge->setBadge(badge);
}

void PageHead::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_note->updateGeometry();
}

QString PageHead::note() const
{
    return m_note->text();
}

void PageHead::setSentence(const QString &html)
{
    m_sentence->setSentence(html);
}
void PageHead::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

} // namespace LienKet
