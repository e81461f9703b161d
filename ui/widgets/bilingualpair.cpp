// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bilingualpair.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/halves.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

namespace LienKet {
namespace {

constexpr int markInset = 4; ///< between the mark's frame and its letters

QString markOf(Language language)
{
    return language == Language::Vietnamese ? QStringLiteral("VI") : QStringLiteral("EN");
}

} // namespace

BilingualPair::BilingualPair(QWidget *parent) : Translated<QWidget>(parent)
{
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_vietnamese = addHalf(Language::Vietnamese);
    m_english = addHalf(Language::English);
}

BilingualPair::Half BilingualPair::addHalf(Language language)
{
    Half half;
    half.mark = markOf(language);
    half.state = new Label;
    half.state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    half.words = new Label;
    half.words->setTextFormat(Qt::RichText);
    half.words->setWordWrap(true);
    half.words->setAlignment(Qt::AlignTop);
    half.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(10, 6, 10, 8);
    column->setSpacing(2);
    column->addWidget(half.state);
    column->addWidget(half.words);
    m_layout->addLayout(column, 1);
    return half;
}

void BilingualPair::setText(const LocalizedText &text)
{
    m_text = text;
    retranslate();
}

void BilingualPair::retranslate()
{
    say(m_vietnamese, Language::Vietnamese);
    say(m_english, Language::English);
}

void BilingualPair::say(const Half &half, Language language)
{
    const bool there = m_text.has(language);
    half.words->setAbsent(!there);
    const QString words = there ? m_text.in(language) : tr("not translated yet");
    // The mark stands in the first line of the text, which leaves room for it.
    half.words->setText(
        QStringLiteral("<p style=\"margin:0; text-indent:%1px\">%2</p>")
            .arg(QString::number(markWidth(half) + Measure::gap),
                 words.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"))));
    half.words->setAccessibleName(half.mark + QStringLiteral(": ") + words);
    const TextState state = m_text.state(language);
    half.state->setVisible(there && (state == TextState::Outdated || state == TextState::Draft));
    half.state->setTone(state == TextState::Outdated ? Tone::Warning : Tone::Running);
    half.state->setText(state == TextState::Outdated ? tr("older than the other version")
                                                     : tr("draft translation"));
}

int BilingualPair::markWidth(const Half &half) const
{
    return fontMetrics().horizontalAdvance(half.mark) + 2 * markInset;
}

void BilingualPair::resizeEvent(QResizeEvent *)
{
    turnHalves(*m_layout, width());
}

void BilingualPair::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    paintHalves(painter, rect(), *m_layout, theme, theme.border);
    for (const Half *half : {&m_vietnamese, &m_english}) {
        const QRect mark(half->words->pos(), QSize(markWidth(*half), lineHeight(font())));
        paintBox(painter, mark, theme.raised, theme.border);
        paintText(painter, mark, half->mark, theme.muted, Qt::AlignCenter);
    }
}

} // namespace LienKet
