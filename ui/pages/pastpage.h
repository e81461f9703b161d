// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/past.h"
#include "ui/pages/chartdocument.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"

class QAction;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace LienKet {

class ChartPanel;
class EmptyState;
class PageHead;

/// What happened in a cooperation area, or with a member, over all the years: to be read from the
/// last year back, and printed as a section of paper.
class PastPage : public Page
{
    Q_OBJECT

public:
    explicit PastPage(const Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    QWidget *home() const override;

    /// Chooses an area or a member.
    bool showRecord(const QUuid &record) override;

    Document document();

protected:
    void retranslate() override;

private:
    QPushButton *makePrint();
    void fillSubjects();
    PastSubject subject() const;
    QString subjectName() const;
    ChartCard trend() const;
    SheetSection section(const PastYear &year);
    QList<Cell> row(const Topic &topic) const;
    QList<Cell> row(const Activity &activity) const;
    QString agreements(const PastYear &year) const;
    QString report(const PastYear &year) const;
    void say();

    Workspace m_workspace;
    QList<PastSubject> m_subjects;
    QList<PastYear> m_years;
    PageHead *m_head;
    QComboBox *m_choice;
    QPushButton *m_take;
    QAction *m_print;
    QAction *m_save;
    ChartPanel *m_trend;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
};

} // namespace LienKet
