// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfile.h"
#include "ui/i18n/translated.h"
#include "ui/text/sheet.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace LienKet {

/// One chart on its sheet: title, the sentence that says what is seen, the plot, and the note that
/// says how it was counted. A button turns the plot into the table of the same numbers and back.
class ChartPanel : public Translated<Panel>
{
    Q_OBJECT

public:
    explicit ChartPanel(QWidget *parent = nullptr);

    struct Words
    {
        QString title;
        QString summary; ///< one sentence, also for a screen reader
        QString note;
        bool illustrative = false; ///< said on what is taken along
    };
    void setWords(const Words &words);
    void setChart(const ChartView::LayOut &layOut);
    void setTable(const SheetTable &table);

    ChartView *view() { return m_view; }
    bool showsTable() const;
    void showTable(bool table);

    /// A widget at the right of the plot, or below it while its width is 0.
    void addBeside(QWidget *widget);
    void setBesideWidth(int width);

    /// How wide the panel must be to have plot and widget side by side.
    int widthBeside(int width) const;

protected:
    void retranslate() override;

private:
    QLayout *makeHead();
    void fillTable();
    ChartPicture picture() const;
    void copy();
    void save();

    bool m_illustrative = false;
    SheetTable m_table;
    ChartView::LayOut m_layOut;
    Label *m_heading;
    Label *m_summary;
    Label *m_note;
    QPushButton *m_switch;
    QPushButton *m_take;
    QAction *m_copy;
    QAction *m_save;
    QStackedWidget *m_stack;
    ChartView *m_view;
    QScrollArea *m_tablePane;
    QBoxLayout *m_row;
    QWidget *m_beside = nullptr;
    int m_besideWidth = 0;
};

} // namespace LienKet
