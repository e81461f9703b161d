// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
#include "ui/pages/tablepage.h"

namespace LienKet {

/// The members' reports of a year's round: who is in, who is late, and what they say.
class ReminderActions;

class ReportsPage : public EntityPage<MemberReport>
{
    Q_OBJECT

public:
    explicit ReportsPage(const Workspace &workspace, QWidget *parent = nullptr);
    QString title() const override;

protected:
    bool belongs(const MemberReport &report) const override;
    bool canAdd() const override { return false; }
    Offer pageActs() const override;
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;

private:
    MemberStanding standing(const MemberReport &report) const;
    SheetTab entryTab(const MemberReport &report) const;
    SheetTab reminderTab(const MemberReport &report) const;
    SheetTab findingTab(const MemberReport &report) const;
    SheetTab letterTab() const;
    void offerActs() override;

    int load() override;

    YearStatus m_status;
    ReminderActions *m_letter;
};

} // namespace LienKet
