// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QWidget>

namespace LienKet {

class LinkLabel;

/// One part among its siblings: opened by its words; where its kind has an order, moved by dragging
/// its grip or with Alt+Up and Alt+Down.
class PartRow : public QWidget
{
    Q_OBJECT

public:
    PartRow(const RecordKey &part, const QString &words, bool ordered);

    const RecordKey &part() const { return m_part; }
    void add(QWidget *button);
    void focusWords();

Q_SIGNALS:
    void opened();
    void moved(int by); ///< so many places down; up if negative

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<PartRow *> siblings() const; ///< with this one, from the top
    int placesTo(int globalY) const;
    void showDrop(int by); ///< where it would be put; 0: nowhere else
    bool handleKey(const QKeyEvent &event);
    bool handleGrip(const QMouseEvent &event);

    RecordKey m_part;
    LinkLabel *m_words;
    QWidget *m_grip = nullptr;
    int m_line = 0; ///< of a drop: above if negative, below if positive
};

} // namespace LienKet
