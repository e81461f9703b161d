// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
#include "core/services/entrymarks.h"
#include "core/services/reportround.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"
#include "ui/text/sheet.h"

class QComboBox;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace LienKet {

class ActBar;
class AreaLabel;
class Callout;
class DoneBar;
class Label;
class LinkLabel;
class OutlineList;
class PageHead;
class Panel;
class RecordForm;
class StateSteps;

/// One member's report of a year on one page: its parts, the one that is worked on, and the check
/// before it is handed in. Ctrl+Page Up and Ctrl+Page Down step through the parts.
class MemberReportPage : public Page
{
    Q_OBJECT

public:
    explicit MemberReportPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setYear(int year) override { m_year = year; }
    void refresh() override;
    bool showRecord(const QUuid &record) override; ///< a report, or one of its entries
    QWidget *home() const override;
    bool canEdit() const override;
    void editRecord() override;
    bool announce(const QString &sentence) override;

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *outlinePanel();
    QWidget *partPanel();
    QWidget *checkPanel();
    void makeShortcuts();
    void read();
    void say();
    void sayHead();
    void saySteps();
    void sayCallout();
    void sayMembers();
    void sayOutline();
    void sayLegend();
    void sayPart();
    void sayPartHead();
    void sayChecks();
    void sayProcess();
    void addCheck(QVBoxLayout &list, const Badge &badge, const QString &words,
                  const QString &link = {}, const RecordKey &part = {}, const QString &field = {});
    void showPart(const RecordKey &part, const QString &field = {});
    bool isOpen() const; ///< can be written here and now
    bool isAnswered(const ReportEntry &entry) const;
    RecordKey reportKey() const;
    QList<SheetSection> readingOf(const RecordKey &part) const;
    Store &store() const { return m_workspace.store; }
    Directory &names() const { return m_workspace.names; }

    Workspace m_workspace;
    int m_year = 0;
    Id<Organization> m_member; ///< whose report is shown, year after year
    QList<MemberStanding> m_members;
    MemberReport m_report; ///< a null id: the round of the year is not open
    MemberStanding m_standing;
    QList<ReportEntry> m_entries;
    QHash<RecordKey, EntryChange> m_marks;
    QList<ReportFinding> m_findings;
    QSet<QUuid> m_faulty; ///< what keeps it from being handed in
    RecordKey m_part;     ///< the report itself, for its general text, or one of its entries
    PageHead *m_head;
    LinkLabel *m_back;
    QComboBox *m_choice;
    ActBar *m_acts;
    StateSteps *m_steps;
    Callout *m_callout;
    Panel *m_outlinePanel;
    OutlineList *m_outline;
    Label *m_legend;
    Label *m_partTitle;
    AreaLabel *m_partArea;
    Label *m_partFact;
    Callout *m_comment;
    QStackedWidget *m_partStack;
    QScrollArea *m_reading;
    RecordForm *m_form;
    Panel *m_checkPanel;
    QScrollArea *m_checks;
    Label *m_processTitle;
    Label *m_process;
    DoneBar *m_done;
};

} // namespace LienKet
