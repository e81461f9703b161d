// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choicekeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace LienKet {

ChoiceKeys::ChoiceKeys(QComboBox *box) : QObject(box), m_box(box)
{
    m_box->installEventFilter(this);
}

bool ChoiceKeys::typeSpace(const QKeyEvent &key)
{
    const bool typing =
        m_lastLetter.isValid() && m_lastLetter.elapsed() < QApplication::keyboardInputInterval();
    const bool space = key.key() == Qt::Key_Space;
    if (typing || (!space && !key.text().isEmpty()))
        m_lastLetter.start();
    if (!space || !typing)
        return false;
    // The list keeps what was typed so far.
    m_box->view()->keyboardSearch(key.text());
    m_box->setCurrentIndex(m_box->view()->currentIndex().row());
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
    if (event->type() == QEvent::MouseButtonPress && watched == m_box)
        m_box->view()->installEventFilter(this); // the list is made when it is first asked for
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (watched == m_box) {
        m_box->view()->installEventFilter(this);
        return typeSpace(key);
    }
    if (key.key() != Qt::Key_Tab && key.key() != Qt::Key_Backtab)
        return false;
    leaveList(key);
    return true;
}

} // namespace LienKet
