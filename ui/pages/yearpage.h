// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/attentionlines.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"

#include <QBoxLayout>

namespace LienKet {

class ActBar;
class AttentionList;
class CycleStrip;
class DoneBar;
class HeadLabel;
class Label;
class LinkLabel;
class NumberTile;
class PageHead;
class Panel;
class PinnedCharts;
class RotationStrip;
class TableView;

/// The year at a glance: where its cycle stands and what blocks it, five figures that lead to their
/// lists, who has not reported, what is due, and the rotation.
class YearPage : public Page
{
    Q_OBJECT

public:
    explicit YearPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setYear(int year) override;
    void refresh() override;
    QWidget *home() const override;
    const TableModel *list() const override { return &m_reports; }
    QWidget *picture() override { return m_content; } ///< the list is but a part of it
    bool announce(const QString &sentence) override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void addCycle(QVBoxLayout &column);
    QLayout *tileRow();
    QWidget *reportPanel();
    QWidget *attentionPanel();
    void addPins(QVBoxLayout &column);
    void addDoneBar(QVBoxLayout &layout);
    QWidget *rotationPanel();
    void makeColumns();
    const CoordinatorTerm *nextTerm() const; ///< of the year after, if it is no mere proposal
    bool isReminded(const MemberStanding &member) const;
    void say();
    void sayHead();
    void sayCycle();
    void sayFigures();
    void sayReports();
    void sayAttention();
    void sayRotation();
    void follow(int attentionItem);
    void takeNextStep(); ///< what the current step of the cycle waits for
    void showDue();      ///< all of it, on this page

    Workspace m_workspace;
    int m_year = 0;
    YearStatus m_status;
    QSet<Id<Organization>> m_toRemind; ///< today, by the rhythm of the round
    TableModel m_reports;
    PageHead *m_head;
    QWidget *m_content; ///< all of the page, however little of it is seen
    CycleStrip *m_cycle;
    Panel *m_actPanel;
    ActBar *m_acts; ///< on the year
    DoneBar *m_done;
    QList<NumberTile *> m_tiles;
    QBoxLayout *m_panels;
    Panel *m_reportPanel;
    TableView *m_reportTable;
    Label *m_noReports;
    Panel *m_attentionPanel;
    AttentionList *m_attention;
    bool m_allAttention = false; ///< every line of it, not the first of each group alone
    LinkLabel *m_attentionNote;
    QList<AttentionTarget> m_targets; ///< of the attention list's lines
    HeadLabel *m_rotationTitle;
    LinkLabel *m_rotationLink;
    RotationStrip *m_rotation;
    PinnedCharts *m_pins;
};

} // namespace LienKet
