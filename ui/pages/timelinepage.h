// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelineplan.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"

class QComboBox;
class QPushButton;

namespace LienKet {

class EmptyState;
class Label;
class LinkLabel;
class PageHead;
class Panel;
class SegmentedSwitch;
class TimelineView;

/// What happened and what is planned over all the years, by cooperation area.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    bool showRecord(const QUuid &record) override;

    TimelineView *view() { return m_view; }

protected:
    void retranslate() override;

private:
    QWidget *makeBar();
    QWidget *makeFacts();
    TimelinePlan chosen() const; ///< the plan with the topics that the reader asked for
    void say();
    void sayFacts();
    QString factsOf(const TimelineItem &item);
    QString topicFacts(const TimelineItem &item);
    void open(const RecordKey &record);
    void reschedule(const RecordKey &topic, QDate from, QDate until);

    Workspace m_workspace;
    TimelinePlan m_plan;
    PageHead *m_head;
    QWidget *m_bar;
    Panel *m_panel;
    EmptyState *m_empty;
    QComboBox *m_topics;
    SegmentedSwitch *m_zoom;
    QPushButton *m_today;
    TimelineView *m_view;
    QWidget *m_factsBand; ///< there while a bar is chosen
    Label *m_facts;
    LinkLabel *m_open;
};

} // namespace LienKet
