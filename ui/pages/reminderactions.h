// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reminders.h"
#include "ui/i18n/translated.h"
#include "ui/pages/workspace.h"

#include <QWidget>

class QAction;

namespace LienKet {

/// What can be done with the letter to a member whose report is waited for: copied, opened in the
/// mail program, saved as an e-mail. No mail server is needed.
class ReminderActions : public Translated<QWidget>
{
    Q_OBJECT

public:
    /// A widget that is never shown, so that it hears the change of language.
    ReminderActions(const Workspace &workspace, QWidget *parent);

    QList<QAction *> actions() const { return {m_copy, m_mail, m_save}; }

    /// The member of a year that the letter goes to.
    void setMember(int year, const MemberStanding &member);

    ReminderLetter letter(Language language) const;

protected:
    void retranslate() override;

private:
    void copy();
    void write();
    void save();

    Workspace m_workspace;
    int m_year = 0;
    MemberStanding m_member;
    QAction *m_copy;
    QAction *m_mail;
    QAction *m_save;
};

} // namespace LienKet
