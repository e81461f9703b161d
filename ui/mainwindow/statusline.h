// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

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
    void setSaved(const QString &words, bool good);
    void setOffice(const QString &office);
    void setToday(const QString &today);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_file;
    Label *m_kind;
    Label *m_saved;
    Label *m_office;
    Label *m_today;
    bool m_good = true;
};

} // namespace LienKet
