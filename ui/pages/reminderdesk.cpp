// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reminderdesk.h"

#include "core/store/wholefile.h"
#include "ui/dialogs/messages.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/documentexport.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>
#include <QUrlQuery>

namespace LienKet {

using namespace Qt::StringLiterals;

void ReminderDesk::setMember(int year, const MemberStanding &member)
{
    m_year = year;
    m_member = member;
}

ReminderLetter ReminderDesk::letter(Language language) const
{
    return reminderLetter(recordsForLetters(m_workspace.store), m_year, m_member, language,
                          m_workspace.today);
}

std::pair<ReminderLetter, ReminderLetter> ReminderDesk::letters() const
{
    const ProgramRecords records = recordsForLetters(m_workspace.store);
    const auto in = [&](Language language) {
        return reminderLetter(records, m_year, m_member, language, m_workspace.today);
    };
    return {in(Language::Vietnamese), in(Language::English)};
}

void ReminderDesk::copy() const
{
    const ReminderLetter text = letter(currentLanguage());
    QGuiApplication::clipboard()->setText(text.subject + u"\n\n"_s + text.body);
}

void ReminderDesk::write(QWidget *parent) const
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
        MessageDialog(tr("Reminder letter"),
                      {tr("No mail program answered. Copy the letter instead.")}, parent)
            .exec();
}

void ReminderDesk::print(QWidget *parent) const
{
    const Language language = currentLanguage();
    const ProgramRecords records = recordsForLetters(m_workspace.store);
    const ReminderLetter text =
        reminderLetter(records, m_year, m_member, language, m_workspace.today);
    printDocument(parent, tr("Print the reminder letter"),
                  reminderPaper(records, m_year, text, language, m_workspace.today),
                  m_workspace.store);
}

void ReminderDesk::save(QWidget *parent) const
{
    const QString title = tr("Save the reminder as an e-mail file");
    const QString name = u"%1-%2.eml"_s.arg(m_workspace.names.code(m_member.member),
                                            m_workspace.today.toString(Qt::ISODate));
    const QString folder = folderFor(m_workspace.store.path());
    const QString path =
        askWhereToSave(parent, title, QDir(folder).filePath(name), tr("E-mail files (*.eml)"));
    if (path.isEmpty())
        return;
    const QByteArray mail = asMail(letter(currentLanguage()));
    Result<> saved = m_workspace.store.allRead();
    if (saved)
        saved = writeWhole(mail, path);
    tellSaved(parent, title, saved, path);
}

} // namespace LienKet
