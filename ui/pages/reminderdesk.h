// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reminders.h"
#include "ui/pages/workspace.h"

#include <QCoreApplication>

class QWidget;

namespace LienKet {

/// What can be done with the letter to a member whose report is waited for. No mail server is
/// needed.
class ReminderDesk
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::ReminderDesk)

public:
    explicit ReminderDesk(const Workspace &workspace) : m_workspace(workspace) {}

    /// The member of a year that the letter goes to.
    void setMember(int year, const MemberStanding &member);

    bool isWaiting() const { return !m_member.isIn(); } ///< there is a letter to be sent
    ReminderLetter letter(Language language) const;
    std::pair<ReminderLetter, ReminderLetter> letters() const; ///< Vietnamese and English

    void copy() const;                 ///< to the clipboard, in the language of the moment
    void write(QWidget *parent) const; ///< opens it in the mail program
    void print(QWidget *parent) const;

    /// Saves it as an e-mail file; where, or nothing if it was not.
    void save(QWidget *parent) const;

private:
    Workspace m_workspace;
    int m_year = 0;
    MemberStanding m_member;
};

} // namespace LienKet
