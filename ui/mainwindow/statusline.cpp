// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusline.h"

#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

namespace LienKet {

StatusLine::StatusLine(QWidget *parent) : Band(Ground::Raised, Qt::TopEdge, parent)
{
    setFixedHeight(lineHeight(font()) + 9);
    const auto muted = [] { return new Label(Label::Ink::Muted); };
    // The longest words give way where the window is narrow.
    constexpr int least = 60;
    const auto yielding = [] {
        auto *label = new EmphasisLabel(Label::Ink::Muted);
        label->setMinimumWidth(least);
        return label;
    };
    m_file = yielding();
    m_kind = muted();
    m_saved = new Label;
    m_saved->setContentsMargins(Measure::icon + 2, 0, 0, 0);
    m_saved->hide();
    m_office = yielding();
    m_today = muted();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(Measure::inset);
    layout->addWidget(m_file);
    layout->addWidget(m_kind);
    layout->addWidget(m_saved);
    layout->addStretch();
    layout->addWidget(m_office);
    layout->addWidget(m_today);
    m_passing.setSingleShot(true);
    connect(&m_passing, &QTimer::timeout, this, [this] { setWords(m_state, m_stateGood); });
}

void StatusLine::setFile(const QString &name, const QString &kind)
{
    m_file->setText(name);
    m_kind->setText(kind);
    m_kind->setVisible(!kind.isEmpty());
}

void StatusLine::setState(const QString &words, bool good)
{
    m_state = words;
    m_stateGood = good;
    m_passing.stop();
    setWords(words, good);
}

void StatusLine::say(const QString &words, bool good)
{
    setWords(words, good);
    m_passing.start(10'000);
}

void StatusLine::setWords(const QString &words, bool good)
{
    m_saved->setText(words);
    m_good = good;
    m_saved->setTone(good ? Tone::Done : Tone::Warning);
    m_saved->setVisible(!words.isEmpty());
}

void StatusLine::setOffice(const QString &office)
{
    m_office->setText(office);
}
void StatusLine::setToday(const QString &today)
{
    m_today->setText(today);
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    Band::paintEvent(event);
    if (!m_saved->isVisible())
        return;
    QPainter painter(this);
    const QRect symbol(m_saved->x(), m_saved->geometry().center().y() - Measure::icon / 2 + 1,
                       Measure::icon, Measure::icon);
    const Theme &theme = themeOf(palette());
    paintIcon(painter, symbol,
              m_good ? QStringLiteral("checkmark") : QStringLiteral("object-locked"),
              m_good ? theme.done : theme.warning);
}

} // namespace LienKet
