// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/namebar.h"

#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QLineEdit>
#include <QPushButton>

namespace LienKet {

NameBar::NameBar(const QString &proposed, QWidget *parent)
    : Translated<Band>(Ground::Surface, Qt::BottomEdge, parent)
{
    m_question = new Label;
    m_name = new QLineEdit(proposed);
    m_name->setMaximumWidth(280);
    m_name->setMaxLength(200);
    m_keep = new QPushButton;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, 6, Measure::pageMargin, 6);
    layout->setSpacing(Measure::paneGap);
    layout->addWidget(m_question);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_keep);
    layout->addStretch();
    // Later: with the bar gone, the same key would press the button that has the keyboard next.
    connect(m_name, &QLineEdit::returnPressed, this, &NameBar::answer, Qt::QueuedConnection);
    connect(m_keep, &QAbstractButton::clicked, this, &NameBar::answer);
    retranslate();
}

void NameBar::answer()
{
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        Q_EMIT answered(name);
}

void NameBar::retranslate()
{
    m_question->setText(tr("Whose name stands behind the changes made on this desktop?"));
    m_name->setAccessibleName(m_question->text());
    m_keep->setText(tr("Use this name"));
}

} // namespace LienKet
