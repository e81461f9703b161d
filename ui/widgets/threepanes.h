// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace LienKet {

/// What is chosen from, what is worked on, and what is to be known of it, beside each other; where
/// there is no room for three, the last stands below the first.
class ThreePanes : public QWidget
{
    Q_OBJECT

public:
    ThreePanes(QWidget *first, QWidget *middle, QWidget *last, QWidget *parent = nullptr);

    /// How the width is shared when all three stand beside each other.
    void setShares(int first, int middle, int last);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_first;
    QWidget *m_middle;
    QWidget *m_last;
    int m_shares[3] = {5, 10, 5};
    bool m_narrow = false;
    QGridLayout *m_grid;
};

} // namespace LienKet
