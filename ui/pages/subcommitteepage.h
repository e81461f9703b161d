// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablepage.h"

namespace LienKet {

/// The meetings of a year, with attendance, decisions and votes.
class SubcommitteePage : public EntityPage<Meeting>
{
    Q_OBJECT

public:
    using EntityPage::EntityPage;
    QString title() const override;

protected:
    bool belongs(const Meeting &meeting) const override { return meeting.year == year(); }
    QList<Column> columns() override;
    QList<Facet> facets() override;
    QString searchText(int record) override;
    Sheet sheet(int record) override;
    Words words() override;
    QList<ActBar::Further> furtherActs() override;

private:
    QString fileName(const QString &pattern) const; ///< with the day of the meeting
    static QString named(const Meeting &meeting);   ///< its kind and its number within the year
    QList<MeetingDecision> decisions(const Meeting &meeting) const;
    SheetSection agenda(const Meeting &meeting) const;
    SheetTab decisionTab(const Meeting &meeting) const;
    SheetTab attendanceTab(const Meeting &meeting) const;
    SheetTab seatTab(const Meeting &meeting) const;

    Id<Meeting> m_shownMeeting; ///< of the details
};

} // namespace LienKet
