// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace LienKet {

/// Two groups of controls in one row, and below each other where the row is too narrow for both.
class TurningRow : public QWidget
{
    Q_OBJECT

public:
    /// The first one takes what room is left.
    TurningRow(QWidget *first, QWidget *second, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void turn();

    QWidget *m_first;
    QWidget *m_second;
    QBoxLayout *m_layout;
};

} // namespace LienKet
