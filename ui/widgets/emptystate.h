// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace LienKet {

class Label;

/// What stands in the middle of a sheet that has nothing to show: what belongs here, and the one
/// thing that can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &icon, const QString &title, const QString &sentence);

    /// Hidden until it is given a text.
    QPushButton *button() { return m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Label *m_title;
    Label *m_sentence;
    QPushButton *m_button;
};

} // namespace LienKet
