// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choicekeys.h"

#include "core/base/text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace LienKet {

ChoiceKeys::ChoiceKeys(QComboBox *box) : QObject(box), m_box(box)
{
    m_box->installEventFilter(this);
}

int ChoiceKeys::rowOf(const QString &words, int from) const
{
    const QString wanted = fold(words);
    for (int step = 0; step < m_box->count(); ++step) {
        const int row = (from + step) % m_box->count();
        if (fold(m_box->itemText(row)).startsWith(wanted))
            return row;
    }
    return -1;
}

bool ChoiceKeys::search(const QKeyEvent &key, bool inList)
{
    const bool goesOn =
        m_lastLetter.isValid() && m_lastLetter.elapsed() < QApplication::keyboardInputInterval();
    const QString letter = key.text();
    const bool word = !letter.isEmpty() && letter.front().isPrint() &&
                      !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!word || (key.key() == Qt::Key_Space && !goesOn)) // which opens the list
        return false;
    m_lastLetter.start();
    m_typed = goesOn ? m_typed + letter : letter;
    const int present = inList ? m_box->view()->currentIndex().row() : m_box->currentIndex();
    int row = rowOf(m_typed, m_typed.size() > 1 ? present : present + 1);
    if (row < 0 && m_typed.count(letter) == m_typed.size()) // the same letter goes to the next one
        row = rowOf(letter, present + 1);
    if (row >= 0 && inList)
        m_box->view()->setCurrentIndex(
            m_box->model()->index(row, m_box->modelColumn(), m_box->rootModelIndex()));
    else if (row >= 0)
        m_box->setCurrentIndex(row);
    return true;
}

void ChoiceKeys::leaveList(const QKeyEvent &key)
{
    const int row = m_box->view()->currentIndex().row();
    m_box->hidePopup();
    m_box->setCurrentIndex(row);
    Q_EMIT m_box->activated(row);
    QCoreApplication::postEvent(m_box, new QKeyEvent(QEvent::KeyPress, key.key(), key.modifiers()));
}

bool ChoiceKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool inList = watched != m_box;
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!inList && (pressed || event->type() == QEvent::MouseButtonPress))
        m_box->view()->installEventFilter(this); // the list is made when it is first asked for
    if (!pressed)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (inList && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)) {
        leaveList(key);
        return true;
    }
    return search(key, inList);
}

} // namespace LienKet
