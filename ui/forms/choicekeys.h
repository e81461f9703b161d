// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QComboBox;
class QKeyEvent;

namespace LienKet {

/// Makes a choice go by the keyboard as text fields do: it is found by typing the beginning of its
/// words without diacritics, spaces and all, and Tab in the open list takes what is marked there
/// and goes on. Owned by its box.
class ChoiceKeys : public QObject
{
    Q_OBJECT

public:
    explicit ChoiceKeys(QComboBox *box);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool search(const QKeyEvent &key, bool inList);
    int rowOf(const QString &words, int from) const; ///< -1: none begins so
    void leaveList(const QKeyEvent &key);

    QComboBox *m_box;
    QString m_typed;
    QElapsedTimer m_lastLetter;
};

} // namespace LienKet
