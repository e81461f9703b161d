// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QTimer>

namespace LienKet {

class Label;

/// The line at the foot of the window: the file and its state left, the office and the day right.
class StatusLine : public Band
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setFile(const QString &name, const QString &kind);
    /// That it was saved, or, if not good, why it cannot be; empty: nothing is said.
    void setState(const QString &words, bool good);
    /// What was just done, or why it was not: for some seconds in the place of the state.
    void say(const QString &words, bool good);
    void setOffice(const QString &office);
    void setToday(const QString &today);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setWords(const QString &words, bool good);

    Label *m_file;
    Label *m_kind;
    Label *m_saved;
    Label *m_office;
    Label *m_today;
    bool m_good = true;
    QString m_state; ///< what is said when nothing passing is
    bool m_stateGood = true;
    QTimer m_passing;
};

} // namespace LienKet
