// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace LienKet {

/// A line of the attention list: a group's head if it has no lead, else something to look at.
struct AttentionItem
{
    QString lead; ///< date or number, muted
    QString text;
    QString trail; ///< at the right: what is left, or a count
    Tone tone = Tone::None;
    bool link = false; ///< the trail is a link
    bool group = false;
    QStringList marked = {}; ///< folded beginnings of words that stand out in the text
};

/// What is due and what is missing, in groups. Each line that leads somewhere can be clicked, or
/// reached with the arrow keys and followed with Enter.
class AttentionList : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);

    void setItems(const QList<AttentionItem> &items);

    /// Moves the choice by lines that are no heads; it is shown while the list has the focus, or
    /// always if it takes none.
    void step(int by);
    int current() const { return m_current; } ///< -1: none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

Q_SIGNALS:
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override; ///< what is cut has its tooltip

private:
    QRect place(int index) const;
    int leadWidth() const; ///< of the column before the texts
    bool isElided(const AttentionItem &item) const;
    void paintItem(QPainter &painter, int index, int lead) const;
    void paintMarked(QPainter &painter, QRect rest, const AttentionItem &item) const;

    QList<AttentionItem> m_items;
    int m_current = -1;
};

} // namespace LienKet
