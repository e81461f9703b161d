// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callout.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

namespace LienKet {
namespace {

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Done:
        return QStringLiteral("checkmark");
    case Tone::Late:
        return QStringLiteral("window-close");
    case Tone::Warning:
        return QStringLiteral("data-warning");
    default:
        return QStringLiteral("help-about");
    }
}

} // namespace

Callout::Callout(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    m_words = new Label;
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_link = new LinkLabel;
    m_link->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18 + Measure::icon + 10, 9, Measure::inset, 9);
    layout->setSpacing(Measure::inset);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_link);
}

void Callout::setText(const QString &cause, const QString &sentence)
{
    m_words->setText(
        QStringLiteral("<b>%1</b> %2").arg(cause.toHtmlEscaped(), sentence.toHtmlEscaped()));
    setAccessibleName(cause + QLatin1Char(' ') + sentence);
}

void Callout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    const QColor ink = theme.ink(m_tone);
    paintBox(painter, rect(), theme.tint(m_tone), theme.border);
    painter.fillRect(0, 0, 4, height(), ink);
    paintIcon(painter, QRect(18, (height() - Measure::icon) / 2, Measure::icon, Measure::icon),
              toneIcon(m_tone), ink);
}

} // namespace LienKet
