// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <QEvent>
#include <QStringList>

namespace LienKet {

struct PrintJob;

/// Tells the outcome of something that was asked for, as one sentence or a list of them.
class MessageDialog : public QDialog
{
    Q_OBJECT

public:
    MessageDialog(const QString &title, const QStringList &sentences, QWidget *parent);
};

/// Where what is made from a program file is best saved: beside it, or among the user's documents
/// if it lies where people do not look.
QString folderFor(const QString &programFile);

/// The path of an existing file, or empty if the user changed their mind.
QString askForFile(QWidget *parent, const QString &title, const QString &filter);

/// The paths of existing files of any kind; empty if the user changed their mind.
QStringList askForFiles(QWidget *parent, const QString &title);

/// The path of an existing folder, or empty.
QString askForFolder(QWidget *parent, const QString &title, const QString &present);

/// The path under which something shall be saved, or empty.
QString askWhereToSave(QWidget *parent, const QString &title, const QString &proposed,
                       const QString &filter);

/// Tells the window what was done, to be said where nobody has to answer.
class DoneEvent : public QEvent
{
public:
    explicit DoneEvent(const QString &sentence) : QEvent(kind()), m_sentence(sentence) {}

    static Type kind();
    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

/// Lets the window say that the file was saved, or says why it could not be.
void tellSaved(QWidget *from, const QString &title, const Result<> &saved, const QString &path);

/// Prints on a printer that is asked for, and lets the window say so, or says why it could not be.
void printOut(QWidget *parent, const PrintJob &job);

/// A line of text, or empty.
QString askForText(QWidget *parent, const QString &title, const QString &what);

} // namespace LienKet
