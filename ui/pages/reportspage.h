// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
#include "ui/pages/reminderdesk.h"
#include "ui/pages/tablepage.h"

namespace LienKet {

/// The members' reports of a year's round: who is in, who is late, and what they say.
class ReportsPage : public EntityPage<MemberReport>
{
    Q_OBJECT

public:
    /// Asked to show only this, the next record is shown with the letter that reminds its member.
    static constexpr QLatin1StringView letterOf{"letter"};

    explicit ReportsPage(const Workspace &workspace, QWidget *parent = nullptr);
    QString title() const override;
    bool showRecord(const QUuid &record) override; ///< a report, also by one of its entries
    void showOnly(const QString &only) override;   ///< also letterOf

protected:
    bool belongs(const MemberReport &report) const override;
    bool canAdd() const override { return false; }
    QString ownPage() const override { return QStringLiteral("report"); }
    Offer pageActs() const override;
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;
    void follow(const SheetTarget &target) override;

private:
    MemberStanding standing(const MemberReport &report) const;
    SheetSection topicSection(const MemberReport &report) const;
    SheetTab reminderTab(const MemberReport &report) const;
    static QString letterTitle();
    SheetTab letterTab() const;
    QList<ActBar::Further> furtherActs() override;

    int load() override;

    YearStatus m_status;
    ReminderDesk m_desk; ///< about the member of the details
    bool m_toLetter = false;
};

} // namespace LienKet
