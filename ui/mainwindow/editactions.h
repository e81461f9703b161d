// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"
#include "ui/text/directory.h"

class QAction;

namespace LienKet {

struct RecordPlace;

/// What can be done with the record that the present page shows, and undo and redo of every change,
/// each named in the menu by what it takes back.
class EditActions : public QObject
{
    Q_OBJECT

public:
    /// Puts its actions into the window's menu and tool bar. All three outlive it.
    EditActions(MainWindow &window, Store &store, Directory &names);

    /// Hears the window's change of language.
    bool event(QEvent *event) override;

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    QAction *make(const QString &symbol, const QList<QKeySequence> &keys, bool startsGroup = false);
    QAction *makeForPage(const QString &symbol, const QKeySequence &key, void (Page::*act)(),
                         bool startsGroup = false);
    void retranslate();
    void sayUndo();
    void revert(bool forward);
    void sayReverted(const QString &done, bool elsewhere);
    void show(const RecordPlace &place);
    /// The record that a step is about; empty if it is about several.
    static bool comesAlong(const Change &change);
    QString subject(const StepInfo &step);

    MainWindow &m_window;
    Store &m_store;
    Directory &m_names;
    StepInfo m_last; ///< since the file was opened
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_paste;
};

} // namespace LienKet
