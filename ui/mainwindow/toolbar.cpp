// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/toolbar.h"

#include "ui/i18n/languageswitch.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/yearselector.h"

#include <QAction>
#include <QToolButton>

namespace LienKet {
namespace {

constexpr int searchWidth = 460;

class Divider : public QWidget
{
public:
    Divider() { setFixedSize(17, 22); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(width() / 2, 0, 1, height(), themeOf(palette()).border);
    }
};

} // namespace

ToolBar::ToolBar(QWidget *parent)
    : Translated<Band>(Ground::Raised, Qt::TopEdge | Qt::BottomEdge, parent)
{
    setFixedHeight(controlHeight(font()) + 20);
    m_years = new YearSelector;
    m_search = new SearchField;
    m_search->setShortcutText(QStringLiteral("Ctrl+K"));
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(110);
    m_search->hide();
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(4);
    m_languages = new SegmentedSwitch;
    m_languages->setSegments({QStringLiteral("Tiếng Việt"), QStringLiteral("English")});
    m_last = new QHBoxLayout;
    m_last->setSpacing(0);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(Measure::paneGap);
    layout->addWidget(m_years);
    layout->addSpacing(Measure::paneGap);
    layout->addWidget(m_search, 1);
    layout->addStretch();
    layout->addLayout(m_actions);
    layout->addWidget(m_languages);
    layout->addLayout(m_last);
    connect(m_languages, &SegmentedSwitch::chosen, this, [this](int index) {
        Q_EMIT languageChosen(index == 0 ? Language::Vietnamese : Language::English);
    });
    retranslate();
}

void ToolBar::addAction(QAction *action, bool startsGroup)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize({22, 22});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    const bool last = action->priority() == QAction::LowPriority;
    QHBoxLayout *group = last ? m_last : m_actions;
    if (startsGroup && group->count() > 0)
        group->addWidget(new Divider);
    group->addWidget(button);
    orderTabs();
}

/// Buttons come after what stands at their right.
void ToolBar::orderTabs()
{
    QList<QWidget *> seen{m_search};
    for (int i = 0; i < m_actions->count(); ++i)
        seen.append(m_actions->itemAt(i)->widget());
    seen.append(m_languages);
    for (int i = 0; i < m_last->count(); ++i)
        seen.append(m_last->itemAt(i)->widget());
    for (qsizetype i = 1; i < seen.size(); ++i)
        setTabOrder(seen.at(i - 1), seen.at(i));
}

void ToolBar::setLanguage(Language language)
{
    m_languages->setCurrent(language == Language::Vietnamese ? 0 : 1);
}

void ToolBar::setYearsWidth(int width)
{
    m_years->setMinimumWidth(qMax(width, m_years->minimumSizeHint().width()));
}

void ToolBar::retranslate()
{
    setLanguage(currentLanguage());
    m_search->setPlaceholderText(tr("Find a member, topic, person, number…"));
    m_search->setAccessibleName(tr("Search everything"));
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setToolTip(tr("Language (Ctrl+Shift+L)"));
}

} // namespace LienKet
