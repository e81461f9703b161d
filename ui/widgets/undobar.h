// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace LienKet {

class Label;

/// Says below a table what was just done, and offers to undo it or to go to what it made. It takes
/// room and covers nothing, stays eight seconds, and longer while it is pointed at or focused.
class UndoBar : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);

    void announce(const QString &sentence, bool undoable, bool leads = false);

    /// Who has the keyboard once the bar goes while it has it.
    void setHome(QWidget *home) { m_home = home; }
    void putAway();

Q_SIGNALS:
    void undoRequested();
    void openRequested();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void expire();

    Label *m_sentence;
    QPushButton *m_undo;
    QPushButton *m_open;
    QPushButton *m_close;
    QTimer m_timer;
    QWidget *m_home = nullptr;
};

} // namespace LienKet
