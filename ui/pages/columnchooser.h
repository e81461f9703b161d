// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"

#include <QDialog>
#include <QListWidget>

class QPushButton;

namespace LienKet {

class Label;
class RecordList;

/// Which columns a list shows, and in which order: ticked with Space, moved by dragging or with
/// Alt+Up and Alt+Down. The list follows at once.
class ColumnChooser : public Translated<QDialog>
{
    Q_OBJECT

public:
    explicit ColumnChooser(RecordList &list, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void move(int by);
    void apply();

    RecordList &m_list;
    Label *m_hint;
    QListWidget *m_columns;
    QPushButton *m_first;
    QPushButton *m_close;
};

} // namespace LienKet
