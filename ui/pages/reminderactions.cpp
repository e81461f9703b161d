// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reminderactions.h"

#include "ui/dialogs/messages.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/errors.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QUrl>
#include <QUrlQuery>

namespace LienKet {

using namespace Qt::StringLiterals;

ReminderActions::ReminderActions(const Workspace &workspace, QWidget *parent)
    : Translated<QWidget>(parent), m_workspace(workspace), m_copy(new QAction(this)),
      m_mail(new QAction(this)), m_save(new QAction(this))
{
    hide();
    connect(m_copy, &QAction::triggered, this, &ReminderActions::copy);
    connect(m_mail, &QAction::triggered, this, &ReminderActions::write);
    connect(m_save, &QAction::triggered, this, &ReminderActions::save);
    ReminderActions::retranslate();
}

void ReminderActions::retranslate()
{
    m_copy->setText(tr("Copy the reminder letter"));
    m_mail->setText(tr("Write the reminder as an e-mail"));
    m_save->setText(tr("Save the reminder as an e-mail file…"));
}

void ReminderActions::setMember(int year, const MemberStanding &member)
{
    m_year = year;
    m_member = member;
    for (QAction *action : actions())
        action->setVisible(!member.isIn());
}

ReminderLetter ReminderActions::letter(Language language) const
{
    return reminderLetter(recordsForLetters(m_workspace.store), m_year, m_member, language,
                          m_workspace.today);
}

void ReminderActions::copy()
{
    const ReminderLetter text = letter(currentLanguage());
    QGuiApplication::clipboard()->setText(text.subject + u"\n\n"_s + text.body);
}

void ReminderActions::write()
{
    const ReminderLetter text = letter(currentLanguage());
    QUrl mail;
    mail.setScheme(u"mailto"_s);
    mail.setPath(text.address);
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, text.subject);
    query.addQueryItem(u"body"_s, text.body);
    mail.setQuery(query);
    if (!QDesktopServices::openUrl(mail))
        MessageDialog(m_mail->text(), {tr("No mail program answered. Copy the letter instead.")},
                      window())
            .exec();
}

void ReminderActions::save()
{
    const ReminderLetter text = letter(currentLanguage());
    const QString name = u"%1-%2.eml"_s.arg(m_workspace.names.code(m_member.member),
                                            m_workspace.today.toString(Qt::ISODate));
    const QString folder = QFileInfo(m_workspace.store.path()).absolutePath();
    const QString path = askWhereToSave(window(), m_save->text(), QDir(folder).filePath(name),
                                        tr("E-mail files (*.eml)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(asMail(text)) >= 0 && file.commit())
        return;
    const Error error{Error::Code::Io, path, file.errorString(), {}};
    MessageDialog(m_save->text(), {sentence(error)}, window()).exec();
}

} // namespace LienKet
