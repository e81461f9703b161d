// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/yearselector.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QMenu>
#include <QToolButton>

namespace LienKet {
namespace {

/// The selector's button: the year in bold, the arrow of a list at its right end.
class ListButton : public QPushButton
{
public:
    QSize sizeHint() const override
    {
        return {QFontMetrics(bold(font())).horizontalAdvance(text()) + inset + arrowRoom + 2,
                controlHeight(font())};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        paintBox(painter, rect(), underMouse() ? theme.raised : theme.surface, theme.strong);
        painter.setFont(bold(font()));
        paintText(painter, rect().adjusted(inset, 0, -arrowRoom, 0), text(), theme.text);
        paintIcon(painter,
                  QRect(width() - 14 - Measure::icon, (height() - Measure::icon) / 2, Measure::icon,
                        Measure::icon),
                  QStringLiteral("arrow-down"), theme.text);
    }

private:
    static constexpr int inset = 17;
    static constexpr int arrowRoom = Measure::icon + 24;
};

QToolButton *arrow(const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(name));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

YearSelector::YearSelector(QWidget *parent) : Translated<QWidget>(parent)
{
    m_previous = arrow(QStringLiteral("go-previous"));
    m_list = new ListButton;
    m_list->setAttribute(Qt::WA_Hover);
    m_next = arrow(QStringLiteral("go-next"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(m_previous);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_list, &QPushButton::clicked, this, &YearSelector::openList);
    retranslate();
}

void YearSelector::setYears(const QList<YearChoice> &years)
{
    m_years = years;
    retranslate();
}

void YearSelector::setYear(int year)
{
    m_year = year;
    retranslate();
}

int YearSelector::indexOf(int year) const
{
    for (int i = 0; i < m_years.size(); ++i) {
        if (m_years.at(i).year == year)
            return i;
    }
    return -1;
}

bool YearSelector::has(int year) const
{
    return indexOf(year) >= 0;
}

void YearSelector::step(int by)
{
    const int at = indexOf(m_year);
    if (at >= 0 && at + by >= 0 && at + by < m_years.size())
        choose(m_years.at(at + by).year);
}

void YearSelector::choose(int year)
{
    if (year == m_year)
        return;
    setYear(year);
    Q_EMIT chosen(year);
}

void YearSelector::openList()
{
    QMenu menu(this);
    for (const YearChoice &choice : std::as_const(m_years)) {
        QAction *action = menu.addAction(
            tr("Year %1").arg(choice.year) +
            (choice.remark.isEmpty() ? QString() : QStringLiteral("   ") + choice.remark));
        action->setCheckable(true);
        action->setChecked(choice.year == m_year);
        connect(action, &QAction::triggered, this, [this, year = choice.year] { choose(year); });
    }
    menu.setMinimumWidth(m_list->width());
    menu.exec(m_list->mapToGlobal(QPoint(0, m_list->height() + 2)));
}

void YearSelector::retranslate()
{
    m_list->setText(m_year > 0 ? tr("Year %1").arg(m_year) : tr("No year"));
    m_list->setAccessibleName(tr("Year to work on: %1").arg(m_year));
    m_previous->setToolTip(tr("Previous year (Alt+Page Up)"));
    m_previous->setAccessibleName(tr("Previous year"));
    m_next->setToolTip(tr("Next year (Alt+Page Down)"));
    m_next->setAccessibleName(tr("Next year"));
    const int at = indexOf(m_year);
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at + 1 < m_years.size());
}

} // namespace LienKet
