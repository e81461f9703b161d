// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetview.h"

#include "ui/i18n/translated.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/sheetcontent.h"
#include "ui/widgets/stylecontrols.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

namespace LienKet {

namespace {

/// Qt names the scroll buttons of a tab bar once, in the language of that moment.
class TabBar : public Translated<QTabBar>
{
public:
    TabBar() { TabBar::retranslate(); }

protected:
    void retranslate() override
    {
        const auto buttons = findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
        if (buttons.size() != 2)
            return;
        buttons[0]->setAccessibleName(QTabBar::tr("Scroll Left"));
        buttons[1]->setAccessibleName(QTabBar::tr("Scroll Right"));
    }
};

} // namespace

SheetView::SheetView(QWidget *parent) : Panel(parent)
{
    m_title = new Label;
    m_title->setFont(headFont());
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_badge = new BadgeLabel;
    m_note = new Label(Label::Ink::Muted);
    m_note->setWordWrap(true);
    m_head = new QWidget;
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_title, 1);
    first->addWidget(m_badge, 0, Qt::AlignTop);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(Measure::inset, 12, Measure::inset, 4);
    head->setSpacing(2);
    head->addLayout(first);
    head->addWidget(m_note);

    m_tabs = new TabBar;
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabBand = new Band(Band::Ground::Surface, Qt::BottomEdge);
    auto *tabs = new QHBoxLayout(m_tabBand);
    // The first tab's words stand under the title.
    tabs->setContentsMargins(Measure::inset - StyleControls::tabInset, 0, Measure::gap, 0);
    tabs->addWidget(m_tabs, 1);
    m_scroll = plainScrollArea();
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_empty = new EmptyState;

    body()->setContentsMargins(0, 0, 0, Measure::sheetRadius);
    body()->addWidget(m_head);
    body()->addWidget(m_tabBand);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_empty, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &SheetView::showTab);
    setMinimumWidth(360);
    setSheet({});
}

void SheetView::setPlaceholder(const QString &icon, const QString &title, const QString &sentence)
{
    m_empty->setContent(icon, title, sentence);
}

void SheetView::setBar(QWidget *bar)
{
    body()->insertWidget(1, bar);
}

void SheetView::addPane(QWidget *pane)
{
    m_panes.append(pane);
    body()->addWidget(pane, 1);
    pane->hide();
}

void SheetView::setPaneTitles(const QStringList &titles)
{
    m_paneTitles = titles;
}

QString SheetView::tabTitle(const QString &title, int count)
{
    return count < 0 ? title : title + StyleControls::tabCountSign + QString::number(count);
}

void SheetView::showPane(int index)
{
    m_tabs->setCurrentIndex(int(m_sheet.tabs.size()) + index);
}

void SheetView::openTab(const QString &title)
{
    for (int i = 0; i < m_sheet.tabs.size(); ++i) {
        if (m_sheet.tabs.at(i).title == title)
            m_tabs->setCurrentIndex(i);
    }
}

void SheetView::setSheet(const Sheet &sheet)
{
    // The same tab of the next record stays, wherever it stands there.
    const int before = m_tabs->currentIndex();
    int kept = 0;
    for (int i = 0; i < sheet.tabs.size() && before >= 0 && before < m_sheet.tabs.size(); ++i) {
        if (sheet.tabs.at(i).title == m_sheet.tabs.at(before).title)
            kept = i;
    }
    if (m_pane >= 0)
        kept = int(sheet.tabs.size()) + m_pane;
    m_sheet = sheet;
    const bool some = !sheet.isEmpty();
    const int count = int(sheet.tabs.size() + m_panes.size());
    m_head->setVisible(some);
    m_tabBand->setVisible(some && count > 1);
    m_empty->setVisible(!some);
    m_title->setText(sheet.title);
    m_badge->setBadge(sheet.badge);
    m_note->setText(sheet.note);
    m_note->setVisible(!sheet.note.isEmpty());
    setAccessibleName(sheet.title);

    if (!some) {
        // The tab that was chosen is kept for the next record.
        m_scroll->hide();
        for (QWidget *pane : std::as_const(m_panes))
            pane->hide();
        return;
    }
    const QSignalBlocker quiet(m_tabs);
    QStringList titles;
    for (const SheetTab &tab : sheet.tabs)
        titles.append(tabTitle(tab.title, tab.count));
    titles += m_paneTitles;
    while (m_tabs->count() > titles.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < titles.size(); ++i) {
        if (i < m_tabs->count())
            m_tabs->setTabText(i, titles.at(i));
        else
            m_tabs->addTab(titles.at(i));
    }
    // Qt says so itself only while the tabs are in sight.
    m_tabs->updateGeometry();
    const int now = qBound(0, kept, qMax(0, int(titles.size()) - 1));
    m_tabs->setCurrentIndex(now);
    showTab(now);
}

void SheetView::showTab(int index)
{
    const bool read = index < m_sheet.tabs.size();
    m_pane = read ? -1 : index - int(m_sheet.tabs.size());
    for (int i = 0; i < m_panes.size(); ++i)
        m_panes.at(i)->setVisible(i == m_pane);
    m_scroll->setVisible(read);
    if (!read)
        return Q_EMIT paneShown(m_pane);
    m_scroll->setWidget(
        sheetContent(index >= 0 ? m_sheet.tabs.at(index).sections : QList<SheetSection>(),
                     [this](const SheetTarget &target) { Q_EMIT followed(target); }));
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace LienKet
