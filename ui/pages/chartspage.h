// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/activitytally.h"
#include "ui/pages/chartcard.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"

#include <QMap>

class QAction;
class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace LienKet {

class ChartCards;
class ChartPanel;
class EmptyState;
class FilterBar;
class GapList;
class PageHead;
class SegmentedSwitch;

/// What the consortium's years come to, in charts: of the years, areas and members that the reader
/// chose, in numbers of activities, of participants, or in money.
class ChartsPage : public Page
{
    Q_OBJECT

public:
    explicit ChartsPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setYear(int year) override { m_year = year; }
    void refresh() override;
    QWidget *home() const override;

    /// "chart=KEY" brings that chart into sight.
    void showOnly(const QString &only) override;

    /// A chart's panel by its key, see ChartCards::keys().
    ChartPanel *panel(const QString &key) const { return m_panels.value(key); }
    FilterBar *filters() { return m_filters; }

    /// What is chosen, with the years of the program that have begun.
    ActivityScope scope() const;

    /// The charts as they are shown, for paper; of all of them, or of one by its key.
    Document document(const QString &key = {}) const;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makePanels();
    QBoxLayout *row(const QString &left, const QString &right);
    QWidget *makeBar();
    QWidget *makePrint();
    void fillYears();
    void say();
    void sayFilters();
    void arrange();             ///< panels side by side, or below each other in a narrow window
    void placeBar(bool beside); ///< the choices in the head, or below it
    void follow(const ChartTarget &target);
    void print(const QString &key);
    void exportPdf();

    Workspace m_workspace;
    int m_year = 0;
    PageHead *m_head;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_actions; ///< of the head
    QWidget *m_bar;
    QComboBox *m_from;
    QComboBox *m_until;
    QComboBox *m_measure;
    FilterBar *m_filters;
    QPushButton *m_take;
    QAction *m_print;
    QAction *m_export;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QList<QBoxLayout *> m_rows; ///< of two panels each
    QMap<QString, ChartPanel *> m_panels;
    SegmentedSwitch *m_form; ///< of the chart of areas and years
    GapList *m_gaps;
};

} // namespace LienKet
