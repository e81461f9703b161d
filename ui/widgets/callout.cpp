// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callout.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

namespace LienKet {

namespace {
constexpr int edge = 4;
}

Callout::Callout(Tone tone, const QString &icon, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_icon(icon), m_words(new Label),
      m_layout(new QHBoxLayout(this))
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_layout->setContentsMargins(Measure::inset + edge + Measure::icon + Measure::gap, 8,
                                 Measure::inset, 8);
    m_layout->setSpacing(Measure::panelGap);
    m_layout->addWidget(m_words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Callout::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Callout::setWords(const QString &cause, const QString &sentence)
{
    m_words->setText(
        QStringLiteral("<b>%1</b> %2")
            .arg(cause.toHtmlEscaped(),
                 sentence.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))));
    setAccessibleName(cause + QLatin1Char(' ') + sentence);
}

LinkLabel *Callout::link()
{
    if (!m_link) {
        m_link = new LinkLabel;
        m_layout->addWidget(m_link);
    }
    return m_link;
}

void Callout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    const QColor ink = theme.ink(m_tone);
    painter.fillRect(rect(), theme.tint(m_tone));
    painter.fillRect(QRect(0, 0, edge, height()), ink);
    paintIcon(painter,
              QRect(Measure::inset + edge - 4, m_words->y() + 2, Measure::icon, Measure::icon),
              m_icon, ink);
}

} // namespace LienKet
