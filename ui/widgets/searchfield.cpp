// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace LienKet {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    keepRoomForShortcut();
    connect(this, &QLineEdit::textChanged, this, &SearchField::keepRoomForShortcut);
}

void SearchField::setShortcutText(const QString &text)
{
    m_shortcut = text;
    keepRoomForShortcut();
}

/// The shortcut is shown as long as nothing is typed.
void SearchField::keepRoomForShortcut()
{
    const bool shown = !m_shortcut.isEmpty() && text().isEmpty();
    const int room = shown ? fontMetrics().horizontalAdvance(m_shortcut) + 16 : 0;
    setTextMargins(Measure::icon + 8, 0, room, 0);
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    paintIcon(painter, QRect(11, (height() - Measure::icon) / 2, Measure::icon, Measure::icon),
              QStringLiteral("edit-find"), theme.muted);
    if (m_shortcut.isEmpty() || !text().isEmpty())
        return;
    const int width = fontMetrics().horizontalAdvance(m_shortcut) + 10;
    const QRect key(this->width() - width - 10, 5, width, height() - 10);
    paintBox(painter, key, theme.raised, theme.border);
    paintText(painter, key, m_shortcut, theme.muted, Qt::AlignCenter);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace LienKet
