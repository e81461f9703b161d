// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cyclestrip.h"

#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/style.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace LienKet {
namespace {

constexpr int node = 24;
constexpr int nodeTop = 16;
constexpr int barHeight = 48;
constexpr int foldedWidth = 1000; ///< below it only the step that is looked at keeps its name

using State = CycleNode::State;

} // namespace

CycleStrip::CycleStrip(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_bar = new QWidget(this);
    m_sentence = new EmphasisLabel;
    m_sentence->setWordWrap(true);
    m_button = new QPushButton;
    makePrimary(m_button);
    m_button->hide();
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(18, 0, Measure::inset, 0);
    layout->setSpacing(Measure::paneGap);
    layout->addSpacing(Measure::icon + 10);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
}

int CycleStrip::stepsHeight() const
{
    return folded() ? nodeTop + node + lineHeight(font()) + 16
                    : nodeTop + node + 3 * lineHeight(font()) + 26;
}

bool CycleStrip::folded() const
{
    return width() < foldedWidth;
}

QSize CycleStrip::minimumSizeHint() const
{
    return {480, stepsHeight() + barHeight};
}

QRect CycleStrip::column(int step) const
{
    const int count = qMax<int>(1, m_steps.size());
    const int left = 2 + (width() - 4) * step / count;
    return QRect(left, 1, 2 + (width() - 4) * (step + 1) / count - left, stepsHeight());
}

void CycleStrip::setSteps(const QList<CycleNode> &steps)
{
    m_steps = steps;
    // What waits is looked at, even if a later step is done: a carried-over topic comes first.
    const auto current = std::find_if(steps.begin(), steps.end(), [](const CycleNode &each) {
        return each.state == State::Current;
    });
    m_looked =
        current == steps.end() ? qMax(0, int(steps.size()) - 1) : int(current - steps.begin());
    updateGeometry();
    showSentence();
    update();
}

void CycleStrip::showSentence()
{
    if (m_steps.isEmpty())
        return;
    const CycleNode &step = m_steps.at(m_looked);
    m_sentence->setSentence(QStringLiteral("<b>%1</b> %2")
                                .arg(step.cause.toHtmlEscaped(), step.sentence.toHtmlEscaped()));
    m_button->setVisible(step.state == State::Current && !m_button->text().isEmpty());
    setAccessibleName(step.name + QStringLiteral(": ") + step.fact);
    setAccessibleDescription(step.cause + QLatin1Char(' ') + step.sentence);
}

void CycleStrip::look(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_looked = step;
    showSentence();
    update();
}

void CycleStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void CycleStrip::resizeEvent(QResizeEvent *)
{
    m_bar->setGeometry(1, stepsHeight(), width() - 2, barHeight);
    updateGeometry();
}

void CycleStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    paintBox(painter, rect(), theme.surface, theme.border, Measure::sheetRadius);
    if (m_steps.isEmpty())
        return;
    painter.fillRect(column(m_looked), theme.selection);
    painter.save();
    const int bar = folded() ? nodeTop + node + 8 : stepsHeight();
    painter.setClipRect(QRect(1, bar, width() - 2, height() - bar - 1));
    paintBox(painter, rect().adjusted(1, 1, -1, -1), theme.selection, {}, Measure::sheetRadius - 1);
    painter.restore();
    for (int i = 0; i < m_steps.size(); ++i) {
        paintNode(painter, i);
        paintWords(painter, i);
    }
    if (folded())
        paintName(painter);
    const CycleNode &step = m_steps.at(m_looked);
    const QRect symbol(18, stepsHeight() + (barHeight - Measure::icon) / 2, Measure::icon,
                       Measure::icon);
    const bool done = step.state == State::Done;
    paintIcon(painter, symbol,
              step.blocked ? QStringLiteral("window-close")
              : done       ? QStringLiteral("checkmark")
                           : QStringLiteral("help-about"),
              step.blocked ? theme.late
              : done       ? theme.done
                           : theme.muted);
}

void CycleStrip::paintNode(QPainter &painter, int i) const
{
    const Theme &theme = themeOf(palette());
    const CycleNode &step = m_steps.at(i);
    const QRect place = column(i);
    const QRect circle(place.center().x() - node / 2 + 1, nodeTop, node, node);
    const int middle = circle.center().y();
    constexpr int air = 5;
    const bool reached = step.state != State::Future;
    if (i > 0)
        painter.fillRect(
            QRect(QPoint(place.left(), middle), QPoint(circle.left() - air, middle + 1)),
            reached ? theme.accent : theme.border);
    if (i + 1 < m_steps.size()) {
        const bool onward = m_steps.at(i + 1).state != State::Future;
        painter.fillRect(
            QRect(QPoint(circle.right() + air, middle), QPoint(place.right(), middle + 1)),
            onward ? theme.accent : theme.border);
    }
    const double round = node / 2.0;
    if (step.state == State::Done) {
        paintBox(painter, circle, theme.accent, {}, round);
        paintIcon(painter, QRect(circle.center().x() - 7, middle - 7, 16, 16),
                  QStringLiteral("checkmark"), theme.onAccent);
        return;
    }
    const bool current = step.state == State::Current;
    paintBox(painter, circle, theme.surface, current ? theme.accent : theme.strong, round,
             current ? 3 : 2);
    painter.setFont(current ? bold(font()) : font());
    painter.setPen(current ? theme.accent : theme.muted);
    painter.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
    painter.setFont(font());
}

void CycleStrip::paintWords(QPainter &painter, int i) const
{
    if (folded())
        return;
    const CycleNode &step = m_steps.at(i);
    const bool current = step.state == State::Current;
    const Theme &theme = themeOf(palette());
    QRect words = column(i).adjusted(2, nodeTop + node + 5, -2, 0);
    words.setHeight(2 * lineHeight(font()) + 2);
    painter.setFont(current ? bold(font()) : font());
    painter.setPen(current ? theme.accent : step.state == State::Done ? theme.text : theme.muted);
    painter.drawText(words, Qt::AlignCenter | Qt::TextWordWrap, step.name);
    painter.setFont(font());
    paintText(painter, QRect(words.left(), words.bottom() + 4, words.width(), lineHeight(font())),
              step.fact, current ? theme.accent : theme.muted, Qt::AlignCenter);
}

void CycleStrip::paintName(QPainter &painter) const
{
    const Theme &theme = themeOf(palette());
    const CycleNode &step = m_steps.at(m_looked);
    QRect place(18, nodeTop + node + 14, width() - 18 - Measure::inset, lineHeight(font()));
    QString name = step.name;
    painter.setFont(bold(font()));
    place.setLeft(
        place.left() + Measure::paneGap +
        paintText(painter, place, name.replace(QLatin1Char('\n'), QLatin1Char(' ')), theme.accent));
    painter.setFont(font());
    paintText(painter, place, step.fact, theme.accent);
}

void CycleStrip::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < m_steps.size(); ++i) {
        if (column(i).contains(event->position().toPoint()))
            look(i);
    }
}

void CycleStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        look(m_looked - 1);
    else if (event->key() == Qt::Key_Right)
        look(m_looked + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace LienKet
