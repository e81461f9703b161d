// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelineplan.h"
#include "ui/models/facet.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace LienKet {

class EmptyState;
class FilterBar;
class Label;
class LinkLabel;
class PageHead;
class Panel;
class SegmentedSwitch;
class TableView;
class TimelinePaper;
class TimelineView;

/// What happened and what is planned over all the years, by cooperation area, member, agreement or
/// kind; as bars, or as a table of the same rows.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *home() const override;
    bool showRecord(const QUuid &record) override;
    void showOnly(const QString &only) override; ///< "facet=code,code&facet=code"
    void focusFilter() override;
    const TableModel *list() const override { return &m_rows; }

    TimelineView *view() { return m_view; }
    FilterBar *filters() { return m_filters; }
    void openList();
    void showTable(bool table);

    /// What is shown, for paper: all years, or those in sight, on so many sheets.
    TimelinePaper paper(bool inSight, int sheets);

protected:
    void retranslate() override;

private:
    QWidget *makeBar();
    FilterBar *makeFilters();
    QPushButton *makePrint();
    void makeColumns();
    QList<Facet> facets();
    bool passes(const TimelineItem &item) const;
    void showTopics(int topics); ///< of the choice in the head
    void read();                 ///< the plan, as the grouping and the topics ask for it
    void fillRows(const TimelinePlan &plan);
    void print();
    void save();
    QWidget *makeFacts();
    TimelinePlan chosen() const; ///< the plan with the topics that the reader asked for
    void say();
    void sayFacts();
    void sayTable();
    QString factsOf(const TimelineItem &item);
    QString topicFacts(const TimelineItem &item);
    void open(const RecordKey &record);
    void reschedule(const RecordKey &topic, QDate from, QDate until);

    /// An item of what is shown, with the lane it stands in.
    struct RowItem
    {
        QString lane;
        TimelineItem item;
    };

    Workspace m_workspace;
    TimelinePlan m_plan;
    QList<TimelineItem> m_items; ///< of the plan, as the facets are asked of them
    QList<RowItem> m_shown;
    TableModel m_rows;
    int m_sheets = 1;
    PageHead *m_head;
    LinkLabel *m_asList;
    QWidget *m_bar;
    Panel *m_panel;
    EmptyState *m_empty;
    QComboBox *m_grouping;
    QComboBox *m_topics;
    FilterBar *m_filters;
    QPushButton *m_tableSwitch;
    QPushButton *m_take;
    QAction *m_print;
    QAction *m_save;
    QAction *m_onlyInSight;
    QList<QAction *> m_sheetChoices;
    QStackedWidget *m_stack;
    TableView *m_table;
    SegmentedSwitch *m_zoom;
    QPushButton *m_today;
    TimelineView *m_view;
    QWidget *m_factsBand; ///< there while a bar is chosen
    Label *m_facts;
    LinkLabel *m_open;
};

} // namespace LienKet
