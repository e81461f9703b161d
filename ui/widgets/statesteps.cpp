// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statesteps.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

namespace LienKet {

namespace {

QRect symbolAt(int left, const QRect &row)
{
    return {left, row.center().y() - Measure::icon / 2 + 1, Measure::icon, Measure::icon};
}

} // namespace

StateSteps::StateSteps(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateSteps::setSteps(const QList<StateStep> &steps, const QString &fact)
{
    m_steps = steps;
    m_fact = fact;
    QStringList words;
    for (const StateStep &each : steps) {
        if (each.when != StateStep::When::Future)
            words.append((each.badge.text + QLatin1Char(' ') + each.date).trimmed());
    }
    setAccessibleName(words.join(QStringLiteral(", ")) + QStringLiteral(". ") + fact);
    update();
}

QSize StateSteps::sizeHint() const
{
    return {400, controlHeight(font()) + Measure::gap};
}

void StateSteps::paintEvent(QPaintEvent *)
{
    using When = StateStep::When;
    constexpr int between = 26;
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    painter.setFont(font());
    QRect rest = rect().adjusted(Measure::inset, 0, -Measure::inset, 0);
    const int fact =
        paintText(painter, rest, m_fact, theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    rest.setRight(rest.right() - fact - Measure::panelGap);
    for (qsizetype i = 0; i < m_steps.size() && rest.width() > 0; ++i) {
        const StateStep &step = m_steps.at(i);
        if (i > 0) {
            paintIcon(painter, symbolAt(rest.left() + (between - Measure::icon) / 2, rest),
                      QStringLiteral("go-next"), theme.muted);
            rest.setLeft(rest.left() + between);
        }
        if (step.when == When::Now) {
            rest.setLeft(rest.left() + paintBadge(painter, rest, step.badge, theme));
        } else {
            if (step.when == When::Past) {
                paintIcon(painter, symbolAt(rest.left(), rest), QStringLiteral("checkmark"),
                          theme.text);
                rest.setLeft(rest.left() + Measure::icon + 6);
            }
            rest.setLeft(rest.left() +
                         paintText(painter, rest, step.badge.text,
                                   step.when == When::Past ? theme.text : theme.muted));
        }
        if (!step.date.isEmpty())
            rest.setLeft(rest.left() + 4 +
                         paintText(painter, rest.adjusted(4, 0, 0, 0), step.date, theme.muted));
    }
}

} // namespace LienKet
