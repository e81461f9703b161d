// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sourcemarks.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"
#include "ui/text/sheet.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace LienKet {

class ActBar;
class AreaLabel;
class Callout;
class DoneBar;
class LinkLabel;
class OutlineList;
class PageHead;
class Panel;
class RecordForm;

/// The consolidated report being worded: its outline, what the members wrote, and the joint text
/// with what each sentence rests on and what is counted. A member's sentence is taken over with a
/// click or Enter, and keeps its source.
class PassagePage : public Page
{
    Q_OBJECT

public:
    explicit PassagePage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setYear(int year) override { m_year = year; }
    void refresh() override;
    bool showRecord(const QUuid &record) override; ///< a passage, or the report
    QWidget *home() const override;
    bool canEdit() const override;
    void editRecord() override;
    bool announce(const QString &sentence) override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *jointPanel();
    void makeShortcuts();
    void read();
    void say();
    void sayHead();
    void sayLeftOut(); ///< whose accepted report is not in it yet
    void sayOutline();
    void sayVoices();
    void sayJoint();
    void saySources();
    QList<Voice> voices() const { return m_voices.value(m_chosen); }
    QWidget *voiceCard(int at);
    QString voiceWords(int at, Language language) const; ///< as rich text
    void addAbsent(QVBoxLayout &list);
    void addSameEvents(QVBoxLayout &list);
    void showPassage(int at);
    void takeOver(const QString &where); ///< "voice/sentence" of the link that was followed
    bool isUsed(const Voice &voice, int sentence, Language language) const;
    bool isOpen() const; ///< can be worded here and now
    QList<SheetSection> readingOf() const;
    const ReportSection *passage() const;
    bool isDone(const ReportSection &passage) const;
    qsizetype doneCount() const;
    QUuid firstToDo() const; ///< where work begins; else the first
    Store &store() const { return m_workspace.store; }
    Directory &names() const { return m_workspace.names; }

    Workspace m_workspace;
    int m_year = 0;
    const ConsolidatedReport *m_report = nullptr; ///< read anew with each refresh
    QList<ReportSection> m_passages;              ///< in the order of the report
    QList<int> m_lines;                           ///< of the outline: a passage, or -1
    QUuid m_chosen;
    QHash<QUuid, QList<Voice>> m_voices;
    PageHead *m_head;
    LinkLabel *m_back;
    ActBar *m_acts;
    Callout *m_leftOut;
    Panel *m_outlinePanel;
    OutlineList *m_outline;
    Panel *m_voicePanel;
    QScrollArea *m_voiceScroll;
    Panel *m_jointPanel;
    QStackedWidget *m_jointStack;
    RecordForm *m_form;
    QScrollArea *m_reading;
    QScrollArea *m_sources;
    DoneBar *m_done;
};

} // namespace LienKet
