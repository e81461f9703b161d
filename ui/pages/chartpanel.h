// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfile.h"
#include "ui/i18n/translated.h"
#include "ui/pages/chartcard.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace LienKet {

class Store;

/// One chart on its sheet: title, the sentence that says what is seen, the plot, and the note that
/// says how it was counted. A button turns the plot into the table of the same numbers and back,
/// one copies it as a picture or as that table, one saves and prints it and pins it to the year
/// page.
class ChartPanel : public Translated<Panel>
{
    Q_OBJECT

public:
    explicit ChartPanel(const Store &store, QWidget *parent = nullptr);

    void setCard(const ChartCard &card, bool illustrative);
    const ChartCard &card() const { return m_card; }
    bool isIllustrative() const { return m_illustrative; }

    ChartView *view() { return m_view; }
    bool showsTable() const;
    void showTable(bool table);

    /// A control of this chart alone, above the plot.
    void addTool(QWidget *tool);

    /// A widget at the right of the plot, or below it while its width is 0.
    void addBeside(QWidget *widget);
    void setBesideWidth(int width);

    /// How wide the panel must be to have plot and widget side by side.
    int widthBeside(int width) const;

Q_SIGNALS:
    void followed(const LienKet::ChartTarget &target);
    void printRequested();
    void pinsChanged(); ///< it was pinned to the year page, or taken off it

protected:
    void retranslate() override;

private:
    QLayout *makeHead();
    void fillTable();
    ChartPicture picture() const;
    void copyPicture();
    void copyTable();
    void save();
    void pin(bool pinned);

    const Store &m_store; ///< where what is shown was read
    ChartCard m_card;
    bool m_illustrative = false;
    Label *m_heading;
    Label *m_summary;
    Label *m_note;
    QHBoxLayout *m_tools;
    QPushButton *m_switch;
    QPushButton *m_copy;
    QAction *m_copyPicture;
    QAction *m_copyTable;
    QPushButton *m_take;
    QAction *m_save;
    QAction *m_print;
    QAction *m_pin;
    QStackedWidget *m_stack;
    ChartView *m_view;
    QScrollArea *m_tablePane;
    QBoxLayout *m_row;
    QWidget *m_beside = nullptr;
    int m_besideWidth = 0;
};

/// The keys of the charts that are pinned to the year page on this desktop.
QStringList pinnedCharts();
void setPinnedCharts(const QStringList &keys);

} // namespace LienKet
