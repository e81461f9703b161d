// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/sheet.h"
#include "ui/widgets/panel.h"

class QScrollArea;
class QTabBar;

namespace LienKet {

class BadgeLabel;
class EmptyState;
class Label;

/// The details pane: a Sheet to be read, beside the table it was chosen in.
class SheetView : public Panel
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

    /// Shows a record; an empty sheet shows what belongs here instead.
    void setSheet(const Sheet &sheet);

    /// A further tab behind those of the sheet, with a widget of its own, which is taken.
    void addPane(QWidget *pane);
    void setPaneTitles(const QStringList &titles);

    /// A tab's title with its count beside it; none if it is negative.
    static QString tabTitle(const QString &title, int count);
    void showPane(int index);
    void openTab(const QString &title); ///< of the sheet; nothing happens if it has no such tab
    int shownPane() const { return m_sheet.isEmpty() ? -1 : m_pane; } ///< -1: none of them

    /// A widget between the head and the tabs, which is taken; it hides itself.
    void setBar(QWidget *bar);

    /// What stands here while nothing is selected.
    void setPlaceholder(const QString &icon, const QString &title, const QString &sentence);

Q_SIGNALS:
    void paneShown(int index);
    void followed(const LienKet::SheetTarget &target); ///< a line of the sheet leads there

private:
    void showTab(int index);

    Sheet m_sheet;
    QList<QWidget *> m_panes;
    QStringList m_paneTitles;
    int m_pane = -1; ///< the pane that is shown, whatever the sheet; -1: one of the sheet's tabs
    QWidget *m_head;
    Label *m_title;
    BadgeLabel *m_badge;
    Label *m_note;
    QWidget *m_tabBand;
    QTabBar *m_tabs;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
};

} // namespace LienKet
