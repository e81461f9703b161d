// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace LienKet {

/// A line with a magnifying glass before it and, where it has one, its shortcut at its right end.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setShortcutText(const QString &text); ///< such as Ctrl+K

    bool event(QEvent *event) override; ///< with nothing typed, undo is that of the file

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc clears

private:
    void keepRoomForShortcut();

    QString m_shortcut;
};

} // namespace LienKet
