// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDropEvent;

namespace LienKet {

class MainWindow;

/// Files dropped onto a record, wherever on it: they are kept with it rather than taken as text by
/// the field beneath them.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(MainWindow &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(const QWidget &at, QDropEvent &event);

    MainWindow &m_window;
};

} // namespace LienKet
