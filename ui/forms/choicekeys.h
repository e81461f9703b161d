// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QAbstractItemView;
class QComboBox;
class QKeyEvent;

namespace LienKet {

/// Makes a choice go by the keyboard as a text field does: a space between two typed words belongs
/// to them instead of opening the list, and Tab in the open list takes what is marked there and
/// goes on. Owned by its box.
class ChoiceKeys : public QObject
{
    Q_OBJECT

public:
    explicit ChoiceKeys(QComboBox *box);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool typeSpace(const QKeyEvent &key);
    void leaveList(const QKeyEvent &key);

    QComboBox *m_box;
    QElapsedTimer m_lastLetter;
};

} // namespace LienKet
